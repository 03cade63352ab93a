import type { SharedPassage } from "../../model/index.ts";
import { SHINGLE, shinglesOf } from "./mixed.ts";
import type { NewsTerms } from "./news-terms.ts";
import { ShinglePlaces } from "./shingle-places.ts";

/** A run of terms that stands in both texts: where it starts in each, and its length in terms. */
interface Run {
  readonly here: number;
  readonly there: number;
  readonly length: number;
}

/** What two texts share, word by word. */
export interface Alignment {
  /** Passages in order of the first text: runs that follow each other in both with little between. */
  readonly passages: readonly SharedPassage[];
  /** Terms that stand in a passage in both. */
  readonly shared: number;
  /** Of those, in the passage that has most. */
  readonly longest: number;
  /** Of the first text's terms, and of the other's, 0 to 1. */
  readonly ofHere: number;
  readonly ofThere: number;
}

/** Terms that may be changed, cut or added between two runs of one passage. */
const WIDEST_GAP = 8;
/** A passage of fewer shared terms is a common phrase. */
const FEWEST_SHARED = 8;

/** Aligns two texts: the longest runs of common terms first, each term used once (greedy string tiling, Wise 1993). About linear in their lengths. */
export function alignTerms(here: NewsTerms, there: NewsTerms): Alignment {
  const runs = tiled(runsBetween(here, there), here.hashes.length, there.hashes.length);
  const passages = passagesOf(runs).filter((passage) => termsIn(passage) >= FEWEST_SHARED);
  const shared = passages.reduce((sum, passage) => sum + termsIn(passage), 0);
  return {
    passages: passages.map((passage) => spansOf(passage, here, there)),
    shared,
    longest: Math.max(0, ...passages.map(termsIn)),
    ofHere: here.hashes.length === 0 ? 0 : shared / here.hashes.length,
    ofThere: there.hashes.length === 0 ? 0 : shared / there.hashes.length,
  };
}

const termsIn = (runs: readonly Run[]): number => runs.reduce((sum, { length }) => sum + length, 0);

/** One table serves every pair: it is filled anew where another text is asked about. */
const places = new ShinglePlaces();

/** Every longest common run of at least four terms that no longer one on the same diagonal holds. */
function runsBetween({ hashes: a }: NewsTerms, { hashes: b }: NewsTerms): readonly Run[] {
  const shingles = shinglesOf(a);
  places.fillWith(b);
  const runs: Run[] = [];
  /** How far along each diagonal has been read. */
  const read = new Map<number, number>();
  for (let here = 0; here < shingles.length; here++) {
    for (let other = places.firstOf(shingles[here] as number); other >= 0; other = places.after(other)) {
      const diagonal = here - other;
      if ((read.get(diagonal) ?? -1) > here) continue;
      let length = 0;
      while (here + length < a.length && other + length < b.length && a[here + length] === b[other + length]) length++;
      read.set(diagonal, here + length);
      if (length >= SHINGLE) runs.push({ here, there: other, length });
    }
  }
  return runs;
}

/** Longest first, the parts of a run that another took are cut off. In order of the first text. */
function tiled(runs: readonly Run[], sizeHere: number, sizeThere: number): readonly Run[] {
  const [takenHere, takenThere] = [new Uint8Array(sizeHere), new Uint8Array(sizeThere)];
  const chosen: Run[] = [];
  for (const run of [...runs].sort((x, y) => y.length - x.length || x.here - y.here || x.there - y.there)) {
    let start = 0;
    const isFree = (at: number): boolean => takenHere[run.here + at] === 0 && takenThere[run.there + at] === 0;
    while (start < run.length && !isFree(start)) start++;
    let end = start;
    while (end < run.length && isFree(end)) end++;
    if (end - start < SHINGLE) continue;
    takenHere.fill(1, run.here + start, run.here + end);
    takenThere.fill(1, run.there + start, run.there + end);
    chosen.push({ here: run.here + start, there: run.there + start, length: end - start });
  }
  return chosen.sort((x, y) => x.here - y.here);
}

function passagesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const passages: Run[][] = [];
  for (const run of runs) {
    const last = passages.at(-1)?.at(-1);
    const gaps = last === undefined ? null : [run.here - (last.here + last.length), run.there - (last.there + last.length)];
    if (gaps?.every((gap) => gap >= 0 && gap <= WIDEST_GAP)) passages.at(-1)?.push(run);
    else passages.push([run]);
  }
  return passages;
}

function spansOf(passage: readonly Run[], here: NewsTerms, there: NewsTerms): SharedPassage {
  const [first, last] = [passage[0] as Run, passage.at(-1) as Run];
  return {
    here: [here.starts[first.here] as number, here.ends[last.here + last.length - 1] as number],
    there: [there.starts[first.there] as number, there.ends[last.there + last.length - 1] as number],
  };
}
