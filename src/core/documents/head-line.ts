import { isOutlet } from "../lexicon/outlets.ts";
import type { PartialDate } from "../model/date.ts";
import { parsePartialDate } from "./partial-date.ts";

/** Who ran a text and when, as people write it above what they copied: "The Karun Daily, 4 May 2026". */
interface HeadLine {
  readonly publisher: string;
  readonly published: PartialDate;
}

const MAX_LINE = 100;
const PARTED = /^(.{2,60}?)\s*(?:,|\||•|·|\s[–—-])\s*(.{6,40})$/u;
const MOST_WORDS = 6;
const WHOLE_DAY = 10;

/** The outlet and the day of a paragraph that is nothing else; null for any other. An outlet is told by its name. */
export function headLineOf(paragraph: string): HeadLine | null {
  if (paragraph.length > MAX_LINE) return null;
  const [, name = "", date = ""] = PARTED.exec(paragraph.trim()) ?? [];
  const published = parsePartialDate(date);
  return published?.length === WHOLE_DAY && isOutletName(name) ? { publisher: name, published } : null;
}

function isOutletName(name: string): boolean {
  const words = name.split(/\s+/u);
  return isOutlet(name) && words.length <= MOST_WORDS && words.every(isNameWord);
}

const isNameWord = (word: string): boolean => /^(?:\p{Lu}|of$|the$|and$|de$|la$|el$|al-)/u.test(word);
