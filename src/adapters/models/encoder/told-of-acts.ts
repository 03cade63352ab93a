import type { DetectedLink, DetectedSpan, Detections } from "../../../core/model/index.ts";
import { wordIndexAt } from "../../../core/text/index.ts";
import { FURTHEST, firstFrom } from "./choose-incidents.ts";
import type { ReadIncidents } from "./read-incident-windows.ts";
import { roundedScore } from "./rounded-score.ts";

const TELLING: ReadonlySet<DetectedSpan["label"]> = new Set(["place", "time", "trigger"]);

/** What tells of acts is linked to no more triggers than these, the likeliest. */
const MOST_LINKS = 12;
/** Below this chance it is not linked, unless no trigger is likelier. */
const LEAST = 0.1;

interface Told {
  readonly index: number;
  readonly word: number;
}

/** The detections with links from each place, time and trigger to the triggers whose acts the encoder says it tells of. What no window read has none. */
export function withActsTold(detections: Detections, read: ReadIncidents): Detections {
  const told = detections.spans.flatMap(({ label, start }, index) => {
    const word = TELLING.has(label) ? wordIndexAt(read.words, start) : read.words.length;
    return word === read.words.length ? [] : [{ index, word }];
  });
  const triggers = told.filter(({ index }) => detections.spans[index]?.label === "trigger").sort((a, b) => a.word - b.word);
  return { ...detections, links: [...detections.links, ...told.flatMap((one) => linksOf(read, one, triggers))] };
}

function linksOf({ pairOf }: ReadIncidents, { index, word }: Told, triggers: readonly Told[]): readonly DetectedLink[] {
  const fits: { readonly to: number; readonly score: number }[] = [];
  for (let at = firstFrom(triggers, word - FURTHEST); at < triggers.length; at++) {
    const trigger = triggers[at] as Told;
    if (trigger.word > word + FURTHEST) break;
    const odds = trigger.word === word ? null : pairOf("one incident", word, trigger.word);
    if (odds !== null) fits.push({ to: trigger.index, score: 1 / (1 + Math.exp(-odds)) });
  }
  return fits
    .sort((a, b) => b.score - a.score || a.to - b.to)
    .filter(({ score }, at) => at === 0 || (score >= LEAST && at < MOST_LINKS))
    .map(({ to, score }) => ({ from: index, to, label: "tells-of", score: roundedScore(score) }));
}
