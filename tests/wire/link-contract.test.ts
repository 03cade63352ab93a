import { describe, expect, test } from "vitest";
import { isSaysoError } from "../../src/wire/error-codes.ts";
import { parseLinkInput } from "../../src/wire/link-contract.ts";
import { inventedCount, inventedReport, inventedStatement } from "../core/linking/invented-documents.ts";

/** A line as `sayso extract --with-document` prints it. */
function line(change: (line: Record<string, unknown>) => unknown = (one) => one): string {
  const report = inventedReport("r-1", { date: ["2025-02-04", "2025-02-04"], place: "Vorrash" });
  const { side: _side, ...who } = inventedCount("killed", 3, []).who;
  const counts = [{ ...inventedCount("killed", 3, []), who: { ...who, attackers: false } }];
  return JSON.stringify(
    change({
      id: "d-1",
      document: { text: "A bomb went off." },
      statements: [inventedStatement("s-1")],
      incidents: [{ ...report, counts }],
    }),
  );
}

function codeOf(text: string): string {
  try {
    parseLinkInput(text);
    return "parsed";
  } catch (error) {
    return isSaysoError(error) ? `${error.code}: ${error.message}` : "thrown";
  }
}

describe("a line for linking", () => {
  test("is a document with what was read from it; what the input did not tell is unknown", () => {
    const document = parseLinkInput(line());
    expect(document).toMatchObject({ id: "d-1", publisher: null, published: null, agency: null });
    expect(document.incidents[0]?.counts[0]?.who.side).toBe("attacked");
  });

  test.each<[string, (one: Record<string, unknown>) => unknown]>([
    ["no document", ({ document: _gone, ...one }) => one],
    ["an error of extract", () => ({ id: "d-1", error: { code: "extraction-failed", message: "" } })],
    ["a report without its spans", (one) => ({ ...one, incidents: [{ id: "r-1" }] })],
    ["a span that is none", (one) => ({ ...one, statements: [{ ...inventedStatement("s-1"), content: [[-1, "x"]] }] })],
    ["a list where an object is due", (one) => [one]],
    ["a number for a text", (one) => ({ ...one, document: { text: 5 } })],
  ])("%s is told as invalid, by field", (_what, change) => {
    expect(codeOf(line(change))).toMatch(/^input-invalid: \S/u);
  });

  test("what is not JSON is told as that", () => {
    expect(codeOf("{")).toBe("input-not-json: The line is not JSON.");
  });
});
