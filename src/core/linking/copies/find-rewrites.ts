import type { Copy, LinkedIncident, LinkingDocument, WordWeights } from "../../model/index.ts";
import { candidatePairs, type PairLimits } from "../candidate-pairs.ts";
import { publishedDay } from "../days.ts";
import type { SharedWords } from "./find-copies.ts";
import { inTime } from "./judge-copy.ts";
import { judgeRewrite, type Teller } from "./judge-rewrite.ts";
import { rareDetailsOf } from "./rare-details.ts";

const LIMITS: PairLimits = { mostTogether: 24, first: 4, next: 8, mostPartners: 30 };

/**
 * Proposes which texts are told anew from another: of those that chiefly tell of one incident, and of those that share a rare name of two words
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
  return pairsToCompare(tellers, incidents).flatMap(([a, b]) => {
    const [one, other] = [tellers[a] as Teller, tellers[b] as Teller];
    const [earlier, later] = inTime(one.document, other.document)[0] === one.document ? [one, other] : [other, one];
    const words = sharedBy.get(`${later.document.id}\n${earlier.document.id}`);
    if (words !== undefined && words.copy !== null) return [];
    return judgeRewrite(later, earlier, words?.alignment.passages ?? []) ?? [];
  });
}

function pairsToCompare(tellers: readonly Teller[], incidents: readonly LinkedIncident[]): readonly (readonly [number, number])[] {
  const days = tellers.map(({ document }) => publishedDay(document.published) ?? 0);
  const inTimeOrder = (a: number, b: number): number => (days[a] as number) - (days[b] as number);
  const incidentOf = new Map<string, string>();
  for (const { id, reports } of incidents) for (const { document, main } of reports) if (main) incidentOf.set(document, id);
  const byIncident = candidatePairs(
    tellers.map(({ document }) => [incidentOf.get(document.id) ?? []].flat()),
    inTimeOrder,
    LIMITS,
  );
  const byName = candidatePairs(
    tellers.map(({ details }) => [...details.nameRuns]),
    inTimeOrder,
    LIMITS,
  );
  const pairs = new Map([...byIncident, ...byName].map((pair) => [pair[0] * tellers.length + pair[1], pair]));
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}
