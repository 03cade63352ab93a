import { describe, expect, test } from "vitest";
import { readText, reportsIn } from "./read-text.ts";

const named = (report: { readonly perpetrators: readonly { readonly text: string; readonly basis: string }[] } | undefined) =>
  report?.perpetrators.map(({ text, basis }) => `${text}: ${basis}`);

describe("one report an incident", () => {
  test("one sentence that tells of two attacks gives two, each with its own day, place and dead", async () => {
    const reports = await reportsIn(
      "Among the worst were the 3 March bombing of a bus in Sarneth, killing five passengers, and an ambush on 9 March on a patrol near Velmar.",
    );
    expect(reports.map(({ type, date, place, killed }) => [type, date?.from, place?.text, killed?.min])).toEqual([
      ["bombing", "2025-03-03", "Sarneth", 5],
      ["attack", "2025-03-09", "Velmar", undefined],
    ]);
  });

  test("the day and the place of speaking are not those of the attack", async () => {
    const [report] = await reportsIn("Officials said in Velmar on Thursday that gunmen had killed two guards in Sarneth on Tuesday.");
    expect([report?.date?.from, report?.place?.text]).toEqual(["2025-03-11", "Sarneth"]);
  });

  test("a dateline is not the place of the attack where the text says another", async () => {
    const [report] = await reportsIn("VELMAR, March 14 (Coast Wire) — Three guards were killed on Monday when a bomb went off in Sarneth.");
    expect(report?.place?.text).toBe("Sarneth");
  });

  test("whoever returned from somewhere is the one killed, not the place", async () => {
    const [report] = await reportsIn("Two engineers returning to their camp from a holiday in Odrisk were killed by gunmen.");
    expect(report?.victims.map(({ text }) => text)).toEqual(["engineers"]);
  });

  test("whom somebody fights for is no incident", async () => {
    expect(await reportsIn("He said they were fighting alongside the rebels.")).toEqual([]);
  });
});

