import { fold } from "./fold.ts";

/** Whether two spellings are one name to the letter: case, marks, white space and a leading article aside. Never by likeness. */
export function isSameName(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

const plain = (name: string): string =>
  fold(name)
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:the|an?) /u, "");
