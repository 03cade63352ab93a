import type { Tallies, Tally } from "../figures.ts";
import type { GoldPair } from "./pairs.ts";

/** A record of the program: `document` was made from `of`. */
export interface CopyRecord {
  readonly document: string;
  readonly of: string;
  readonly relation: string;
}

const COPIES: ReadonlySet<string> = new Set(["same-text", "edited", "version"]);

const pairKey = (one: string, other: string): string => [one, other].sort().join("\n");
/** "same text" and "same-text" are one. */
const nameOf = (relation: string): string => relation.replaceAll(" ", "-");

/** The copy records of a run's lines, by their two documents. Other records are passed over; the first of a pair counts. */
export function readCopyRecords(lines: Iterable<string>): ReadonlyMap<string, CopyRecord> {
  const records = new Map<string, CopyRecord>();
  for (const line of lines) {
    if (line.trim() === "") continue;
    const record = JSON.parse(line) as CopyRecord & { readonly kind?: string };
    const key = pairKey(record.document, record.of);
    if (record.kind === "copy" && !records.has(key)) records.set(key, { ...record, relation: nameOf(record.relation) });
  }
  return records;
}

const share = (right: boolean, of: boolean): Tally => ({ kind: "share", right: right && of ? 1 : 0, of: of ? 1 : 0 });

/** What one pair adds to each figure; a `passage` adds nothing, being neither hit nor miss. */
export function tallyPair(gold: GoldPair, records: ReadonlyMap<string, CopyRecord>): Tallies {
  if (gold.relation === "passage") return {};
  const told = records.get(pairKey(gold.a, gold.b));
  const isCopyTold = told !== undefined && COPIES.has(told.relation);
  const isCopy = COPIES.has(gold.relation);
  const isRewriteTold = told?.relation === "rewrite";
  const isRewrite = gold.relation === "rewrite";
  const isHit = (isCopyTold && isCopy) || (isRewriteTold && isRewrite);
  const isDirected = isHit && gold.earlier !== null;
  return {
    "copies, precision": share(isCopy, isCopyTold),
    "copies, recall": share(isCopyTold, isCopy),
    "rewrites, precision": share(isRewrite, isRewriteTold),
    "rewrites, recall": share(isRewriteTold, isRewrite),
    direction: share(gold.earlier !== null && told?.of === gold[gold.earlier], isDirected),
  };
}
