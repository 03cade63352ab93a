import { detectCounts } from "../../../src/core/detection/counts/detect-counts.ts";
import type { ExtractionContext } from "../../../src/core/extraction/context.ts";
import { buildCounts } from "../../../src/core/extraction/counts/build-counts.ts";
import type { TextCount } from "../../../src/core/extraction/counts/text-count.ts";
import type { Statement, TextId } from "../../../src/core/model/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";

/** Counts of a text, read by the rules alone. */
export function countsIn(text: string, statements: readonly Statement[] = []): readonly TextCount[] {
  const outline = outlineOf(text);
  const context: ExtractionContext = {
    text: "text" as TextId,
    outline,
    facts: { title: null, publisher: null, published: null, url: null, agency: null },
    detections: { detector: "rules", version: "0", ...detectCounts(outline) },
    tables: {
      gazetteer: {} as ExtractionContext["tables"]["gazetteer"],
      actors: { lookup: () => [], isPeople: () => false, opens: () => false, maxWords: 1 },
      sha256: (whole) => whole,
    },
  };
  return buildCounts(context, statements);
}

/** Counts as tests state them: `killed 3-3 three guards`, a star where attackers are counted. */
export function linesOf(text: string): readonly string[] {
  return countsIn(text).map(({ what, min, max, asWritten, who }) => {
    const side = who.side === "attackers" ? "*" : "";
    return `${what}${side} ${min}-${max ?? ""} ${asWritten}`;
  });
}
