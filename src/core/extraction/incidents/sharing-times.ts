import type { Span, TimeExpression } from "../../model/index.ts";
import type { OwnedTime } from "./choose-date.ts";
import { dayAside } from "./counted-days.ts";

/** What one sentence tells of one act, as far as its day goes. */
interface DatedAct {
  readonly triggers: readonly { readonly span: Span }[];
  readonly reach: string;
  readonly aside: string;
  readonly past: string;
  readonly stretch: Span;
  readonly time: TimeExpression | null;
  readonly times: readonly OwnedTime[];
}

/**
 * The acts that one sentence tells, in reading order: an act without a day has that of the next where it closes the sentence ("One man
 * was killed and a guard was hurt on Friday"). A day before the next act's trigger is that act's alone, as is
 * one of an act told aside; that one may be counted from it ("a day after …").
 */
export function sharingTimes<Act extends DatedAct>(text: string, acts: readonly Act[]): readonly Act[] {
  let dated: TimeExpression | null = null;
  return acts.map((act, index) => {
    const host: TimeExpression | null = act.aside === "aside" && act.time === null ? dated : null;
    dated = act.time ?? dated;
    const counted = host ? dayAside(text, act.stretch, host) : null;
    if (counted !== null) return { ...act, time: counted, times: [{ time: counted, owner: "act" as const }] };
    const next = acts[index + 1];
    const trigger = next?.triggers.at(-1);
    const isOpen = act.time === null && act.reach !== "state" && next?.reach !== "state" && next?.aside === "none" && next.past === "none";
    if (!isOpen || next === undefined || !next.time || !trigger || next.time.span[0] < trigger.span[1]) return act;
    return { ...act, time: next.time, times: next.times.filter(({ time }) => time === next.time) };
  });
}
