import { describe, expect, test } from "vitest";
import type { CodedRow } from "../../../src/core/codebooks/cells.ts";
import { codebookTables } from "../../../src/core/codebooks/codebook-tables.ts";
import { ACLED_COLUMNS, acledRow } from "../../../src/core/codebooks/rows/acled.ts";
import { GTD_COLUMNS, gtdRow } from "../../../src/core/codebooks/rows/gtd.ts";
import { UCDP_COLUMNS, ucdpRow } from "../../../src/core/codebooks/rows/ucdp.ts";
import type { CodedPlace } from "../../../src/core/model/index.ts";
import { day, dead, figure, given, group, incident, note, SARNETH, value } from "./invented-incident.ts";

/** Filled cells of a row by column, or why there is none. */
function filled(coded: CodedRow): Readonly<Record<string, unknown>> | string {
  if (coded.is === "left-out") return coded.why;
  return Object.fromEntries(Object.entries(coded.cells).flatMap(([column, cell]) => (cell === null ? [] : [[column, cell.value]])));
}
const acled = (over: Parameters<typeof incident>[0] = {}) => filled(acledRow(incident(over)));
const ucdp = (over: Parameters<typeof incident>[0] = {}) =>
  filled(ucdpRow(incident({ perpetrators: [value(group("Grey Hand"))], ...over })));
const gtd = (over: Parameters<typeof incident>[0] = {}) => filled(gtdRow(incident(over)));
const civilians = { victims: [value("civilian" as const)] };
const place = (over: Partial<CodedPlace>) => ({ places: [value({ ...SARNETH, ...over })] });

test("the columns are as many as the codebooks have", () => {
  expect([ACLED_COLUMNS.length, UCDP_COLUMNS.length, GTD_COLUMNS.length]).toEqual([31, 49, 135]);
});

