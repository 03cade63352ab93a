import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const doersIn = async (text: string) => (await reportsIn(text))[0]?.perpetrators.map((one) => `${one.text}/${one.basis}`);

describe("who did it is told by what they are, where nothing else tells", () => {
  test.each([
    ["Three masked youths were filmed torching a barn in Sarneth on Monday.", "masked youths/reported"],
    ["A clerk was shot dead in Sarneth on Monday. The assailants, who wore raincoats, fled by boat.", "assailants/reported"],
    ["Two joiners were shot dead in Sarneth on Monday. Three men with rifles had stepped out of a barge.", "men with rifles/reported"],
  ])("%s", async (text, doer) => {
    expect(await doersIn(text)).toContain(doer);
  });

  test.each([
    ["Police said they had arrested two joiners in Sarneth on Monday.", "Police/reported"],
    ["A court in Velmar last week sentenced two joiners to nine years in prison.", "court/reported"],
    ["Angry residents burned two shops in Sarneth on Monday.", "Angry residents/reported"],
  ])("courts, police and crowds as well: %s", async (text, doer) => {
    expect(await doersIn(text)).toContain(doer);
  });

  test.each([
    "A clerk was shot dead in Sarneth on Monday. Two men came to mourn him and left flowers at his door.",
    "A clerk was shot dead in Sarneth on Monday. Residents fled.",
    "Two men were shot dead in Sarneth on Monday.",
  ])("and nobody by other words: %s", async (text) => {
    expect(await doersIn(text)).toEqual([]);
  });
});
