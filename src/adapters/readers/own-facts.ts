import { agencyAmong, bylineOf, creditOf, datelineOf, headLineOf, parsePartialDate } from "../../core/documents/index.ts";
import { KICKER } from "../../core/lexicon/genre-kickers.ts";
import type { Known, PartialDate } from "../../core/model/index.ts";
import { fold, paragraphsOf } from "../../core/text/index.ts";
import { known } from "./document-draft.ts";

/** What a text says of itself. */
export interface OwnFacts {
  readonly title: Known<string> | undefined;
  readonly publisher: Known<string> | undefined;
  readonly byline: Known<string> | undefined;
  readonly published: Known<PartialDate> | undefined;
  readonly agency: Known<string> | undefined;
  /** Whether the agency is credited with the text, or with a part in it. */
  readonly credited: "text" | "part";
}

const HEAD = 6000;
const TAIL = 3000;
/** Byline, date line and dateline stand within so many paragraphs of the beginning. */
const TOP_PARAGRAPHS = 7;
const BOTTOM_PARAGRAPHS = 4;
const LONGEST_TITLE = 220;
/** So many labels and notices may stand above a heading. */
const MAX_KICKERS = 2;
const DATE_LABEL = /^(?:(?:first |last )?(?:published|posted|updated|issued|filed|date[dl]?(?:ine)?)(?: on| at)?\s*[:–—-]?\s*)/iu;

/** Reads the head and the foot of `body` only, however long it is. `title` and `byline` where metadata gave them. */
export function ownFactsOf(body: string, title: string | null, byline: string | null): OwnFacts {
  const head = body.slice(0, HEAD).trim();
  const top = paragraphsOf(head)
    .slice(0, TOP_PARAGRAPHS)
    .map(([start, end]) => head.slice(start, end));
  const heading = title === null ? headingOf(top) : null;
  const lead = top.filter((paragraph) => title === null || fold(paragraph) !== fold(title));
  return {
    title: known(heading, "heading"),
    publisher: firstOf(lead, (paragraph) => known(headLineOf(paragraph)?.publisher, "heading")),
    byline: firstOf(lead, (paragraph) => known(bylineOf(paragraph)?.name, "byline")),
    published: publishedOf(lead),
    ...agencyOf(lead, body.slice(-TAIL).trim(), byline),
  };
}

function firstOf<Value>(paragraphs: readonly string[], find: (paragraph: string) => Value | undefined): Value | undefined {
  for (const paragraph of paragraphs) {
    const found = find(paragraph);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first paragraph below labels such as "OPINION", where it is short, no sentence, no dateline or byline, and something follows it. */
function headingOf(top: readonly string[]): string | null {
  const [first, second] = top.slice(
    Math.max(
      0,
      top.slice(0, MAX_KICKERS + 1).findIndex((paragraph) => !isKicker(paragraph) && headLineOf(paragraph) === null),
    ),
  );
  if (first === undefined || second === undefined || first.length > LONGEST_TITLE) return null;
  if (/[.;,:]["”’)]?$/u.test(first) && !/\b(?:\p{L}\.){2,}$/u.test(first)) return null;
  if (datelineOf(first) !== null && first.length > 120) return null;
  return bylineOf(first) === null && dateLineOf(first) === null ? first : null;
}

/** True for a label or notice that stands above a heading and is none. */
function isKicker(paragraph: string): boolean {
  return paragraph.length <= 60 && KICKER.test(paragraph);
}

function publishedOf(lead: readonly string[]): Known<PartialDate> | undefined {
  return (
    firstOf(lead, (paragraph) => known(datelineOf(paragraph)?.published, "dateline")) ??
    firstOf(lead, (paragraph) => known(headLineOf(paragraph)?.published, "dateline")) ??
    firstOf(lead, (paragraph) => known(dateLineOf(paragraph) ?? dateBesideByline(paragraph), "dateline"))
  );
}

/** "By Ira Maldun | 14 March 2024 | Sarneth": the piece that is a date. */
function dateBesideByline(paragraph: string): PartialDate | null {
  if (paragraph.length > 160 || !/[|•·]/u.test(paragraph)) return null;
  return firstOf(paragraph.split(/[|•·]/u), (piece) => dateLineOf(piece.trim()) ?? undefined) ?? null;
}

/** "Communiqué of the Salt Brigade, 5 February 2025". */
const ISSUED =
  /^(?:communiqu[eé]|statement|press (?:release|statement)|declaration|open letter|bulletin|announcement|message|appeal)(?=[\s:])[^,.]{0,80},[^,]*(?:,\s*\d{4})?$/iu;

/** A paragraph that is nothing but a date: "14 March 2024", "Published: March 14, 2024". A year alone is none. */
function dateLineOf(paragraph: string): PartialDate | null {
  if (paragraph.length > 120 || !/\d/u.test(paragraph)) return null;
  const bare = ISSUED.test(paragraph) ? paragraph.slice(paragraph.indexOf(",") + 1).trim() : paragraph;
  const date = bare.length > 80 ? null : parsePartialDate(bare.replace(DATE_LABEL, "").replace(/[.|]+$/u, ""));
  return date !== null && date.length > 4 ? date : null;
}

/** By dateline, then credit line at the foot or the head, then byline. */
function agencyOf(lead: readonly string[], tail: string, given: string | null): Pick<OwnFacts, "agency" | "credited"> {
  const bottom = paragraphsOf(tail)
    .slice(-BOTTOM_PARAGRAPHS)
    .map(([start, end]) => tail.slice(start, end))
    .reverse();
  const dateline = firstOf(lead, (paragraph) => known(datelineOf(paragraph)?.agency?.name, "dateline"));
  if (dateline) return { agency: dateline, credited: "text" };
  const lines = [...bottom, ...lead.slice(0, 4).filter((paragraph) => paragraph.length < 120)];
  const credit = firstOf(lines, (paragraph) => creditOf(paragraph) ?? undefined);
  if (credit) return { agency: known(credit.name, "credit-line"), credited: credit.credits };
  const byline = given ?? firstOf(lead, (paragraph) => bylineOf(paragraph)?.name);
  return { agency: known(agencyAmong(byline ?? "", 0, "text")?.name, "byline"), credited: "text" };
}
