import type { PartialDate } from "../model/date.ts";
import type { Span } from "../model/span.ts";
import { agencyLikeness, isNoAgency } from "./agency-name.ts";
import { parsePartialDate } from "./partial-date.ts";

/** What stands before the first words of a report: where it was filed, when, and by which agency. Spans are in the paragraph. */
export interface Dateline {
  readonly place: Span;
  readonly published: PartialDate | null;
  readonly agency: { readonly name: string; readonly span: Span } | null;
  /** Offset after the dash, where the report begins. */
  readonly end: number;
}

/** A dateline is over within so many characters, or there is none. */
const MAX_DATELINE = 160;
const DASH = /\s*(?:--+|[–—―])\s*|\s+-\s+|\s*:\s+/gu;
const PLACE_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|de|del|la|el|al|da|do|dos|and|the|near|in)$/u;
const MONTH_AND_DAY = /^(?:\p{L}+\.?\s+\d{1,2}|\d{1,2}\s+\p{L}+\.?)$/u;

/**
 * The dateline that `paragraph` opens with, in the forms "PLACE (Agency) -", "PLACE, Country, 14 March 2024 (Agency) –", "PLACE, 4 FEB 90
 * (AGENCY) --" and "PLACE —". Without a date or an agency the place must be in capitals, and the text not. Reads at most 160 characters.
 */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, MAX_DATELINE);
  for (const dash of head.matchAll(DASH)) {
    const before = head.slice(0, dash.index);
    if (before.lastIndexOf("(") > before.lastIndexOf(")")) continue; // "(ACAN-EFE" is not over yet.
    const end = dash.index + dash[0].length;
    const found = fromHead(before, dash[0].trim(), isInCapitals(head.slice(end, end + 40)) ? "capitals" : "mixed", end);
    if (found) return found;
  }
  return null;
}

/** A stretch of the head between commas and brackets. */
interface Piece {
  readonly text: string;
  readonly span: Span;
  readonly kind: "plain" | "bracketed";
}

/** In a text all in capitals, and before a colon, capitals show no place: a date or an agency must. */
function fromHead(head: string, dash: string, casing: "capitals" | "mixed", end: number): Dateline | null {
  const pieces = piecesOf(head);
  const [place, ...rest] = pieces;
  if (!place || place.kind === "bracketed" || !isPlace(place.text)) return null;
  const agency = agencyAmong(rest);
  const date = dateAmong(rest);
  const other = rest.filter((piece) => !agency.used.has(piece) && !date.used.has(piece));
  if (!other.every((piece) => isPlace(piece.text) || isNoAgency(piece.text))) return null;
  const isTold = agency.used.size + date.used.size > 0;
  if (!isTold && (casing === "capitals" || dash === ":" || !isInCapitals(place.text))) return null;
  return { place: place.span, published: date.published, agency: agency.agency, end };
}

function piecesOf(head: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let open = -1;
  for (let at = 0; at <= head.length; at++) {
    const mark = head[at] ?? ",";
    if (open < 0 && (mark === "," || mark === "(" || mark === "[" || mark === "/")) {
      pushPiece(head, start, at, "plain", pieces);
      start = at + 1;
      if (mark === "(" || mark === "[") open = at;
    } else if (open >= 0 && (mark === ")" || mark === "]")) {
      pushPiece(head, open + 1, at, "bracketed", pieces);
      start = at + 1;
      open = -1;
    }
  }
  return pieces;
}

function pushPiece(head: string, from: number, to: number, kind: Piece["kind"], into: Piece[]): void {
  const raw = head.slice(from, to);
  const text = raw.trim();
  if (text === "") return;
  const start = from + raw.length - raw.trimStart().length;
  into.push({ text, span: [start, start + text.length], kind });
}

function isPlace(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.length <= 6 && /^\p{Lu}/u.test(text) && words.every((word) => PLACE_WORD.test(word));
}

function isInCapitals(text: string): boolean {
  return text.length >= 3 && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

/** The last bracket that holds no date ("SOFIA (BULGARIA), 12 APR 89 (BTA)"), else a plain piece that is a known agency ("KABUL, Reuters —"). */
function agencyAmong(pieces: readonly Piece[]): { readonly agency: Dateline["agency"]; readonly used: ReadonlySet<Piece> } {
  for (const piece of pieces.toReversed()) {
    const isCredit =
      piece.kind === "bracketed" ? !isDateLike(piece.text) && looksLikeName(piece.text) : agencyLikeness(piece.text) !== "no";
    if (isCredit && !isNoAgency(piece.text)) {
      return {
        agency: { name: piece.text, span: piece.span },
        used: new Set(pieces.filter(({ kind }) => kind === "bracketed").concat(piece)),
      };
    }
  }
  return { agency: null, used: new Set() };
}

function looksLikeName(text: string): boolean {
  return text.length <= 60 && /^\p{Lu}/u.test(text) && text.split(/\s+/u).length <= 6;
}

function isDateLike(text: string): boolean {
  return parsePartialDate(text) !== null || (MONTH_AND_DAY.test(text) && parsePartialDate(`${text} 2000`) !== null);
}

/** A date in one piece, or broken by its comma ("Jan 5, 2024"). A day without a year is used up and gives no date: unknown stays unknown. */
function dateAmong(pieces: readonly Piece[]): { readonly published: PartialDate | null; readonly used: ReadonlySet<Piece> } {
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    const withYear = next && /^\d{4}$/.test(next.text) ? parsePartialDate(`${piece.text} ${next.text}`) : null;
    if (next && withYear !== null) return { published: withYear, used: new Set([piece, next]) };
    if (isDateLike(piece.text)) return { published: parsePartialDate(piece.text), used: new Set([piece]) };
  }
  return { published: null, used: new Set() };
}
