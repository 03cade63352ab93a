import { expect, test } from "vitest";
import { otherStories } from "../../../src/core/extraction/incidents/other-stories.ts";
import { outlineOf } from "../../../src/core/text/index.ts";
import { reportsIn } from "./read-text.ts";

const linesOf = (text: string): readonly string[] => otherStories(outlineOf(text)).map((span) => text.slice(...span));

test("a list of videos and a line of related coverage lead to other stories", () => {
  const text =
    "Baker shot in Sarneth\n\n2:14 Two killed in Velmar blast Pause\n\n0:48 Judge weighs the bail of a miller\n\n1:09 Fair opens in Velmar\n\nRelated: Five die in a raid\n\nA baker was hurt.";
  expect(linesOf(text)).toEqual([
    "2:14 Two killed in Velmar blast Pause",
    "0:48 Judge weighs the bail of a miller",
    "1:09 Fair opens in Velmar",
    "Related: Five die in a raid",
  ]);
});

test("a running account in the order of the clock is the story itself", () => {
  expect(linesOf("Siege in Sarneth\n\n9:05 Gunmen enter the mill\n\n9:20 Two bakers are killed\n\n9:48 The army arrives")).toEqual([]);
  expect(linesOf("Siege in Sarneth\n\n9:48 The army arrives\n\n9:20 Two bakers are killed\n\n9:05 Gunmen enter the mill")).toEqual([]);
});

test("an hour of the day is no length of a video", () => {
  expect(linesOf("Siege in Sarneth\n\n9:48 p.m. The army arrives\n\n9:05 a.m. Gunmen enter the mill")).toEqual([]);
});

test("what a list of videos counts is not of the incident", async () => {
  const reports = await reportsIn(
    "Baker shot in Sarneth\n\n2:14 Two killed in Velmar blast Pause\n\n0:48 Judge weighs the bail of a miller\n\n1:09 Fair opens in Velmar\n\nA baker was shot and hurt in Sarneth on Monday.",
    "2025-03-14",
  );
  expect(reports.map(({ killed }) => killed)).toEqual([null]);
});
