import fc from "fast-check";
import { expect, test } from "vitest";
import { CODEBOOKS } from "../../../src/core/codebooks/codebook-names.ts";
import { codebookTables } from "../../../src/core/codebooks/codebook-tables.ts";
import type { Table } from "../../../src/core/codebooks/table.ts";
import type { CodedIncident, CodedPlace, CodedStanding, CodedValue } from "../../../src/core/model/index.ts";
import { day, given, group, incident, SARNETH, value } from "./invented-incident.ts";

const STANDINGS: readonly CodedStanding[] = ["current", "current", "revised", "denied", "in-passing"];
const several = <Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<readonly CodedValue<Value>[]> =>
  fc.array(
    fc
      .tuple(one, fc.nat(3), fc.constantFrom(...STANDINGS), fc.boolean())
      .map(([of, origins, standing, isGiven]) => (isGiven ? given(of) : value(of, origins, standing))),
    { maxLength: 4 },
  );
const figures = several(
  fc.tuple(fc.nat(9), fc.constantFrom(0, 3, null), fc.constantFrom(null, "soldiers")).map(([min, more, of]) => ({
    ...{ min, of },
    max: more === null ? null : min + more,
  })),
);
const days = several(
  fc.tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom(0, 0, 2, 40, 800)).map(([on, more]) => {
    const from = `2031-03-${String(on).padStart(2, "0")}`;
    return day(from, new Date(Date.parse(from) + more * 86_400_000).toISOString().slice(0, 10));
  }),
);
const places = several(
  fc.constantFrom<CodedPlace>(
    SARNETH,
    { ...SARNETH, name: "Odrisk", precision: "near" },
    { ...SARNETH, name: "Sarn", point: null, precision: "admin1" },
    { ...SARNETH, name: null, admin1: null, point: null, precision: "country" },
    { name: "Velm", country: null, countryCode: null, admin1: null, point: null, precision: "unknown", site: null },
  ),
);
const perpetrators = several(
  fc.constantFrom(
    group("Grey Hand", ["claimed"]),
    group("River Front", ["possible"]),
    group("Kervan Army", ["reported"], { actor: "state-force" }),
    group("gunmen", ["reported"], { kind: "individual" }),
  ),
);
const acts = several(
  fc.record({
    type: fc.constantFrom("bombing", "shooting", "clash", "kidnapping", "accident", "attack"),
    status: fc.constantFrom("happened", "happened", "attempted", "threatened"),
  }),
);

const incidents: fc.Arbitrary<readonly CodedIncident[]> = fc
  .array(
    fc
      .record({
        acts,
        dates: days,
        places,
        perpetrators,
        killed: figures,
        tolls: figures,
        attackers: figures,
        injured: figures,
        victims: several(fc.constantFrom("civilian", "military", "unknown")),
      })
      .map(({ killed, tolls, attackers, injured, ...rest }) => ({
        ...rest,
        figures: { killed, injured, abducted: injured, missing: [], detained: [] },
        tolls: { killed: tolls, injured: [] },
        attackers: { killed: attackers, injured: [] },
        fields: [
          { name: "date", agreement: "several" as const, values: rest.dates },
          { name: "killed", agreement: "contested" as const, values: killed },
        ].filter(({ values }) => values.length > 0),
      })),
    { maxLength: 5 },
  )
  .map((all) => all.map((over, at) => incident({ ...(over as Partial<CodedIncident>), id: `1nc${at}` })));

const rowsOf = ({ columns, rows }: Table): readonly Readonly<Record<string, string | number | null>>[] =>
  rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null])));

test("whatever is told: every incident is accounted for once, every value has a footnote, whatever the order", () => {
  fc.assert(
    fc.property(incidents, fc.constantFrom(...CODEBOOKS), (all, codebook) => {
      const tables = codebookTables(codebook, all, []);
      const coded = rowsOf(tables.rows).map((row) => String(row.sayso_incident ?? row.incident));
      const out = rowsOf(tables.leftOut).map((row) => String(row.incident));
      expect([...new Set(coded), ...out].sort()).toEqual(all.map(({ id }) => id).sort());
      expect(codebookTables(codebook, [...all].reverse(), [])).toEqual(tables);
      const cited = new Set(
        rowsOf(tables.footnotes).flatMap((row) =>
          String(row.columns)
            .split("; ")
            .map((column) => `${row.incident} ${column}`),
        ),
      );
      if (codebook === "sayso") return;
      for (const row of rowsOf(tables.rows)) {
        for (const [column, cell] of Object.entries(row)) {
          if (cell === null || column.startsWith("sayso_") || cell === -9 || cell === "Unknown") continue;
          expect(cited.has(`${row.sayso_incident} ${column}`), column).toBe(true);
        }
      }
    }),
  );
});

test("whatever is told: UCDP's low is no more than best, best no more than high, and its sides come to best", () => {
  fc.assert(
    fc.property(incidents, (all) => {
      for (const row of rowsOf(codebookTables("ucdp", all, []).rows)) {
        const { low, best, high } = row as Readonly<Record<string, number | null>>;
        expect(high).toBeGreaterThan(0);
        if (low === null || best === null || low === undefined || best === undefined) continue;
        expect(low).toBeLessThanOrEqual(best);
        expect(best).toBeLessThanOrEqual(high ?? 0);
        const sum = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"].reduce((so, side) => so + Number(row[side] ?? 0), 0);
        expect(sum).toBe(best);
      }
    }),
  );
});
