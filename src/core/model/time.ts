import type { DateBasis, DayInterval } from "./date.ts";
import type { Span } from "./span.ts";

export type TimeType = "DATE" | "TIME" | "DURATION" | "SET";

/** One time expression. `value` is a TIMEX3 value (ISO 8601 with TimeML's `W13`, `P3D`, `PAST_REF`, `XXXX-03` …). */
export interface TimeExpression {
  readonly span: Span;
  readonly value: string;
  readonly type: TimeType;
  /** The days it covers, null for sets, for durations but those that end with the writing, and for what cannot be placed in time. */
  readonly interval: DayInterval | null;
  readonly basis: DateBasis;
}
