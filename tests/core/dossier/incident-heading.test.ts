import { expect, test } from "vitest";
import { headedBy } from "../../../src/core/dossier/incident-heading.ts";
import type { CorroboratedIncident, GradedValue } from "../../../src/core/model/index.ts";

/** One value of a date as an incident holds it, told by so many documents. */
const told = (text: string, carriers: number): GradedValue => {
  const [from, to = from] = text.split(" to ");
  return { field: "date", text, value: { from, to }, tellings: [], grade: { carriers, origins: 1 } } as unknown as GradedValue;
};
const headed = (...date: readonly GradedValue[]): string | null =>
  headedBy("date", { incident: { reports: [] }, fields: { date } } as unknown as CorroboratedIncident, new Map());

test("a day within the year that a headline tells heads the incident", () => {
  expect(headed(told("2021-01-01 to 2021-12-31", 3), told("2021-03-26", 1))).toBe("2021-03-26");
});

test("of days that do not lie within each other the one that most documents tell heads it", () => {
  expect(headed(told("2021-03-26", 1), told("2021-03-27", 2))).toBe("2021-03-27");
  expect(headed(told("2021-03-25 to 2021-03-26", 2), told("2021-03-26 to 2021-03-27", 1))).toBe("2021-03-25 to 2021-03-26");
});
