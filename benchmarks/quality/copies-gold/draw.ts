// node benchmarks/quality/copies-gold/draw.ts
// Draws pairs of articles of GVA train by how much of their text they share and writes sample.jsonl: ids and hashes, no text. Below an
// overlap of a half no article is drawn twice; pairs that touch one incident lie in one half, practice or held. The same set gives the
// same bytes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type LabelledDocument, labelledSet } from "../labelled.ts";
import { practiceHalf, sha256Of } from "./halves.ts";
import { overlapOf, shinglesOf } from "./overlap.ts";

const SEED = 20267;
/** There are fewer pairs above this overlap than were asked for, so all are taken. */
const TAKE_ALL_FROM = 0.5;
const NEAR_DAYS = 14;
const DAY = 86_400_000;

/** Filled in this order, the scarce ones first. */
const STRATA = [
  { name: "0.8-1", from: 0.8, count: 50 },
  { name: "0.5-0.8", from: 0.5, count: 50 },
  { name: "0.2-0.5", from: 0.2, count: 50 },
  { name: "0.05-0.2", from: 0.05, count: 50 },
  { name: "same-incident", from: 0, count: 30 },
  { name: "other-incident", from: 0, count: 20 },
] as const;
type Stratum = (typeof STRATA)[number]["name"];

interface Candidate {
  /** The incidents of both articles. */
  readonly touches: readonly string[];
  readonly a: number;
  readonly b: number;
  readonly overlap: number;
  readonly stratum: Stratum;
  readonly rank: string;
}

const documents = labelledSet("gva/train.jsonl");
if (documents === null) {
  console.error("GVA train is not there: set SAYSO_LABELLED to the folder that holds data/.");
  process.exit(1);
}
const shingles = documents.map(({ text }) => shinglesOf(text));
const document = (index: number): LabelledDocument => documents[index] as LabelledDocument;
const incidentOf = (index: number): string => (document(index).incident as { readonly id: string }).id;
const dayOf = (index: number): number => Date.parse(String(document(index).published)) / DAY;

/** Shared shingles by pair, as `a * documents + b` with a < b; pairs that share none are absent. */
function sharedCounts(): ReadonlyMap<number, number> {
  const holders = new Map<string, number[]>();
  for (const [index, set] of shingles.entries()) for (const shingle of set) holders.set(shingle, [...(holders.get(shingle) ?? []), index]);
  const counts = new Map<number, number>();
  for (const held of holders.values())
    for (const [at, a] of held.entries())
      for (const b of held.slice(at + 1)) counts.set(a * shingles.length + b, (counts.get(a * shingles.length + b) ?? 0) + 1);
  return counts;
}

function stratumOf(a: number, b: number, overlap: number): Stratum | null {
  const byOverlap = STRATA.find(({ from }) => from > 0 && overlap >= from);
  if (byOverlap !== undefined) return byOverlap.name;
  if (incidentOf(a) === incidentOf(b)) return "same-incident";
  return Math.abs(dayOf(a) - dayOf(b)) <= NEAR_DAYS ? "other-incident" : null;
}

function candidates(): readonly Candidate[] {
  const counts = sharedCounts();
  const found: Candidate[] = [];
  for (let a = 0; a < shingles.length; a++)
    for (let b = a + 1; b < shingles.length; b++) {
      const shared = counts.get(a * shingles.length + b) ?? 0;
      const overlap = overlapOf(shared, shingles[a] ?? new Set(), shingles[b] ?? new Set());
      const stratum = stratumOf(a, b, overlap);
      if (stratum === null) continue;
      const rank = sha256Of(`${SEED}:${document(a).id}:${document(b).id}`);
      // The rank tells which of the two is called a, so that a is not always the one listed first.
      const facts = { touches: [incidentOf(a), incidentOf(b)], overlap, stratum, rank };
      found.push(rank < "8" ? { a: b, b: a, ...facts } : { a, b, ...facts });
    }
  return found.sort((one, other) => (one.rank < other.rank ? -1 : 1));
}

function drawn(): readonly Candidate[] {
  const all = candidates();
  const used = new Set<number>();
  const taken: Candidate[] = [];
  for (const { name, from, count } of STRATA) {
    const own = all.filter(({ stratum }) => stratum === name);
    let left: number = count;
    for (const pair of own) {
      if (left === 0) break;
      if (from < TAKE_ALL_FROM && (used.has(pair.a) || used.has(pair.b))) continue;
      used.add(pair.a).add(pair.b);
      taken.push(pair);
      left--;
    }
    console.error(`${name.padEnd(15)} ${String(own.length).padStart(6)} pairs, ${count - left} drawn`);
  }
  return taken;
}

const pairs = [...drawn()].sort((one, other) => (sha256Of(one.rank) < sha256Of(other.rank) ? -1 : 1));
const practice = practiceHalf(pairs);
const lines = pairs.map((pair, at) => {
  const side = (index: number) => ({ id: document(index).id, sha256: sha256Of(document(index).text) });
  const { stratum, overlap } = pair;
  const name = `g${String(at + 1).padStart(3, "0")}`;
  return `${JSON.stringify({ pair: name, a: side(pair.a), b: side(pair.b), stratum, overlap: Number(overlap.toFixed(3)), practice: practice.has(pair) })}\n`;
});
writeFileSync(join(import.meta.dirname, "sample.jsonl"), lines.join(""));
