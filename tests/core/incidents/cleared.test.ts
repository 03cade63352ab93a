import { expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const BLAST = "A bomb killed six people at a market in Sarneth on Tuesday, police said.";
const footings = async (text: string, name: string) =>
  (await reportsIn(text, "2025-03-12")).flatMap(({ perpetrators }) =>
    perpetrators.filter(({ text: own }) => own === name).flatMap(({ bases }) => bases),
  );

test("whoever says that a body could not have done it clears it, and accuses nobody", async () => {
  const bases = await footings(
    `${BLAST} The Grey Lantern Front said it had planted the bomb. The army blamed bandits and said the Grey Lantern Front no longer has the means to carry out such an attack.`,
    "Grey Lantern Front",
  );
  expect(bases.map(({ basis }) => basis)).toContain("claimed");
  expect(bases.map(({ basis }) => basis)).not.toContain("accused-by-authorities");
});

test("whoever is said to plan another attack had by that no part in this one", async () => {
  const reports = await reportsIn(
    "Police said that they had foiled a plan to bomb the ferry terminal in Sarneth. They warned that the Grey Lantern Front planned to attack hotels.",
  );
  expect(reports.flatMap(({ perpetrators }) => perpetrators.map(({ text }) => text))).not.toContain("Grey Lantern Front");
});

test("that anybody was killed is denied, and nobody is counted as a victim", async () => {
  const [report] = await reportsIn(`${BLAST} The army denied that any soldier was killed.`);
  expect(report?.victims.map(({ text }) => text)).not.toContain("soldier");
});

test("what is denied to have happened is no arrest", async () => {
  const reports = await reportsIn("The governor denied reports that a policeman had been arrested over the bombing in Sarneth.");
  expect(reports.find(({ type }) => type === "detention")?.status).toBe("denied");
});

test("whoever blames is not blamed", async () => {
  const [report] = await reportsIn("Ridge fighters were blamed for the attack in Sarneth by a pro-army channel.");
  expect(report?.perpetrators.map(({ text }) => text)).toEqual(["Ridge fighters"]);
});

test("an army's drone strike is the army's", async () => {
  const [report] = await reportsIn("An army drone strike on a wedding in Sarneth killed 11 civilians, residents said.");
  expect(report?.perpetrators.map(({ text, basis }) => [text, basis])).toEqual([["army", "accused"]]);
});

test("a mine of a body's is that body's deed", async () => {
  const [report] = await reportsIn("Seven soldiers were killed when their truck was hit by a Grey Lantern Front mine near Sarneth.");
  expect(report?.perpetrators.map(({ text }) => text)).toContain("Grey Lantern Front");
});

test("a body that no list holds claims by its name", async () => {
  const [report] = await reportsIn(
    `${BLAST} A previously unknown group, the Dawn Companies, said that it carried out Tuesday's bombing.`,
    "2025-03-12",
  );
  expect(report?.perpetrators.map(({ text, basis }) => [text, basis])).toContainEqual(["Dawn Companies", "claimed"]);
});

test("what the killed are said to have done before is another act, and lends this one no day and no dead", async () => {
  const reports = await reportsIn("Troops killed three militants accused of an attack on a mill in Odrisk last year.", "2025-03-12");
  expect(reports.find(({ mention }) => mention === "main")).toMatchObject({ date: null });
});

test("a day of the week before a colon is when, and nobody's word", async () => {
  const [report] = await reportsIn("Monday: Gunmen on motorcycles shot dead three farmers in a field near Sarneth.", "2025-03-12");
  expect(report?.perpetrators).toMatchObject([{ text: "Gunmen", basis: "reported" }]);
});

test("a state that is said to have struck did it, by that word", async () => {
  const [report] = await reportsIn("Iran says Israel struck a hospital in Sarneth.");
  expect(report?.perpetrators).toMatchObject([{ text: "Israel", basis: "accused-by-authorities" }]);
});

test("a body's own office that rejects its claim stands beside the claim", async () => {
  const bases = await footings(
    `${BLAST} The Grey Lantern Front said it had planted the bomb. The Front's exiled political office, however, rejected the claim.`,
    "Grey Lantern Front",
  );
  expect(bases.map(({ basis }) => basis)).toEqual(["claimed", "denied"]);
});
