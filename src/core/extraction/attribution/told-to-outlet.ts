import type { Span } from "../../model/index.ts";
import { type Outline, wordsIn } from "../../text/index.ts";
import type { Attributed } from "./attributed.ts";
import { phraseFrom } from "./circumstances.ts";
import { namesOutlet } from "./passing-hands.ts";

const TELLS = /^(?:confirm|den|describ|explain|disclos|reveal|admit|acknowledg|leak|relat|recount)/u;
const TO_AT_END = /\sto\s+(?=\S)(?!.*\sto\s)/su;

/** "Confirmed the order to the Tribune": what was confirmed is the order, and the outlet was told of it. */
export function withoutOutletTold(outline: Outline, attributed: Attributed): Attributed {
  const last = attributed.content.at(-1);
  const verb = attributed.cue.flatMap((span) => wordsIn(outline.words, span)).at(-1);
  if (last === undefined || verb === undefined || !TELLS.test(verb.lower) || last[0] < verb.end) return attributed;
  const match = TO_AT_END.exec(outline.text.slice(...last));
  if (match === null || match.index === 0) return attributed;
  const outlet = phraseFrom(outline, last[0] + match.index + match[0].length, last[1]);
  if (outlet === null || outlet.span[1] !== last[1] || !namesOutlet(outlet)) return attributed;
  const kept: Span = [last[0], last[0] + match.index];
  return { ...attributed, content: [...attributed.content.slice(0, -1), kept] };
}
