import type { Copy, LinkedIncident, LinkingDocument } from "../../model/index.ts";
import { publishedDay } from "../days.ts";
import type { DocumentReadings } from "../document-readings.ts";
import { candidatePairs, type KeyedMembers, membersOf } from "../pairs/candidate-pairs.ts";
import type { PairSet } from "../pairs/pair-set.ts";
import type { PairLimits } from "../pairs/partners.ts";
import { alignTerms } from "./align-terms.ts";
import type { SharedWords } from "./find-copies.ts";
import { inTime, judgeCopy } from "./judge-copy.ts";
import { FEWEST_RARE_WORDS, judgeRewrite, type Teller } from "./judge-rewrite.ts";
import { MarkedNumbers } from "./marked-numbers.ts";

const LIMITS: PairLimits = { mostTogether: 16, first: 3, next: 6, mostPartners: 10 };
/** Of documents that share no more than a name. */
const LIMITS_BY_NAME: PairLimits = { ...LIMITS, mostPartners: 4 };

/** What texts are compared by, and what was found of two before. */
export interface RewriteMemory {
  readonly readings: DocumentReadings;
  readonly rewrites: Readonly<
    Record<"compared" | "not-compared", { of(one: object, other: object, find: () => Copy | null): Copy | null }>
  >;
}

/**
 * Proposes which texts are told anew from another: of those that chiefly tell of one incident, and of those that share a rare name of two words
 * (a digest may have no report of its own). A person decides. The order of documents never matters.
 */
export function findRewrites(
  documents: readonly LinkingDocument[],
  incidents: readonly LinkedIncident[],
  shared: readonly SharedWords[],
  { readings, rewrites }: RewriteMemory,
): readonly Copy[] {
  const all = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sharedBy = new Map(shared.map((one) => [`${one.later.id}\n${one.earlier.id}`, one]));
  const judged = (later: LinkingDocument, earlier: LinkingDocument): Copy | null => {
    const words = sharedBy.get(`${later.id}\n${earlier.id}`);
    const memory = rewrites[words === undefined ? "not-compared" : "compared"];
    return memory.of(later, earlier, () => rewriteOf(later, earlier, words, readings));
  };
  const likely: { readonly earlier: LinkingDocument; readonly later: LinkingDocument; copy: Copy | null }[] = [];
  const marked = new MarkedNumbers();
  for (const [a, b] of pairsToCompare(all, incidents, readings)) {
    const [one, other] = [all[a] as LinkingDocument, all[b] as LinkingDocument];
    marked.mark(readings.of(one).rareWords);
    if (marked.among(readings.of(other).rareWords) < FEWEST_RARE_WORDS) continue;
    const [earlier, later] = inTime(one, other);
    likely.push({ earlier, later, copy: null });
  }
  // Judged in time, so that what was read of a document is asked for again soon or never; told in order of ids.
  const day = ({ later }: { readonly later: LinkingDocument }): number => publishedDay(later.published) ?? 0;
  for (const pair of [...likely].sort((a, b) => day(a) - day(b))) pair.copy = judged(pair.later, pair.earlier);
  return likely.flatMap(({ copy }) => copy ?? []);
}

function rewriteOf(
  later: LinkingDocument,
  earlier: LinkingDocument,
  words: SharedWords | undefined,
  readings: DocumentReadings,
): Copy | null {
  if (words !== undefined && words.copy !== null) return null;
  const [here, there] = [later, earlier].map((document): Teller => ({ document, details: readings.detailsOf(document) })) as [
    Teller,
    Teller,
  ];
  if (words !== undefined) return judgeRewrite(here, there, words.alignment.passages);
  return judgeRewrite(here, there, []) === null ? null : judgeAligned(here, there, readings);
}

/** Judges a pair whose words were not compared: what stands in both word for word is no telling anew. */
function judgeAligned(later: Teller, earlier: Teller, readings: DocumentReadings): Copy | null {
  const alignment = alignTerms(readings.of(later.document).terms, readings.of(earlier.document).terms);
  return judgeCopy(later.document, earlier.document, alignment) === null ? judgeRewrite(later, earlier, alignment.passages) : null;
}

function pairsToCompare(all: readonly LinkingDocument[], incidents: readonly LinkedIncident[], readings: DocumentReadings): PairSet {
  const days = all.map(({ published }) => publishedDay(published) ?? 0);
  const order = (a: number, b: number): number => (days[a] as number) - (days[b] as number);
  const incidentOf = new Map<string, string>();
  for (const { id, reports } of incidents) for (const { document, main } of reports) if (main) incidentOf.set(document, id);
  const toldIn = all.map(({ id }) => [incidentOf.get(id) ?? []].flat());
  const pairs = candidatePairs(membersOf(toldIn, order), LIMITS);
  const byName: KeyedMembers = {
    size: all.length,
    keysOf: (index) => readings.of(all[index] as LinkingDocument).nameRuns,
    order,
  };
  for (const [a, b] of candidatePairs(byName, LIMITS_BY_NAME)) pairs.add(a, b);
  return pairs;
}