describe("an ACLED row", () => {
  test("has a day of precision 1 where one day is told, 2 within a week, 3 within a month; a year is none", () => {
    expect(acled()).toMatchObject({ event_date: "2031-03-14", year: 2031, time_precision: 1 });
    expect(acled({ dates: [value(day("2031-03-10", "2031-03-16"))] })).toMatchObject({ event_date: "2031-03-13", time_precision: 2 });
    expect(acled({ dates: [value(day("2031-03-01", "2031-03-31"))] })).toMatchObject({ event_date: "2031-03-16", time_precision: 3 });
    expect(acled({ dates: [value(day("2031-01-01", "2031-12-31"))] })).toBe("no-date");
    expect(acled({ dates: [] })).toBe("no-date");
  });

  test("is no more precise than those who tell the day agree", () => {
    const disputed = [value(day("2031-03-14"), 2), value(day("2031-03-17"))];
    expect(acled({ dates: disputed })).toMatchObject({ event_date: "2031-03-14", time_precision: 2 });
    expect(acled({ dates: [...disputed, given(day("2031-03-17"))] })).toMatchObject({ event_date: "2031-03-17", time_precision: 2 });
  });

  test("has a day before the month that it lies in, and a town before its province", () => {
    expect(acled({ dates: [value(day("2031-03-01", "2031-03-31"), 3), value(day("2031-03-14"), 0)] })).toMatchObject({
      event_date: "2031-03-14",
    });
    const province = { ...SARNETH, name: "Sarn", point: null, precision: "admin1" as const };
    expect(acled({ places: [value(province, 3), value(SARNETH, 0)] })).toMatchObject({ location: "Sarneth", geo_precision: 1 });
  });

  test("has coordinates of the place itself alone, and a precision that says how it is known", () => {
    expect(acled(place({ precision: "near" }))).toMatchObject({ geo_precision: 2, latitude: 31.5 });
    const region = acled(place({ name: "Sarn", precision: "admin1", point: null }));
    expect(region).toMatchObject({ admin1: "Sarn", geo_precision: 3 });
    for (const column of ["location", "latitude", "longitude"]) expect(region).not.toHaveProperty(column);
    expect(acled(place({ precision: "unknown", point: null }))).not.toHaveProperty("geo_precision");
    expect(acled(place({ name: null, precision: "country", point: null }))).toBe("no-place");
  });

  test("has the lowest of the figures told, attackers told apart added; what nobody tells is no 0", () => {
    expect(acled(dead([value(figure(8), 3), value(figure(5))]))).toMatchObject({ fatalities: 5 });
    expect(acled(dead([value(figure(5))], [value(figure(2))]))).toMatchObject({ fatalities: 7 });
    expect(acled(dead([value(figure(5), 0, "revised"), value(figure(8))]))).toMatchObject({ fatalities: 8 });
    expect(acled(dead([value(figure(0))]))).toMatchObject({ fatalities: 0 });
    expect(acled()).not.toHaveProperty("fatalities");
    expect(acled(dead([value({ min: 0, max: 20, of: null })]))).not.toHaveProperty("fatalities");
  });

  test("names civilians where nobody else was attacked, and nobody where that is not told", () => {
    expect(acled(civilians)).toMatchObject({ actor2: "Civilians (Kervan)", civilian_targeting: "Civilian targeting" });
    expect(acled({ victims: [value("civilian" as const), value("unknown" as const)] })).not.toHaveProperty("actor2");
  });

  test("names an organisation on the strongest footing; what is denied, unnamed or a single person's is no actor", () => {
    const blamed = value(group("River Front", ["accused"]), 3);
    expect(acled({ perpetrators: [blamed, value(group("Grey Hand", ["claimed"]))] })).toMatchObject({ actor1: "Grey Hand" });
    const none = [
      value(group("Grey Hand", ["denied"]), 1, "denied"),
      value(group("a group")),
      value(group("Ossk", [], { kind: "individual" })),
    ];
    expect(acled({ perpetrators: none })).not.toHaveProperty("actor1");
    const inspired = value(group("River Front", ["reported"], { roles: ["inspired"] }));
    expect(acled({ perpetrators: [inspired] })).not.toHaveProperty("actor1");
    expect(acled({ perpetrators: [inspired] })).toMatchObject({ notes: expect.stringContaining("River Front: reported, inspired") });
  });

  test("has both sides of a clash", () => {
    const acts = [value({ type: "clash", status: "happened" } as const)];
    const perpetrators = [value(group("Grey Hand")), value(group("Kervan Army"), 2)];
    expect(acled({ acts, perpetrators })).toMatchObject({ sub_event_type: "Armed clash", actor1: "Kervan Army", actor2: "Grey Hand" });
  });

  test("has ISO's number of a country that has one", () => {
    expect(acled(place({ country: "Mali", countryCode: "ML" }))).toMatchObject({ iso: 466, country: "Mali" });
    expect(acled()).not.toHaveProperty("iso");
  });

  test("tells a value that is denied beside those who tell it", () => {
    const denied = { ...value("x"), text: "Grey Hand", notes: [note(1), note(2, { stance: "against" })] };
    const fields = [{ name: "perpetrators", agreement: "contested" as const, values: [denied] }];
    const told = "perpetrators (contested): Grey Hand (1 document, 1 origin, also denied)";
    expect(acled({ fields })).toMatchObject({ notes: expect.stringContaining(told) });
  });

  test("tells acts that differ", () => {
    const acts = [value({ type: "attack", status: "happened" } as const, 1, "current", "attack, happened"), ...incident().acts];
    expect(acled({ acts })).toMatchObject({
      notes: expect.stringContaining("act (several values): attack, happened (1 document, 1 origin) |"),
    });
  });

  test("is none of a series, a situation, a threat or what ACLED has no name for", () => {
    expect(acled({ kind: "series" })).toBe("series");
    expect(acled({ kind: "situation" })).toBe("situation");
    expect(acled({ acts: [value({ type: "bombing", status: "threatened" } as const)] })).toBe("threatened");
    expect(acled({ acts: [value({ type: "accident", status: "happened" } as const)] })).toBe("no-such-event");
  });

  test("tells how its day and place were found, and who gave them where a person did", () => {
    const foundIn = (over: Parameters<typeof incident>[0]) => {
      const { rows } = codebookTables("acled", [incident(over)], []);
      return rows.rows[0]?.[rows.columns.indexOf("sayso_found")];
    };
    const dates = [{ ...value(day("2031-03-14")), found: "worked out from another date" }];
    const places = [{ ...value({ ...SARNETH, precision: "near" as const }), found: "told with the act" }];
    expect(foundIn({ dates, places })).toBe("date: worked out from another date; place: told with the act, near it");
    expect(foundIn({ dates: [given(day("2031-03-14"))] })).toBe("date: given by rt; place: the place itself");
  });

  test("lists a few footnotes of a cell that rests on many", () => {
    const notes = Array.from({ length: 20 }, (_, at) => note(at));
    const { rows } = codebookTables("acled", [incident({ dates: [{ ...value(day("2031-03-14")), notes }] })], []);
    expect(rows.rows[0]?.at(-1)).toMatch(/^event_date year time_precision: d0c:0-1 .* and 8 more; /u);
  });

  test("names the rows that ACLED may hold as one event", () => {
    const perpetrators = [value(group("Grey Hand"))];
    const two = ["1nc", "2nc"].map((id) => incident({ id, perpetrators }));
    const { rows } = codebookTables("acled", [...two, incident({ id: "3nc" })], []);
    const at = rows.columns.indexOf("sayso_same_unit");
    expect(rows.rows.map((row) => row[at])).toEqual(["2nc", "1nc", null]);
  });
});

