import { describe, expect, test } from "vitest";
import { withWholeDoers } from "../../../src/core/extraction/incidents/whole-doers.ts";
import type { DetectedSpan } from "../../../src/core/model/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";
import { reportsIn } from "./read-text.ts";

const doer = (text: string, words: string): DetectedSpan => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, label: "perpetrator", rule: "encoder", score: 0.9 };
};

describe("whoever did it is named whole", () => {
  test.each([
    ["THE ATTACK WAS STAGED BY 10 TERRORISTS IN VELMAR.", ["10", "TERRORISTS"], ["10 TERRORISTS", "10 TERRORISTS"]],
    ["It was told that DR OTTO VARN gave the order.", ["DR", "OTTO VARN"], ["DR OTTO VARN", "DR OTTO VARN"]],
    ["Three unidentified men shot a clerk.", ["unidentified"], ["unidentified men"]],
    ["Several armed men came to the mill.", ["Several"], ["Several armed men"]],
    ["They made an armed raid on the mill.", ["armed"], [null]],
    ["Gunmen shot a clerk.", ["Gunmen"], ["Gunmen"]],
  ] as const)("%s", (text, parts, whole) => {
    const made = withWholeDoers(
      outlineOf(text),
      parts.map((part) => doer(text, part)),
    );
    expect(made.map((one) => (one === null ? null : text.slice(one.start, one.end)))).toEqual(whole);
  });
});

test("who is told to have done one item of a list has no part in another", async () => {
  const reports = await reportsIn(
    [
      "* Gunmen killed two traders in Sarneth on Wednesday.",
      "* A bomb went off outside a bank in Velmar on Thursday. The army blamed the River Column.",
      "* In Odrisk, raiders abducted a headmaster on Tuesday.",
    ].join("\n\n"),
  );
  expect(reports.map(({ perpetrators }) => perpetrators.map(({ text }) => text))).toEqual([["Gunmen"], ["River Column"], ["raiders"]]);
});

test.each([
  ["The River Column denied it. Last month its fighters attacked a hospital in Sarneth, killing two nurses.", ["River Column"]],
  ["Fighters linked to the River Column attacked a hospital in Sarneth on Monday.", ["Fighters", "River Column"]],
  ["Police arrested four men over a grenade attack that wounded two nurses in Sarneth on Monday.", ["men"]],
  ["Pirates boarded a tanker off Sarneth on Monday and seized five sailors.", ["Pirates"]],
])("whose men they are: %s", async (text, names) => {
  const reports = await reportsIn(text);
  const attack = reports.find(({ type }) => type !== "detention");
  expect(attack?.perpetrators.map((one) => one.text)).toEqual(names);
});

test.each([
  ["Two police officers and his nephew were gunned down in Sarneth on Monday.", 3],
  ["A police chief and his nephew were gunned down in Sarneth on Monday.", 2],
  ["Assailants beheaded the village chief in Sarneth on Monday.", 1],
])("how many were killed: %s", async (text, killed) => {
  const [report] = await reportsIn(text);
  expect(report?.killed?.min).toBe(killed);
});
