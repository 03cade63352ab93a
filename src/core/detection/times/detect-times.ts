import { joinClocks } from "../../lexicon/time-combine.ts";
import { lowered, readTimes, type TimeReadingAt } from "../../lexicon/time-grammar.ts";
import type { DetectedSpan } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import type { Found } from "../found.ts";
import { TIME_GUARDS, type TimeGuard } from "./time-guards.ts";

const guardsByRule = new Map<string, TimeGuard[]>();
for (const guard of TIME_GUARDS) guardsByRule.set(guard.rule, [...(guardsByRule.get(guard.rule) ?? []), guard]);

/** Time expressions: label `time`. Linear in the length of the text. */
export function detectTimes(outline: Outline): Found {
  const lower = lowered(outline.text);
  const readings = joinClocks(
    lower,
    readTimes(lower, (reading) => isAdmitted(outline, lower, reading)),
  );
  return { spans: readings.map((reading) => spanOf(lower, reading)), links: [] };
}

function isAdmitted(outline: Outline, lower: string, reading: TimeReadingAt): boolean {
  const guards = guardsByRule.get(reading.rule);
  if (!guards) return true;
  const around = {
    outline,
    lower,
    reading,
    own: lower.slice(reading.start, reading.end),
    before: wordBefore(lower, reading.start),
    after: (/^[ -]([a-z]+)/u.exec(lower.slice(reading.end, reading.end + 24)) ?? ["", ""])[1] as string,
  };
  return guards.every((guard) => guard.admits(around));
}

const REACH = 24;

function wordBefore(lower: string, start: number): string {
  return (/([a-z]+)['"( -]*$/u.exec(lower.slice(Math.max(0, start - REACH), start)) ?? ["", ""])[1] as string;
}

/** The apostrophe of a short year belongs to it. */
function spanOf(lower: string, { start, end, rule }: TimeReadingAt): DetectedSpan {
  const from = rule === "time.short-year" ? start - 1 : start;
  const to = end > from + 1 && /[a-z]{4,}\.$/u.test(lower.slice(from, end)) ? end - 1 : end;
  return { start: from, end: to, label: "time", score: 0.9, rule };
}
