import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { composeLinking } from "../../src/apps/compose.ts";
import { CONTESTED_FIELDS, type IncidentSheet, type LeavePolicy, type SheetField } from "../../src/core/model/index.ts";
import { linkCase } from "../../src/desk/linked-case.ts";
import { makeReading } from "../../src/desk/make-reading.ts";
import { listIncidents, showIncident } from "../../src/desk/show-linked.ts";
import { type DecidedCase, pressFileCase } from "./decided-press-file.ts";

const AS_WRITTEN: LeavePolicy = { persons: "as-written", context: "sentences" };
const PSEUDONYMS: LeavePolicy = { persons: "pseudonyms", context: "sentences" };
const tables = await composeLinking();
const WIRE = "Van bomb at Port Sael fish market kills at least seven";
const TOLL_RISES = "Quay bombing toll climbs to 14";

let desk: DecidedCase;
beforeEach(async () => {
  desk = await pressFileCase();
});

const sheetOf = (id: string): Promise<IncidentSheet> => showIncident(desk.store, id, tables, AS_WRITTEN);
const fieldOf = (sheet: IncidentSheet, name: string): SheetField | undefined => sheet.fields.find((field) => field.name === name);
const edit = (field: string, value: unknown, why?: string): Promise<string> =>
  desk.decide({ verdict: "edit", id: desk.report(TOLL_RISES), field, value }, "rt", why);

describe("a value that a person gives a report", () => {
  test("stands first on the incident's page, with who gave it and why, and what was read there is counted no more", async () => {
    const before = fieldOf(await sheetOf(desk.report(TOLL_RISES)), "killed");
    expect(before?.values.map(({ text }) => text)).toContain("14");
    await edit("killed", 13, "the hospital's list");
    const killed = fieldOf(await sheetOf(desk.report(TOLL_RISES)), "killed");
    expect(killed?.given).toMatchObject([{ text: "13", by: "rt", why: "the hospital's list", read: ["14"] }]);
    const tellers = killed?.values.flatMap(({ tellings }) => tellings.map(({ report }) => report));
    expect(tellers).not.toContain(desk.report(TOLL_RISES));
  });

  test("heads the incident in lists and on its page, whatever field it is", async () => {
    const id = desk.report(TOLL_RISES);
    await edit("type", "accident");
    await edit("date", "2025-02-05");
    const sheet = await sheetOf(id);
    expect(sheet.heading).toMatch(/^Accident, .*, 2025-02-05$/u);
    expect(fieldOf(sheet, "type")?.given).toMatchObject([{ text: "accident", read: ["bombing"] }]);
    const row = (await listIncidents(desk.store, tables, AS_WRITTEN)).find((one) => one.id === sheet.id);
    expect(row).toMatchObject({ heading: sheet.heading, act: "Accident", date: "2025-02-05" });
    expect(row?.contested).toEqual(sheet.fields.filter(({ agreement }) => agreement === "contested").map(({ name }) => name));
  });

  test("leaves perpetrators that the report named already with who claimed it and who accused them", async () => {
    const told = (sheet: IncidentSheet) =>
      fieldOf(sheet, "perpetrators")
        ?.values.find(({ text }) => text === "Sons of the Irrin")
        ?.tellings.map(({ voices, stance }) => ({ voices, stance }));
    const before = told(await sheetOf(desk.report(TOLL_RISES)));
    await edit("perpetrators", ["the Sons of the Irrin", "Ash Brigade"]);
    const after = await sheetOf(desk.report(TOLL_RISES));
    expect(fieldOf(after, "perpetrators")?.given).toMatchObject([
      { text: "Ash Brigade", kept: ["the Sons of the Irrin"], read: ["so-called Coast Resistance Army", "group"] },
    ]);
    expect(told(after)).toEqual(before);
  });

  test("says that nobody is named where a person says so, which leaves no name in a codebook's row", async () => {
    await edit("perpetrators", "none");
    const given = fieldOf(await sheetOf(desk.report(TOLL_RISES)), "perpetrators")?.given;
    expect(given).toMatchObject([
      { text: "nobody named", kept: [], read: ["so-called Coast Resistance Army", "group", "Sons of the Irrin"] },
    ]);
    await edit("date", "4 February");
    const { columns, rows } = (await desk.tables("acled")).rows;
    const [row] = rows;
    expect(rows).toHaveLength(1);
    expect([row?.[columns.indexOf("event_date")], row?.[columns.indexOf("actor1")]]).toEqual(["2025-02-04", null]);
  });

  test("never leaves with a private person's name", async () => {
    await edit("perpetrators", ["Pell Daskin"], "Pell Daskin said so");
    const { linked, incidents } = await makeReading("press", PSEUDONYMS, {
      store: desk.store,
      clock: { now: async () => "2031-02-03T04:05:06.000Z" },
      linking: tables,
    });
    const given = linked.incidents.flatMap(({ fields }) => fields.flatMap((field) => field.given));
    expect(given).toHaveLength(1);
    expect(JSON.stringify([given, incidents.map(({ standing }) => standing)])).not.toContain("Daskin");
  });
});

describe("laws of what people give", () => {
  const edits = fc.uniqueArray(fc.record({ title: fc.constantFrom(WIRE, TOLL_RISES), field: fc.constantFrom(...CONTESTED_FIELDS) }), {
    minLength: 1,
    maxLength: 4,
    selector: ({ title, field }) => `${title} ${field}`,
  });
  const VALUES = { date: "2025-02-05", place: "Velmar", perpetrators: "Ash Brigade" } as Readonly<Record<string, unknown>>;

  test("what was read of a field that a person gave a value stands behind no value, and withdrawing restores everything", async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (some) => {
        const before = await linkCase(desk.store, tables);
        const sheet = await sheetOf(desk.report(WIRE));
        const decisions: string[] = [];
        for (const { title, field } of some)
          decisions.push(await desk.decide({ verdict: "edit", id: desk.report(title), field, value: VALUES[field] ?? 5 }, "nk"));
        const { corroborated } = await linkCase(desk.store, tables);
        for (const { incident, fields } of corroborated.incidents)
          for (const { title, field } of some) {
            const tellers = (fields[field] ?? []).flatMap(({ tellings }) => tellings.map(({ report }) => report.report));
            expect(tellers, incident.id).not.toContain(desk.report(title));
          }
        for (const decision of decisions) await desk.decide({ verdict: "withdraw", decision }, "nk");
        expect((await linkCase(desk.store, tables)).corroborated).toEqual(before.corroborated);
        expect(withoutStates(await sheetOf(desk.report(WIRE)))).toEqual(withoutStates(sheet));
      }),
      { numRuns: 4 },
    );
  });
});

/** Whoever withdraws a decision has looked at the report all the same. */
const withoutStates = ({ judgements: _, ...sheet }: IncidentSheet & { readonly judgements?: unknown }) => sheet;
