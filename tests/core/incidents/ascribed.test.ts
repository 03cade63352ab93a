import { describe, expect, test } from "vitest";
import { ASCRIPTION_WORDINGS } from "../../../src/core/lexicon/ascription-words.ts";
import { reportsIn } from "./read-text.ts";

/** Footings of each perpetrator of the first report, as "name: basis/by". */
async function footings(sentence: string): Promise<readonly string[]> {
  const [report] = await reportsIn(`A bomb exploded at a market in Sarneth on Monday, killing seven people. ${sentence}`);
  return (report?.perpetrators ?? []).map(({ text, bases }) => `${text}: ${bases.map(({ basis, by }) => `${basis}/${by}`).join(", ")}`);
}

const inOwnNames = (text: string): string => text.replaceAll("BLF", "RC").replaceAll("TLF", "GLF");

describe.each(ASCRIPTION_WORDINGS.map((wording) => [wording.id, wording] as const))("%s", (_id, { example, counterExample }) => {
  test("its example", async () => {
    expect((await footings(inOwnNames(example))).filter((told) => told.includes("RC"))).not.toEqual([]);
  });
  test("not its counter-example", async () => {
    expect((await footings(inOwnNames(counterExample))).filter((told) => told.includes("RC"))).toEqual([]);
  });
});

describe("on what footing an act is put down to somebody", () => {
  test.each([
    ["The interior ministry held the RC responsible for the attack.", ["RC: accused-by-authorities/authorities"]],
    ["Residents pointed the finger at the RC.", ["RC: accused/witness"]],
    ["The bombing was the work of the RC.", ["RC: reported/publisher"]],
    ["The attack bore the hallmarks of the RC.", ["RC: possible/unstated"]],
    ["A source close to the inquiry said the RC could be involved.", ["RC: possible/unstated"]],
    ["The army laid the blame on the RC, which rejected the charge.", ["RC: denied/the-group, accused-by-authorities/authorities"]],
    [
      "Police accused the RC of planting the bomb, a charge the group denied.",
      ["RC: accused-by-authorities/authorities, denied/the-group"],
    ],
    [
      "The GLF claimed the bombing, but police said the RC was behind it.",
      ["GLF: claimed/the-group", "RC: accused-by-authorities/authorities"],
    ],
    ["The RC, which police blame for the bombing, kept silent.", ["RC: accused-by-authorities/authorities"]],
    [
      "The army said it suspected the RC or the GLF.",
      ["RC: accused-by-authorities/authorities", "GLF: accused-by-authorities/authorities"],
    ],
    ["An RC commander told the Hill Post that his men had carried out the bombing.", ["RC: claimed/the-group"]],
    ["The RC said in a statement that its fighters planted the bomb.", ["RC: claimed/the-group"]],
    ["The RC denied attacking the market and accused the army.", ["RC: denied/the-group", "army: accused/unstated"]],
    ["The RC and the army traded accusations over the bombing.", ["RC: accused/unstated", "army: accused/unstated"]],
    ["The bombing was attributed by the authorities to a wing of the RC.", ["RC: accused-by-authorities/authorities"]],
    ["The army blamed the RC. The group called the allegation baseless.", ["RC: accused-by-authorities/authorities, denied/the-group"]],
    ["The army said it had carried out the bombing.", ["army: claimed/the-group"]],
    [
      "The RC says it did it; the government blames the GLF; the GLF denies it.",
      ["GLF: accused-by-authorities/authorities, denied/the-group", "RC: claimed/the-group"],
    ],
    ["The chief minister said the attack bore the hallmarks of Velish intelligence.", ["Velish intelligence: possible/authorities"]],
    ["The RC accused the army of using villagers as shields.", []],
    ["Police accused the RC of planting the bomb.", ["RC: accused-by-authorities/authorities"]],
    ["In the past the RC has denied attacking markets.", []],
    ["Survivors told the Hill Post that its fighters shot at them.", []],
    ["The RC neither confirmed nor denied that it had planted the bomb.", []],
    ["Police said the RC was not behind the attack.", []],
    ["The army has not said who was behind the attack, although the RC has carried out similar bombings in the past.", []],
  ])("%s", async (sentence, told) => {
    expect([...(await footings(sentence))].sort()).toEqual([...told].sort());
  });
});
