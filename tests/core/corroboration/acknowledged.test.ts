import { expect, test } from "vitest";
import { corroborate } from "../../../src/core/corroboration/corroborate.ts";
import { link } from "../../../src/core/linking/link.ts";
import type { LinkingDocument, Span, Statement } from "../../../src/core/model/index.ts";
import {
  EQUAL_WEIGHTS,
  inventedCount,
  inventedDocument,
  inventedReport,
  inventedStatement,
  sha256,
} from "../linking/invented-documents.ts";

/** A report of a strike on a mill, whose toll one sentence tells: "speaker", "cue" and "content" joined by blanks. */
function told(
  id: string,
  [speaker, cue, content]: readonly [string, string, string],
  toll: number,
  rest: Partial<Statement> = {},
): LinkingDocument {
  const cueSpan: Span = [speaker.length + 1, speaker.length + 1 + cue.length];
  const contentSpan: Span = [cueSpan[1] + 1, cueSpan[1] + 1 + content.length];
  const spans = { source: [[0, speaker.length] as Span], cue: [cueSpan], content: [contentSpan] };
  return inventedDocument(id, {
    text: `${speaker} ${cue} ${content}. A drone hit a mill in Vorrash on Tuesday. ${id}${id}`,
    statements: [inventedStatement(`s-${id}`, { speakerText: speaker, ...spans, ...rest })],
    incidents: [
      inventedReport(`r-${id}`, {
        date: ["2025-02-04", "2025-02-04"],
        place: "Vorrash",
        counts: [inventedCount("killed", toll, [`s-${id}`])],
      }),
    ],
  });
}

function killed(documents: readonly LinkingDocument[], toll: string) {
  const { incidents } = corroborate(documents, link(documents, EQUAL_WEIGHTS), { ownStatements: new Set() }, sha256);
  return incidents.flatMap(({ fields }) => fields.killed ?? []).find(({ text }) => text === toll)?.grade;
}

const ADMITTED = ["The Velish Army", "admitted", "that its drone had killed five millers by mistake"] as const;

test("what a body admits of its own deed is acknowledged, and the reason says by whom", () => {
  const grade = killed([told("a", ADMITTED, 5)], "5");
  expect(grade?.grade).toBe("acknowledged");
  expect(grade?.reasons.at(-1)?.at(-1)).toBe(" acknowledges it as a deed of its own.");
});

test("another origin for it takes nothing from it, one for another value makes it contested", () => {
  const hospital = told("b", ["The Orbin Hospital", "said", "that five millers had died"], 5, { sourceKind: "medical" });
  expect(killed([told("a", ADMITTED, 5), hospital], "5")?.grade).toBe("acknowledged");
  const other = told("c", ["The Orbin Hospital", "said", "that nine millers had died"], 9, { sourceKind: "medical" });
  expect(killed([told("a", ADMITTED, 5), other], "5")?.grade).toBe("contested");
});

test("a claim of responsibility boasts, a statement in custody is no body's, a denial admits nothing", () => {
  expect(killed([told("a", ADMITTED, 5, { act: "claim-of-responsibility" })], "5")?.grade).toBe("claimed-only");
  expect(killed([told("a", ADMITTED, 5, { sourceKind: "detainee" })], "5")?.grade).toBe("claimed-only");
  expect(killed([told("a", ADMITTED, 5, { polarity: "denies" })], "5")?.grade).not.toBe("acknowledged");
});

test("who admits to the deed of others acknowledges nothing of their own", () => {
  const minister = told("a", ["The Ministry of Rivers", "acknowledged", "that five millers had died in the strike"], 5);
  expect(killed([minister], "5")?.grade).toBe("single-origin");
});
