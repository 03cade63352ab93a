import { SEVERAL_AFTER, SEVERAL_ANYWHERE } from "../../lexicon/count-scope.ts";
import type { Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

const REACH = 160;

/** Whether a figure is of one incident or summed over several, by what its sentence says beside it. */
export function scopeOf({ text, sentences }: Outline, sentence: number, span: Span): "one" | "several" {
  const [start, end] = sentences[sentence] ?? span;
  const after = text.slice(span[1], Math.min(end, span[1] + REACH)).toLowerCase();
  const around = text.slice(Math.max(start, span[0] - REACH), Math.min(end, span[1] + REACH)).toLowerCase();
  return SEVERAL_AFTER.test(after) || SEVERAL_ANYWHERE.test(around) ? "several" : "one";
}
