import type { Outline } from "../../../core/text/index.ts";
import { type Encoder, TAG_FAMILIES, VALUE_COLUMNS } from "./encoder.ts";
import { FEATURE_COUNT } from "./features.ts";
import { windowsOver } from "./windows.ts";
import type { Pieces } from "./word-pieces.ts";
import { type ReadWord, softmaxInto, wordOfEachPiece, wordsOfPieces } from "./words-of-pieces.ts";

/** How well each word near a cue fits as its source or content, as log odds; `from` is the index of the first such word. */
export interface Fit {
  readonly from: number;
  readonly source: Float64Array;
  readonly content: Float64Array;
}

/** A word that may begin a cue. */
export interface CueWord {
  readonly word: number;
  /** In [0, 1]. */
  readonly probability: number;
  readonly fit: Fit;
}

/** What an encoder said of a whole text. */
export interface ReadText {
  readonly words: readonly ReadWord[];
  /** Probabilities, three (outside, begins, goes on) for each of `TAG_FAMILIES` a word. */
  readonly tags: Float64Array;
  readonly cues: readonly CueWord[];
  /** Logits, `VALUE_COLUMNS` a piece. */
  readonly values: Float32Array;
}

/** Below this probability a word is not looked at as a cue, unless the rules found one there. */
const LEAST_CUE = 0.1;
const COLUMNS = TAG_FAMILIES.length * 3;
/** Pieces read at once: what the weights were trained on, less the two marks at the ends. */
const LONGEST = 254;
/** Pieces that two neighbours both read, so that each piece answered for has its context on both sides. */
const OVERLAP = 64;

/** Reads all pieces, window by window. `ruleCues` are the first pieces of cues that rules found. */
export async function readWindows(
  encoder: Encoder,
  pieces: Pieces,
  features: Float32Array,
  outline: Outline,
  ruleCues: ReadonlySet<number>,
): Promise<ReadText> {
  const words = wordsOfPieces(pieces, outline.text);
  const wordOfPiece = wordOfEachPiece(words, pieces.ids.length);
  const tags = new Float64Array(words.length * COLUMNS);
  const cues: CueWord[] = [];
  const values = new Float32Array(pieces.ids.length * VALUE_COLUMNS);
  for (const window of windowsOver(pieces.ids.length, LONGEST, OVERLAP)) {
    const { start, end } = window;
    const encoded = await encoder.encode(pieces.ids.slice(start, end), features.subarray(start * FEATURE_COUNT, end * FEATURE_COUNT));
    const answered = encoded.values.subarray((window.from - start) * VALUE_COLUMNS, (window.to - start) * VALUE_COLUMNS);
    values.set(answered, window.from * VALUE_COLUMNS);
    const inside = words.slice(wordOfPiece[start], (wordOfPiece[end - 1] as number) + 1);
    for (let piece = window.from; piece < window.to; piece++) {
      const word = wordOfPiece[piece] as number;
      if ((words[word] as ReadWord).first !== piece) continue;
      softmaxInto(tags, word * COLUMNS, encoded.tags, (piece - start) * COLUMNS, COLUMNS);
      const probability = tags[word * COLUMNS + 1] as number;
      if (probability < LEAST_CUE && !ruleCues.has(piece)) continue;
      const fitOf = (role: 0 | 1): Float64Array => meansOf(encoded.pairsOf(role, piece - start), inside, window);
      cues.push({ word, probability, fit: { from: wordOfPiece[start] as number, source: fitOf(0), content: fitOf(1) } });
    }
  }
  return { words, tags, cues, values };
}

/** For each word the mean over those of its pieces that the window reads. */
function meansOf(row: Float32Array, words: readonly ReadWord[], { start, end }: { start: number; end: number }): Float64Array {
  const means = new Float64Array(words.length);
  for (let index = 0; index < words.length; index++) {
    const { first, after } = words[index] as ReadWord;
    const from = Math.max(first, start) - start;
    const to = Math.min(after, end) - start;
    let sum = 0;
    for (let piece = from; piece < to; piece++) sum += row[piece] as number;
    means[index] = sum / (to - from);
  }
  return means;
}
