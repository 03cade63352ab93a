import type { PlaceMention, Span } from "../../model/index.ts";
import type { ExtractionContext } from "../context.ts";
import type { Lookups } from "./lookups.ts";

const THE_SITE = /\b(?:on|at|in|near|outside|from|across) the (\p{Ll}{3,})\b(?! of\b)/gu;

/** "Killed on the pass": the place told before whose name ends in that word, "the Harl Pass". Mixed-case text, where small letters tell a word from a name. */
export function siteToldBefore({ outline }: ExtractionContext, { placesIn }: Lookups, stretch: Span): readonly PlaceMention[] {
  if (outline.casing !== "mixed") return [];
  const sites = [...outline.text.slice(...stretch).matchAll(THE_SITE)].map(([, word]) => ` ${word}`);
  if (sites.length === 0) return [];
  const before = placesIn([[0, stretch[0]]]).filter(({ kind }) => kind === "other");
  return sites.flatMap((site) => before.findLast(({ text }) => text.toLowerCase().endsWith(site)) ?? []);
}
