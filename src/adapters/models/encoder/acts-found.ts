import { ruleOfFound } from "../../../core/lexicon/triggers.ts";
import type { DetectedSpan, Detections, Span } from "../../../core/model/index.ts";
import { overlappingOf } from "../../../core/text/index.ts";
import { ACT_TYPES, ROLE_TAGS } from "./incident-encoder.ts";
import type { ReadIncidents } from "./read-incident-windows.ts";
import { roundedScore } from "./rounded-score.ts";

const COLUMNS = ROLE_TAGS.length * 3;
const ACT = 3 * ROLE_TAGS.indexOf("act");
/** A phrase for an act goes on as far as a word is this much as likely as one must be to begin it. */
const GOES_ON = 0.6;
/** Words of the longest phrase for an act. */
const LONGEST = 4;

/**
 * The words for acts of attack that the encoder found and the rules did not: "knifed", "fell upon". Each is a trigger of the type that the encoder holds
 * likeliest; what it holds to be an act of a state, or of no type, is left to the rules.
 */
export function actsFound({ spans }: Detections, read: ReadIncidents, least: number): readonly DetectedSpan[] {
  const { words, roles, types } = read;
  const isAct = (word: number): number => 1 - (roles[word * COLUMNS + ACT] as number);
  const begins = (word: number): boolean => (roles[word * COLUMNS + ACT + 1] as number) > (roles[word * COLUMNS + ACT + 2] as number);
  const known = overlappingOf(spans.flatMap(({ label, start, end }) => (label === "trigger" ? [{ span: [start, end] as Span }] : [])));
  const found: DetectedSpan[] = [];
  for (let at = 0; at < words.length; ) {
    const score = isAct(at);
    if (score < least) {
      at++;
      continue;
    }
    let to = at + 1;
    while (to < words.length && to - at < LONGEST && isAct(to) >= GOES_ON * least && !begins(to)) to++;
    const span: Span = [words[at]?.start ?? 0, words[to - 1]?.end ?? 0];
    const type = likeliest(types, at);
    if (type !== null && known(span).length === 0)
      found.push({ start: span[0], end: span[1], label: "trigger", score: roundedScore(score), rule: ruleOfFound(type) });
    at = to;
  }
  return found;
}

function likeliest(types: Float32Array, word: number): (typeof ACT_TYPES)[number] {
  const own = types.subarray(word * ACT_TYPES.length, (word + 1) * ACT_TYPES.length);
  return ACT_TYPES[own.indexOf(Math.max(...own))] ?? null;
}