describe("who is named, and on whose say-so", () => {
  test("two groups that claim one attack are two perpetrators, both claimed", async () => {
    const [report] = await reportsIn(
      "A bomb killed four people in Sarneth on Monday.\n\nThe River Column claimed responsibility for the bombing. The Grey Lantern Front also claimed the attack.",
    );
    expect(named(report)).toEqual(["River Column: claimed", "Grey Lantern Front: claimed"]);
  });

  test("a claim carries the statement that makes it", async () => {
    const { incidents, statements } = await readText(
      "A bomb killed four people in Sarneth on Monday.\n\nThe River Column said it had carried out the attack.",
    );
    const claim = statements.find(({ act }) => act === "claim-of-responsibility");
    expect(incidents[0]?.perpetrators[0]?.bases.flatMap(({ said }) => said)).toContain(claim?.id);
  });

  test("the names of one actor are one perpetrator with every footing", async () => {
    const [report] = await reportsIn(
      "Gunmen of the River Column (RC) attacked a post in Sarneth on Monday. The RC claimed responsibility for the attack.",
    );
    expect(
      report?.perpetrators
        .filter(({ actor }) => actor === "xa:column")
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(["organisation"]);
  });

  test("a group that is accused by an official is accused by the authorities", async () => {
    const [report] = await reportsIn(
      "A bomb killed four people in Sarneth on Monday.\n\nThe interior minister accused the River Column of the bombing.",
    );
    expect(named(report)).toEqual(["River Column: accused-by-authorities"]);
  });

  test("a denial is a footing of its own", async () => {
    const [report] = await reportsIn(
      "A bomb killed four people in Sarneth on Monday.\n\nThe River Column denied any involvement in the bombing.",
    );
    expect(named(report)).toEqual(["River Column: denied"]);
  });

  test("praise is no claim", async () => {
    const [report] = await reportsIn("A bomb killed four people in Sarneth on Monday.\n\nThe Grey Lantern Front praised the bombing.");
    expect(named(report)).toEqual([]);
  });

  test.each([
    "The Ostrani attacked a post in Sarneth on Monday.",
    "A post in Sarneth was attacked by Ostrani on Monday.",
    "The governor blamed the Ostrani for the attack in Sarneth.",
  ])("a people is never a perpetrator: %s", async (text) => {
    for (const report of await reportsIn(text)) expect(named(report)).toEqual([]);
  });
});

test("militants of a people are militants, and citizens of a country nobody", async () => {
  const [militants] = await reportsIn("Ostrani militants attacked a post in Sarneth on Monday.");
  expect(named(militants)).toEqual(["militants: reported"]);
  const [citizens] = await reportsIn("Two Canadians attacked a post in Sarneth on Monday.");
  expect(named(citizens)).toEqual([]);
});

test("gunmen of a known group are the group", async () => {
  const [report] = await reportsIn("Gunmen of the River Column attacked a post in Sarneth on Monday.");
  expect(named(report)).toEqual(["River Column: reported"]);
});

describe("what is of something else", () => {
  test.each([
    ["the day of a message", "The River Column claimed the attack in a video posted on Monday."],
    ["the day of what came after", "He was buried in Sarneth on Tuesday, two days after gunmen attacked a post."],
    ["the day of a remark", "The mayor remarked on Monday, after a raid on a post in Velmar, that nobody was safe."],
  ])("%s is not the day of the attack", async (_what, text) => {
    for (const { date } of await reportsIn(text)) expect(date).toBeNull();
  });

  test("those who are among the dead are a part of the dead", async () => {
    const [report] = await reportsIn("Seven people were killed by a bomb in Sarneth on Monday. Two officers are among the dead.");
    expect(report?.killed).toEqual({ min: 7, max: 7 });
    expect(report?.counts.map(({ min, partOf }) => [min, partOf])).toEqual([
      [7, null],
      [2, 0],
    ]);
  });

  test("in a digest an incident keeps to its own item", async () => {
    const reports = await reportsIn(
      "The week in the valley\n\nSarneth: Gunmen killed a judge on 3 March.\n\nVelmar: A bomb destroyed a toll booth on Wednesday. The River Column claimed responsibility for the attack.\n\nOdrisk: Two guards were killed in an ambush on Thursday.",
    );
    expect(reports.map(({ place, perpetrators, killed }) => [place?.text, perpetrators.map(({ text }) => text), killed?.min])).toEqual([
      ["Sarneth", ["Gunmen"], 1],
      ["Velmar", ["River Column"], undefined],
      ["Odrisk", [], 2],
    ]);
  });

  test("who says it is not among the hurt", async () => {
    const [report] = await reportsIn("A bomb went off in Sarneth on Monday, killing three and wounding 12, the deputy mayor said.");
    expect([report?.killed?.min, report?.injured]).toEqual([3, { min: 12, max: 12 }]);
  });

  test("neither confirming nor denying is no denial", async () => {
    const { incidents, statements } = await readText("The army would neither confirm nor deny that its soldiers shot two men in Sarneth.");
    expect(statements.map(({ polarity }) => polarity)).toEqual(["no-comment"]);
    expect(incidents.map(({ status }) => status)).toEqual(["happened"]);
  });

  test("whoever kills attackers is not told of as one, and a town attacked is no victim", async () => {
    for (const text of ["The army said its troops killed four of the gunmen who attacked Sarneth.", "Gunmen attacked Sarneth on Sunday."])
      for (const { perpetrators, victims } of await reportsIn(text)) {
        expect(perpetrators.map((one) => one.text)).not.toContain("troops");
        expect(victims).toEqual([]);
      }
  });
});

describe("hands between the publisher and the speaker", () => {
  const chainOf = async (text: string): Promise<readonly string[]> =>
    ((await readText(text)).statements.at(-1)?.chain ?? []).map(({ role, text: name }) => (name === "" ? role : `${role} ${name}`));

  test("a credited agency passes on everybody heard in its text", async () => {
    expect(await chainOf("SARNETH (Coast News Agency) — Two guards were killed on Monday, police said.")).toEqual([
      "publisher Karst Observer",
      "relay Coast News Agency",
      "speaker police",
    ]);
  });

  test("who is quoted inside another's words spoke through that other", async () => {
    expect(
      await chainOf(
        "The Morning Ledger said on Sunday, quoting the state agency VNA, that a senior official had spoken of a camp near Odrisk.",
      ),
    ).toEqual(["publisher Karst Observer", "relay Morning Ledger", "relay state agency VNA", "speaker senior official"]);
  });

  test("an outlet that shows nobody behind it ends in a gap, unless it speaks of itself", async () => {
    expect(await chainOf("Harbour Today has reported that the petrol came by boat.")).toEqual([
      "publisher Karst Observer",
      "relay Harbour Today",
      "gap",
    ]);
    expect(await chainOf("Harbour Today said it had no record of the call.")).toEqual([
      "publisher Karst Observer",
      "speaker Harbour Today",
    ]);
  });

  test("a reason that is cited is no hand", async () => {
    expect(await chainOf("The Salt Brigade said it had burned the depot, citing abuses of prisoners by Orvenia.")).toEqual([
      "publisher Karst Observer",
      "speaker Salt Brigade",
    ]);
  });

  test("the kind of a source that is named bare is what any mention of the person tells", async () => {
    const { statements } = await readText("Governor Ilva Torrend visited the harbour on Monday. Nine people were hurt, Torrend said.");
    expect(statements.map(({ sourceKind }) => sourceKind)).toEqual(["official"]);
  });

  test("a source that asked not to be named is one source", async () => {
    const { statements } = await readText("An investigator who asked not to be named said the fuse was old.");
    expect(statements.map(({ speaker, named: how }) => [speaker?.text, how])).toEqual([["investigator", "none"]]);
  });
});
