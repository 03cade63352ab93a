import { expect, test } from "vitest";
import type { IncidentReport } from "../../../src/core/model/index.ts";
import { reportsIn } from "./read-text.ts";

const best = async (text: string): Promise<IncidentReport> => {
  const [first, ...rest] = await reportsIn(text);
  if (first === undefined) throw new Error("no report");
  return rest.reduce((a, b) => (b.score > a.score ? b : a), first);
};
const exactly = (number: number) => ({ min: number, max: number });

test("militants on whom a strike fell were attacked", async () => {
  const { killed, attackers } = await best(
    "Four militants and two civilians were killed in an airstrike by the army on Sarneth on Monday.",
  );
  expect(killed).toEqual(exactly(6));
  expect(attackers.killed).toBeNull();
});

test("militants who attacked stand apart from those attacked", async () => {
  const { killed, attackers } = await best("Militants attacked a police post in Sarneth. Two policemen and three militants were killed.");
  expect(killed).toEqual(exactly(2));
  expect(attackers.killed).toBe(3);
});

test("a force that kills fighters attacked them, a post that is attacked did not", async () => {
  expect((await best("Twenty militants were killed by the armed forces near Sarneth.")).killed).toEqual(exactly(20));
  const { killed, attackers } = await best(
    "Four police officers and nine militants were killed in an attack on a police depot in Sarneth.",
  );
  expect([killed, attackers.killed]).toEqual([exactly(4), 9]);
});

test("militants told only as the dead did another act", async () => {
  const { killed } = await best("The army said it had killed five militants behind the Velmar raid near Odrisk.");
  expect(killed).toEqual(exactly(5));
});

test("a total over several places is the report's own, a sum over months is not", async () => {
  expect((await best("At least 26 people were killed in attacks across the valley.")).killed).toEqual({ min: 26, max: null });
  expect((await best("Gunmen attacked a bus near Sarneth. The raids have killed more than 40 people since March.")).killed).toBeNull();
});

test("what is told of an earlier day, or of a crash, is none of the act's", async () => {
  const shot = "Two men shot at a wedding in Sarneth on 12 March 2025, wounding four guests.";
  expect((await best(`${shot} The groom's uncle had died on 2 January 2025.`)).killed).toBeNull();
  expect((await best(`${shot} A driver was killed in a motorcycle accident.`)).killed).toBeNull();
  expect((await best(`${shot} One of the guests died on 14 March.`)).killed).toEqual(exactly(1));
});

test("where the chief telling counts nobody, another telling of the same act does", async () => {
  const text =
    "Third suspect held after shooting at Velmar mill\nA third suspect was held over the shooting at a mill in Velmar. Police searched two houses. The mayor spoke to reporters. A crowd stood outside. Rain fell. Shots were fired at the workers and Anna Bell, 34, was shot dead.";
  expect((await best(text)).killed).toEqual(exactly(1));
});

test("somebody told to have been killed is an act, though nothing else of it is told", async () => {
  expect((await best("Twenty insurgents were killed in raids near Sarneth.")).killed).toEqual(exactly(20));
});

test("a headline drops what hedges its figure", async () => {
  const { killed } = await best(
    "Seven dead as bomb hits Sarneth market\nA bomb killed at least seven people at the market of Sarneth on Monday.",
  );
  expect(killed).toEqual({ min: 7, max: null });
});

test("a toll told far below is that of the act", async () => {
  const between = "The quay is shut. Boats lie idle. Ice was sold out. No school opened. A ferry ran. ";
  const { killed } = await best(`A bomb tore through the market of Sarneth on Monday. ${between}Nine people have now died, a doctor said.`);
  expect(killed).toEqual(exactly(9));
});

test("where nobody was hurt nobody was killed", async () => {
  const { killed, injured } = await best("Shots were fired at a convoy near Sarneth on Monday; nobody was hurt.");
  expect([killed, injured]).toEqual([exactly(0), exactly(0)]);
});

test("each item of a digest counts its own", async () => {
  const reports = await reportsIn(
    "The week\n\nVelmar: Gunmen killed two guards on Monday.\n\nOdrisk: A booth was destroyed by a bomb on Tuesday. No one was hurt.\n\nSarneth: The mill is shut.",
  );
  expect(reports.map(({ killed }) => killed)).toEqual([exactly(2), exactly(0)]);
});

test("the last one to be killed was one, and who was the second death is dead", async () => {
  expect((await best("The last mayor to be killed in Sarneth was a teacher, in 2016.")).killed).toEqual(exactly(1));
  expect(
    (await best("It was the second death in the town in a week: a clerk was shot in Sarneth on Monday by unknown men.")).killed,
  ).toEqual(exactly(1));
});
