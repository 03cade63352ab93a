import { detectTimes } from "../../../src/core/detection/times/detect-times.ts";
import type { ExtractionContext } from "../../../src/core/extraction/context.ts";
import { resolveTimes } from "../../../src/core/extraction/times/resolve-times.ts";
import type { TextId, TimeExpression } from "../../../src/core/model/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";

/** A time as tests state it: its words, value, days and basis. */
export interface ToldTime {
  readonly words: string;
  readonly value: string;
  readonly days: string | null;
  readonly basis: string;
}

/** Times of a text published on a day, read by the rules alone. */
export function timesIn(text: string, published: string | null): readonly TimeExpression[] {
  const outline = outlineOf(text);
  const context: ExtractionContext = {
    text: "text" as TextId,
    outline,
    facts: { title: null, publisher: null, published, url: null, agency: null },
    detections: { detector: "rules", version: "0", ...detectTimes(outline) },
    tables: {
      gazetteer: { lookup: () => [], countries: () => [], maxWords: 1 } as unknown as ExtractionContext["tables"]["gazetteer"],
      actors: { lookup: () => [], isPeople: () => false, opens: () => false, maxWords: 1 },
      sha256: (whole) => whole,
    },
  };
  return resolveTimes(context);
}

export function toldIn(text: string, published: string | null): readonly ToldTime[] {
  return timesIn(text, published).map(({ span, value, interval, basis }) => ({
    words: text.slice(span[0], span[1]),
    value,
    days: interval === null ? null : interval.from === interval.to ? interval.from : `${interval.from}/${interval.to}`,
    basis,
  }));
}
