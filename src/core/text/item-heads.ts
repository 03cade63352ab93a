import type { Span } from "../model/index.ts";
import type { Outline } from "./outline.ts";

/** "Velmar, Vellia. Two died …", "VELLIA, Dareth - Police …", "HARL. A judge …": where an item of a round-up is from, closed as a sentence or with a dash. */
const PLACED =
  /^((?:\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?:d[aeiou]s?l?|of|the|and|\p{Lu})[\p{L}\p{M}'’-]*){0,4}(?:,\s|(?=\.\s)|(?=\s[-–—]{1,2}\s))){1,3})(?:\.|\s[-–—]{1,2})\s(?=["“”'‘]?\p{Lu})/u;
const REACH = 70;
/** So many paragraphs that open with a place make a round-up. */
const FEWEST = 3;

/** Asked of one text by many: for names, items and each report's place. */
const known = new WeakMap<Outline, readonly (Span | null)[]>();

/** By paragraph, where the head stands that says where its item is from; null for a paragraph, or a whole text, without one. Mixed-case text. */
export function itemHeads(outline: Outline): readonly (Span | null)[] {
  const found = known.get(outline) ?? headsIn(outline);
  known.set(outline, found);
  return found;
}

function headsIn({ text, paragraphs, casing }: Outline): readonly (Span | null)[] {
  const heads = paragraphs.map(([start]): Span | null => {
    const head = casing === "mixed" ? PLACED.exec(text.slice(start, start + REACH))?.[1] : undefined;
    return head === undefined ? null : [start, start + head.length];
  });
  return heads.filter((head) => head !== null).length < FEWEST ? paragraphs.map(() => null) : heads;
}

/** The names of a head, one a comma: "Velmar", "Vellia". */
export function namesOfHead(text: string, [start, end]: Span): readonly Span[] {
  const names: Span[] = [];
  let from = start;
  for (const name of text.slice(start, end).split(", ")) {
    if (name !== "") names.push([from, from + name.length]);
    from += name.length + 2;
  }
  return names;
}
