import { HARM_BEHIND } from "../../lexicon/count-harm.ts";
import { quantityAt } from "../../lexicon/count-quantity.ts";
import { ATTACKERS, PEOPLE } from "../../lexicon/role-words.ts";
import { NOBODY_TOLD } from "../../lexicon/unsaid-words.ts";
import type { RoleFiller, Span } from "../../model/index.ts";
import { type Outline, wordsIn } from "../../text/index.ts";
import type { TextCount } from "../counts/text-count.ts";

const HARMED = new Set<TextCount["what"]>(["killed", "injured", "abducted"]);

/**
 * Those counted among the killed, wounded and abducted of a report, by the words that say who they are: "seven soldiers" are soldiers. Text of one
 * case is what the network learned from: whom it names no victim there is mostly none.
 */
export function countedVictims(outline: Outline, counts: readonly TextCount[]): readonly RoleFiller[] {
  if (outline.casing !== "mixed") return [];
  const found = new Map<string, RoleFiller>();
  for (const { what, min, who, partOf, span, told, named } of counts) {
    if (!HARMED.has(what) || min === 0 || who.side !== "attacked" || who.group === null || named !== null || told === "implied") continue;
    const own = whoTold(outline, span);
    const text = outline.text.slice(...own);
    if (partOf !== null && !PEOPLE.has(text.toLowerCase().split(/\s+/u).at(-1) ?? "")) continue;
    if (text === "" || NOBODY_TOLD.test(text) || isAttacker(text) || found.has(text.toLowerCase())) continue;
    found.set(text.toLowerCase(), { text, spans: [own] });
  }
  return [...found.values()];
}

const isAttacker = (text: string): boolean => ATTACKERS.has(text.toLowerCase().split(/\s+/u).at(-1) ?? "");

/** "Of his", "other": words before those who are counted. */
const OTHERS = /^(?:of\s(?:the|his|her|their|its)\s)?(?:other\s)?(?=\p{L}{3})/u;

/** The words of a count without the figure before them and the harm behind. */
function whoTold(outline: Outline, span: Span): Span {
  const words = wordsIn(outline.words, span);
  const end = quantityAt(
    words.map(({ lower }) => lower),
    0,
  )?.end;
  const start = words[end ?? 0]?.start ?? span[1];
  const text = outline.text.slice(start, span[1]);
  const others = OTHERS.exec(text)?.[0].length ?? 0;
  return [start + others, start + text.replace(HARM_BEHIND, "").length];
}
