import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { composeLinking } from "../../src/apps/compose.ts";
import { CODEBOOKS, type CodebookName } from "../../src/core/codebooks/codebook-names.ts";
import type { CodebookTables } from "../../src/core/codebooks/codebook-tables.ts";
import type { Table } from "../../src/core/codebooks/table.ts";
import { documentsToShow } from "../../src/desk/case-documents.ts";
import { linkCase } from "../../src/desk/linked-case.ts";
import { PRESS_FILE } from "../golden/press-file.ts";
import { type DecidedCase, pressFileCase } from "./decided-press-file.ts";

const WIRE = "Van bomb at Port Sael fish market kills at least seven";
const HIGHLAND = "At least seven killed by bomb on the coast";
const VASHT = "Deputy governor shot dead";
const EVENTS = ["acled", "ucdp", "gtd"] as const;

type Row = Readonly<Record<string, string | number | null>>;
const rowsOf = ({ columns, rows }: Table): readonly Row[] =>
  rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null])));
const only = (tables: CodebookTables): Row => rowsOf(tables.rows)[0] as Row;

/** How many incidents a case has, told together or alone. */
async function incidentsOf({ store }: DecidedCase): Promise<number> {
  return (await linkCase(store, await composeLinking())).corroborated.incidents.length;
}

let whole: DecidedCase;
beforeAll(async () => {
  whole = await pressFileCase();
});

