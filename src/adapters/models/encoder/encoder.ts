/** What an encoder says of one window of `length` pieces, as logits. */
export interface Encoded {
  /** `TAG_FAMILIES.length` x 3 (outside, begins, goes on) a piece. */
  readonly tags: Float32Array;
  /** For the piece that a cue begins with: whether each piece belongs to its source (role 0) or content (role 1). */
  pairsOf(role: 0 | 1, cue: number): Float32Array;
}

/** Order of the families of tags in the weights. */
export const TAG_FAMILIES = ["cue", "source", "content", "person", "organisation", "place", "other"] as const;

/** A model that reads one window at a time, so that what it finds in one never depends on another. */
export interface Encoder {
  readonly version: string;
  /** `ids` and rows of `features` without marks at the ends: the encoder adds them and leaves them out of what it says. */
  encode(ids: readonly number[], features: Float32Array): Promise<Encoded>;
}
