import { ATTACKER_NOUNS, FIGHTER_NOUNS } from "../../lexicon/count-words.ts";
import type { IncidentType, Span } from "../../model/index.ts";
import { coveringOf, type Outline, sentenceAt } from "../../text/index.ts";
import type { TextCount } from "./text-count.ts";

/** What a report tells of those who did it, as far as it settles on which side fighters were. */
export interface Doers {
  readonly type: IncidentType;
  /** Everyone named as having done it, as written, and where. */
  readonly perpetrators: readonly { readonly text: string; readonly spans: readonly Span[] }[];
}

/** Armies, police and what they fly. */
const FORCES =
  /\b(?:army|armies|forces?|troops|soldiers?|military|police|policem[ae]n|officers?|navy|marines|air force|rangers?|commandos?|coalition|government|guards?|defen[cs]e|warplanes?|jets?|helicopters?|air ?strikes?)\b/iu;

/** How fighters die at the hands of a force, said in the sentence that counts them. */
const AGAINST_FIGHTERS = [
  /\b(?:army|forces|troops|soldiers|military|police|navy|air force|command|drones?|warplanes?|jets)\b[^.;]{0,60}\b(?<!\b(?:are|were|was|is|been) )(?:kill|killed|kills|killing|shot|eliminated?|neutrali[sz]ed?)\b/iu,
  /\b(?:killed|shot|shot dead|eliminated) by (?:[\w'-]+ ){0,4}(?:army|forces?|troops|soldiers|military|police|navy|drones?)\b/iu,
  /\b(?:in|during|by|after) (?:[\w-]+ ){0,4}(?:raids?|operations?|offensive|air ?strikes?|air-strikes?|strikes?|shelling|encounters?|shootouts?|gunfights?|battles?|firefights?|clash(?:es)?|fighting|crossfire)\b/iu,
];

/** Whether a count is of people who fight without saying for which side of this act: "militants", "rebels". */
export function isOfFighters({ who }: TextCount): boolean {
  return FIGHTER_NOUNS.has(who.group?.split(" ").at(-1) ?? "");
}

/**
 * The counts of a report with fighters put on the side they were on: those attacked where a force did it or fell on them, the attackers
 * where fighters did it or nobody is told.
 */
export function withFightersSettled(outline: Outline, counts: readonly TextCount[], doers: Doers): readonly TextCount[] {
  const side = sideOf(doers, counts);
  return counts.map((count) => {
    if (!isOfFighters(count)) return count;
    const own = side ?? (isAgainst(sentenceOf(outline, count)) ? "attacked" : "attackers");
    return own === count.who.side ? count : { ...count, who: { ...count.who, side: own } };
  });
}

const isAgainst = (sentence: string): boolean => AGAINST_FIGHTERS.some((pattern) => pattern.test(sentence));

/** The side of fighters by who did it; null where that leaves it open. */
function sideOf({ type, perpetrators }: Doers, counts: readonly TextCount[]): TextCount["who"]["side"] | null {
  const isFighter = (name: string): boolean =>
    name
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => ATTACKER_NOUNS.has(word));
  const covering = coveringOf(counts);
  const isCounted = (span: Span): boolean => covering(span).length > 0;
  // Named as the dead alone ("killed three militants behind the raid in May"), they did another act.
  if (perpetrators.some(({ text, spans }) => isFighter(text) && !spans.every(isCounted))) return "attackers";
  if (type === "airstrike" || type === "clash" || perpetrators.some(({ text }) => FORCES.test(text))) return "attacked";
  return null;
}

/** Further than this from a count nothing of its sentence is looked at. */
const REACH = 200;

function sentenceOf(outline: Outline, { span }: TextCount): string {
  const [start, end] = outline.sentences[sentenceAt(outline, span[0])] ?? span;
  return outline.text.slice(Math.max(start, span[0] - REACH), Math.min(end, span[1] + REACH));
}
