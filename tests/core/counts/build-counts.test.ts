import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tollOf } from "../../../src/core/extraction/counts/toll.ts";
import type { Statement, StatementId } from "../../../src/core/model/index.ts";
import { countsIn, linesOf } from "./reading.ts";

const CASES: readonly (readonly [string, ...(readonly string[])])[] = [
  ["At least 30 people were killed and 12 others wounded.", "killed 30- At least 30 people", "injured 12-12 12 others wounded"],
  ["The blast killed more than 40 people and injured up to 20.", "killed 41- more than 40 people", "injured 0-20 up to 20"],
  ["Between 10 and 12 soldiers were abducted.", "abducted 10-12 Between 10 and 12 soldiers"],
  ["Dozens were killed.", "killed 12- Dozens"],
  ["Several guards were wounded.", "injured 3- Several guards"],
  ["A couple of guards were wounded.", "injured 2-2 A couple of guards"],
  ["A policeman was killed.", "killed 1-1 A policeman"],
  ["It is not known how many died."],
  ["Police did not say how many were injured."],
  ["No one was hurt.", "injured 0-0 No one", "killed 0-0 No one"],
  ["There were no casualties.", "killed 0-0 no casualties", "injured 0-0 no casualties"],
  ["Three militants were killed.", "killed* 3-3 Three militants"],
  ["The bomber died.", "killed* 1-1 The bomber"],
  ["A man blew himself up, killing himself and three guards.", "killed* 1-1 himself", "killed 3-3 three guards"],
  ["The attack killed or wounded at least 30 people."],
  ["The attack left 30 people dead or wounded."],
  ["A guard was shot dead on 12 March at 40 Mill Road, 3 miles from Orlek.", "killed 1-1 A guard"],
  ["The thieves took $200 and killed a clerk.", "killed 1-1 a clerk"],
  ["GUNMEN KILLED 3 PEASANTS AND KIDNAPPED THE MAYOR.", "killed 3-3 3 PEASANTS", "abducted 1-1 THE MAYOR"],
  ["gunmen killed 3 peasants on monday.", "killed 3-3 3 peasants"],
  ["Man killed in raid", "killed 1-1 Man"],
  ["Two people are missing.", "missing 2-2 Two people"],
  ["Police arrested three suspects.", "detained* 3-3 three suspects"],
  ["Three people were shot, one fatally.", "injured 2-2 Three people", "killed 1-1 one"],
  ["The murder of six priests in 1989 shocked the town.", "killed 6-6 six priests"],
  ["Thirty people believed to have been killed were found.", "killed 30-30 Thirty people"],
  ["The column claims to have killed 16 soldiers.", "killed 16-16 16 soldiers"],
  ["He hoped to have killed two soldiers."],
  ["A 2 year old boy was killed.", "killed 1-1 A 2 year old boy"],
  ["A 17-month-old was killed.", "killed 1-1 A 17-month-old"],
  ["Three women were hit by stray bullets.", "injured 3-3 Three women"],
  ["A jet shoots down a fighter jet."],
  ["Two guards sustain grave injuries.", "injured 2-2 Two guards"],
  ["A guard passed away.", "killed 1-1 A guard"],
  ["Four miners lost their lives.", "killed 4-4 Four miners"],
  ["The teenager fatally shot on Monday was named.", "killed 1-1 The teenager"],
  [
    "Otto Varn killed his mother, stepfather and grandmother.",
    "killed 3-3 his mother, stepfather and grandmother",
    "killed 1-1 his mother",
    "killed 1-1 stepfather",
    "killed 1-1 grandmother",
  ],
  ["Anna Bell, 34, was shot and taken to a clinic, where she died.", "killed 1-1 Anna Bell, 34"],
  ["Both men were taken to a clinic, where they were later pronounced dead.", "killed 2-2 Both men"],
  ["Nine porters of the Marsh Column, including one of their cooks, were killed.", "killed 9-9 Nine porters"],
  ["They crossed the ford, with 17 members of the column confirmed to have been killed.", "killed 17-17 17 members"],
  ["They handed over five more porters' bodies."],
  ["They returned the bodies of 12 soldiers."],
  ["They returned the bodies of 12 soldiers who were killed in May.", "killed 12-12 12 soldiers"],
  ["Twelve guards, including seven from Orlek and one from Velmar, were killed.", "killed 12-12 Twelve guards", "killed 7-7 seven"],
  ["Otto Varn, head of the mill and the yard, was fatally shot.", "killed 1-1 Otto Varn"],
  ["Two porters, aged 31 and 52, were killed.", "killed 2-2 Two porters"],
  [
    "Eleven guards and 19 Varnite loyalists were killed.",
    "killed 30-30 Eleven guards and 19 Varnite loyalists",
    "killed 11-11 Eleven guards",
    "killed 19-19 19 Varnite loyalists",
  ],
  ["The strike killed four truck drivers.", "killed 4-4 four truck drivers"],
  ["Troops kill one civilian near the river.", "killed 1-1 one civilian"],
  ["Six porters shot overnight at Orlek mill", "injured 6-6 Six porters"],
  ["A woman was shot about 7:30 p.m. on Monday.", "injured 1-1 A woman"],
  ["He shot his 3 year-old brother.", "injured 1-1 his 3 year-old brother"],
  ["The carter accidentally shot himself in the foot.", "injured 1-1 himself"],
  ["Police found three others with gunshot wounds.", "injured 3-3 three others"],
  ["Two drivers were taken to a nearby hospital.", "injured 2-2 Two drivers"],
  ["ORLEK, 30 MAR 89 -- [TEXT] ONE PERSON WAS KILLED.", "killed 1-1 ONE PERSON"],
  ["About five raiders shot dead a wizard."],
  ["Five killed the same day in Orlek", "killed 5-5 Five"],
  [
    "Anna Bell, 34, was killed at noon near her home, along with two of her bodyguards.",
    "killed 3-3 Anna Bell, 34, was killed at noon near her home, along with two of her bodyguards",
    "killed 1-1 Anna Bell, 34",
    "killed 2-2 two of her bodyguards",
  ],
  ["OTTO ORBEK, DIRECTOR OF A RADIO NEWSCAST IN THE CITY OF VELMAR, WAS KILLED BY UNKNOWN MEN.", "killed 1-1 OTTO ORBEK"],
  ["AS TOLD BY JUSTICE ANNA BELL, WHO WAS SHOT TO DEATH LAST MONTH.", "killed 1-1 JUSTICE ANNA BELL"],
  ["THE MILL, WHICH STOOD ALONE, WAS BURNED."],
  ["Over a dozen people were killed.", "killed 13- Over a dozen people"],
  [
    "At least 31 people were killed, including the perpetrator, and 44 others were hurt.",
    "killed 31- At least 31 people",
    "killed* 1-1 the perpetrator",
    "injured 44-44 44 others",
  ],
  ["The death toll from fighting along the lower valley of the Orlek rises to more than 100.", "killed 101- more than 100"],
  [
    "Otto Varn, the former mayor, was shot dead alongside one of his staffers.",
    "killed 2-2 Otto Varn, the former mayor, was shot dead alongside one of his staffers",
    "killed 1-1 Otto Varn",
    "killed 1-1 one of his staffers",
  ],
  [
    "Raiders killed Anna Bell along with Otto Varn, Ed Holm and Jon Rask.",
    "killed 4-4 Anna Bell along with Otto Varn, Ed Holm and Jon Rask",
    "killed 1-1 Anna Bell",
    "killed 1-1 Otto Varn",
    "killed 1-1 Ed Holm",
    "killed 1-1 Jon Rask",
  ],
  ["The 2015 death of a guard is recalled.", "killed 1-1 a guard"],
];

