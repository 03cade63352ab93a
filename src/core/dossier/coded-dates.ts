import type { CodedValue, DayInterval, GradedValue } from "../model/index.ts";
import { foundValues, givenValues, type IncidentToCode, reportOf } from "./coded-values.ts";

/** Every stretch of days that is told, those that people gave first. */
export function dateValues(incident: IncidentToCode): readonly CodedValue<DayInterval>[] {
  const told = foundValues("date", incident).map(({ graded, coded }) => {
    const found = howFound(graded, incident);
    return { ...coded, value: graded.value as unknown as DayInterval, ...(found === null ? {} : { found }) };
  });
  const given = givenValues("date", incident, (value, { text }) => {
    const { from, to } = (value ?? {}) as Partial<DayInterval>;
    return from === undefined || to === undefined ? [] : [{ value: { from, to }, text }];
  });
  return [...given, ...told];
}

const FOUND = { stated: "written in full", relative: "worked out from another date", "year-open": "without its year" } as const;

/** In full where any of its texts has it so. */
function howFound({ value, tellings }: GradedValue, { texts }: IncidentToCode): string | null {
  const bases = tellings.flatMap(({ report }) => {
    const date = reportOf(report, texts)?.date ?? null;
    return date !== null && date.from === value.from && date.to === value.to ? [date.basis] : [];
  });
  const basis = (["stated", "relative", "year-open"] as const).find((one) => bases.includes(one));
  return basis === undefined ? null : FOUND[basis];
}
