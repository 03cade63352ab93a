import type { Copy, LinkingDocument } from "../../model/index.ts";
import { fold } from "../../text/index.ts";
import { dayOf } from "../days.ts";
import type { Alignment } from "./align-terms.ts";

/** Less than this share of the shorter text is a quotation or a common press statement, no copy. */
const LEAST_SHARE = 0.25;
/** Fewer words in common prove nothing, however short the text. */
const FEWEST_SHARED = 16;
/** Nor does a set of common phrases: one sentence at least is taken over, more or less whole. In words. */
const SHORTEST_SENTENCE = 12;
/** From this share of both texts on they are the same but for headline, dateline and furniture. */
const SAME_TEXT = 0.85;
/** Versions of one article follow each other within so many days. */
const VERSION_DAYS = 7;
const LATE_DAYS = 30;

/** Whether one document took over the other's words, from how they align; null where it did not. `later` follows `earlier` by `inTime`. */
export function judgeCopy(
  later: LinkingDocument,
  earlier: LinkingDocument,
  { passages, shared, longest, ofHere, ofThere }: Alignment,
): Copy | null {
  const share = Math.max(ofHere, ofThere);
  if (shared < FEWEST_SHARED || longest < SHORTEST_SENTENCE || share < LEAST_SHARE) return null;
  const days = daysApart(later, earlier);
  if (days !== 0 && isFormula(later.text, earlier.text)) return null;
  const isSamePage = later.url !== null && later.url === earlier.url;
  const isSameOutlet = later.publisher !== null && earlier.publisher !== null && fold(later.publisher) === fold(earlier.publisher);
  const isVersion = isSamePage || (isSameOutlet && (days === null || days <= VERSION_DAYS));
  const relation = isVersion ? "version" : Math.min(ofHere, ofThere) >= SAME_TEXT ? "same-text" : "edited";
  return {
    document: later.id,
    of: earlier.id,
    relation,
    share: Math.round(share * 1000) / 1000,
    spans: passages,
    reasons: [
      `${percent(ofHere)} of its words stand in the other in the same order, ${percent(ofThere)} of the other's in it`,
      ...(isVersion ? [isSamePage ? "both from one address" : "both from one publisher within a week"] : []),
      ...creditReasons(later, earlier),
      ...(days !== null && days > LATE_DAYS ? [`published ${daysInWords(days)} later`] : []),
    ],
  };
}

/** In words. */
const SHORT = 60;
const FIGURE = /\d[\d,.]*/gu;

/** "Strikes kill 82 across the strip, 34 of them in queues": what is told of every day in the same words, each day with figures of its own. */
function isFormula(later: string, earlier: string): boolean {
  if ([later, earlier].some((text) => text.split(/\s+/u).length > SHORT)) return false;
  const [own, others] = [later, earlier].map((text) => new Set(text.match(FIGURE) ?? [])) as [Set<string>, Set<string>];
  return own.size > 0 && others.size > 0 && [...own].every((figure) => !others.has(figure));
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

function daysInWords(days: number): string {
  if (days < 365) return `${days} days`;
  const years = Math.round(days / 365.25);
  return years === 1 ? "a year" : `${years} years`;
}

function daysApart(a: LinkingDocument, b: LinkingDocument): number | null {
  const [one, other] = [dayOf(a), dayOf(b)];
  return one === null || other === null ? null : Math.abs(one - other);
}

function creditReasons(later: LinkingDocument, earlier: LinkingDocument): readonly string[] {
  const credits = (agency: string | null, other: string | null): boolean =>
    agency !== null && other !== null && fold(agency) === fold(other);
  if (credits(later.agency, earlier.publisher)) return [`it is credited to ${later.agency}, which published the other`];
  if (credits(earlier.agency, later.publisher)) return [`the other is credited to ${earlier.agency}, which published it`];
  return credits(later.agency, earlier.agency) ? [`both are credited to ${later.agency}`] : [];
}

/** Earlier first: by day of publication where both are known and differ, else the lesser id. */
export function inTime(a: LinkingDocument, b: LinkingDocument): readonly [earlier: LinkingDocument, later: LinkingDocument] {
  const [one, other] = [dayOf(a), dayOf(b)];
  if (one !== null && other !== null && one !== other) return one < other ? [a, b] : [b, a];
  return a.id < b.id ? [a, b] : [b, a];
}
