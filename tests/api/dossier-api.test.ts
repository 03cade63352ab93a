import { afterEach, beforeEach, expect, test } from "vitest";
import { inventedDocument, putAll, statementOf } from "../stores/invented-case.ts";
import { type OpenedDesk, openedDesk } from "./opened-desk.ts";

const depot = inventedDocument("Depot burns in Sarneth. Three guards died, the mayor said.", { published: "2031-03-14" });
const bridge = inventedDocument("Bridge shut at Odrisk. No group has claimed it.", { published: "2031-03" });

let opened: OpenedDesk;
beforeEach(async () => {
  opened = await openedDesk();
  await putAll(opened.store, [depot, bridge]);
});
afterEach(() => opened.remove());

test("what would be in it is told before it is made", async () => {
  expect((await opened.ask("/api/dossier")).json()).toMatchObject({ documents: { included: 0 }, reviewers: [] });
  await opened.ask("/api/decisions", { json: { verdict: "accept", id: statementOf(depot), reviewer: "nk" } });
  expect((await opened.ask("/api/dossier")).json()).toMatchObject({
    documents: { included: 1, leftOut: 1 },
    statements: { accepted: 1, undecided: 1 },
    reviewers: [{ handle: "nk", decisions: 1 }],
  });
});

test("it comes as bytes to be saved, never as a page of the desk", async () => {
  await opened.ask("/api/decisions", { json: { verdict: "accept", id: statementOf(depot), reviewer: "nk" } });
  const answer = await opened.ask("/api/dossier", { json: {} });
  expect(answer.headers).toMatchObject({ "content-type": "application/octet-stream", "content-disposition": "attachment" });
  expect(answer.text).toContain("<title>Sayso dossier</title>");
  expect(answer.text).not.toContain("machine, not reviewed");
  const whole = await opened.ask("/api/dossier", { json: { holds: "decided-and-unreviewed", context: "whole-text" } });
  expect(whole.text).toContain("machine, not reviewed");
});

test("nothing decided, and what it does not take, are refused with a code", async () => {
  const none = await opened.ask("/api/dossier", { json: {} });
  expect([none.status, none.json().code]).toEqual([422, "nothing-decided"]);
  const names = await opened.ask("/api/dossier", { json: { persons: "as-written" } });
  expect([names.status, names.json().code]).toEqual([400, "request-invalid"]);
  expect((await opened.ask("/api/dossier", { json: {}, headers: { Authorization: null } })).status).toBe(403);
});

test("a codebook's tables come as files to be saved, with how many rows each has", async () => {
  const refused = await opened.ask("/api/codebook-tables", { json: { codebook: "acled" } });
  expect([refused.status, refused.json().code]).toEqual([422, "nothing-to-code"]);
  const finding = { kind: "incident", type: "arson", trigger: "burns" };
  const added = await opened.ask("/api/decisions", { json: { verdict: "add", document: depot.document.id, finding, reviewer: "nk" } });
  expect(added.status).toBe(200);
  const answer = await opened.ask("/api/codebook-tables", { json: { codebook: "sayso", mark: "with-mark" } });
  const { files, incidents } = answer.json() as { files: { name: string; content: string; rows: number }[]; incidents: number };
  expect(files.map(({ name }) => name)).toEqual(["sayso.csv", "sayso-footnotes.csv", "sayso-left-out.csv"]);
  expect(files[0]?.content).toMatch(/^\ufeffincident,heading,/u);
  expect(incidents + (files[2]?.rows ?? 0)).toBe(1);
  const wrong = await opened.ask("/api/codebook-tables", { json: { codebook: "cow" } });
  expect([wrong.status, wrong.json().code]).toEqual([400, "request-invalid"]);
});

test("who works blind gets neither", async () => {
  const blind = await openedDesk({ sight: "blind", reviewer: "nk" }, opened.store);
  for (const init of [{}, { json: {} }]) expect((await blind.ask("/api/dossier", init)).json().code).toBe("decision-invalid");
  expect((await blind.ask("/api/codebook-tables", { json: { codebook: "acled" } })).json().code).toBe("decision-invalid");
  await blind.remove();
});
