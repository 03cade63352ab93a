import { describe, expect, test } from "vitest";
import { readText, reportsIn } from "./read-text.ts";

const told = async (text: string, published?: string | null) =>
  (await reportsIn(text, published)).map(({ type, date, place, killed, injured, mention }) => ({
    ...{ type, day: date?.from ?? null, place: place?.text ?? null, killed: killed?.min ?? null, injured: injured?.min ?? null, mention },
  }));

describe("two acts of one text stay two", () => {
  test("a bomb in one town and a shooting in the next, each with its own dead and hurt", async () => {
    expect(
      await told(
        "SARNETH, March 14 - A bomb killed seven people at a market in Sarneth on Monday, police said. Two gunmen then opened fire on a bus near Odrisk, wounding four.",
      ),
    ).toEqual([
      { type: "bombing", day: "2025-03-10", place: "Sarneth", killed: 7, injured: null, mention: "main" },
      { type: "shooting", day: "2025-03-10", place: "Odrisk", killed: null, injured: 4, mention: "follow-up" },
    ]);
  });

  test("what is told as a separate attack, in the same town", async () => {
    const all = await told(
      "SARNETH, March 14 - A bomb killed seven people at a market on Monday. In a separate attack, gunmen opened fire on a checkpoint in the same town, wounding four officers.",
    );
    expect(all.map(({ type, place, killed, injured }) => [type, place, killed, injured])).toEqual([
      ["bombing", "SARNETH", 7, null],
      ["shooting", "SARNETH", null, 4],
    ]);
    expect(all.map(({ mention }) => mention)).toEqual(["main", "follow-up"]);
  });

  test("what is told at a separate briefing, by somebody who also speaks, is the same attack", async () => {
    const all = await told(
      "A bomb killed seven people at a market in Sarneth on Monday, the minister told a news conference. At a separate briefing, the hospital's director also said seven people had been killed.",
    );
    expect(all.map(({ killed, mention }) => [killed, mention])).toEqual([[7, "main"]]);
  });

  test("what a paragraph dates before it tells of an act is another act", async () => {
    const all = await told(
      "A drone strike on a funeral in Sarneth killed forty people on Monday.\n\nLast month the column took Odrisk. Survivors said the fighters executed at least 90 people in a ward.",
    );
    expect(all.map(({ killed }) => killed)).toEqual([40, 90]);
  });

  test("a sum over a month is no part of an attack, and what is shot down is none", async () => {
    const all = await told(
      "A drone hit a bus in Sarneth on Monday, killing a woman. The air force said it had shot down 21 of 27 drones.\n\nThe mission said that 232 civilians were killed in February, the highest monthly toll in years.",
    );
    expect(all.filter(({ mention }) => mention === "main").map(({ killed }) => killed)).toEqual([1]);
    expect(all.filter(({ killed }) => killed === 21)).toEqual([]);
  });

  test("a bomb and the gunmen who came after it are one attack", async () => {
    const all = await told(
      "A bomber blew up a car at the gate of a hotel in Sarneth on Friday. Gunmen then opened fire on guests of the hotel in Sarneth, killing nine.",
    );
    expect(all.map(({ killed }) => killed)).toEqual([9]);
  });

  test("troops who shoot the attackers did not make the attack", async () => {
    const [report] = await reportsIn(
      "A bomber blew up a car at a hotel in Sarneth on Friday and killed nine guests. Security forces shot dead three attackers at the hotel.",
    );
    expect(report?.perpetrators.map(({ text }) => text)).not.toContain("Security forces");
  });
});

describe("the head of a text", () => {
  test.each(["The Karun Daily, 4 March 2025", "By Ana Roe, 4 March 2025"])("%s dates the document and no attack", async (head) => {
    const [report] = await reportsIn(`${head}\n\nGunmen killed two guards in Sarneth on Saturday.`, null);
    expect(report?.date?.from).toBe("2025-03-01");
  });

  test("a day before a hyphen is the day of the attack in a chronicle", async () => {
    const [report] = await reportsIn("4 March - Gunmen killed two guards in Sarneth.");
    expect(report?.date?.from).toBe("2025-03-04");
  });

  test("a car bomb is of no country", async () => {
    const { places } = await readText("Car bombs have killed dozens of people since May.");
    expect(places).toEqual([]);
  });

  test("a match told in the words of war is no attack", async () => {
    expect(
      await reportsIn("The striker fired a late strike past the keeper. The coach said his defenders had been under attack all season."),
    ).toEqual([]);
  });
});

