import { ARMS_TOLD, MADE_A_BOMB, NO_ARM_BEFORE, NO_ARM_BEHIND } from "../../lexicon/weapons-beside-words.ts";
import type { RoleFiller, Span } from "../../model/index.ts";
import type { EventMention } from "./event-mention.ts";

/** Characters around the words for an arm in which it is told that it was no arm of the act. */
const REACH = 48;

/** What an act was done with, by the words of its own part of a sentence: "hacked with machetes", "a van packed with explosives". */
export function weaponsBeside(text: string, mentions: readonly EventMention[]): readonly RoleFiller[] {
  const told = mentions
    .filter(({ reach, status, type }) => (reach !== "state" || type === "destruction-of-homes") && status !== "hypothetical")
    .flatMap(({ stretch }) => [...madeBombs(text, stretch), ...armsIn(text, stretch)]);
  const unique = new Map<string, Span>();
  for (const span of told) {
    const words = text.slice(...span).toLowerCase();
    if (!unique.has(words)) unique.set(words, span);
  }
  return [...unique.values()].map((span) => ({ text: text.slice(...span), spans: [span] }));
}

/** What those who did it carried, left or used, by sentences beside the act: "he was carrying a pistol", "the device had been left under a seat". */
export function weaponsCarried(text: string, near: readonly Span[]): readonly RoleFiller[] {
  const found = near
    .filter((span) => CARRIED.test(text.slice(...span)) && !OF_OTHER_ACT.test(text.slice(...span)))
    .flatMap((span) => armsIn(text, span));
  const unique = new Map(found.map((span) => [text.slice(...span).toLowerCase(), span]));
  return [...unique.values()].map((span) => ({ text: text.slice(...span), spans: [span] }));
}
const CARRIED =
  /\b(?:carr(?:ied|ying)|armed\swith|used|using|wielding|wielded|brandish\p{L}+|fired|threw|hurled|dropped|left\sbehind|recovered\sfrom|found\s(?:at|near|beside|on)\sthe\s(?:scene|site|spot)|had\sbeen\s(?:placed|planted|hidden|attached|left|laid)|was\s(?:placed|planted|hidden|attached|left|laid)|made\sfrom|consisted\sof|contained)\b/iu;

const OF_OTHER_ACT = /\b(?:also|another|separate\p{L}*|meanwhile|earlier|elsewhere|tear\sgas)\b/iu;

function armsIn(text: string, [from, to]: Span): readonly Span[] {
  return [...text.slice(from, to).matchAll(ARMS_TOLD)].flatMap((match): readonly Span[] => {
    const span: Span = [from + match.index, from + match.index + match[0].length];
    return isOfOther(text, span, from) ? [] : [span];
  });
}

/** "Seized two pistols", "a bomb disposal officer": an arm that the words around it tell to be none of the act's. */
export function isOfOther(text: string, [start, end]: Span, from: number): boolean {
  return NO_ARM_BEHIND.test(text.slice(end, end + REACH)) || NO_ARM_BEFORE.test(text.slice(Math.max(from, start - REACH), start));
}

const madeBombs = (text: string, [from, to]: Span): readonly Span[] =>
  [...text.slice(from, to).matchAll(MADE_A_BOMB)].map(({ index, 1: made }) => [from + index, from + index + (made as string).length]);
