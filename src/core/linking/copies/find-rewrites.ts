import type { Copy, LinkedIncident, LinkingDocument, WordWeights } from "../../model/index.ts";
import { publishedDay } from "../days.ts";
import type { SharedWords } from "./find-copies.ts";
import { inTime } from "./judge-copy.ts";
import { judgeRewrite, type Teller } from "./judge-rewrite.ts";
import { pairsInBlock } from "./pairs-in-block.ts";
import { rareDetailsOf } from "./rare-details.ts";

/** Documents whose reports were not put together are compared where they share so many rare names of two words. */
const FEWEST_NAMES = 2;

/**
 * Proposes which texts are told anew from another: of those that chiefly tell of one incident, and of those that name the same rare names
 * (a digest may have no report of its own). A person decides. Order never matters.
 */
export function findRewrites(
  documents: readonly LinkingDocument[],
  incidents: readonly LinkedIncident[],
  shared: readonly SharedWords[],
  weights: WordWeights,
): readonly Copy[] {
  const tellers = [...documents]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((document): Teller => ({ document, details: rareDetailsOf(document.text, weights) }));
  const sharedBy = new Map(shared.map((one) => [`${one.later.id}\n${one.earlier.id}`, one]));
  return candidatePairs(tellers, incidents).flatMap(([a, b]) => {
    const [one, other] = [tellers[a] as Teller, tellers[b] as Teller];
    const [earlier, later] = inTime(one.document, other.document)[0] === one.document ? [one, other] : [other, one];
    const words = sharedBy.get(`${later.document.id}\n${earlier.document.id}`);
    if (words !== undefined && words.copy !== null) return [];
    return judgeRewrite(later, earlier, words?.alignment.passages ?? []) ?? [];
  });
}

function candidatePairs(tellers: readonly Teller[], incidents: readonly LinkedIncident[]): readonly (readonly [number, number])[] {
  const days = tellers.map(({ document }) => publishedDay(document.published) ?? 0);
  const byId = new Map(tellers.map(({ document }, index) => [document.id, index]));
  const found = new Map<number, readonly [number, number]>();
  const add = (pair: readonly [number, number]): void => void found.set(pair[0] * tellers.length + pair[1], pair);
  for (const { reports } of incidents) {
    const members = reports.flatMap(({ document, main }) => (main ? (byId.get(document) ?? []) : []));
    for (const pair of pairsInBlock(members, days)) add(pair);
  }
  const named = new Map<number, number>();
  for (const members of blocksByName(tellers)) {
    for (const pair of pairsInBlock(members, days)) {
      const key = pair[0] * tellers.length + pair[1];
      const names = (named.get(key) ?? 0) + 1;
      named.set(key, names);
      if (names === FEWEST_NAMES) add(pair);
    }
  }
  return [...found.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

function blocksByName(tellers: readonly Teller[]): Iterable<readonly number[]> {
  const blocks = new Map<string, number[]>();
  for (const [index, { details }] of tellers.entries()) {
    for (const run of details.nameRuns) {
      const block = blocks.get(run);
      if (block === undefined) blocks.set(run, [index]);
      else block.push(index);
    }
  }
  return blocks.values();
}