describe("figures and whom they count", () => {
  test.each(CASES)("%s", (text, ...lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

test("a total and its parts", () => {
  const counts = countsIn("Seven people, including one Chinese and six Afghans, were killed.");
  expect(counts.map(({ min, partOf }) => [min, partOf])).toEqual([
    [7, null],
    [1, 0],
    [6, 0],
  ]);
  expect(counts.map(({ who }) => who.nationality)).toEqual([null, "chinese", "afghans"]);
});

test("who tells it behind the comma is not one of those hurt, named or not", () => {
  const injured = (text: string) => countsIn(text).map(({ min }) => min);
  expect(injured("A drone struck a depot, injuring three workers, the governor of Sarneth, Olin Mareth, said.")).toEqual([3]);
  expect(injured("A drone struck a depot, injuring three workers, the governor of Sarneth said.")).toEqual([3]);
  expect(Math.max(...injured("A drone struck a depot, injuring three workers, the governor, two guards and a driver, police said."))).toBe(
    7,
  );
});

test("a figure over time is no figure of one attack", () => {
  const scopes = (text: string): readonly string[] => countsIn(text).map(({ scope }) => scope);
  expect(scopes("The blast killed five people.")).toEqual(["one"]);
  expect(scopes("The group has raided villages, killing more than 40 people since March.")).toEqual(["several"]);
  expect(scopes("The raids have claimed 900 lives this year.")).toEqual(["several"]);
  expect(scopes("At least 26 people were killed in attacks across the valley.")).toEqual(["spread"]);
  expect(scopes("The raid came a week after gunmen killed five people in Velmar.")).toEqual(["earlier"]);
  expect(scopes("The raid was revenge for a blast that killed five people.")).toEqual(["earlier"]);
  expect(scopes("A driver was killed in a head-on crash.")).toEqual(["mishap"]);
  expect(scopes("Nine people were killed when a boat full of those who fled the raids capsized.")).toEqual(["mishap"]);
  expect(scopes("The total toll from shootings at the mills rises to 81.")).toEqual(["several"]);
  expect(scopes("More than 200 people were killed during nationwide protests.")).toEqual(["one"]);
});

test("a count is said by the statements whose content holds it", () => {
  const text = "Police said five people were killed. Two others were hurt.";
  const statement = { id: "one" as StatementId, content: [[12, 35]] } as unknown as Statement;
  expect(countsIn(text, [statement]).map(({ said }) => said)).toEqual([["one"], []]);
});

test("one who is told of again is not added", () => {
  const counts = countsIn("A guard was shot dead. The guard died at the gate. He was killed by a stranger.");
  expect(tollOf(counts, "killed", "attacked")).toEqual({ min: 1, max: 1 });
});

test("people told one by one by name and age are added, one told again is not", () => {
  const two = countsIn("Anna Bell, 34, was shot dead at the gate. Otto Varn, 51, died in hospital. Bell was killed by a stranger.");
  expect(tollOf(two, "killed", "attacked")).toEqual({ min: 2, max: 2 });
  const one = countsIn("Anna Bell, 34, was shot dead at the gate. Anna Bell, 34, died in hospital.");
  expect(tollOf(one, "killed", "attacked")).toEqual({ min: 1, max: 1 });
});

test("what a word for the act implies stands back behind what is told", () => {
  expect(tollOf(countsIn("Police told of a fatal shooting."), "killed", "attacked")).toEqual({ min: 1, max: null });
  expect(tollOf(countsIn("Police told of a fatal shooting. A guard was killed."), "killed", "attacked")).toEqual({ min: 1, max: 1 });
  const both = countsIn("Police told of a murder-suicide at the mill.");
  expect(tollOf(both, "killed", "attackers")).toEqual({ min: 1, max: 1 });
  expect(tollOf(both, "killed", "attacked")).toEqual({ min: 1, max: null });
});

test("the dead of a murder-suicide hold the one who did it, those told as killed do not", () => {
  const found = countsIn("Three people were found dead in a murder-suicide.");
  expect(tollOf(found, "killed", "attacked")).toEqual({ min: 2, max: 2 });
  expect(tollOf(found, "killed", "attackers")).toEqual({ min: 1, max: 1 });
  expect(tollOf(countsIn("He killed three people in a murder-suicide."), "killed", "attacked")).toEqual({ min: 3, max: 3 });
});

test("of two sources with a figure each, the one told first stands", () => {
  const text = "Police said five people were killed. The column said 20 soldiers were killed.";
  const statements = [
    { id: "one", content: [[12, 35]] },
    { id: "two", content: [[53, 80]] },
  ] as unknown as readonly Statement[];
  expect(tollOf(countsIn(text, statements), "killed", "attacked")).toEqual({ min: 5, max: 5 });
  expect(tollOf(countsIn(text), "killed", "attacked")).toEqual({ min: 20, max: 20 });
  expect(tollOf(countsIn(text, statements.slice(1)), "killed", "attacked"), "own voice first").toEqual({ min: 5, max: 5 });
});

test("attackers among a total are taken out of it", () => {
  const counts = countsIn("The blast killed five people, including two militants.");
  expect(tollOf(counts, "killed", "attacked")).toEqual({ min: 3, max: 3 });
  expect(tollOf(counts, "killed", "attackers")).toEqual({ min: 2, max: 2 });
  expect(tollOf([], "killed", "attacked")).toBeNull();
});

const clause = fc.constantFrom(
  "a guard was killed",
  "two others were hurt",
  "killing 12 people",
  "at least 30 soldiers died",
  "the toll rose to 15",
  "up to 4 of them children",
  "including one Chinese",
  "no one was injured",
  "Anna Bell, 34, was shot",
  "and three militants",
  "who said that",
  "dozens of homes",
);

test("counts lie in the text, in order, no part is its own whole, and their least is not above their most", () => {
  fc.assert(
    fc.property(fc.array(clause, { minLength: 1, maxLength: 10 }), (clauses) => {
      const text = `${clauses.join(", ")}.`;
      const counts = countsIn(text);
      for (const [index, { span, asWritten, min, max, partOf }] of counts.entries()) {
        expect(text.slice(span[0], span[1])).toBe(asWritten);
        expect(span[0]).toBeGreaterThanOrEqual(counts[index - 1]?.span[0] ?? 0);
        expect(max === null || min <= max).toBe(true);
        const wholes = new Set([index]);
        for (let whole = partOf; whole !== null; whole = counts[whole]?.partOf ?? null) {
          expect(wholes.has(whole)).toBe(false);
          wholes.add(whole);
        }
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});

test("those who died since are part of the toll that they raised", () => {
  const told = (text: string) => countsIn(text).map(({ asWritten, partOf }) => [asWritten, partOf]);
  expect(told("The death toll rose to nine on Wednesday after three of the injured died.")).toEqual([
    ["nine", null],
    ["three of the injured", 0],
  ]);
  expect(told("Two more people died on Wednesday, taking the death toll to nine.")).toEqual([
    ["Two more people", 1],
    ["nine", null],
  ]);
});

test("six and nine are two numbers, two hundred and five is one", () => {
  const told = (text: string) => countsIn(text).map(({ min, max }) => [min, max]);
  expect(told("Between six and nine people were killed.")).toEqual([[6, 9]]);
  expect(told("Two hundred and five people were killed.")).toEqual([[205, 205]]);
});

test("a long text of nothing but figures and harm is read in time linear in its length", () => {
  const text = "two of the three dead and killed 4 more guards who died wounding five others including one Chinese ".repeat(1500);
  const from = performance.now();
  countsIn(text);
  expect(performance.now() - from).toBeLessThan(6000);
});
