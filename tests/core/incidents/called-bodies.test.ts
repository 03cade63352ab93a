import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const doersBehind = async (sentence: string) =>
  (await reportsIn(`A bomb killed two clerks in Sarneth on Monday. ${sentence}`))[0]?.perpetrators.map((one) => `${one.text}/${one.basis}`);

describe("a name that no list holds is a body's where the text calls it one", () => {
  test.each([
    ["The Islamist group Asal Mirrow told a radio station that it had carried out the bombing.", "Islamist group Asal Mirrow/claimed"],
    ["The governor blames the Muungo wa Pwele, an armed group from over the river.", "Muungo wa Pwele/accused-by-authorities"],
    ["The provincial police laid the blame on the Tomas Belmar column.", "Tomas Belmar column/accused-by-authorities"],
    ["An outfit styling itself the Dawn Harvest Army said by telephone that it had planted the bomb.", "Dawn Harvest Army/claimed"],
    ["Neighbours found leaflets signed by the Cartel of the Marsh.", "Cartel of the Marsh/claimed"],
    ["A prosecutor said that the gunmen belonged to Los Grajos.", "Los Grajos/accused-by-authorities"],
    ["An alliance calling itself the Free Marsh Brigades claimed the bombing.", "Free Marsh Brigades/claimed"],
    ["The Sons of the Fen said that the attack was their work.", "Sons of the Fen/claimed"],
    ["Investigators suspect the hand of the Fen Mill Committee, a militia of the marshes.", "Fen Mill Committee/possible"],
    ["Sons of the Fen claimed this one by letter.", "Sons of the Fen/claimed"],
    ["Militants of Lions of the Fen, who claimed it soon afterwards, withdrew.", "Lions of the Fen/claimed"],
    ["Police blame the Creek Herons.", "Creek Herons/accused-by-authorities"],
    ["The mayor blamed “operatives” of the network Los Grajos.", "Los Grajos/accused-by-authorities"],
    ["The Marsh Dawn Movement said the bombing was the work of its divers.", "Marsh Dawn Movement/claimed"],
    ["The Sons of the Fen said it had no knowledge of the bombing.", "Sons of the Fen/denied"],
    ["A new outfit, Lashkar-e-Mirrow, claimed the bombing by fax.", "Lashkar-e-Mirrow/claimed"],
    ["The Harakat al-Mirrow said that its men had done it.", "Harakat al-Mirrow/claimed"],
    ["The River Column says it was behind the bombing.", "River Column/claimed"],
    ["A note pinned to a post was signed by the Pellin cartel.", "Pellin cartel/claimed"],
    ["The movement Fen Council, which claimed responsibility, gave no reason.", "movement Fen Council/claimed"],
    ["Vellia’s navy denied that its gunboats shelled the bank.", "Vellia’s navy/denied"],
  ])("%s", async (sentence, doer) => {
    expect(await doersBehind(sentence)).toContain(doer);
  });

  test.each([
    "The army blames the Mirrowa, an ethnic group of the north.",
    "The army blames the ethnic group Mirrowa.",
    "The army blames the Ostrani, an armed group.",
  ])("a people is none: %s", async (sentence) => {
    expect(await doersBehind(sentence)).toEqual([]);
  });

  test.each(["Otto Varn, a militia leader, spoke to reporters.", "Cameras of the CCTV network filmed the street."])(
    "and no other: %s",
    async (sentence) => {
      expect(await doersBehind(sentence)).toEqual([]);
    },
  );
});

test("an accusation far below is of the main act where no other is told between them", async () => {
  const filler = "Shops were shut. Nurses worked all night. Windows broke. Nobody slept. Rain fell. ";
  expect(await doersBehind(`${filler}The army laid the blame on the River Column.`)).toEqual(["River Column/accused-by-authorities"]);
});

test("what gunmen of a body did, the body did", async () => {
  const [report] = await reportsIn("Gunmen of the Asal Mirrow Brigade shot dead a clerk in Sarneth on Monday.");
  expect(report?.perpetrators.map((one) => one.text)).toEqual(["Asal Mirrow Brigade"]);
});

test("a name that several known bodies bear is a body's, and whose is left open", async () => {
  const [report] = await reportsIn("Al-Shabaab attacked a base in Sarneth on Monday, killing three guards.");
  expect(report?.perpetrators.map(({ text, kind, actor }) => ({ text, kind, actor }))).toEqual([
    { text: "Al-Shabaab", kind: "organisation", actor: null },
  ]);
});
