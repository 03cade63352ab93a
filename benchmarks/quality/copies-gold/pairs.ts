import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What was taken over between two texts: see GUIDE.md. */
export type Relation = "same-text" | "edited" | "version" | "rewrite" | "passage" | "none";

/** One label of one pass, or of the gold. */
export interface PairLabel {
  readonly pair: string;
  readonly relation: Relation;
  readonly earlier: "a" | "b" | null;
}

/** A labelled pair as far as a scorer looks at it. */
export interface GoldPair extends PairLabel {
  /** Ids of the two documents. */
  readonly a: string;
  readonly b: string;
}

interface SamplePair {
  readonly pair: string;
  readonly a: { readonly id: string; readonly sha256: string };
  readonly b: { readonly id: string; readonly sha256: string };
  readonly stratum: string;
  readonly practice: boolean;
}

/** An article written for this gold. */
export interface InventedArticle {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
}

interface InventedPair extends PairLabel {
  readonly a: InventedArticle;
  readonly b: InventedArticle;
  readonly practice: boolean;
}

function lines<Line>(file: string): readonly Line[] {
  return readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

export const readSample = (): readonly SamplePair[] => lines("sample.jsonl");
export const readInvented = (): readonly InventedPair[] => lines("invented.jsonl");
export const readLabels = (file: string): ReadonlyMap<string, PairLabel> =>
  new Map(lines<PairLabel>(file).map((label) => [label.pair, label]));

/** The labelled pairs of one half, by where their texts come from. */
export function readGold(practice: boolean): Readonly<Record<"gva" | "invented", readonly GoldPair[]>> {
  const labels = readLabels("gold.jsonl");
  const gva = readSample()
    .filter((pair) => pair.practice === practice)
    .map(({ pair, a, b }) => {
      const label = labels.get(pair);
      if (label === undefined) throw new Error(`${pair} has no label`);
      return { pair, relation: label.relation, earlier: label.earlier, a: a.id, b: b.id };
    });
  const invented = readInvented()
    .filter((pair) => pair.practice === practice)
    .map(({ pair, relation, earlier, a, b }) => ({ pair, relation, earlier, a: a.id, b: b.id }));
  return { gva, invented };
}