describe("a UCDP row", () => {
  const three = dead([value(figure(3))]);

  test("needs a death and an organised actor", () => {
    expect(ucdp()).toBe("no-death");
    expect(ucdp(dead([value(figure(0))]))).toBe("no-death");
    expect(ucdp({ ...three, perpetrators: [] })).toBe("no-organised-actor");
    expect(ucdp({ ...three, perpetrators: [value(group("Grey Hand", ["denied"]), 1, "denied")] })).toBe("no-organised-actor");
    expect(ucdp({ ...three, ...place({ name: null, country: null, precision: "unknown", point: null }) })).toBe("no-place");
  });

  test("has the least and the most told; best is the figure better borne out, else the lower", () => {
    expect(ucdp(dead([value(figure(8)), value(figure(5))]))).toMatchObject({ low: 5, best: 5, high: 8 });
    expect(ucdp(dead([given(figure(8)), value(figure(5))]))).toMatchObject({ low: 5, best: 8, high: 8 });
    const upTo = ucdp(dead([value({ min: 0, max: 20, of: null })]));
    expect(upTo).toMatchObject({ high: 20 });
    for (const column of ["low", "best"]) expect(upTo).not.toHaveProperty(column);
  });

  test("is one-sided against civilians, state-based against soldiers, and open where nobody tells", () => {
    expect(ucdp({ ...three, ...civilians })).toMatchObject({
      ...{ type_of_violence: 3, side_a: "Grey Hand", side_b: "Civilians", deaths_civilians: 3 },
    });
    const soldiers = ucdp({ ...three, victims: [value("military" as const)] });
    expect(soldiers).toMatchObject({ type_of_violence: 1, side_b: "Grey Hand", deaths_unknown: 3 });
    expect(soldiers).not.toHaveProperty("side_a");
    for (const column of ["type_of_violence", "side_a", "side_b"]) expect(ucdp(three)).not.toHaveProperty(column);
    const acts = [value({ type: "clash", status: "happened" } as const)];
    const sides = [value(group("Grey Hand")), value(group("River Front"))];
    expect(ucdp({ ...three, acts, perpetrators: sides })).toMatchObject({ type_of_violence: 2 });
    const army = value(group("Kervan Army", ["possible"], { actor: "state-force" }));
    expect(ucdp({ ...three, acts, perpetrators: [...sides.slice(0, 1), army] })).toMatchObject({
      ...{ type_of_violence: 1, side_a: "Kervan Army", side_b: "Grey Hand" },
    });
  });

  test("the deaths of its sides come to best", () => {
    for (const victims of [civilians.victims, [value("military" as const)], []]) {
      const row = ucdp({ ...dead([value(figure(3))], [value(figure(2))]), victims }) as Readonly<Record<string, number>>;
      const sum = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"].reduce((all, column) => all + (row[column] ?? 0), 0);
      expect([sum, row.best]).toEqual([5, 5]);
    }
  });

  test("spans every day on which those who tell it do not agree", () => {
    const dates = [value(day("2031-03-14"), 2), value(day("2031-03-17"))];
    expect(ucdp({ ...three, dates })).toMatchObject({ date_start: "2031-03-14", date_end: "2031-03-17", date_prec: 2 });
    expect(ucdp({ ...three, ...place({ name: null, precision: "country", point: null }) })).toMatchObject({ where_prec: 6 });
  });
});

