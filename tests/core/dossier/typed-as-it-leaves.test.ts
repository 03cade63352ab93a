import { describe, expect, test } from "vitest";
import type { DocumentToShow } from "../../../src/core/dossier/document-to-show.ts";
import { typedAsItLeaves } from "../../../src/core/dossier/typed-as-it-leaves.ts";
import { inventedDocument } from "../../stores/invented-case.ts";

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
    standing: () => ({
      state: "edited",
      by: "nk",
      why,
      edits: [{ field: "speaker", text: "Runa Holt", names: null, by: "nk", why: null }],
    }),
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
