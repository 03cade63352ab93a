import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

/** The basis of each perpetrator named in the reports of a text. */
async function bases(text: string): Promise<Readonly<Record<string, string>>> {
  const reports = await reportsIn(text);
  return Object.fromEntries(reports.flatMap(({ perpetrators }) => perpetrators.map((one) => [one.text, one.basis])));
}

const BLAST = "A bomb killed two guards at the market of Sarneth on Monday.";

describe("claims", () => {
  test.each([
    ["with what was attacked between", `${BLAST} The Grey Lantern Front claimed the Sarneth market bombing.`],
    ["with a day between", `${BLAST} The bombing was claimed on Tuesday by the Grey Lantern Front.`],
    ["as a noun", `${BLAST} Police brushed aside a rival claim by the Grey Lantern Front.`],
    ["as a boast", `${BLAST} The Grey Lantern Front boasted of the bombing.`],
    ["of a part of several", "Nine attacks since January have killed four people. The Grey Lantern Front has claimed five of the nine."],
    ["as credit taken", `${BLAST} It was an act for which the Grey Lantern Front took the credit.`],
    ["as one more", `${BLAST} The River Column claimed the Sarneth bombing; so did the Grey Lantern Front.`],
    [
      "over clauses of its own",
      `${BLAST} The Grey Lantern Front is small. The group, which the ministry describes as a wing of another and which itself has no seat, claimed the Sarneth bombing.`,
    ],
    ["spoken for", `${BLAST} In a call to this station a man speaking for the Grey Lantern Front claimed responsibility.`],
    ["as a deed told", `${BLAST} The Grey Lantern Front said that its "town unit" had parked the car.`],
  ])("%s", async (_, text) => {
    expect((await bases(text))["Grey Lantern Front"]).toBe("claimed");
  });

  test("by whoever holds those who were taken, far below the act", async () => {
    const between = "The road was closed. Buses were late. Schools stayed open. A ferry ran twice. Nobody came. ";
    const text = `Gunmen kidnapped four engineers near Sarneth on Monday. ${between}In a letter, the Grey Lantern Front says that it holds the four.`;
    expect((await bases(text))["Grey Lantern Front"]).toBe("claimed");
  });

  test("of holding somebody are none of a bombing", async () => {
    expect(
      (await bases(`${BLAST} In a letter, the Grey Lantern Front says that it holds four engineers.`))["Grey Lantern Front"],
    ).toBeUndefined();
  });
});

describe("blame", () => {
  test.each([
    [
      "what points to it",
      `${BLAST} "Everything points to the so-called Grey Lantern Front," Interior Minister Otto Varn said.`,
      "accused-by-authorities",
    ],
    [
      "the group",
      "The Grey Lantern Front is known in Sarneth. A bomb killed two guards there on Monday. Police blamed the group.",
      "accused-by-authorities",
    ],
    ["long suspected", `${BLAST} The Grey Lantern Front, long suspected of the killing, is silent.`, "accused"],
    ["them", "The Grey Lantern Front is no stranger to this. The 2022 fire at the mill of Sarneth was blamed on them.", "accused"],
  ])("%s", async (_, text, basis) => {
    expect((await bases(text))["Grey Lantern Front"]).toBe(basis);
  });

  test("whom the police name as one possibility is possible", async () => {
    const text = `${BLAST} The police would not speak of the Grey Lantern Front, whom they have named as one possibility.`;
    expect((await bases(text))["Grey Lantern Front"]).toBe("possible");
  });

  test("them is nobody where a people was named since", async () => {
    const text = "The Grey Lantern Front met in Sarneth. The Ostrani came later. The fire at the mill was blamed on them.";
    expect(await bases(text)).toEqual({});
  });
});

test("a body is named over the clause that tells what it is", async () => {
  const text = "The Grey Lantern Front, which is listed as a banned organisation, killed two guards in Sarneth.";
  expect(await bases(text)).toEqual({ "Grey Lantern Front": "reported" });
});

test("fighting over years is a situation", async () => {
  const [report] = await reportsIn("The Grey Lantern Front has been fighting the state since 2011.");
  expect(report).toMatchObject({ kind: "situation", type: "clash" });
});

test("a name is shown as the text writes it out", async () => {
  const text = "The Grey Lantern Front spoke at last. In a statement the GLF said it had bombed the market of Sarneth on Monday.";
  const [report] = await reportsIn(text);
  const [who] = report?.perpetrators ?? [];
  expect(who).toMatchObject({ text: "Grey Lantern Front", basis: "claimed" });
  expect(who?.spans.map((span) => text.slice(...span))).toEqual(["Grey Lantern Front", "GLF"]);
});

test("a court that sentences is reported to, whoever tells of it", async () => {
  const [report] = await reportsIn(
    "A military court in Velmar sentenced two men to 18 years in prison on Monday, a lawyer for one of them said.",
  );
  expect(report?.perpetrators).toMatchObject([{ text: "military court", basis: "reported" }]);
});

test("whoever took somebody who has not been seen since is named", async () => {
  const [report] = await reportsIn(
    "A teacher has not been seen since officers led him out of a cell in Sarneth on 1 March, two men told us.",
  );
  expect(report).toMatchObject({ type: "disappearance", perpetrators: [{ text: "officers", basis: "accused" }] });
});

test("a denial of another thing is none of the act", async () => {
  const text = `${BLAST} The road was shut. Buses were late. Schools stayed open. A ferry ran. Ice was sold. The Grey Lantern Front now says it never printed that leaflet.`;
  expect(await bases(text)).toEqual({});
});

test("a claim by admirers is that of the body they admire, and not its own", async () => {
  const text = `${BLAST} The bombing was claimed on Tuesday by Voice of the Hills, a channel run by admirers of the Grey Lantern Front.`;
  const [report] = await reportsIn(text);
  expect(report?.perpetrators).toMatchObject([{ text: "Grey Lantern Front", basis: "claimed", bases: [{ by: "supporters" }] }]);
});

test("a body's own communiqué claims in its own voice", async () => {
  const text = "Communiqué of the Grey Lantern Front, 5 March 2025\n\nYesterday the Grey Lantern Front bombed the customs post in Sarneth.";
  const [report] = await reportsIn(text, null);
  expect(report).toMatchObject({ date: { from: "2025-03-04" }, perpetrators: [{ text: "Grey Lantern Front", basis: "claimed" }] });
});

test("what a sentence says as much of is blamed on the same", async () => {
  const reports = await reportsIn(
    "The fire at the mill of Sarneth was blamed on the Grey Lantern Front, as was the sinking of two ferries.",
  );
  expect(reports.map(({ type, perpetrators }) => [type, perpetrators.map(({ text }) => text)])).toEqual([
    ["arson", ["Grey Lantern Front"]],
    ["sabotage", ["Grey Lantern Front"]],
  ]);
});
