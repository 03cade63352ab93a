import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chosenBy } from "../../../src/core/codebooks/chosen-by.ts";
import { codebookTables } from "../../../src/core/codebooks/codebook-tables.ts";
import type { CodedFigure, CodedValue } from "../../../src/core/model/index.ts";
import { figure, incident, value } from "./invented-incident.ts";

const killed = (count: number): CodedValue<CodedFigure> => value(figure(count), 1, "current", String(count));

describe("a cell that takes one figure of several", () => {
  test("says by which rule, and which others were told until when, in the row and in its footnote", () => {
    const of = { killed: [killed(6), killed(9)] };
    const { rows, footnotes } = codebookTables("acled", [incident({ figures: { ...incident().figures, ...of } })], []);
    const by =
      "fatalities: the lowest figure that stands, the most conservative where sources differ: 6, not 9 (1 document, 1 origin) told until 2031-03-15";
    expect(rows.rows[0]?.[rows.columns.indexOf("sayso_choices")]).toBe(by);
    const [columns, chosen] = [footnotes.columns.indexOf("columns"), footnotes.columns.indexOf("chosen_by")];
    for (const note of footnotes.rows) expect(note[chosen]).toBe(String(note[columns]).includes("fatalities") ? by : null);
  });

  test("names every other figure told, and says nothing where there is none", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50), { minLength: 1, maxLength: 5 }), (counts) => {
        const [first, ...others] = counts.map(killed);
        const by = chosenBy("best", first, [first as CodedValue<CodedFigure>, ...others]);
        if (others.length === 0) expect(by).toBeNull();
        else for (const { text } of others) expect(by).toMatch(new RegExp(`\\b${text} \\(1 document`, "u"));
      }),
    );
  });
});
