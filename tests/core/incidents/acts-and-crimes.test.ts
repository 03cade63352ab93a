import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

describe("an arrest or a sentence and the crime it is for", () => {
  test("each has its own day and its own dead", async () => {
    const reports = await reportsIn(
      "Police in Velmar have arrested two men over the murder of a clerk on 5 March, a spokesman said on Thursday.",
    );
    const [arrest, murder] = reports;
    expect(arrest).toMatchObject({ type: "detention", date: null, killed: null });
    expect(murder).toMatchObject({ date: { from: "2025-03-05" }, killed: { min: 1, max: 1 }, place: { text: "Velmar" } });
  });

  test("the court's day is not the kidnapping's", async () => {
    const reports = await reportsIn(
      "A court in Velmar on Monday sentenced three men for their part in the kidnapping of two nurses from a clinic in Sarneth in May 2021.",
    );
    const kidnapping = reports.find(({ type }) => type === "kidnapping");
    const sentence = reports.find(({ type }) => type === "sentence");
    expect(kidnapping).toMatchObject({ date: { from: "2021-05-01", to: "2021-05-31" }, place: { text: "Sarneth" } });
    expect(sentence).toMatchObject({ date: { from: "2025-03-10" }, place: { text: "Velmar" } });
  });
});

describe("whoever holds an office and is killed alone", () => {
  test.each([
    "Gunmen shot dead the mayor of Sarneth on Monday.",
    "Otto Varn, the deputy governor of Harl district, was shot dead outside his house in Sarneth on Monday.",
    "Two men murdered Judge Otto Varn in Sarneth on Monday.",
    "A senior investigator was shot dead outside his home in Sarneth on Monday.",
  ])("is assassinated: %s", async (text) => {
    const [report] = await reportsIn(text);
    expect(report?.type).toBe("assassination");
  });

  test.each([
    "Gunmen shot dead a clerk in Sarneth on Monday.",
    "A sheriff's deputy was shot dead in Sarneth on Monday.",
    "Gunmen shot dead the mayor and four guards in Sarneth on Monday.",
    "Gunmen wounded the mayor of Sarneth on Monday.",
    "A bomb killed the mayor of Sarneth on Monday.",
  ])("no other is: %s", async (text) => {
    const [report] = await reportsIn(text);
    expect(report?.type).not.toBe("assassination");
  });
});

describe("a series", () => {
  test("lasts from its first day until it is told", async () => {
    const [report] = await reportsIn("Nine attacks since January on toll booths around Sarneth have killed four people.");
    expect(report).toMatchObject({ kind: "series", date: { from: "2025-01-01", to: "2025-03-14" } });
  });

  test("is told by its latest", async () => {
    const text = "A toll booth in Sarneth was destroyed by a bomb on Monday. It was the fifth attack on the toll road this year.";
    const [bombing, series] = await reportsIn(text);
    expect(bombing).toMatchObject({ kind: "incident", date: { from: "2025-03-10", to: "2025-03-10" } });
    expect(series).toMatchObject({ kind: "series", date: { from: "2025-01-01", to: "2025-03-14" } });
  });

  test("is what a body is known for", async () => {
    const reports = await reportsIn("The Grey Lantern Front, known for ambushes near Odrisk, killed a guard in Sarneth on Monday.");
    expect(reports.some(({ kind }) => kind === "incident")).toBe(true);
    const [known] = await reportsIn("The Grey Lantern Front, known for ambushes near Odrisk, has not spoken.");
    expect(known?.kind).toBe("series");
  });
});

test("what the word for the act takes is where it was, before where it was planned", async () => {
  const [report] = await reportsIn("From a house in Velmar they planned the ambush near Sarneth that killed two guards.");
  expect(report?.place?.text).toBe("Sarneth");
});

test("the day of an issue is not the day of the act", async () => {
  const [report] = await reportsIn("Three men died in an ambush near Sarneth. The paper gave a higher figure in its Saturday headline.");
  expect(report?.date).toBeNull();
});

describe("a text published long after it was written", () => {
  const told =
    "Gunmen killed two guards at the dam of Sarneth on Monday. Work at the dam, which is to supply Velmar from 2022, has stopped.";
  test("gives no day by the day it was published", async () => {
    const [report] = await reportsIn(told, "2025-03-14");
    expect(report?.date).toBeNull();
  });
  test("gives it where the year was still to come", async () => {
    const [report] = await reportsIn(told, "2019-03-14");
    expect(report?.date).toMatchObject({ from: "2019-03-11" });
  });
});

test.each(["Both had bullet wounds, the nurse in Sarneth said.", "It wrote so on Monday under a picture of a burning truck."])(
  "no act is told: %s",
  async (text) => {
    expect(await reportsIn(text)).toEqual([]);
  },
);

test("what is told as another act was has its own day", async () => {
  const reports = await reportsIn(
    "The 2022 fire at the mill of Sarneth was blamed on the Grey Lantern Front, as was the sinking of two ferries.",
  );
  expect(reports.map(({ type, kind, date }) => [type, kind, date?.from ?? null])).toEqual([
    ["arson", "incident", "2022-01-01"],
    ["sabotage", "series", null],
  ]);
});

test("neither a claim nor a denial undoes the act", async () => {
  const [report] = await reportsIn(
    "Asked about the fighting near Sarneth last month, the spokesman neither claimed nor denied the ambush.",
  );
  expect(report).toMatchObject({ status: "happened", date: { from: "2025-02-01" }, place: { text: "Sarneth" } });
});

test("the day of a call is not the day of what it was about", async () => {
  const [report] = await reportsIn(
    "A clerk was shot in Sarneth. In a telephone call to the station on Monday morning a spokesman called the shooting a murder.",
  );
  expect(report?.date).toBeNull();
});
