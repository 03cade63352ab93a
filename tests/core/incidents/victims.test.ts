import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

describe("those counted among the dead and wounded", () => {
  test.each([
    ["A car bomb outside a bank in Sarneth on Monday left four clerks dead and nine passers-by wounded.", ["clerks", "passers-by"]],
    ["A raid on the camp near Sarneth on Monday cost the lives of six nurses.", ["nurses"]],
    ["Four soldiers died when a car bomb went off outside a depot in Sarneth on Monday.", ["soldiers"]],
  ])("are its victims where no words beside the act name any: %s", async (text, victims) => {
    const [report] = await reportsIn(text);
    expect(report?.victims.map((victim) => victim.text)).toEqual(victims);
  });

  test("attackers, figures alone and those told as others are none", async () => {
    const [report] = await reportsIn(
      "A car bomb went off outside a bank in Sarneth on Monday. It left two attackers and five others dead.",
    );
    expect(report?.victims).toEqual([]);
  });
});