describe("a GTD row", () => {
  test("has no month and no day where none is told, and says over which days", () => {
    const row = gtd({ dates: [value(day("2031-03-01", "2031-03-31"))] });
    expect(row).toMatchObject({ iyear: 2031, imonth: 3, approxdate: "2031-03-01 to 2031-03-31" });
    expect(row).not.toHaveProperty("iday");
  });

  test("tells claims from suspicions, and claims that compete", () => {
    const [claims, blamed] = [value(group("Grey Hand", ["claimed"])), value(group("River Front", ["possible"]))];
    expect(gtd({ perpetrators: [blamed, claims] })).toMatchObject({
      ...{ gname: "Grey Hand", guncertain1: 0, claimed: 1, gname2: "River Front", guncertain2: 1, claim2: -9, compclaim: -9 },
    });
    expect(gtd({ perpetrators: [claims, value(group("River Front", ["claimed"]))] })).toMatchObject({
      claimed: 1,
      claim2: 1,
      compclaim: 1,
    });
    expect(gtd()).toMatchObject({ gname: "Unknown", claimed: -9 });
    expect(gtd()).not.toHaveProperty("compclaim");
  });

  test("is none where nobody but a state's own force is named", () => {
    const [army, front] = [value(group("Kervan Army")), value(group("Grey Hand", ["accused"]))];
    expect(gtd({ perpetrators: [army] })).toBe("state-actor");
    expect(gtd({ perpetrators: [army, front] })).toMatchObject({ gname: "Grey Hand" });
    expect(gtd({ perpetrators: [value(group("soldiers", ["reported"], { kind: "individual" }))] })).toBe("state-actor");
  });

  test("has hostages where they were taken", () => {
    const figures = { killed: [], injured: [], abducted: [value(figure(4))], missing: [], detained: [] };
    const taken = (status: "happened" | "attempted") => gtd({ acts: [value({ type: "kidnapping", status } as const)], figures });
    expect(taken("happened")).toMatchObject({ ishostkid: 1, nhostkid: 4, success: 1 });
    expect(taken("attempted")).not.toHaveProperty("ishostkid");
  });

  test("tells an attempt, and specificity by how the place is known", () => {
    expect(gtd({ acts: [value({ type: "shooting", status: "attempted" } as const)] })).toMatchObject({ success: 0 });
    const known = [
      {},
      { precision: "admin1", point: null },
      { precision: "unknown", point: null },
      { name: null, precision: "country", point: null },
    ];
    expect(known.map((over) => (gtd(place(over as Partial<CodedPlace>)) as Readonly<Record<string, unknown>>).specificity)).toEqual([
      1, 4, 2, 5,
    ]);
  });

  test("tells the site where one is told, beside the town", () => {
    const church = place({ site: "Mar Linden Church in Sarneth" });
    expect(gtd(church)).toMatchObject({ city: "Sarneth", location: "Mar Linden Church in Sarneth" });
    expect(ucdp({ ...dead([value(figure(3))]), ...church })).toMatchObject({ where_description: "Mar Linden Church in Sarneth" });
    expect(acled(church)).toMatchObject({ location: "Sarneth" });
  });
});
