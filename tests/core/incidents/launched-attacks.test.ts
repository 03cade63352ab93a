import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const doersOf = async (text: string): Promise<readonly (readonly string[])[]> =>
  (await reportsIn(text)).map(({ perpetrators }) => perpetrators.map((one) => one.text));

describe("whoever launches, carries out or begins an attack did it", () => {
  test.each([
    ["The River Column launched a large drone and missile attack on Sarneth on Monday, killing four people.", "River Column"],
    ["Turkish forces carried out a series of air strikes on a depot near Sarneth on Monday.", "Turkish forces"],
    ["The Malian military conducts drone strikes on the governor's office in Sarneth.", "Malian military"],
    ["Gunmen mounted an ambush on a convoy near Sarneth on Monday, killing two drivers.", "Gunmen"],
    ["Russian forces began shelling the port of Sarneth on Monday, killing a clerk.", "Russian forces"],
    ["Several armed groups launch coordinated attacks on Sarneth.", "armed groups"],
    ["The Grey Lantern Front seized the town of Sarneth from the army, killing 19 clerks.", "Grey Lantern Front"],
    ["The River Column, which was founded in May, launched an attack overnight on Sarneth.", "River Column"],
    ["Kenya responds with retaliatory strikes on posts near Sarneth.", "Kenya"],
    ["A guard fell after Turkish forces launched drone attacks on Sarneth overnight.", "Turkish forces"],
  ])("%s", async (text, doer) => {
    expect((await doersOf(text)).flat()).toContain(doer);
  });

  test.each([
    "The ministry launched an inquiry into the bombing in Sarneth on Monday that killed four people.",
    "An air strike was launched on Sarneth on Monday, killing four people.",
    "The army began attack drills near Sarneth on Monday; a bomb killed a clerk there.",
  ])("but not whoever does another thing: %s", async (text) => {
    expect((await doersOf(text)).flat()).toEqual([]);
  });
});

test("what is only threatened is told as that", async () => {
  const [report] = await reportsIn("Kenya threatens to launch massive retaliatory strikes against the port of Sarneth.");
  expect(report).toMatchObject({ status: "threatened", perpetrators: [{ text: "Kenya" }] });
});

describe("a state by its name", () => {
  test("detains, and is no place that was attacked", async () => {
    const [report] = await reportsIn("Kenya detained 53 men who had crossed from Sarneth.");
    expect(report).toMatchObject({ type: "detention", perpetrators: [{ text: "Kenya" }] });
  });

  test("strikes elsewhere than where it is", async () => {
    const [report] = await reportsIn("Kenya launches an air strike on a depot, killing six guards.");
    expect(report).toMatchObject({ perpetrators: [{ text: "Kenya" }], place: null });
  });

  test("stands behind a comma as where it was", async () => {
    expect((await doersOf("A bomb exploded in Sarneth, Upper Harl, Kenya, killing two clerks.")).flat()).toEqual([]);
  });
});

describe("whoever sends arms at somebody", () => {
  test.each([
    ["Kenya fires two missiles at the port of Sarneth, killing two clerks.", "Kenya"],
    ["The River Column fired rockets at Sarneth on Monday.", "River Column"],
    ["Turkish forces launch 728 drones at Sarneth overnight.", "Turkish forces"],
  ])("did it: %s", async (text, doer) => {
    const reports = await reportsIn(text);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.perpetrators.map((one) => one.text)).toEqual([doer]);
  });

  test.each([
    ["Two clerks were killed by River Column rockets in Sarneth on Monday.", "River Column"],
    ["Two guards were wounded after a Grey Lantern Front roadside bomb struck their truck near Sarneth.", "Grey Lantern Front"],
  ])("is named before the arms: %s", async (text, doer) => {
    expect((await doersOf(text)).flat()).toContain(doer);
  });

  test("is nobody where what was fired was a clerk", async () => {
    expect(await reportsIn("The mayor of Sarneth fired two clerks on Monday.")).toEqual([]);
  });
});

describe("who kills attackers", () => {
  test("is the body that is named, and never who was killed", async () => {
    expect(await doersOf("Turkish Army troops killed five suspected Grey Lantern Front fighters near Sarneth on Monday.")).toEqual([
      ["Turkish Army troops"],
    ]);
  });

  test("claims it where it says so of itself", async () => {
    const [report] = await reportsIn(
      "The Turkish military claims to have killed forty River Column fighters near Sarneth over the past week.",
    );
    expect(report?.perpetrators).toMatchObject([{ text: "Turkish military", basis: "claimed" }]);
  });
});

describe("an army tells what its own forces did", () => {
  test("under another name of the same state", async () => {
    const [report] = await reportsIn("US Central Command said that US forces conducted a strike near Sarneth on Monday, killing Omar Rad.");
    expect(report?.perpetrators.find(({ text }) => text === "US forces")).toMatchObject({ basis: "claimed" });
  });

  test("and accuses a body that is at home in it and not its own", async () => {
    const [report] = await reportsIn("The Sudanese army said that the Rapid Support Forces shelled Sarneth on Monday, killing ten clerks.");
    expect(report?.perpetrators).toMatchObject([{ text: "Rapid Support Forces", basis: "accused-by-authorities" }]);
  });

  test("and accuses those of another", async () => {
    const [report] = await reportsIn("The Ukrainian military said that Russian forces shelled Sarneth on Monday, killing a clerk.");
    expect(report?.perpetrators.find(({ text }) => text === "Russian forces")).toMatchObject({ basis: "accused-by-authorities" });
  });
});

