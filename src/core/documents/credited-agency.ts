import type { NamedSpan } from "../model/statement.ts";
import { fold, type Outline } from "../text/index.ts";
import { creditOf } from "./credit-line.ts";
import { datelineOf } from "./dateline.ts";

/** A credit for the whole text stands in its first or its last few paragraphs. */
const TOP = 4;
const BOTTOM = 3;

/**
 * The agency that a text is credited to as a whole, by its dateline or a credit line; null where the text shows none. "(Tidewire/Karun Mail)" in the
 * Karun Mail, `publisher`, credits Tidewire: a paper is no agency of its own.
 */
export function creditedAgency(outline: Outline, publisher: string | null = null): NamedSpan | null {
  const credited = creditedIn(outline);
  return credited === null || publisher === null ? credited : withoutPublisher(credited, publisher);
}

function withoutPublisher({ text, span: [start, end] }: NamedSpan, publisher: string): NamedSpan {
  const [first = "", second, ...others] = text.split("/");
  if (second === undefined || others.length > 0) return { text, span: [start, end] };
  if (isOneName(second, publisher)) return { text: first.trimEnd(), span: [start, start + first.trimEnd().length] };
  return isOneName(first, publisher)
    ? { text: second.trimStart(), span: [end - second.trimStart().length, end] }
    : { text, span: [start, end] };
}

const isOneName = (name: string, other: string): boolean => {
  const bare = (one: string): string => fold(one).trim().replace(/^the /u, "");
  return bare(name) === bare(other);
};

function creditedIn({ text, paragraphs }: Outline): NamedSpan | null {
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
