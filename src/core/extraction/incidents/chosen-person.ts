import type { IncidentType, Range, Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import type { EventMention } from "./event-mention.ts";

const OFFICE =
  /\b(?:(?:deputy|vice|former|acting|provincial|district|regional|assistant)[ -])*(?:governor|mayor|minister|president|prime minister|judge|magistrate|prosecutor|investigator|senator|lawmaker|councillor|councilman|councilwoman|congress(?:man|woman)|parliamentarian|ambassador|consul|official|inspector|party leader|opposition leader|candidate|police chief|chief of police|archbishop|bishop)\b/iu;
const OFFICE_BEFORE = new RegExp(`${OFFICE.source}\\s(?:of\\s\\p{Lu}\\S*\\s)?$`, "iu");
const OFFICE_AFTER = new RegExp(`^,?\\s(?:\\d+,\\s)?(?:who was |was )?(?:the|an?|its|their)\\s(?:\\S+\\s){0,3}?${OFFICE.source}`, "iu");
const REACH = 60;

/** Acts that are an assassination where the one killed was chosen for an office. */
const KILLINGS: ReadonlySet<IncidentType> = new Set(["attack", "shooting"]);

/**
 * Whether one person was killed who is told to hold an office: a mayor shot at his door is an assassination, whatever the word for it. Where more
 * than one died nobody knows from the words that it was for one of them.
 */
export function isOfChosenPerson({ text }: Outline, type: IncidentType, mentions: readonly EventMention[], killed: Range | null): boolean {
  if (!KILLINGS.has(type) || killed === null || killed.min !== 1 || killed.max !== 1) return false;
  return mentions.some(({ fillers, triggers }) => {
    const isKilling = triggers.some(({ trigger }) => trigger.id === "kill" || trigger.id === "murder" || trigger.type === "shooting");
    return isKilling && fillers.some(({ role, text: name, span }) => role === "victim" && holdsOffice(text, name, span));
  });
}

function holdsOffice(text: string, name: string, [start, end]: Span): boolean {
  const own = OFFICE.exec(name);
  if (own !== null) return own.index + own[0].length === name.length || /^\p{Lu}/u.test(name);
  if (!/^\p{Lu}/u.test(name)) return false;
  return OFFICE_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || OFFICE_AFTER.test(text.slice(end, end + REACH));
}
