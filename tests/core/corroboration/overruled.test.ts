import { describe, expect, test } from "vitest";
import { withoutOverruled } from "../../../src/core/corroboration/overruled.ts";
import type { ContestedField, Count, IncidentReport, LinkingDocument } from "../../../src/core/model/index.ts";

const count = (what: Count["what"], min: number, partOf: number | null): Count => ({
  what,
  min,
  max: min,
  asWritten: String(min),
  span: [0, 1],
  who: { group: null, nationality: null, role: null, side: "attacked" },
  partOf,
  said: [],
});

function overruled(field: ContestedField, counts: readonly Count[]): readonly Count[] {
  const report = {
    id: "r",
    counts,
    date: null,
    place: null,
    perpetrators: [],
    values: { date: [], place: [] },
  } as unknown as IncidentReport;
  const document = { id: "d", incidents: [report] } as unknown as LinkingDocument;
  return withoutOverruled([document], new Map([["r", new Map([[field, []]])]]))[0]?.incidents[0]?.counts ?? [];
}

describe("a count that a person overruled", () => {
  test("goes with its parts, and the others still name what they are part of", () => {
    const counts = [count("killed", 7, null), count("killed", 2, 0), count("injured", 23, null), count("injured", 6, 2)];
    expect(overruled("killed", counts)).toEqual([count("injured", 23, null), count("injured", 6, 0)]);
    expect(overruled("place", counts)).toEqual(counts);
  });
});
