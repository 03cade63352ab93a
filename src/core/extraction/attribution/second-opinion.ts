import type { Chances, Detections, NamedAs, Span, ValueChances } from "../../model/index.ts";
import { overlappingOf } from "../../text/index.ts";

/** What a detector takes the source at a span to be; null where it tells nothing. */
export type SourceChances = (source: Span) => ValueChances | null;

/** Looks up what detectors take a source to be: the detected span that begins with it, else one that shares a character. */
export function chancesOfSources({ spans }: Detections): SourceChances {
  const told = overlappingOf(
    spans.flatMap(({ label, chances, start, end }) =>
      label === "source" && chances !== undefined ? [{ span: [start, end] as const, chances }] : [],
    ),
  );
  return (source) => {
    const there = told(source);
    return (there.find(({ span: [start] }) => start === source[0]) ?? there[0])?.chances ?? null;
  };
}

/**
 * How much more the rules' own value counts, in log odds: at 2 another must be seven times as likely for a detector to overrule them. Of
 * what kind a source is, a detector is asked only where no words tell. Chosen on 240 labelled passages that no rule and no weights were
 * written with (even items from 1202 to 1680 of benchmarks/quality/attribution-gold/practice.jsonl). What is done by saying it, polarity
 * and certainty stay the rules': there no weights did better.
 */
export const TRUST_IN_RULES = { named: 2, sourceKind: 1 } as const;

/**
 * How a source is named, by rules and detector. What the rules take for a person's name stays one, whatever a detector holds: a person who
 * was taken for a body would be shown by name across documents.
 */
export function settledName(byRules: NamedAs, chances: ValueChances | null): NamedAs {
  return byRules === "person" ? byRules : settledValue(byRules, chances?.named, TRUST_IN_RULES.named);
}

/** The value that is likeliest when the rules' own counts for `trust` more in log odds; the rules' where no detector tells any. */
export function settledValue<Value extends string>(byRules: Value, chances: Chances<Value> | undefined, trust: number): Value {
  if (chances === undefined) return byRules;
  let best = byRules;
  let most = Math.log(chances[byRules] + FLOOR) + trust;
  for (const value of Object.keys(chances) as Value[]) {
    const weight = Math.log(chances[value] + FLOOR);
    if (weight > most) [best, most] = [value, weight];
  }
  return best;
}
/** So that what is held impossible can be compared too. */
const FLOOR = 1e-6;
