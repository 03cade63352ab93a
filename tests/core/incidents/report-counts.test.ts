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
    "Seven police officers and six militants were killed in an attack on a police school in Sarneth.",
  );
  expect([killed, attackers.killed]).toEqual([exactly(7), 6]);
});

test("militants told only as the dead did another act", async () => {
  const { killed } = await best("The army said it had killed three militants behind the Velmar attack in the hills of Odrisk.");
  expect(killed).toEqual(exactly(3));
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
