import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const victimsIn = async (text: string) => (await reportsIn(text))[0]?.victims.map((one) => one.text);

describe("who the dead were is told beside the act", () => {
  const ACT = "A bomb went off in a hall in Sarneth on Monday, killing nine people.";
  test.each([
    [
      "The dead were named by their choir as Otto Varn, who sang bass; Paul Mirren, its driver; and Emily Tarn.",
      ["Otto Varn", "Paul Mirren", "Emily Tarn"],
    ],
    ["Police said that the dead were a sailor of the river service and her steward.", ["sailor", "steward"]],
    ["Most of the dead were farmers.", ["farmers"]],
    ["Two port officials were among them.", ["port officials"]],
    ["Masons and girls carrying water were among the dead.", ["Masons", "girls"]],
    ["Three of the victims were identified on Tuesday: the cook of an inn, and two sisters from Velmar.", ["cook", "sisters"]],
  ])("%s", async (sentence, victims) => {
    expect(await victimsIn(`${ACT} ${sentence}`)).toEqual(expect.arrayContaining(victims));
  });

  test.each([
    "The victims were taken to hospital.",
    "The dead were still lying there when police came.",
    "Among the dead there was silence.",
  ])("and nobody by other words: %s", async (sentence) => {
    expect(await victimsIn(`${ACT} ${sentence}`)).toEqual([]);
  });
});

describe("those counted are told beside those named", () => {
  test.each([
    ["Gunmen killed Otto Varn in Sarneth on Monday. Two passengers died as well.", ["Otto Varn", "passengers"]],
    ["A bomb killed three soldiers in Sarneth on Monday. Another soldier died in hospital.", ["soldiers"]],
  ])("%s", async (text, victims) => {
    expect(await victimsIn(text)).toEqual(victims);
  });

  test.each([
    "A bomb killed two and wounded five more in Sarneth on Monday.",
    "A bomb killed nine in Sarneth on Monday; four of them died later.",
  ])("what says nothing of them is none: %s", async (text) => {
    expect(await victimsIn(text)).toEqual([]);
  });
});
