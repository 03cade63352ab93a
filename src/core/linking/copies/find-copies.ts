import type { Copy, LinkingDocument } from "../../model/index.ts";
import { inTimeOrder } from "../days.ts";
import type { Keying } from "../pairs/candidate-pairs.ts";
import { type PairFinder, pairsOnce } from "../pairs/pair-finder.ts";
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

/** Which documents are compared word by word. */
export function sharingKeying(termsOf: TermsOf): Keying<LinkingDocument> {
  return { keysOf: (document) => termsOf(document).keys, inTime: inTimeOrder, limits: LIMITS };
}

/** Finds which documents share passages, whole texts or single sentences. Documents may come in any order; pairs are in order of ids. */
export function findSharedWords(
  documents: readonly LinkingDocument[],
  termsOf: TermsOf = ({ text }) => newsTermsOf(text),
  known: Known = { of: (_later, _earlier, find) => find() },
  pairs: PairFinder<LinkingDocument, SharedWords> = pairsOnce(sharingKeying(termsOf)),
): readonly SharedWords[] {
  const all = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  return pairs.among(all, (one, other) => {
    const [earlier, later] = inTime(one, other);
    return known.of(later, earlier, () => sharedBy(later, earlier, alignTerms(termsOf(later), termsOf(earlier))));
  });
}

function sharedBy(later: LinkingDocument, earlier: LinkingDocument, alignment: Alignment): SharedWords | null {
  return alignment.passages.length === 0 ? null : { later, earlier, alignment, copy: judgeCopy(later, earlier, alignment) };
}