describe("laws of every codebook's tables", () => {
  const all = (codebook: CodebookName): Promise<CodebookTables> => whole.tables(codebook, "decided-and-unreviewed");

  test.each(CODEBOOKS)("%s: every incident has a row or is left out with why, never both", async (codebook) => {
    const { rows, leftOut, incidents } = await all(codebook);
    const column = codebook === "sayso" ? "incident" : "sayso_incident";
    const coded = new Set(rowsOf(rows).map((row) => row[column]));
    const out = rowsOf(leftOut).map(({ incident }) => incident);
    expect(coded.size).toBe(incidents);
    expect(out.filter((id) => coded.has(id))).toEqual([]);
    expect(coded.size + new Set(out).size).toBe(await incidentsOf(whole));
    for (const { why_in_words: why } of rowsOf(leftOut)) expect(why).toMatch(/\.$/u);
  });

  test.each(EVENTS)("%s: no value without a footnote, and every footnote's words stand where it says", async (codebook) => {
    const { rows, footnotes } = await all(codebook);
    const notes = rowsOf(footnotes);
    const own = rows.columns.filter((column) => !column.startsWith("sayso_"));
    for (const row of rowsOf(rows)) {
      const cited = notes.filter(({ incident }) => incident === row.sayso_incident).flatMap(({ columns }) => String(columns).split("; "));
      const bare = own.filter((column) => row[column] !== null && !cited.includes(column));
      // The codebook's own codes for what is not known rest on no words.
      expect(bare.filter((column) => row[column] !== -9 && row[column] !== "Unknown")).toEqual([]);
      for (const column of own)
        if (cited.includes(column)) expect(String(row.sayso_footnotes)).toMatch(new RegExp(`(?:^|[; ])${column}(?: [\\w ]+)?:`, "u"));
    }
    const texts = new Map((await documentsToShow(whole.store)).map(({ document, text }) => [document.id as string, text]));
    for (const { document, span_start: start, span_end: end, quoted, text_sha256: sha } of notes) {
      const text = texts.get(String(document));
      expect(sha).toBe(text?.id);
      const words = text?.text.slice(Number(start), Number(end)).replace(/\s+/gu, " ");
      if (!String(quoted).includes("[person")) expect(quoted).toBe(words);
    }
  });

  test.each(EVENTS)("%s: what is not told is never 0", async (codebook) => {
    for (const row of rowsOf((await all(codebook)).rows)) {
      const zeros = Object.keys(row).filter((column) => row[column] === 0);
      expect(zeros.filter((column) => !/^(?:success|guncertain\d)$/u.test(column) && !String(row.sayso_grades).includes(" 0:"))).toEqual(
        [],
      );
    }
  });

  test.each(EVENTS)("%s: no people and nobody private is an actor", async (codebook) => {
    const { rows } = await all(codebook);
    for (const row of rowsOf(rows)) {
      for (const column of ["actor1", "actor2", "side_a", "side_b", "gname", "gname2", "gname3"])
        expect(String(row[column] ?? "")).not.toMatch(/Ostrani|Velharite|\[person/iu);
    }
  });

  test.each(CODEBOOKS)("%s: nothing that a person decided is marked as the machine's, and the other way round", async (codebook) => {
    const { rows, footnotes } = await all(codebook);
    const column = codebook === "sayso" ? "reviewed" : "sayso_reviewed";
    expect(new Set(rowsOf(rows).map((row) => row[column]))).toEqual(new Set(["machine, not reviewed"]));
    expect(new Set(rowsOf(footnotes).map(({ reviewed }) => reviewed))).toEqual(new Set(["machine, not reviewed"]));
  });

  test("the order in which documents went in never matters", async () => {
    const documents = join(PRESS_FILE, "documents");
    const names = readdirSync(documents).filter((name) => !name.endsWith(".txt.json"));
    const turned = await pressFileCase(names.reverse().map((name) => join(documents, name)));
    for (const codebook of CODEBOOKS) expect(await turned.tables(codebook, "decided-and-unreviewed")).toEqual(await all(codebook));
  });
});

describe("what people decided", () => {
  let desk: DecidedCase;
  beforeEach(async () => {
    desk = await pressFileCase();
  });

  test("nothing decided is no table, and says what to do", async () => {
    await expect(desk.tables("acled")).rejects.toMatchObject({ code: "nothing-to-code" });
    await desk.decide({ verdict: "accept", id: desk.statement(WIRE, 0) }, "nk");
    await expect(desk.tables("acled")).rejects.toMatchObject({ code: "nothing-to-code" });
  });

  test("rows are of what was decided; the rest is listed without what it tells", async () => {
    await desk.decide({ verdict: "accept", id: desk.report(WIRE) }, "nk");
    const tables = await desk.tables("acled");
    expect(rowsOf(tables.rows)).toHaveLength(1);
    expect(only(tables)).toMatchObject({ event_date: "2025-02-04", fatalities: 7, sayso_reviewed: "reviewed", source: "Northlight" });
    expect(only(tables).sayso_dispute).toMatch(/killed: \d reports that nobody decided on tell other values, left out/u);
    const out = rowsOf(tables.leftOut);
    expect(out).toHaveLength((await incidentsOf(desk)) - 1);
    expect(new Set(out.map(({ why, heading }) => `${why} ${heading}`))).toEqual(new Set(["undecided null"]));
  });

  test("a rejected report gives no row, no footnote and no figure, and is listed", async () => {
    const [kept, out] = [desk.report(VASHT), desk.report(WIRE)];
    await desk.decide({ verdict: "accept", id: kept }, "nk");
    await desk.decide({ verdict: "reject", id: out }, "nk", "no");
    for (const codebook of CODEBOOKS) {
      for (const holds of ["decided", "decided-and-unreviewed"] as const) {
        const { rows, footnotes, leftOut } = await desk.tables(codebook, holds);
        if (holds === "decided") expect(rowsOf(footnotes).map(({ document }) => document)).not.toContain(desk.document(WIRE));
        expect(rowsOf(rows).filter((row) => (row.sayso_incident ?? row.incident) === out)).toEqual([]);
        expect(rowsOf(leftOut)).toContainEqual(expect.objectContaining({ incident: out, why: "rejected", heading: null }));
      }
    }
  });

  test("what a person discounted stands in no row, and in the codebook of tellings says so", async () => {
    const wire = desk.report(WIRE);
    await desk.decide({ verdict: "accept", id: wire }, "nk");
    const standings = async () =>
      rowsOf((await desk.tables("sayso")).rows)
        .filter(({ field }) => field === "killed")
        .map(({ standing }) => standing);
    expect(only(await desk.tables("acled")).fatalities).toBe(7);
    expect(await standings()).not.toContain("discounted");
    for (const value of ["at least 7", "7"])
      await desk.decide({ verdict: "discount", id: wire, field: "killed", value }, "ml", "no access");
    expect(only(await desk.tables("acled")).fatalities).not.toBe(7);
    expect(await standings()).toContain("discounted");
  });

  test("a person's figure stands with who gave it, and the lowest of those told is in the row", async () => {
    const [wire, highland] = [desk.report(WIRE), desk.report(HIGHLAND)];
    await desk.decide({ verdict: "accept", id: wire }, "nk");
    await desk.decide({ verdict: "edit", id: highland, field: "killed", value: 9 }, "rt", "the hospital's list");
    await desk.decide({ verdict: "same", a: wire, b: highland }, "rt");
    const row = only(await desk.tables("acled"));
    expect(row.fatalities).toBe(7);
    expect(row.sayso_dispute).toContain("9 (given by rt)");
    await desk.decide({ verdict: "edit", id: wire, field: "killed", value: 11 }, "nk");
    const tables = await desk.tables("acled");
    expect(only(tables).fatalities).toBe(9);
    expect(rowsOf(tables.footnotes)).toContainEqual(
      expect.objectContaining({ given_by: "rt", columns: expect.stringContaining("fatalities") }),
    );
  });

  test("a place that a person gave has its point where one place of the country has that name, and none else", async () => {
    await desk.decide({ verdict: "edit", id: desk.report(WIRE), field: "place", value: "Dunmarrow" }, "nk");
    expect(only(await desk.tables("acled"))).toMatchObject({
      location: "Dunmarrow",
      latitude: 32.31,
      geo_precision: 1,
      country: "Karvania",
    });
    await desk.decide({ verdict: "edit", id: desk.report(WIRE), field: "place", value: "Farther Dunmarrow" }, "nk");
    const row = only(await desk.tables("acled"));
    expect(row).toMatchObject({ location: "Farther Dunmarrow", latitude: null, geo_precision: null, country: null });
  });

  test("UCDP takes it once somebody organised is named, with the least and the most that is told", async () => {
    const [wire, rise] = [desk.report(WIRE), desk.report("Quay bombing toll climbs to 14")];
    await desk.decide({ verdict: "accept", id: wire }, "nk");
    const before = await desk.tables("ucdp");
    expect(rowsOf(before.leftOut)).toContainEqual(expect.objectContaining({ why: "no-organised-actor" }));
    await desk.decide({ verdict: "accept", id: rise }, "nk");
    await desk.decide({ verdict: "edit", id: wire, field: "perpetrators", value: ["Grey Hand Front"] }, "nk");
    const row = only(await desk.tables("ucdp"));
    expect(row).toMatchObject({ low: 7, high: 14, best: 7, country: "Karvania" });
    expect(row.sayso_basis).toContain("Grey Hand Front: given by nk");
  });

  test("a series and a threat are no event, whoever says that it is one", async () => {
    await desk.decide({ verdict: "edit", id: desk.report(WIRE), field: "kind", value: "series" }, "nk");
    await desk.decide({ verdict: "edit", id: desk.report(VASHT), field: "status", value: "threatened" }, "nk");
    for (const codebook of EVENTS) {
      const { rows, leftOut } = await desk.tables(codebook);
      expect(rows.rows).toEqual([]);
      expect(rowsOf(leftOut).map(({ why }) => why)).toEqual(expect.arrayContaining(["series", "threatened"]));
    }
    expect((await desk.tables("sayso")).incidents).toBe(2);
  });

  test("names of private persons are in no table, in what was typed neither", async () => {
    await desk.decide({ verdict: "edit", id: desk.report(VASHT), field: "place", value: "Emeric Dallow's house" }, "nk");
    for (const codebook of CODEBOOKS) expect(JSON.stringify(await desk.tables(codebook))).not.toMatch(/Dallow/iu);
  });
});
