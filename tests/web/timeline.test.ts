import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlacedRow } from "../../src/web/desk/facets/facets.ts";
import { daysWords } from "../../src/web/desk/parts/days-words.ts";
import { axisMarks, dayNumber, dayOf, daysOf, holding, mostOf, movedBy, zoomedTo } from "../../src/web/desk/timeline/time-view.ts";
import { timedIncidents, timedReports } from "../../src/web/desk/timeline/timed.ts";
import { MOST_LANES, tracksOf } from "../../src/web/desk/timeline/tracks.ts";
import type { IncidentTimesView } from "../../src/wire/linked-views.ts";

const told = (id: string, from: string | null, to = from, type = "bombing"): PlacedRow =>
  ({ report: { id, type, published: "2031-05-02", date: from === null ? null : { from, to, basis: "stated" } } }) as unknown as PlacedRow;

describe("tracks", () => {
  const view = { from: dayNumber("2031-01-01"), to: dayNumber("2031-12-31") };

  test("what tells no date is on none, whatever day its document was published", () => {
    expect(timedReports([told("a", null), told("b", "2031-03-04")]).map(({ row }) => row.report.id)).toEqual(["b"]);
  });

  test("a bar is as wide as the time that is told: a month is thirty times a day", () => {
    const [track] = tracksOf(timedReports([told("day", "2031-02-01"), told("month", "2031-04-01", "2031-04-30")]), view, 36_500);
    const [day, month] = track?.bars ?? [];
    expect((month?.width ?? 0) / (day?.width ?? 1)).toBeCloseTo(30);
  });

  test("no two bars lie over each other, and every one is drawn or counted", () => {
    const day = fc.integer({ min: 0, max: 360 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.integer({ min: 0, max: 90 })), { maxLength: 80 }), (given) => {
        const rows = given.map(([from, wide], index) => told(String(index), dayOf(view.from + from), dayOf(view.from + from + wide)));
        const tracks = tracksOf(timedReports(rows), view, 800);
        const bars = tracks.flatMap((track) => track.bars);
        const isOver = bars.some((a, i) =>
          bars.some((b, j) => i < j && a.lane === b.lane && a.left < b.left + b.width && b.left < a.left + a.width),
        );
        return !isOver && tracks.every(({ lanes }) => lanes <= MOST_LANES) && bars.length + (tracks[0]?.more ?? 0) === rows.length;
      }),
    );
  });
});

describe("an incident in time", () => {
  const dates = (...told: readonly (readonly [from: string, to: string])[]): IncidentTimesView["dates"] =>
    told.map(([from, to]) => ({ from, to, how: "told", carriers: 1, origins: 1, dispute: "none", conflicts: [] }));
  const incident = (id: string, more: Partial<IncidentTimesView>): IncidentTimesView => ({
    ...{ id, heading: "Bombing, Keth", act: "Bombing", place: "Keth", documents: 2, reports: ["a"], reviewed: "machine" },
    ...{ agreement: "one-value", dates: [], ...more },
  });
  const view = { from: dayNumber("2031-01-01"), to: dayNumber("2031-12-31") };

  test("has a bar for every date that is told of it, all in one lane, widest first; contested ones are known as such", () => {
    const told = dates(["2031-03-04", "2031-03-04"], ["2031-03-01", "2031-03-31"], ["2031-09-01", "2031-09-01"]);
    const [track] = tracksOf(timedIncidents([incident("a", { agreement: "contested", dates: told }), incident("b", {})]), view, 3640);
    expect(track?.bars).toHaveLength(1); // What is told no date is on none.
    const [bar] = track?.bars ?? [];
    expect(bar?.item.dispute).toBe("contested");
    expect(bar?.days.map(({ width }) => Math.round(width / 10))).toEqual([31, 1, 1]);
    expect(bar?.left).toBeCloseTo(590, -1); // From the first of March …
    expect((bar?.left ?? 0) + (bar?.width ?? 0)).toBeCloseTo(2440, -1); // … to the first of September.
  });

  test("is in sight where one of its dates is, and not where two of them lie on either side", () => {
    const far = timedIncidents([incident("a", { dates: dates(["2030-03-04", "2030-03-04"], ["2032-03-04", "2032-03-04"]) })]);
    expect(tracksOf(far, view, 800)).toEqual([]);
    const near = timedIncidents([incident("a", { dates: dates(["2030-03-04", "2030-03-04"], ["2031-03-04", "2031-03-04"]) })]);
    expect(tracksOf(near, view, 800)[0]?.bars[0]?.days).toHaveLength(1);
  });
});

test("days are told in words as exactly as they are known", () => {
  const days = ["2031-01-01 2031-12-31", "2032-02-01 2032-02-29", "2031-02-01 2031-02-27", "2031-02-03 2031-02-03"];
  expect(days.map((one) => one.split(" ")).map(([from = "", to = ""]) => daysWords({ from, to }))).toEqual([
    "2031",
    "2032-02",
    "2031-02-01 – 2031-02-27",
    "2031-02-03",
  ]);
});

describe("a stretch of time", () => {
  test("a date known to the month or the year is all of it", () => {
    expect([daysOf("2032-02"), daysOf("2031")].map(({ from, to }) => [dayOf(from), dayOf(to)])).toEqual([
      ["2032-02-01", "2032-02-29"],
      ["2031-01-01", "2031-12-31"],
    ]);
  });

  test("is never moved or widened beyond all there is", () => {
    const whole = holding([daysOf("2019"), daysOf("2031-05-06")]) ?? { from: 0, to: 1 };
    const act = fc.oneof(
      fc.record({ by: fc.double({ min: -3, max: 3, noNaN: true }) }),
      fc.record({ factor: fc.double({ min: 0.1, max: 10, noNaN: true }) }),
    );
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const view = acts.reduce(
          (one, next) => ("by" in next ? movedBy(one, next.by, whole) : zoomedTo(one, next.factor, 0.5, whole)),
          whole,
        );
        return view.from >= whole.from - 1e-6 && view.to <= whole.to + 1e-6 && view.to > view.from;
      }),
    );
    expect(holding([])).toBeNull();
  });

  test("begins with most of what is told where the rest lies far off, and with all of it where not", () => {
    const days = (...list: readonly string[]) => list.map(daysOf);
    const near = days(...Array.from({ length: 9 }, (_, index) => `2031-05-0${index + 1}`));
    expect(dayOf(mostOf([...near, ...days("2016")])?.from ?? 0) > "2031-04-01").toBe(true);
    expect(dayOf(mostOf([...near, ...days("2031-05-10")])?.from ?? 0) < "2031-05-01").toBe(true);
    expect(mostOf([])).toBeNull();
  });

  test("has as many marks as there is room for, at the beginnings of days, months or years", () => {
    const labels = (from: string, to: string): readonly string[] =>
      axisMarks({ from: dayNumber(from), to: dayNumber(to) }, 6).map(({ label }) => label);
    expect(labels("2030-12-15", "2031-04-02")).toEqual(["2031-01", "2031-02", "2031-03", "2031-04"]);
    expect(labels("2019-03-01", "2023-02-01")).toEqual(["2020", "2021", "2022", "2023"]);
    expect(labels("2031-05-01", "2031-05-05")).toEqual(["2031-05-01", "2031-05-02", "2031-05-03", "2031-05-04"]);
  });
});
