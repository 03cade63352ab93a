import { createHash } from "node:crypto";
import { type LabelledDocument, labelledSet } from "../labelled.ts";
import type { Stratum } from "./strata.ts";

/** A set that sentences are drawn from. MUC-4 counts as two: the same messages in capitals and in lower case. */
export const SET_NAMES = ["current-events", "muc4-capitals", "muc4-lower", "meantime", "polnear"] as const;
/** `gva` gives passages to practise on alone: no sentence of the gold. */
export type SetName = (typeof SET_NAMES)[number] | "gva";

interface GoldSet {
  readonly file: string;
  readonly keep: (index: number) => boolean;
}

const all = (): boolean => true;
const SETS: Readonly<Record<SetName, GoldSet>> = {
  "current-events": { file: "current-events/attacks.jsonl", keep: all },
  "muc4-capitals": { file: "muc4/templates-train.jsonl", keep: all },
  "muc4-lower": { file: "muc4/extracts-train.jsonl", keep: all },
  // Lines are numbered from 1, as in ../sets.ts: the odd ones are held for measuring and read by no one.
  meantime: { file: "times/meantime.jsonl", keep: (index) => index % 2 === 1 },
  polnear: { file: "polnear/train.jsonl", keep: all },
  gva: { file: "gva/train.jsonl", keep: all },
};

/** How many sentences of each stratum each set gives, where it can: about 35, 12.5, 12.5, 5 and 35 of a hundred. */
export const QUOTAS: Readonly<Record<Stratum, Readonly<Record<(typeof SET_NAMES)[number], number>>>> = {
  random: { "current-events": 21, "muc4-capitals": 7, "muc4-lower": 8, meantime: 3, polnear: 21 },
  none: { "current-events": 14, "muc4-capitals": 5, "muc4-lower": 5, meantime: 2, polnear: 14 },
  unnamed: { "current-events": 14, "muc4-capitals": 5, "muc4-lower": 5, meantime: 2, polnear: 14 },
  denial: { "current-events": 21, "muc4-capitals": 8, "muc4-lower": 7, meantime: 3, polnear: 21 },
  act: { "current-events": 14, "muc4-capitals": 5, "muc4-lower": 5, meantime: 2, polnear: 14 },
  doubt: { "current-events": 21, "muc4-capitals": 8, "muc4-lower": 7, meantime: 3, polnear: 21 },
  relay: { "current-events": 35, "muc4-capitals": 12, "muc4-lower": 13, meantime: 5, polnear: 35 },
};

/** The documents of a set that may be drawn from. Throws where the file is not there. */
export function documentsOf(name: SetName): readonly LabelledDocument[] {
  const { file, keep } = SETS[name];
  const documents = labelledSet(file);
  if (documents === null) throw new Error(`there is no ${file}: set SAYSO_LABELLED to the folder that holds data/`);
  return documents.filter((_, index) => keep(index));
}

/** sha256 of a text in UTF-8, in lower-case hex. */
export function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
