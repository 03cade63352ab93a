/** What time it is and what id is next: the two things a use case cannot work out itself. */
export interface Clock {
  /** Now, as ISO 8601 in UTC with milliseconds. */
  now(): Promise<string>;
}

export interface IdSource {
  /** A fresh UUIDv7: later ones sort after earlier ones. */
  uuidv7(): Promise<string>;
}

/** Time as it passes, in milliseconds. */
export interface Timer {
  /** From some moment on; it never goes back. */
  elapsed(): number;
  wait(milliseconds: number): Promise<void>;
}