describe("an act told as the reason for another", () => {
  test("is an act of its own, elsewhere", async () => {
    const reports = await reportsIn(
      "The Grey Lantern Front said that it attacked a base in Sarneth in retaliation for the air strikes near Velmar.",
    );
    expect(reports.map(({ place }) => place?.text)).toEqual(["Sarneth", "Velmar"]);
  });
});

describe("what an act is", () => {
  test.each([
    ["A missile strike on Sarneth on Monday killed two clerks.", "shelling"],
    ["A drone strike on Sarneth on Monday killed two clerks.", "airstrike"],
    ["The air force strikes the port of Sarneth.", "airstrike"],
    ["The navy strikes the port of Sarneth.", "attack"],
    ["Rebels attacked Sarneth on Monday, killing seven traders, with the rebels burning a truck.", "attack"],
  ])("%s", async (text, type) => {
    expect((await reportsIn(text))[0]?.type).toBe(type);
  });

  test("a day that is known without its year has it", async () => {
    const [report] = await reportsIn("The clerk was abducted from Sarneth during the October 7 attacks on Israel.");
    expect(report?.date).toMatchObject({ from: "2023-10-07", to: "2023-10-07" });
  });

  test("a day of that name elsewhere keeps its year", async () => {
    const [report] = await reportsIn("The clerk was abducted from Sarneth during the October 7 attacks.");
    expect(report?.date).toMatchObject({ from: "2024-10-07" });
  });

  test("what came before, told last, is not what the text is about", async () => {
    const reports = await reportsIn("Turkish air strikes hit Sarneth, hours after the River Column launched a missile at Velmar.");
    expect(reports.find(({ mention }) => mention === "main")?.place?.text).toBe("Sarneth");
  });
});

describe("what opens a report", () => {
  test("is no part of whom it counts", async () => {
    const [report] = await reportsIn("SARNETH - Fourteen workers were killed on Friday when a bus was ambushed by militants.");
    expect(report?.killed).toEqual({ min: 14, max: 14 });
    const [other] = await reportsIn("SARNETH/VELMAR - Fourteen workers were killed on Friday when a bus was ambushed by militants.");
    expect(other?.killed).toEqual({ min: 14, max: 14 });
  });

  test("a night is told by the two days that it lies between", async () => {
    const [report] = await reportsIn("Gunmen killed ten people in Sarneth on the night of Thursday to Friday.", "2025-03-17");
    expect(report?.date).toMatchObject({ from: "2025-03-13", to: "2025-03-14" });
  });
});

describe("who is blamed", () => {
  test.each([
    ["He blamed the killings on the Harl Column.", "Harl Column", "accused"],
    ["The army blames the Heirs of the Marsh for it.", "Heirs of the Marsh", "accused-by-authorities"],
    ["The police do not rule out members of the Free Marsh Fighters.", "Free Marsh Fighters", "possible"],
    ["Lions of the Coast, an armed group, said that it had sent the bombers.", "Lions of the Coast", "claimed"],
  ])("is known by how such bodies are called: %s", async (told, name, basis) => {
    const [report] = await reportsIn(`Two bombs killed seven villagers in Sarneth on Monday. ${told}`);
    expect(report?.perpetrators.find(({ text }) => text === name)).toMatchObject({ basis });
  });
});

describe("who was hit", () => {
  test("a hospital by its name is a thing", async () => {
    const [report] = await reportsIn("Four air strikes against Vell Hospital in Sarneth killed 22 people on Monday.");
    expect(report?.targets.map(({ text }) => text)).toContain("Vell Hospital");
    expect(report?.victims.map(({ text }) => text)).not.toContain("Vell Hospital");
  });

  test("is counted with neither the verb nor the word before the number", async () => {
    const [report] = await reportsIn(
      "A bomb in Sarneth on Monday killed at least eleven people and wounds 65 others; dozens of clerks fled.",
    );
    expect(report?.victims.map(({ text }) => text)).not.toContain("wounds 65 others");
    expect(report).toMatchObject({ killed: { min: 11 }, injured: { min: 65, max: 65 } });
  });

  test("are one act's where one was killed and another three hurt", async () => {
    expect(await reportsIn("A bomb hit a bus in Sarneth on Monday, with one man killed and another three injured.")).toHaveLength(1);
  });
});

test("a figure that the words set against the first is another's, a toll that rose is the report's own", async () => {
  const first = "A bomb killed at least eight people in Sarneth on Monday, police said.";
  const [told] = await reportsIn(`${first} A doctor at the hospital gave a higher toll: fifteen dead.`);
  expect(told?.killed).toEqual({ min: 8, max: null });
  const [rose] = await reportsIn(`${first} The death toll rose to eleven on Tuesday, police said.`);
  expect(rose?.killed).toEqual({ min: 11, max: 11 });
});

describe("a body's name", () => {
  test("tells of no act, and is whole where the text says it for short", async () => {
    const reports = await reportsIn(
      "A bomb went off in Sarneth on Monday; 41 people were killed. The Harl Torch Battalion claimed responsibility. The government accused the Battalion all the same.",
    );
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ type: "bombing", killed: { min: 41 }, perpetrators: [{ text: "Harl Torch Battalion" }] });
  });
});

describe("several acts told as one", () => {
  test.each([
    "Coordinated attacks by the River Column on three villages near Sarneth killed 15 people on Monday.",
    "Air strikes killed 55 people in Kenya on Monday.",
  ])("are a series: %s", async (text) => {
    expect((await reportsIn(text))[0]?.kind).toBe("series");
  });

  test.each([
    "Air strikes killed 55 people in Sarneth on Monday.",
    "An attack by the River Column on a village near Sarneth killed 15 people on Monday.",
  ])("and not where one place is told: %s", async (text) => {
    expect((await reportsIn(text))[0]?.kind).toBe("incident");
  });
});
