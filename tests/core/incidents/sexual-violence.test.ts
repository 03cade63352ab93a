import { describe, expect, test } from "vitest";
import { codesOf } from "../../../src/core/codebooks/incident-codes.ts";
import { reportsIn } from "./read-text.ts";

describe("sexual violence", () => {
  test.each([
    ["Fighters raped four women near Sarneth on Monday.", "incident", ["women"]],
    ["The office documented the rape of at least 13 women and girls who were fleeing towards Velmar.", "incident", ["women", "girls"]],
    ["Soldiers gang-raped two sisters in Sarneth on Monday, a nurse said.", "incident", ["sisters"]],
    ["Two nurses were sexually assaulted in Sarneth on Monday.", "incident", ["nurses"]],
    ["The report told of widespread sexual violence by fighters in Sarneth since January.", "series", []],
  ])("is a type of its own: %s", async (text, kind, victims) => {
    const [report] = await reportsIn(text);
    expect(report).toMatchObject({ kind, type: "sexual-violence" });
    expect(report?.victims.map((one) => one.text)).toEqual(victims);
    expect(report && codesOf(report).acled?.subEvent).toBe("Sexual violence");
  });

  test.each(["He faces rape charges in Sarneth.", "The fields of rape around Sarneth were in bloom."])("is not told: %s", async (text) => {
    expect(await reportsIn(text)).toEqual([]);
  });

  test("stays apart from a killing told beside it", async () => {
    const reports = await reportsIn("Fighters killed nine people in Sarneth on Monday. They also raped four women.");
    expect(reports.map(({ type, mention }) => [type, mention])).toEqual([
      ["attack", "main"],
      ["sexual-violence", "follow-up"],
    ]);
  });
});
