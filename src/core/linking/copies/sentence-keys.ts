import type { Span } from "../../model/index.ts";
import { mixed, SHINGLE } from "./mixed.ts";

/** Shorter sentences are alike by chance: "Police are investigating". */
const FEWEST_TERMS = 8;
const SEEDS: readonly number[] = [0x9e3779b9, 0x7f4a7c15, 0x6a09e667, 0xbb67ae85];

/** How many hashes there are: keys of one function have a range of numbers of their own. */
const HASHES = 0x100000000;

/**
 * Keys under which texts are looked at for shared passages: for each sentence the least hash of its runs of four terms under four hash
 * functions (MinHash, Broder 1997). Two sentences of which a share s of all runs is common to both share each key with likelihood s.
 */
export function sentenceKeysOf(hashes: readonly number[], sentences: readonly Span[]): Float64Array {
  const keys = new Set<number>();
  for (const [first, last] of sentences) {
    if (last - first < FEWEST_TERMS) continue;
    for (const [which, seed] of SEEDS.entries()) {
      let least = 0xffffffff;
      for (let at = first; at + SHINGLE <= last; at++) {
        let run = seed;
        for (let step = 0; step < SHINGLE; step++) run = mixed(hashes[at + step] as number, run);
        if (run < least) least = run;
      }
      keys.add(which * HASHES + least);
    }
  }
  return Float64Array.from(keys);
}
