import type { DayInterval, Span } from "../../model/index.ts";
import type { ExtractionContext } from "../context.ts";
import type { Lookups } from "./lookups.ts";

/** How far into a sentence a time stands that sets its scene, in UTF-16 code units. */
const OPENING = 24;
const MOST_BACK = 2;
const SPEAKS = /\b(?:said|says|told|announced|reported|confirmed|added|statement|according)\b/iu;

/**
 * The time that a paragraph opened its scene with ("Last month the Column took Odrisk. Survivors said …"), for a sentence that has none of its
 * own; null where none did. `tellsAct` says whether a sentence tells of an act itself: such a one sets no scene for others.
 */
export function sceneOf(
  { outline }: Pick<ExtractionContext, "outline">,
  { timesIn }: Pick<Lookups, "timesIn">,
  sentence: number,
  tellsAct: (sentence: number) => boolean,
): DayInterval | null {
  const paragraph = outline.paragraphOfSentence[sentence];
  for (let before = sentence - 1; before >= Math.max(0, sentence - MOST_BACK); before--) {
    if (outline.paragraphOfSentence[before] !== paragraph || tellsAct(before)) return null;
    const [start, end] = outline.sentences[before] as Span;
    const opening = timesIn([[start, end]]).find(({ span, interval }) => interval !== null && span[0] - start <= OPENING);
    if (opening !== undefined && !SPEAKS.test(outline.text.slice(start, end))) return opening.interval;
  }
  return null;
}
