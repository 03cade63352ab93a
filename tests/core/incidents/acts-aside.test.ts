import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

describe("acts told beside another", () => {
  test("behind 'hours after' and 'a day after' each has its own place, count and day", async () => {
    const reports = await reportsIn(
      "A bomb killed nine people in Sarneth on Thursday, hours after gunmen shot dead a labourer in Velmar and a day after raiders burned a mill in Odrisk.",
    );
    const at = (place: string) => reports.find((report) => report.place?.text === place);
    expect(at("Sarneth")?.killed?.min).toBe(9);
    expect(at("Velmar")?.killed?.min).toBe(1);
    expect(at("Odrisk")?.type).toBe("arson");
    expect(at("Odrisk")?.date?.from).toBe("2025-03-12");
  });

  test.each([
    ["Two guards were shot dead in Sarneth on Wednesday, a day after a nurse was killed in nearby Velmar.", "Velmar", "2025-03-11"],
    ["A farmer was shot dead in Sarneth on Thursday, two days after a clerk was killed in Odrisk.", "Odrisk", "2025-03-11"],
  ])("a day is counted from the act that it is told beside: %s", async (text, place, from) => {
    const reports = await reportsIn(text);
    expect(reports.find((report) => report.place?.text === place)?.date?.from).toBe(from);
    expect(reports.find((report) => report.place?.text === "Sarneth")?.date?.from).not.toBe(from);
  });

  test("'shortly after midnight' tells no other act", async () => {
    expect(await reportsIn("Gunmen fired into a house in Sarneth shortly after midnight on Monday, wounding five people.")).toHaveLength(1);
  });

  test("what was told of the ground before is another act", async () => {
    const reports = await reportsIn("Gunmen shot a guard in Sarneth on Monday, not far from where a judge was murdered on 4 July.");
    expect(reports.map(({ date }) => date?.from)).toEqual(expect.arrayContaining(["2025-03-10", "2024-07-04"]));
  });
});

describe("days of other things", () => {
  test.each([
    ["The toll from a bomb attack on a bus in Sarneth rose to nine on Friday. The device went off on Thursday evening.", "2025-03-13"],
    ["A former soldier shot dead a prominent judge outside his home in Sarneth late on Tuesday.", "2025-03-11"],
    ["Rebels killed a guard at a mine in Sarneth, the mayor said on Thursday, a day after the raid.", "2025-03-12"],
    ["A mob lynched two traders accused of theft in Sarneth on Sunday.", "2025-03-09"],
    ["Police defused a bomb buried beside a road in Sarneth on Thursday.", "2025-03-13"],
    ["Attacks on mills near Sarneth continued on Tuesday when a bomb exploded in a barn.", "2025-03-11"],
  ])("%s", async (text, from) => {
    const [report] = await reportsIn(text);
    expect(report?.date?.from).toBe(from);
  });

  test("the day of a claim is none of the act", async () => {
    const reports = await reportsIn(
      "A bomb killed five people in Sarneth on Thursday. The Grey Lantern Front claimed the attack on Friday.",
      "2025-03-14",
    );
    expect(reports).toHaveLength(1);
    expect(reports[0]?.date?.from).toBe("2025-03-13");
  });

  test("a feast that names a market is no day", async () => {
    const [report] = await reportsIn("Police foiled a plot to bomb a Christmas market in Sarneth, a minister said on Thursday.");
    expect(report?.date).toBeNull();
  });

  test("a day of weeks before elsewhere is none of the news", async () => {
    const [main] = await reportsIn(
      "Five soldiers were killed when their truck drove over a mine near Sarneth, the army said. On February 20, a car bomb outside a base in Velmar killed two guards.",
    );
    expect(main?.date).toBeNull();
  });
});

describe("acts that news tells in other words", () => {
  test.each([
    ["Police defused a bomb under a bridge in Sarneth on Monday.", "bombing", "attempted"],
    ["A minibus hit a landmine near Sarneth on Monday, killing eight passengers.", "bombing", "happened"],
    ["Two aid workers were seized near Sarneth on Monday.", "kidnapping", "happened"],
    ["Raiders hacked to death seven farmers near Sarneth on Monday.", "attack", "happened"],
    ["The army targeted a rebel convoy near Sarneth on Monday.", "attack", "happened"],
    ["A convoy came under fire near Sarneth on Monday, and a driver was killed.", "attack", "happened"],
    ["Shells fired from the ridge landed on a house in Sarneth on Monday.", "shelling", "happened"],
    ["Two drones crashed into an oil depot in Sarneth on Monday.", "airstrike", "happened"],
    ["A bombing claimed the lives of two children in Sarneth on Monday.", "bombing", "happened"],
    ["Fighters overran an army post in Sarneth on Monday, with four soldiers killed and weapons looted.", "attack", "happened"],
    ["An engineer was taken at gunpoint from a mine near Sarneth on Monday.", "kidnapping", "happened"],
    ["A mayor survived an assassination attempt in Sarneth on Monday.", "assassination", "attempted"],
    ["Rockets were fired at a post near Sarneth on Monday, wounding a guard.", "shelling", "happened"],
  ])("%s", async (text, type, status) => {
    const [report] = await reportsIn(text);
    expect([report?.type, report?.status]).toEqual([type, status]);
  });

  test.each([
    ["A bus carrying teachers hit a roadside bomb near Sarneth on Monday.", ["bus"], ["roadside bomb"]],
    ["Five soldiers died when their truck drove over explosives near Sarneth on Monday.", ["truck"], ["explosives"]],
    ["A drone struck a petrol station in Sarneth on Monday, killing eight people.", ["petrol station"], ["drone"]],
    ["Gunmen opened fire on a weekly market in Sarneth on Monday.", ["weekly market"], []],
  ])("what was hit, and by what: %s", async (text, targets, weapons) => {
    const [report] = await reportsIn(text);
    expect(report?.targets.map((one) => one.text)).toEqual(targets);
    expect(report?.weapons.map((one) => one.text)).toEqual(weapons);
  });

  test("a mine that nobody drove over is none", async () => {
    expect(await reportsIn("The council of Sarneth argued over a gold mine on Monday.")).toEqual([]);
  });
});
