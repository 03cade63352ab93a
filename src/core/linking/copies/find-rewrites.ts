import type { Copy, LinkedIncident, LinkingDocument, WordWeights } from "../../model/index.ts";
import { candidatePairs, membersOf, type PairLimits } from "../candidate-pairs.ts";
import { publishedDay } from "../days.ts";
import type { PairSet } from "../pair-set.ts";
import { alignTerms } from "./align-terms.ts";
import type { SharedWords } from "./find-copies.ts";
import { inTime, judgeCopy } from "./judge-copy.ts";
import { judgeRewrite, type Teller } from "./judge-rewrite.ts";
import { type NewsTerms, newsTermsOf } from "./news-terms.ts";
import { rareDetailsOf } from "./rare-details.ts";

const LIMITS: PairLimits = { mostTogether: 16, first: 3, next: 6, mostPartners: 16 };
/** Of documents that share no more than a name. */
const LIMITS_BY_NAME: PairLimits = { ...LIMITS, mostPartners: 8 };

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
  const termsOf = newsTermsOnce();
  return [...pairsToCompare(tellers, incidents)].flatMap(([a, b]) => {
    const [one, other] = [tellers[a] as Teller, tellers[b] as Teller];
    const [earlier, later] = inTime(one.document, other.document)[0] === one.document ? [one, other] : [other, one];
    const words = sharedBy.get(`${later.document.id}\n${earlier.document.id}`);
    if (words !== undefined) return words.copy === null ? (judgeRewrite(later, earlier, words.alignment.passages) ?? []) : [];
    return judgeRewrite(later, earlier, []) === null ? [] : (judgeAligned(later, earlier, termsOf) ?? []);
  });
}

function newsTermsOnce(): (teller: Teller) => NewsTerms {
  const known = new Map<Teller, NewsTerms>();
  return (teller) => {
    const terms = known.get(teller) ?? newsTermsOf(teller.document.text);
    known.set(teller, terms);
    return terms;
  };
}

/** Judges a pair whose words were not compared: what stands in both word for word is no telling anew. */
function judgeAligned(later: Teller, earlier: Teller, termsOf: (teller: Teller) => NewsTerms): Copy | null {
  const alignment = alignTerms(termsOf(later), termsOf(earlier));
  return judgeCopy(later.document, earlier.document, alignment) === null ? judgeRewrite(later, earlier, alignment.passages) : null;
}

function pairsToCompare(tellers: readonly Teller[], incidents: readonly LinkedIncident[]): PairSet {
  const days = tellers.map(({ document }) => publishedDay(document.published) ?? 0);
  const inTimeOrder = (a: number, b: number): number => (days[a] as number) - (days[b] as number);
  const incidentOf = new Map<string, string>();
  for (const { id, reports } of incidents) for (const { document, main } of reports) if (main) incidentOf.set(document, id);
  const reports = tellers.map(({ document }) => [incidentOf.get(document.id) ?? []].flat());
  const pairs = candidatePairs(membersOf(reports, inTimeOrder), LIMITS);
  const names = tellers.map(({ details }) => [...details.nameRuns]);
  for (const [a, b] of candidatePairs(membersOf(names, inTimeOrder), LIMITS_BY_NAME)) pairs.add(a, b);
  return pairs;
}
