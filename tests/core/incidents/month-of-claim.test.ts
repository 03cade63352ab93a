import { expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

test("the month in which an attack was claimed is that of the attack, and parts it from one of another month", async () => {
  const reports = await reportsIn(
    "The Grey Lantern Front in December 2022 claimed an attack on a hotel in Sarneth. Three people were killed in the attack. In March 2024 a trader was killed in an attack in Velmar.",
  );
  expect(reports.map(({ date, killed }) => [date?.from, killed?.min])).toEqual([
    ["2022-12-01", 3],
    ["2024-03-01", 1],
  ]);
});

test("the day on which an attack was claimed is not that of the attack", async () => {
  const [report] = await reportsIn("On Tuesday the Grey Lantern Front claimed an attack on a hotel in Sarneth.");
  expect(report?.date).toBeNull();
});
