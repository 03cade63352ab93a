/** Pieces of a text as an encoder takes them: one row a piece, `starts` and `ends` half-open in UTF-16 code units of the text. */
export interface Pieces {
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The first piece that ends after `offset`, by halving; as many as there are pieces where none does. */
export function firstPieceAfter({ ends }: Pick<Pieces, "ends">, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From a piece as it stands in the vocabulary file (one a line, `##` before those inside a word) to its number. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Reads a vocabulary file: the number of a piece is its line, from 0. */
export function readVocabulary(file: string): Vocabulary {
  return new Map(file.split(/\r?\n/u).map((piece, line) => [piece, line]));
}

/** The longest word, in code points, that is cut into pieces: a longer one is one unknown piece. */
const LONGEST_WORD = 100;
const LONGEST_PIECE = 32;
const UNKNOWN = "[UNK]";

const MARK = /^\p{Mn}$/u;
const WHITE = /^[\t\n\r\p{White_Space}]$/u;
const OTHER = /^\p{C}$/u;
const PUNCTUATION = /^[!-/:-@[-`{-~\p{P}]$/u;
const HAN =
  /^[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B820}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]$/u;

/** What a character does to words: most belong to one, some stand alone, white space parts them, others count for nothing. */
type Part = "word" | "alone" | "white" | "nothing";

function partOf(character: string): Part {
  if (character === "\0" || character === "\uFFFD") return "nothing";
  if (WHITE.test(character)) return "white";
  if (OTHER.test(character)) return "nothing";
  return PUNCTUATION.test(character) || HAN.test(character) ? "alone" : "word";
}

/** One folded word with, for each of its code units, the range of the text that it came from. */
class Word {
  folded = "";
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(character: string, start: number): void {
    for (const one of character.normalize("NFD")) {
      if (MARK.test(one)) {
        if (this.ends.length > 0) this.ends[this.ends.length - 1] = start + character.length;
        continue;
      }
      const lower = one.toLowerCase();
      this.folded += lower;
      for (let unit = 0; unit < lower.length; unit++) {
        this.starts.push(start);
        this.ends.push(start + character.length);
      }
    }
  }
}

/**
 * Cuts `text` into the pieces of an uncased BERT vocabulary: control characters dropped, accents stripped, lower case, punctuation
 * and Han characters alone, then the longest known piece first (Wu et al. 2016, as BERT applies it). No special pieces are added.
 * Linear in the length of the text.
 */
export function wordPiecesOf(text: string, vocabulary: Vocabulary): Pieces {
  const pieces = { ids: [] as number[], starts: [] as number[], ends: [] as number[] };
  let word = new Word();
  const finish = (): void => {
    if (word.folded !== "") cut(word, vocabulary, pieces);
    word = new Word();
  };
  let at = 0;
  for (const character of text) {
    const part = kindOf(character);
    if (part === "white" || part === "alone") finish();
    if (part === "word" || part === "alone") word.add(character, at);
    if (part === "alone") finish();
    at += character.length;
  }
  finish();
  return pieces;
}

/** Kinds of the characters that texts are made of, looked up rather than tested again for each. */
const kinds = new Map<string, Part>();

function kindOf(character: string): Part {
  const known = kinds.get(character);
  if (known !== undefined) return known;
  const part = partOf(character);
  if (kinds.size < 4096) kinds.set(character, part);
  return part;
}

function cut(word: Word, vocabulary: Vocabulary, into: { ids: number[]; starts: number[]; ends: number[] }): void {
  const found = [...word.folded].length > LONGEST_WORD ? null : knownPieces(word.folded, vocabulary);
  const unknown = vocabulary.get(UNKNOWN) ?? 0;
  for (const { id, from, to } of found ?? [{ id: unknown, from: 0, to: word.folded.length }]) {
    into.ids.push(id);
    into.starts.push(word.starts[from] as number);
    into.ends.push(word.ends[to - 1] as number);
  }
}

/** The longest known pieces from left to right; null where a rest is in no piece. */
function knownPieces(word: string, vocabulary: Vocabulary): readonly { id: number; from: number; to: number }[] | null {
  const found: { id: number; from: number; to: number }[] = [];
  let from = 0;
  while (from < word.length) {
    let to = Math.min(word.length, from + LONGEST_PIECE);
    let id: number | undefined;
    for (; to > from; to--) {
      id = vocabulary.get(from === 0 ? word.slice(0, to) : `##${word.slice(from, to)}`);
      if (id !== undefined) break;
    }
    if (id === undefined) return null;
    found.push({ id, from, to });
    from = to;
  }
  return found;
}