describe("who and where, of two acts of one text", () => {
  test("whoever is told in the sentence of one act takes part in that one", async () => {
    const reports = await reportsIn(
      "A bomb killed five soldiers in Sarneth on Wednesday. On Sunday gunmen killed two customs officers in Velmar.",
    );
    expect(reports.map(({ perpetrators, victims }) => [perpetrators.map(({ text }) => text), victims.map(({ text }) => text)])).toEqual([
      [[], ["soldiers"]],
      [["gunmen"], ["customs officers"]],
    ]);
  });

  test("a drone that struck is an attack, and what air defences bring down is none", async () => {
    const all = await told(
      "A drone struck a fuel depot in Sarneth on Monday. The ministry said air defences destroyed 14 drones over Velmar.",
    );
    expect(all.map(({ type, place }) => [type, place])).toEqual([["airstrike", "Sarneth"]]);
  });

  test("whoever denies it, or distances a group from it, claims nothing", async () => {
    const { incidents, statements } = await readText(
      "A bomb killed four people in Sarneth on Monday. The River Column denied that it was behind the bombing.",
    );
    expect(statements.map(({ act }) => act)).toEqual(["statement"]);
    expect(incidents[0]?.perpetrators.map(({ basis }) => basis)).toEqual(["denied"]);
  });
});

test("a headline is nobody's words because the sentence below it is", async () => {
  const text = "Court frees two in Sarneth case\n\nA court freed two men on Monday, the Ministry of Justice said.";
  const { statements } = await readText(text);
  for (const { content } of statements) for (const [start] of content) expect(start).toBeGreaterThan(text.indexOf("\n"));
});

test("a strike on one country and the rockets fired on another in answer are two", async () => {
  const all = await told(
    "An air strike killed two people near Sidon in southern Lebanon on Thursday. Fighters later fired rockets at a town in Israel, wounding one person.",
  );
  expect(all.map(({ type, killed, injured }) => [type, killed, injured])).toEqual([
    ["airstrike", 2, null],
    ["bombing", null, 1],
  ]);
});

describe("what else a text tells beside its act", () => {
  test("a murder that came after another is one of two", async () => {
    const reports = await reportsIn(
      "The judge was murdered in Sarneth on Sunday. Her murder came three days after a clerk, Oda Venn, was shot dead in the street.",
    );
    expect(reports.map(({ type }) => type)).toHaveLength(2);
  });

  test("in the same town is where the attack before it was told", async () => {
    const all = await told(
      "A bomb killed nine people at a mosque in Sarneth on Monday. Police searched the port of Velmar. In 2014, gunmen killed three teachers at a school in the same town, Velmar officials recalled.",
    );
    expect(all[0]?.place).toBe("Sarneth");
  });

  test("whoever is picked up and not seen since has disappeared, and no record of an arrest is no arrest", async () => {
    const reports = await reportsIn("The union leader has not been seen since men took him from his home in Sarneth on Monday.");
    expect(reports.map(({ type }) => type)).toEqual(["disappearance"]);
  });

  test("the figure of another speaker stands beside the first one, not in its place", async () => {
    const [report] = await reportsIn(
      "A bomb killed 17 pupils at a school in Sarneth on Monday, the mayor said. A rebel spokesman said 20 pupils and two teachers had died.",
    );
    expect(report?.killed?.min).toBe(17);
  });

  test("a body that tells a deed of its own claims it", async () => {
    const [report] = await reportsIn("A bomb hit a depot in Sarneth on Monday. The River Column said it had attacked the depot.");
    expect(report?.perpetrators.map(({ text, basis }) => `${text}: ${basis}`)).toEqual(["River Column: claimed"]);
  });
});

test("police who arrest in raids attack nobody", async () => {
  const reports = await reportsIn(
    "Officers arrested ten men in raids across Sarneth on Tuesday, two days after gunmen killed a priest in Velmar.",
  );
  expect(reports.map(({ type }) => type).sort()).toEqual(["attack", "detention"]);
});
