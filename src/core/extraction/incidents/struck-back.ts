import type { Outline } from "../../text/index.ts";
import type { EventMention } from "./event-mention.ts";
import type { Filler } from "./fillers-by-trigger.ts";

const FORCE =
  /\b(?:police\w*|security (?:forces?|personnel|guards?|men)|officers?|troops|soldiers?|army|guards?|forces|commandos|marines|rangers|deput(?:y|ies))$/iu;
const REACH = 70;
const AT_ATTACKERS =
  /^\S*\s(?:\S+\s){0,3}?(?:shot|killed|kill|gunned|neutrali[sz]ed|eliminated|fired|opened fire|shooting|killing)\b(?:\s\S+){0,5}?\s(?:attackers?|assailants?|gunm[ae]n|militants?|bombers?|insurgents?|terrorists?|assassins?|hostage-takers?|shooters?)\b/iu;

/** "Troops shot dead the three attackers": whoever ends an attack did not make it. */
function strikesBack({ text }: Outline, { text: name, span }: Filler): boolean {
  return FORCE.test(name) && AT_ATTACKERS.test(text.slice(span[1] - 1, span[1] + REACH));
}

/**
 * Mentions of one act without those as its doers who are told to have struck back at the attackers. Where an act is told in one sentence
 * alone, it is theirs.
 */
export function withoutStruckBack(outline: Outline, mentions: readonly EventMention[]): readonly EventMention[] {
  if (mentions.length < 2) return mentions;
  return mentions.map((mention) => {
    const fillers = mention.fillers.filter((filler) => filler.role !== "perpetrator" || !strikesBack(outline, filler));
    return fillers.length === mention.fillers.length ? mention : { ...mention, fillers };
  });
}
