import type { CodedValue, DayInterval } from "../model/index.ts";
import { foundValues, givenValues, type IncidentToCode } from "./coded-values.ts";

/** Every stretch of days that is told, those that people gave first. */
export function dateValues(incident: IncidentToCode): readonly CodedValue<DayInterval>[] {
  const told = foundValues("date", incident).map(({ graded, coded }) => ({ ...coded, value: graded.value as unknown as DayInterval }));
  const given = givenValues("date", incident, (value, text) => {
    const { from, to } = (value ?? {}) as Partial<DayInterval>;
    return from === undefined || to === undefined ? [] : [{ value: { from, to }, text }];
  });
  return [...given, ...told];
}
