import { describe, expect, test } from "vitest";
import type { DocumentToShow } from "../../../src/core/dossier/document-to-show.ts";
import { withoutOverruled } from "../../../src/core/dossier/dossier-links.ts";
import { typedAsItLeaves } from "../../../src/core/dossier/typed-as-it-leaves.ts";
import type { Count, IncidentReport, LinkingDocument } from "../../../src/core/model/index.ts";
import { inventedDocument } from "../../stores/invented-case.ts";

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

function overruled(field: string, counts: readonly Count[]): readonly Count[] {
  const report = {
    id: "r",
    counts,
    date: null,
    place: null,
    perpetrators: [],
    values: { date: [], place: [] },
  } as unknown as IncidentReport;
  const document = { id: "d", incidents: [report] } as unknown as LinkingDocument;
  const edits = [{ field, text: "9", by: "nk", why: null }];
  const shown = { standing: () => ({ state: "edited", by: "nk", why: null, edits }) } as unknown as DocumentToShow;
  return withoutOverruled([document], new Map([["d", shown]]))[0]?.incidents[0]?.counts ?? [];
}

describe("a count that a person overruled", () => {
  test("goes with its parts, and the others still name what they are part of", () => {
    const counts = [count("killed", 7, null), count("killed", 2, 0), count("injured", 23, null), count("injured", 6, 2)];
    expect(overruled("killed", counts)).toEqual([count("injured", 23, null), count("injured", 6, 0)]);
    expect(overruled("place", counts)).toEqual(counts);
  });
});

describe("what a reviewer typed", () => {
  const { document, text } = inventedDocument("Runa Holt said the bridge was down. Holt left.", {
    publisher: "Coast Wire",
    published: "2031-01-01",
  });
  const extraction = { statements: [], incidents: [], places: [], persons: [{ text: "Runa Holt", span: [0, 9] }] };
  const why = "Holt told me; see Ola Brandt's list (a.b@coast.example), and the Holtby road";
  const shown = {
    document,
    text,
    extraction,
    names: "read",
    standing: () => ({ state: "edited", by: "nk", why, edits: [{ field: "speaker", text: "Runa Holt", by: "nk", why: null }] }),
  } as unknown as DocumentToShow;
  const known = { persons: new Map(), publishers: new Set<string>(), bodies: new Set<string>() };

  test("leaves with the pseudonyms of its text, and without the names that the case knows", () => {
    const left = typedAsItLeaves(shown, { persons: "pseudonyms", context: "sentences" }, known, ["Ola Brandt"]).standing("x");
    expect(left.edits[0]?.text).toBe("[person A]");
    expect(left.why).toBe("[person A] told me; see [a person]'s list ([contact]), and the Holtby road");
  });

  test("stands as typed where names do", () => {
    expect(typedAsItLeaves(shown, { persons: "as-written", context: "sentences" }, known, []).standing("x").why).toBe(why);
  });
});
