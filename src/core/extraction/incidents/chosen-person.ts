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

/** How many came to harm, as far as it is told. */
interface Tolls {
  readonly killed: Range | null;
  readonly injured: Range | null;
}

/**
 * What became of the one person who was meant: killed, or hurt and no more; null where none is told to hold an office or a rank. A mayor shot at his
 * door is an assassination, whatever the word for it. Where more than one died nobody knows from the words that it was for one of them.
 */
export function chosenPerson(
  { text, casing }: Outline,
  type: IncidentType,
  mentions: readonly EventMention[],
  { killed, injured }: Tolls,
): "killed" | "hurt" | null {
  const isHurt = casing === "mixed" && type === "shooting" && (killed === null || killed.max === 0) && isOne(injured);
  const isNamed = casing === "mixed" && isOne(killed) && mentions.some((one) => isOfRank(text, one));
  if (isNamed && (KILLINGS.has(type) || type === "bombing")) return "killed";
  if (!isHurt && !(KILLINGS.has(type) && isOne(killed))) return null;
  const isChosen = mentions.some(({ fillers, triggers }) => {
    const isKilling = triggers.some(({ trigger }) => trigger.id === "kill" || trigger.id === "murder" || trigger.type === "shooting");
    return isKilling && fillers.some(({ role, text: name, span }) => role === "victim" && holdsOffice(text, name, span));
  });
  const isRanked =
    isHurt && mentions.some(({ stretch }) => RANK_SHOT.test(text.slice(stretch[0], Math.min(stretch[1], stretch[0] + LONGEST))));
  return isChosen || isRanked ? (isHurt ? "hurt" : "killed") : null;
}

const LONGEST = 1000;
const isOne = (range: Range | null): boolean => range !== null && range.min === 1 && range.max === 1;

const RANK =
  "(?:(?:deputy|vice|former|senior|top|chief|major|brigadier|lieutenant|field|supreme|regional|local)[ -])*(?:commander|commander-in-chief|general|colonel|lieutenant|brigadier|admiral|captain|sheikh|leader|chief|head|spokesm[ae]n|spokesperson|minister|governor|mayor|prosecutor|judge)";
const NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s(?:(?:al|el|bin|ibn|van|von|de|abu)[ -])?\\p{Lu}[\\p{L}'’-]+){1,5}";
const BEING = "\\s(?:is|was|has been|had been)\\s(?:\\p{L}+ly\\s)?";
/** "Has killed the Front's commander Otto Varn", "killed Otto Varn, a leader of the Front". */
const RANK_KILLED = new RegExp(
  `\\bkill(?:s|ed|ing)?\\s(?:of\\s)?(?:(?!(?:and|or|who|while|including|in)\\b)[\\p{L}'’-]+\\s){0,6}?(?:[Tt]he\\s)?${RANK}\\s${NAME}|\\bkill(?:s|ed|ing)?\\s(?:of\\s)?${NAME},\\s(?:(?:the|an?|its|their)\\s)?(?:[\\p{L}'’-]+\\s){0,3}?${RANK}\\b`,
  "u",
);
/** "The Front's commander Otto Varn is shot and killed", "General Otto Varn was killed by a car bomb". */
const RANK_FELL = new RegExp(
  `\\b(?:${RANK}|${RANK.replace("(?:commander", "(?:Lieutenant|Commander|General|Colonel|Brigadier|Admiral|Captain|commander")})\\s${NAME}${BEING}(?:shot and killed|shot dead|killed|gunned down|assassinated)\\b`,
  "u",
);
const RANK_SHOT = new RegExp(`\\b${RANK}\\s(?:\\p{L}+\\s)?${NAME},?${BEING}(?:shot|wounded|injured|stabbed)\\b`, "u");

const isOfRank = (text: string, { stretch }: EventMention): boolean => {
  const told = text.slice(stretch[0], Math.min(stretch[1], stretch[0] + LONGEST));
  return RANK_KILLED.test(told) || RANK_FELL.test(told);
};

function holdsOffice(text: string, name: string, [start, end]: Span): boolean {
  const own = OFFICE.exec(name);
  if (own !== null) return own.index + own[0].length === name.length || /^\p{Lu}/u.test(name);
  if (!/^\p{Lu}/u.test(name)) return false;
  return OFFICE_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || OFFICE_AFTER.test(text.slice(end, end + REACH));
}
