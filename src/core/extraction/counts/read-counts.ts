import { countsInSentence } from "../../lexicon/count-sentences.ts";
import type { CountReading } from "../../lexicon/count-totals.ts";
import { sentenceAt } from "../../text/index.ts";
import type { ExtractionContext } from "../context.ts";

/** A reading of a detected span, its total by index in the whole text. */
export interface ReadCount {
  readonly reading: CountReading;
  readonly what: CountReading["what"];
  readonly min: number;
  readonly max: number | null;
  readonly sentence: number;
  readonly partOf: number | null;
}

/** The readings of sentences that hold detected counts, as far as a detector found them. */
export function readDetectedCounts({ detections, outline }: ExtractionContext): readonly ReadCount[] {
  const detected = new Set<string>();
  const sentences = new Set<number>();
  for (const { label, start, end } of detections.spans) {
    if (label !== "count") continue;
    detected.add(`${start} ${end}`);
    sentences.add(sentenceAt(outline, start));
  }
  const found: ReadCount[] = [];
  for (const sentence of [...sentences].sort((a, b) => a - b)) {
    const readings = countsInSentence(outline, sentence);
    const places = new Map<number, number>();
    for (const [index, reading] of readings.entries()) {
      if (!detected.has(`${reading.start} ${reading.end}`)) continue;
      places.set(index, found.length);
      const { what, min, max } = reading;
      const total = reading.partOf === null ? null : (places.get(reading.partOf) ?? null);
      found.push({ reading, what, min, max, sentence, partOf: total });
    }
  }
  return found;
}
