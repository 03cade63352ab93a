// node benchmarks/quality/attribution-gold/draw.ts
// Draws the 400 sentences to be labelled by hand and writes sample.jsonl: offsets and hashes, no text. The same seed and sets give the same
// bytes. Once labelling has begun it is never run with another seed.
import { writeFileSync } from "node:fs";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { QUOTAS, SET_NAMES, type SetName, sha256Of } from "./gold-sets.ts";
import { type Half, SAMPLE, type SampleItem } from "./sample.ts";
import { familyCount, STRATA, type Stratum } from "./strata.ts";

const SEED = 20261;
const HALVES: readonly Half[] = ["open", "closed"];
type Drawn = Candidate & { readonly stratum: Stratum };

const pools = new Map(SET_NAMES.map((set) => [set, candidatesOf(set, SEED)]));
const everything = [...pools.values()].flat().sort((a, b) => (a.rank < b.rank ? -1 : 1));
const drawn: Drawn[] = [];
const taken = new Set<Candidate>();
const groups = new Map<string, number>();
/** Group that holds each sentence drawn or shown as context. */
const shown = new Map<string, string>();

/** A wire message gives one sentence, in one of its two forms; any other document two; no sentence is shown in two documents. */
function isFree(candidate: Candidate): boolean {
  if (taken.has(candidate)) return false;
  if ((groups.get(candidate.group) ?? 0) >= (candidate.set.startsWith("muc4") ? 1 : 2)) return false;
  return candidate.keys.every((key) => (shown.get(key) ?? candidate.group) === candidate.group);
}

/** Takes `count` free candidates of a stratum and half, from its families of words in turn; gives back how many are missing. */
function take(pool: readonly Candidate[], stratum: Stratum, half: Half, count: number): number {
  const families = Array.from({ length: familyCount(stratum) }, (_, index) =>
    pool.filter((one) => one.half === half && one.families.has(`${stratum}:${index}`)),
  );
  let missing = count;
  let spent = 0;
  for (let turn = 0; missing > 0 && spent < families.length; turn++) {
    const candidate = families[turn % families.length]?.find(isFree);
    spent = candidate === undefined ? spent + 1 : 0;
    if (candidate === undefined) continue;
    missing--;
    taken.add(candidate);
    groups.set(candidate.group, (groups.get(candidate.group) ?? 0) + 1);
    for (const key of candidate.keys) shown.set(key, candidate.group);
    drawn.push({ ...candidate, stratum });
  }
  return missing;
}

/** Half of a quota each; of odd quotas the larger half goes to `open` and `closed` in turn. */
function drawStratum(stratum: Stratum): void {
  const missing: Record<Half, number> = { open: 0, closed: 0 };
  let larger = 0;
  for (const set of SET_NAMES) {
    const quota = QUOTAS[stratum][set];
    for (const [index, half] of HALVES.entries()) {
      const odd = quota % 2 === 1 && larger % 2 === index ? 1 : 0;
      missing[half] += take(pools.get(set) ?? [], stratum, half, Math.floor(quota / 2) + odd);
    }
    larger += quota % 2;
  }
  for (const half of HALVES) {
    const short = take(everything, stratum, half, missing[half]);
    if (short > 0) throw new Error(`${stratum}, ${half}: ${short} sentences are not to be had`);
  }
}

// The random sentences first, from all there are; then by and large from the rarest words to the commonest.
for (const stratum of STRATA) drawStratum(stratum);

const mixed = (a: Drawn, b: Drawn): number => (sha256Of(`order:${a.rank}`) < sha256Of(`order:${b.rank}`) ? -1 : 1);
const sample = HALVES.flatMap((half) => drawn.filter((one) => one.half === half).sort(mixed)).map(
  ({ set, document, sha256, stratum, half, sentence, context }, index): SampleItem => ({
    ...{ item: index + 1, set, document, sha256, stratum, half, sentence, context },
  }),
);
writeFileSync(SAMPLE, sample.map((item) => `${JSON.stringify(item)}\n`).join(""));

const count = (stratum: Stratum, set: SetName, half: Half): number =>
  sample.filter((item) => item.stratum === stratum && item.set === set && item.half === half).length;
console.log(`stratum    ${SET_NAMES.map((set) => set.padStart(15)).join("")}   (open + closed)`);
for (const stratum of STRATA) {
  const cells = SET_NAMES.map((set) =>
    HALVES.map((half) => count(stratum, set, half))
      .join(" + ")
      .padStart(15),
  );
  console.log(`${stratum.padEnd(11)}${cells.join("")}`);
}
console.log(`${sample.length} sentences of ${new Set(sample.map(({ document, set }) => `${set}/${document}`)).size} documents`);
