import type { Pieces } from "./word-pieces.ts";

/** A word of the text as an encoder saw it: pieces `[first, after)`, characters `[start, end)`. */
export interface ReadWord {
  readonly first: number;
  readonly after: number;
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Pieces that touch, letter to letter, are one word. */
export function wordsOfPieces(pieces: Pieces, text: string): readonly ReadWord[] {
  const words: { first: number; after: number; start: number; end: number }[] = [];
  for (let index = 0; index < pieces.ids.length; index++) {
    const start = pieces.starts[index] as number;
    const end = pieces.ends[index] as number;
    const last = words.at(-1);
    const goesOn = last !== undefined && last.end >= start && LETTER.test(text[start] ?? "") && LETTER.test(text[start - 1] ?? "");
    if (goesOn) Object.assign(last, { after: index + 1, end });
    else words.push({ first: index, after: index + 1, start, end });
  }
  return words;
}

/** For each piece the index of the word that it belongs to. */
export function wordOfEachPiece(words: readonly ReadWord[], pieces: number): Int32Array {
  const of = new Int32Array(pieces);
  for (const [index, { first, after }] of words.entries()) of.fill(index, first, after);
  return of;
}

/** Probabilities from logits, three (outside, begins, goes on) at a time; `columns` is a multiple of three. */
export function softmaxInto(into: Float64Array, at: number, logits: Float32Array, from: number, columns: number): void {
  for (let tag = 0; tag < columns; tag += 3) {
    const outside = logits[from + tag] as number;
    const begins = Math.exp((logits[from + tag + 1] as number) - outside);
    const goesOn = Math.exp((logits[from + tag + 2] as number) - outside);
    const sum = 1 + begins + goesOn;
    into[at + tag] = 1 / sum;
    into[at + tag + 1] = begins / sum;
    into[at + tag + 2] = goesOn / sum;
  }
}
