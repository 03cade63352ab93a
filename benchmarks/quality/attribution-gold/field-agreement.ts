import type { LabelledStatement } from "./labels.ts";
import { type MatchedStatement, SAME } from "./match-statements.ts";
import { wordDice } from "./word-overlap.ts";

/** Fields that hold one of a set of values. */
export const VALUE_FIELDS = ["quotation", "polarity", "certainty", "act", "named", "sourceKind", "medium"] as const;
/** Fields that hold the words of one span, or nothing. */
export const SPAN_FIELDS = ["speaker", "for", "on", "addressee"] as const;

const writtenValue = (statement: LabelledStatement, field: (typeof VALUE_FIELDS)[number]): string => statement[field] ?? "nothing";

/** The values of one field that both passes gave, a pair for each matched statement. */
export function valuePairs(matched: readonly MatchedStatement[], field: (typeof VALUE_FIELDS)[number]): readonly [string, string][] {
  return matched.map(({ one, other }) => [writtenValue(one, field), writtenValue(other, field)]);
}

/** Agreement on a span that may be absent. */
export interface SpanAgreement {
  /** Matched statements in which either pass has the span. */
  readonly n: number;
  /** Share of those in which both have it and the words overlap with Dice >= 0.5; null where there are none. */
  readonly equal: number | null;
}

const share = (right: number, n: number): SpanAgreement => ({ n, equal: n === 0 ? null : right / n });

/** How far both passes give one field the same words, where either gives any. */
export function spanAgreement(matched: readonly MatchedStatement[], field: (typeof SPAN_FIELDS)[number]): SpanAgreement {
  const told = matched.filter(({ one, other }) => one[field] !== null || other[field] !== null);
  const same = told.filter(({ one, other, words }) => {
    const [a, b] = [one[field], other[field]];
    return a !== null && b !== null && wordDice(words, [a], [b]) >= SAME;
  });
  return share(same.length, told.length);
}

/** How far both passes put a statement within the same other one, where either puts it within any. */
export function withinAgreement(matched: readonly MatchedStatement[]): SpanAgreement {
  const told = matched.filter(({ one, other }) => one.within !== null || other.within !== null);
  const same = told.filter(({ one, other, partner }) => one.within !== null && partner.get(one.within) === other.within);
  return share(same.length, told.length);
}
