import { beforeAll, describe, expect, test } from "vitest";
import type { ReportKind } from "../../src/core/model/index.ts";
import { documentsToShow } from "../../src/desk/case-documents.ts";
import { type DecidedCase, pressFileCase } from "./decided-press-file.ts";

let desk: DecidedCase;
/** The first report of a kind in each document that has one. */
async function reportsOf(kind: ReportKind): Promise<readonly string[]> {
  const documents = await documentsToShow(desk.store);
  return documents.flatMap(({ extraction }) => extraction?.incidents.find((report) => report.kind === kind)?.id ?? []);
}

beforeAll(async () => {
  desk = await pressFileCase();
});

describe("that two reports are the same", () => {
  test("is refused of a series, whichever of the two it is, with what to do", async () => {
    const [[incident = ""], [series = ""]] = [await reportsOf("incident"), await reportsOf("series")];
    for (const [a, b] of [[incident, series] as const, [series, incident] as const])
      await expect(desk.decide({ verdict: "same", a, b }, "nk")).rejects.toMatchObject({
        code: "joins-nothing",
        message: `${series.slice(0, 10)} tells of a series, which is never joined with ${incident.slice(0, 10)} or any other report.`,
      });
  });

  test("is refused of two of one document, which tells them apart", async () => {
    const documents = await documentsToShow(desk.store);
    const [first, second] = documents
      .map(({ extraction }) => (extraction?.incidents ?? []).filter(({ kind }) => kind === "incident"))
      .find(({ length }) => length > 1) ?? [undefined, undefined];
    await expect(desk.decide({ verdict: "same", a: first?.id ?? "", b: second?.id ?? "" }, "nk")).rejects.toMatchObject({
      code: "decision-invalid",
    });
  });

  test("holds of two incidents; that a series and an incident are not the same, or that it is unsure, may always be said", async () => {
    const [[one = "", other = ""], [series = ""]] = [await reportsOf("incident"), await reportsOf("series")];
    await desk.decide({ verdict: "same", a: one, b: other }, "nk");
    await desk.decide({ verdict: "not-same", a: one, b: series }, "nk");
    await desk.decide({ verdict: "unsure", a: other, b: series }, "nk");
  });
});
