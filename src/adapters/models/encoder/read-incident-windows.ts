import type { Outline } from "../../../core/text/index.ts";
import {
  ACT_TYPES,
  type EncodedIncidents,
  INCIDENT_ACTS,
  type IncidentEncoder,
  PAIR_KINDS,
  type PairKind,
  ROLE_TAGS,
} from "./incident-encoder.ts";
import { INCIDENT_FEATURE_COUNT } from "./incident-features.ts";
import { type Window, windowsOver } from "./windows.ts";
import type { Pieces } from "./word-pieces.ts";
import { type ReadWord, softmaxInto, wordOfEachPiece, wordsOfPieces } from "./words-of-pieces.ts";

/** What an encoder of incidents said of a whole text. */
export interface ReadIncidents {
  readonly words: readonly ReadWord[];
  /** Probabilities, three (outside, begins, goes on) for each of `ROLE_TAGS` a word. */
  readonly roles: Float64Array;
  /** Probabilities, one for each of `INCIDENT_ACTS` a word. */
  readonly acts: Float64Array;
  /** Logits, one for each of `ACT_TYPES` a word. */
  readonly types: Float32Array;
  /** Log odds that two words, each the first of a trigger or mention, are of one incident or entity; null where no window read both. */
  pairOf(kind: PairKind, one: number, other: number): number | null;
}

/** Pieces read at once: what the weights were trained on, less the two marks at the ends. */
const LONGEST = 510;
/** Pieces that two neighbours both read, so that mentions near a cut are held against one another. */
const OVERLAP = 160;
/** Below this probability a word begins or goes on no mention, and is not held against others. */
const LEAST_ROLE = 0.08;
/** Words of one window that are held against one another: more than a newspaper's page names. */
const MOST_NODES = 160;
const ROLE_COLUMNS = ROLE_TAGS.length * 3;
const ACT_COLUMNS = INCIDENT_ACTS.length;
const TYPE_COLUMNS = ACT_TYPES.length;
/** What is said of acts and types stands in one row. */
const SAID_COLUMNS = ACT_COLUMNS + TYPE_COLUMNS;

/** Reads all pieces, window by window. `nodes` are the first pieces of triggers, places, times and counts that rules found. */
export async function readIncidentWindows(
  encoder: IncidentEncoder,
  pieces: Pieces,
  features: Float32Array,
  outline: Outline,
  known: ReadonlySet<number>,
): Promise<ReadIncidents> {
  const words = wordsOfPieces(pieces, outline.text);
  const wordOfPiece = wordOfEachPiece(words, pieces.ids.length);
  const roles = new Float64Array(words.length * ROLE_COLUMNS);
  const acts = new Float64Array(words.length * ACT_COLUMNS);
  const types = new Float32Array(words.length * TYPE_COLUMNS);
  const read = new Map<number, NodesOfWindow[]>();
  for (const window of windowsOver(pieces.ids.length, LONGEST, OVERLAP)) {
    const { start, end } = window;
    const rows = features.subarray(start * INCIDENT_FEATURE_COUNT, end * INCIDENT_FEATURE_COUNT);
    const encoded = await encoder.encode(pieces.ids.slice(start, end), rows);
    const inside = words.slice(wordOfPiece[start], (wordOfPiece[end - 1] as number) + 1).filter(({ first }) => first >= start);
    for (const { first } of inside) {
      if (first < window.from || first >= window.to) continue;
      const word = wordOfPiece[first] as number;
      softmaxInto(roles, word * ROLE_COLUMNS, encoded.roles, (first - start) * ROLE_COLUMNS, ROLE_COLUMNS);
      for (let act = 0; act < ACT_COLUMNS; act++)
        acts[word * ACT_COLUMNS + act] = 1 / (1 + Math.exp(-(encoded.acts[(first - start) * SAID_COLUMNS + act] as number)));
      const said = (first - start) * SAID_COLUMNS + ACT_COLUMNS;
      types.set(encoded.acts.subarray(said, said + TYPE_COLUMNS), word * TYPE_COLUMNS);
    }
    const nodes = nodesOf(window, inside, encoded, known).map((first) => ({ first, word: wordOfPiece[first] as number }));
    const held = new NodesOfWindow(nodes, encoded, start);
    for (const { word } of nodes) read.set(word, [...(read.get(word) ?? []), held]);
  }
  return {
    words,
    roles,
    acts,
    types,
    pairOf: (kind, one, other) => meanOf((read.get(one) ?? []).map((held) => held.pairOf(kind, one, other))),
  };
}

function meanOf(told: readonly (number | null)[]): number | null {
  const known = told.filter((one) => one !== null);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
}

/** First pieces of the words of a window that are held against one another: what the rules found, and what likeliest begins a mention. */
function nodesOf({ start }: Window, words: readonly ReadWord[], encoded: EncodedIncidents, known: ReadonlySet<number>): readonly number[] {
  const row = new Float64Array(ROLE_COLUMNS);
  const likely = words.flatMap(({ first }) => {
    if (known.has(first)) return [{ first, score: 1 }];
    softmaxInto(row, 0, encoded.roles, (first - start) * ROLE_COLUMNS, ROLE_COLUMNS);
    const score = Math.max(...ROLE_TAGS.map((_, index) => 1 - (row[3 * index] as number)));
    return score >= LEAST_ROLE ? [{ first, score }] : [];
  });
  return likely
    .sort((a, b) => b.score - a.score || a.first - b.first)
    .slice(0, MOST_NODES)
    .map(({ first }) => first);
}

/** What one window said of its words held against one another, kept when the window itself is let go. */
class NodesOfWindow {
  readonly #index: ReadonlyMap<number, number>;
  readonly #pairs: Float32Array;

  constructor(nodes: readonly { readonly first: number; readonly word: number }[], encoded: EncodedIncidents, start: number) {
    this.#index = new Map(nodes.map(({ word }, index) => [word, index]));
    const size = nodes.length;
    this.#pairs = new Float32Array(PAIR_KINDS.length * size * size);
    for (const [k, kind] of PAIR_KINDS.entries())
      for (const [i, one] of nodes.entries())
        for (const [j, other] of nodes.entries())
          this.#pairs[(k * size + i) * size + j] = encoded.pairOf(kind, one.first - start, other.first - start);
  }

  pairOf(kind: PairKind, one: number, other: number): number | null {
    const i = this.#index.get(one);
    const j = this.#index.get(other);
    if (i === undefined || j === undefined) return null;
    const size = this.#index.size;
    return this.#pairs[(PAIR_KINDS.indexOf(kind) * size + i) * size + j] as number;
  }
}
