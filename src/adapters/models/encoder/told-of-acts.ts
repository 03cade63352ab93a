import type { DetectedLink, DetectedSpan, Detections } from "../../../core/model/index.ts";
import type { ReadIncidents } from "./read-incident-windows.ts";

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
    const word = TELLING.has(label) ? wordAt(read, start) : null;
    return word === null ? [] : [{ index, word }];
  });
  const triggers = told.filter(({ index }) => detections.spans[index]?.label === "trigger").sort((a, b) => a.word - b.word);
  return { ...detections, links: [...detections.links, ...told.flatMap((one) => linksOf(read, one, triggers))] };
}

/** The first word that ends behind a character; null behind the last. */
function wordAt({ words }: ReadIncidents, start: number): number | null {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low < words.length ? low : null;
}

/** Words further apart than this no window reads together. */
const FURTHEST = 510;

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
    .map(({ to, score }) => ({ from: index, to, label: "tells-of", score: Math.max(0.001, Math.round(score * 1000) / 1000) }));
}

/** Index of the first trigger from a word on. */
function firstFrom(triggers: readonly Told[], word: number): number {
  let low = 0;
  let high = triggers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((triggers[middle] as Told).word < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
