import type { Copy, LinkingDocument } from "../../model/index.ts";
import { publishedDay } from "../days.ts";
import { candidatePairs } from "../pairs/candidate-pairs.ts";
import type { PairLimits } from "../pairs/partners.ts";
import { type Alignment, alignTerms } from "./align-terms.ts";
import { inTime, judgeCopy } from "./judge-copy.ts";
import { type NewsTerms, newsTermsOf } from "./news-terms.ts";

const LIMITS: PairLimits = { mostTogether: 16, first: 3, next: 6, mostPartners: 18 };

/** Two documents that share a passage, and what they share. `later` and `earlier` as in `inTime`. */
export interface SharedWords {
  readonly later: LinkingDocument;
  readonly earlier: LinkingDocument;
  readonly alignment: Alignment;
  /** Null where what they share is too little to be a copy: a quotation, a press statement. */
  readonly copy: Copy | null;
}

/** Reads the terms of a document's text. */
export type TermsOf = (document: LinkingDocument) => NewsTerms;

/** What was found of two documents before. */
interface Known {
  of(later: LinkingDocument, earlier: LinkingDocument, find: () => SharedWords | null): SharedWords | null;
}

/** Finds which documents share passages, whole texts or single sentences. Documents may come in any order; pairs are in order of ids. */
export function findSharedWords(
  documents: readonly LinkingDocument[],
  termsOf: TermsOf = ({ text }) => newsTermsOf(text),
  known: Known = { of: (_later, _earlier, find) => find() },
): readonly SharedWords[] {
  const all = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  const terms = all.map(termsOf);
  const found: SharedWords[] = [];
  const days = all.map(({ published }) => publishedDay(published) ?? 0);
  const inTimeOrder = (a: number, b: number): number => (days[a] as number) - (days[b] as number);
  const keysOf = (index: number): Iterable<number> => (terms[index] as NewsTerms).keys;
  for (const [a, b] of candidatePairs({ size: all.length, keysOf, order: inTimeOrder }, LIMITS)) {
    const [earlier, later] = inTime(all[a] as LinkingDocument, all[b] as LinkingDocument);
    const [there, here] = earlier === all[a] ? [terms[a], terms[b]] : [terms[b], terms[a]];
    const shared = known.of(later, earlier, () => sharedBy(later, earlier, alignTerms(here as NewsTerms, there as NewsTerms)));
    if (shared !== null) found.push(shared);
  }
  return found;
}

function sharedBy(later: LinkingDocument, earlier: LinkingDocument, alignment: Alignment): SharedWords | null {
  return alignment.passages.length === 0 ? null : { later, earlier, alignment, copy: judgeCopy(later, earlier, alignment) };
}
