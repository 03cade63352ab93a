import { createHash } from "node:crypto";
import { type LabelledDocument, labelledSet } from "../labelled.ts";
import { foldedWords, hasPolarityWord } from "./words.ts";

/** The three sets, by the prefix that keeps their documents' ids apart. */
export type SetName = "muc4" | "gva" | "events";

/** A document as `sayso extract` reads it; the id begins with its set. */
export interface InputDocument {
  readonly id: string;
  readonly title?: string;
  readonly published: string;
  readonly text: string;
}

/** A document and those nearest to it: statements are paired within one of these. */
export type Neighbours = readonly [InputDocument, ...InputDocument[]];

interface SetRules {
  readonly file: string;
  /** Documents to extract from. */
  readonly count: number;
  readonly keep: (document: LabelledDocument) => boolean;
  /** Documents of different keys never belong to one story; null: any may. */
  readonly keyOf: (document: LabelledDocument) => string | null;
  /** Least likeness (cosine of TF-IDF) of two documents of one story. */
  readonly likeness: number;
}

const CUE = /\b(?:sa(?:ys?|id)|claim|den(?:y|ies|ied)|accus|confirm|report|announce|according to|state[sd]|told|alleg|blame|reject|warn)/iu;
const DAYS_APART = 14;
const NEIGHBOURS = 3;

export const SETS: Readonly<Record<SetName, SetRules>> = {
  muc4: {
    file: "muc4/templates-train.jsonl",
    count: 340,
    keep: ({ published }) => /^19(?:88|89|90)-/u.test(String(published)),
    keyOf: () => null,
    likeness: 0.15,
  },
  gva: {
    file: "gva/train.jsonl",
    count: 220,
    keep: ({ text }) => text.length > 400,
    keyOf: ({ incident }) => (incident as { readonly id: string }).id,
    likeness: 0,
  },
  events: {
    file: "current-events/attacks.jsonl",
    count: 136,
    keep: ({ text }) => CUE.test(text),
    keyOf: ({ story }) => (story as readonly string[]).at(-1) ?? "",
    likeness: 0.1,
  },
};

export const sha256Of = (text: string): string => createHash("sha256").update(text).digest("hex");
/** Order by a hash: the same seed and ids give the same order. */
export const byRank =
  <Item>(seed: number, idOf: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    sha256Of(`${seed}:${idOf(a)}`) < sha256Of(`${seed}:${idOf(b)}`) ? -1 : 1;

const inputOf = (set: SetName, { id, title, published, text }: LabelledDocument): InputDocument => ({
  id: `${set}:${id}`,
  ...(typeof title === "string" ? { title } : {}),
  published: String(published),
  text,
});

/** All documents of a set that may be drawn. */
function documentsOf(set: SetName): readonly LabelledDocument[] {
  const documents = labelledSet(SETS[set].file);
  if (documents === null) throw new Error(`${SETS[set].file} is not there.`);
  return documents.filter(SETS[set].keep);
}

/** Every document of the three sets by its id with the set before it. */
export function inputsById(): ReadonlyMap<string, InputDocument> {
  const all = (Object.keys(SETS) as SetName[]).flatMap((set) => documentsOf(set).map((document) => inputOf(set, document)));
  return new Map(all.map((document) => [document.id, document]));
}

type Vector = ReadonlyMap<string, number>;

/** TF-IDF of words that stand or not, of length 1. */
function vectorsOf(documents: readonly LabelledDocument[]): readonly Vector[] {
  const words = documents.map(({ text }) => foldedWords(text));
  const within = new Map<string, number>();
  for (const set of words) for (const word of set) within.set(word, (within.get(word) ?? 0) + 1);
  return words.map((set) => {
    const weighed = [...set].map((word): [string, number] => [word, Math.log(documents.length / (within.get(word) ?? 1))]);
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([word, weight]) => [word, weight / length]));
  });
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

const daysBetween = (a: LabelledDocument, b: LabelledDocument): number =>
  Math.abs(Date.parse(String(a.published)) - Date.parse(String(b.published))) / 86_400_000;

/**
 * Documents with their nearest neighbours until `count` is reached. Those with a word that turns a claim come first, every other
 * one: such words are rare, and what a gold of claims is for.
 */
export function storiesOf(set: SetName, seed: number, count: number = SETS[set].count): readonly Neighbours[] {
  const { keyOf, likeness } = SETS[set];
  const documents = documentsOf(set);
  const vectors = vectorsOf(documents);
  const order = documents.map((_, at) => at).sort(byRank(seed, (at: number) => `${set}:${documents[at]?.id}`));
  const turned = order.filter((at) => hasPolarityWord(documents[at]?.text ?? ""));
  const turnedFirst = order.flatMap((_, place) => [turned[place], order[place]]).filter((at) => at !== undefined);
  const drawn = new Set<number>();
  const stories: Neighbours[] = [];
  for (const at of new Set(turnedFirst)) {
    if (drawn.size >= count) break;
    const near = nearest(at, documents, vectors, { keyOf, likeness });
    if (near.length === 0) continue;
    for (const one of [at, ...near]) drawn.add(one);
    const [first, ...others] = [at, ...near].map((one) => inputOf(set, documents[one] as LabelledDocument));
    stories.push([first as InputDocument, ...others]);
  }
  return stories;
}

function nearest(
  at: number,
  documents: readonly LabelledDocument[],
  vectors: readonly Vector[],
  { keyOf, likeness }: Pick<SetRules, "keyOf" | "likeness">,
): readonly number[] {
  const one = documents[at] as LabelledDocument;
  return documents
    .flatMap((other, place) => {
      if (place === at || other.text === one.text || keyOf(one) !== keyOf(other) || daysBetween(one, other) > DAYS_APART) return [];
      const near = cosine(vectors[at] as Vector, vectors[place] as Vector);
      return near < likeness ? [] : [{ place, near }];
    })
    .sort((a, b) => b.near - a.near)
    .slice(0, NEIGHBOURS)
    .map(({ place }) => place);
}
