import {
  MIGHT_HAVE,
  MISHAP_AFTER,
  OF_AN_EARLIER_ACT,
  SEVERAL_AFTER,
  SEVERAL_ANYWHERE,
  SPREAD_ANYWHERE,
} from "../../lexicon/count-scope.ts";
import type { Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import type { TextCount } from "./text-count.ts";

const REACH = 160;
/** "Three militants accused of an attack last year", ", marking the fifth killing in four months", ", surpassing the four of last year": what the act is one of, or is held against. */
const ASIDE =
  /\s(?:accused of|suspected of|wanted for|convicted of|blamed for)\s[^;]*$|,\s(?:marking|making it|making this|bringing|surpassing|exceeding|compared (?:to|with)|up from)\b[^;]*$/u;
const withoutAside = (after: string): string => after.replace(ASIDE, "");
/** "And another five die of hunger": of others. */
const AND_OTHERS = /,?\sand\s(?:at least\s)?(?:another|a further|\d+ (?:more|others))\s/u;

/** Whether a figure is of one incident or summed over several, of a mishap or of an act before, by what its sentence says beside it. */
export function scopeOf({ text, sentences }: Outline, sentence: number, span: Span): TextCount["scope"] {
  const [start, end] = sentences[sentence] ?? span;
  const after = withoutAside(text.slice(span[1], Math.min(end, span[1] + REACH)).toLowerCase());
  const around = text.slice(Math.max(start, span[0] - REACH), span[1]).toLowerCase() + after;
  if (SEVERAL_AFTER.test(after) || SEVERAL_ANYWHERE.test(around)) return "several";
  const before = text.slice(Math.max(start, span[0] - REACH), span[0]).toLowerCase();
  if (OF_AN_EARLIER_ACT.test(before) || MIGHT_HAVE.test(after)) return "earlier";
  if (MISHAP_AFTER.test(after.split(AND_OTHERS, 1)[0] ?? "")) return "mishap";
  return SPREAD_ANYWHERE.test(around) ? "spread" : "one";
}
