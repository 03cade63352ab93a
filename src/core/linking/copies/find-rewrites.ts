import type { Copy, LinkedIncident, LinkingDocument } from "../../model/index.ts";
import { dayOf, inTimeOrder } from "../days.ts";
import type { DocumentReadings } from "../document-readings.ts";
import { candidatePairs, type Keying, membersOf, pairsAmong } from "../pairs/candidate-pairs.ts";
import type { PairSet } from "../pairs/pair-set.ts";
import type { PairLimits } from "../pairs/partners.ts";
import { alignTerms } from "./align-terms.ts";
import type { SharedWords } from "./find-copies.ts";
import { inTime, judgeCopy } from "./judge-copy.ts";
import { FEWEST_RARE_WORDS, judgeRewrite, type Teller } from "./judge-rewrite.ts";
import { MarkedNumbers } from "./marked-numbers.ts";

export const LIMITS_BY_INCIDENT: PairLimits = { mostTogether: 16, first: 3, next: 6, mostPartners: 10 };
/** Of documents that share no more than a name. */
const LIMITS_BY_NAME: PairLimits = { ...LIMITS_BY_INCIDENT, mostPartners: 4 };

/** What texts are compared by, and what was found of two before. */
export interface RewriteMemory {
  readonly readings: DocumentReadings;
  readonly rewrites: Readonly<Record<"compared" | "not-compared", Memory>>;
}

interface Memory {
  of(one: object, other: object, find: () => Copy | null): Copy | null;
  /** Undefined where nothing was found yet. */
  known(one: object, other: object): Copy | null | undefined;
}

/**
 * Proposes which texts are told anew from another: of those that chiefly tell of one incident, and of those that share a rare name of two words
 * (a digest may have no report of its own). A person decides. The order of documents never matters.
 */
export function findRewrites(
  documents: readonly LinkingDocument[],
  incidents: readonly LinkedIncident[],
  shared: readonly SharedWords[],
  memory: RewriteMemory,
): readonly Copy[] {
  const all = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  const pairs = pairsToCompare(all, incidents, memory.readings);
  return rewritesOf(documentsOf(pairs, all), shared, memory).map(({ copy }) => copy);
}

function* documentsOf(pairs: PairSet, all: readonly LinkingDocument[]): Generator<readonly [LinkingDocument, LinkingDocument]> {
  for (const [a, b] of pairs) yield [all[a] as LinkingDocument, all[b] as LinkingDocument];
}

/** A rewrite, with that of its two documents which has the lesser id. */
interface RewriteOfTwo {
  readonly lesser: LinkingDocument;
  readonly copy: Copy;
}

/** Which of these pairs of documents, the lesser id first, are rewrites, in their order. */
export function rewritesOf(
  pairs: Iterable<readonly [lesser: LinkingDocument, greater: LinkingDocument]>,
  shared: readonly SharedWords[],
  { readings, rewrites }: RewriteMemory,
): readonly RewriteOfTwo[] {
  const sharedBy = new Map<LinkingDocument, Map<LinkingDocument, SharedWords>>();
  for (const one of shared) sharedBy.set(one.later, (sharedBy.get(one.later) ?? new Map()).set(one.earlier, one));
  const likely: { readonly earlier: LinkingDocument; readonly later: LinkingDocument; readonly memory: Memory; copy: Copy | null }[] = [];
  const marked = new MarkedNumbers();
  for (const [lesser, greater] of pairs) {
    const [earlier, later] = inTime(lesser, greater);
    const memory = rewrites[sharedBy.get(later)?.has(earlier) ? "compared" : "not-compared"];
    const known = memory.known(later, earlier);
    if (known === undefined) {
      marked.mark(readings.of(lesser).rareWords);
      if (marked.among(readings.of(greater).rareWords) < FEWEST_RARE_WORDS) {
        memory.of(later, earlier, () => null);
        continue;
      }
    }
    if (known !== null) likely.push({ earlier, later, memory, copy: null });
  }
  const judge = ({ later, earlier, memory }: (typeof likely)[number]): Copy | null =>
    memory.of(later, earlier, () => rewriteOf(later, earlier, sharedBy.get(later)?.get(earlier), readings));
  // Judged in time, so that what was read of a document is asked for again soon or never; told in order of ids.
  const day = ({ later }: { readonly later: LinkingDocument }): number => dayOf(later) ?? 0;
  for (const one of [...likely].sort((a, b) => day(a) - day(b))) one.copy = judge(one);
  return likely.flatMap(({ earlier, later, copy }) => (copy === null ? [] : [{ lesser: earlier.id < later.id ? earlier : later, copy }]));
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

/** Which documents are looked at for telling anew because they name alike. */
export function namingKeying(readings: DocumentReadings): Keying<LinkingDocument> {
  return { keysOf: (document) => readings.of(document).nameRuns, inTime: inTimeOrder, limits: LIMITS_BY_NAME };
}

function pairsToCompare(all: readonly LinkingDocument[], incidents: readonly LinkedIncident[], readings: DocumentReadings): PairSet {
  const at = (index: number): LinkingDocument => all[index] as LinkingDocument;
  const incidentOf = new Map<string, string>();
  for (const { id, reports } of incidents) for (const { document, main } of reports) if (main) incidentOf.set(document, id);
  const toldIn = all.map(({ id }) => [incidentOf.get(id) ?? []].flat());
  const pairs = candidatePairs(
    membersOf(toldIn, (a, b) => inTimeOrder(at(a), at(b))),
    LIMITS_BY_INCIDENT,
  );
  for (const [a, b] of pairsAmong(all, namingKeying(readings))) pairs.add(a, b);
  return pairs;
}
