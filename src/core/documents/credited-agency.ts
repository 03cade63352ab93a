import type { NamedSpan } from "../model/statement.ts";
import type { Outline } from "../text/index.ts";
import { creditOf } from "./credit-line.ts";
import { datelineOf } from "./dateline.ts";

/** A credit for the whole text stands in its first or its last few paragraphs. */
const TOP = 4;
const BOTTOM = 3;

/** The agency that a text is credited to as a whole, by its dateline or a credit line; null where the text shows none. */
export function creditedAgency({ text, paragraphs }: Outline): NamedSpan | null {
  const top = paragraphs.slice(0, TOP);
  for (const [start, end] of top) {
    const agency = datelineOf(text.slice(start, end))?.agency;
    if (agency) return { text: agency.name, span: [start + agency.span[0], start + agency.span[1]] };
  }
  const lines = [...paragraphs.slice(Math.max(TOP, paragraphs.length - BOTTOM)).reverse(), ...top.slice(1)];
  for (const [start, end] of lines) {
    const credit = creditOf(text.slice(start, end));
    if (credit?.credits === "text") return { text: credit.name, span: [start + credit.span[0], start + credit.span[1]] };
  }
  return null;
}
