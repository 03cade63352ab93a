import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { composeLinking, composeSystem } from "../../src/apps/compose.ts";
import { LinkingHere } from "../../src/desk/linking-here.ts";
import type { CaseLinker } from "../../src/desk/ports/case-linker.ts";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import { ClaimRowView, ClaimView, IncidentRowView, IncidentView, OriginsView, WithoutView } from "../../src/wire/linked-views.ts";
import { type OpenedDesk, openedDesk } from "./opened-desk.ts";
import { pressFileStore } from "./press-file-store.ts";

describe("the press file put together, asked of the desk", () => {
  let store: CaseStore;
  let opened: OpenedDesk;
  let links = 0;

  beforeAll(async () => {
    store = await pressFileStore();
  }, 60_000);

  beforeEach(async () => {
    opened = await deskOver();
  });
  afterEach(() => opened.remove());

  async function countedLinker(): Promise<CaseLinker> {
    const linker = new LinkingHere(await composeLinking());
    const link = linker.link.bind(linker);
    linker.link = (state) => {
      links++;
      return link(state);
    };
    return linker;
  }

  async function deskOver(): Promise<OpenedDesk> {
    return openedDesk({ ...(await composeSystem()), linker: countedLinker }, store);
  }

  const incidents = async () => IncidentRowView.array().parse(JSON.parse((await opened.ask("/api/incidents")).text)) as IncidentRowView[];
  const incident = async (id: string) => IncidentView.parse((await opened.ask(`/api/incidents/${id}`)).json());
  const quay = async () => incident((await incidents())[0]?.id ?? "");
  const together = (decisions: readonly object[]) => opened.ask("/api/decisions/together", { json: { decisions, reviewer: "nk" } });

  test("incidents are listed with what is told of each, and that no person looked at them", async () => {
    const [first, ...others] = await incidents();
    expect(first).toMatchObject({ act: "Bombing", place: "Port Sael", date: "2025-02-04", copies: 4, reviewed: "machine" });
    expect(first?.contested).toContain("killed");
    expect(others.every(({ documents }) => documents <= (first?.documents ?? 0))).toBe(true);
  });

  test("an incident is found by any of its reports, and every value leads to a sentence and its origins", async () => {
    const sheet = await quay();
    const member = sheet.reports.at(-1)?.report ?? "";
    expect((await incident(member)).id).toBe(sheet.id);
    const footnotes = new Map(sheet.footnotes.map((one) => [one.number, one]));
    const labels = new Set(sheet.origins.map(({ label }) => label));
    for (const telling of sheet.fields.flatMap(({ values }) => values.flatMap(({ tellings }) => tellings))) {
      expect(footnotes.get(telling.footnote)?.passage.spans.length).toBeGreaterThan(0);
      expect(telling.origins.every((label) => labels.has(label))).toBe(true);
    }
    const atLeastSeven = sheet.fields.find(({ name }) => name === "killed")?.values.find(({ text }) => text === "at least 7");
    expect(new Set(atLeastSeven?.tellings.flatMap(({ origins }) => origins)).size).toBe(1);
    expect(atLeastSeven?.grade).toMatchObject({ grade: "single-origin", origins: 1 });
  });

  test("names of persons come as pseudonyms while they are veiled", async () => {
    const { id } = await quay();
    const veiled = await opened.ask(`/api/incidents/${id}?names=veiled`);
    expect(veiled.text).toMatch(/\[person [A-Z]/u);
    expect(IncidentView.parse(veiled.json()).drifts).toEqual([]);
  });

  test("the case is put together once for as long as nothing changes, and not before it is asked for", async () => {
    const before = links;
    await opened.ask("/api/case");
    expect(links).toBe(before);
    await Promise.all([incidents(), incidents(), opened.ask("/api/claims")]);
    await quay();
    expect(links).toBe(before + 1);
  });

  test("what is accepted is shown so at once, and changes nothing that has to be put together again", async () => {
    const { reports } = await quay();
    const before = links;
    const report = reports[0]?.report ?? "";
    const accepted = await opened.ask("/api/decisions", { json: { verdict: "accept", id: report, reviewer: "nk" } });
    expect((await incidents())[0]?.reviewed).toBe("decided");
    const state = async () => (await quay()).reports.find((one) => one.report === report)?.state;
    expect(await state()).toBe("accepted");
    const edit = { verdict: "edit", id: report, field: "type", value: "shooting", reviewer: "nk" };
    const edited = await opened.ask("/api/decisions", { json: edit });
    expect(await state()).toBe("edited");
    expect(links).toBe(before);
    const rejected = await opened.ask("/api/decisions", { json: { verdict: "reject", id: report, reviewer: "nk" } });
    expect((await quay()).reports.map((one) => one.report)).not.toContain(report);
    expect(links).toBe(before + 1);
    for (const { decision } of [rejected.json(), edited.json(), accepted.json()])
      await opened.ask("/api/decisions", { json: { verdict: "withdraw", decision, reviewer: "nk" } });
    expect((await quay()).reports.map((one) => one.report)).toContain(report);
  });

  test("reports are split off by pairs, told in the history, and joined again by one withdrawal of all", async () => {
    const before = await quay();
    const [part = "", ...rest] = [...new Set(before.reports.map(({ report }) => report))];
    const answer = await together(rest.map((b) => ({ verdict: "not-same", a: part, b })));
    expect(answer.status).toBe(200);
    const { decisions } = answer.json() as { decisions: string[] };
    expect(decisions).toHaveLength(rest.length);
    const [alone, others] = [await incident(part), await incident(rest[0] ?? "")];
    expect(alone.reports.map(({ report }) => report)).not.toContain(rest[0]);
    expect(others.reports.length).toBe(before.reports.length - 1);
    expect(others.reviewed).toBe("decided");
    expect(others.judgements).toHaveLength(rest.length);
    await together(decisions.map((decision) => ({ verdict: "withdraw", decision })));
    const after = await quay();
    expect(after.reports).toEqual(before.reports);
    expect(after.reviewed).toBe("machine");
    expect(after.judgements.every(({ force }) => force === "withdrawn")).toBe(true);
  });

  test("that two reports are not of one incident speaks of both, and of no third", async () => {
    const [a = "", b = ""] = (await incidents()).slice(1, 3).map(({ id }) => id);
    const answer = await opened.ask("/api/decisions", { json: { verdict: "not-same", a, b, reviewer: "nk" } });
    const decided = async () => (await incidents()).filter(({ reviewed }) => reviewed === "decided").map(({ id }) => id);
    expect(new Set(await decided())).toEqual(new Set([a, b]));
    await opened.ask("/api/decisions", { json: { verdict: "withdraw", decision: answer.json().decision, reviewer: "nk" } });
    expect(await decided()).toEqual([]);
  });

  test("of several decisions all are written or none", async () => {
    const [a, b] = [...new Set((await quay()).reports.map(({ report }) => report))];
    const count = () => store.read((work) => store.decisions.count(work));
    const before = await count();
    const answer = await together([
      { verdict: "same", a, b },
      { verdict: "same", a, b: "0".repeat(64) },
    ]);
    expect([answer.status, answer.json().code]).toEqual([404, "not-found"]);
    expect(await count()).toBe(before);
    expect((await together([])).status).toBe(400);
    expect((await together([{ verdict: "accept", id: a }])).status).toBe(400);
  });

  test("claims are listed and shown with who is for and against, every grade with both counts", async () => {
    const rows = ClaimRowView.array().parse(JSON.parse((await opened.ask("/api/claims")).text)) as ClaimRowView[];
    const best = rows.find((one) => one.for === 5 && one.carriers === 5);
    expect(best).toMatchObject({ origins: 1, grade: "single-origin" });
    const claim = ClaimView.parse((await opened.ask(`/api/claims/${best?.id}`)).json());
    expect(claim.statements.filter(({ stance }) => stance === "for")).toHaveLength(5);
    expect(claim.grade.reasons.length).toBeGreaterThan(0);
    expect(OriginsView.parse((await opened.ask(`/api/origins/${claim.id}`)).json())).toMatchObject({
      kind: "claim",
      heading: claim.text,
      reviewed: claim.reviewed,
    });
  });

  test("without one origin, one document or one publisher, what hangs on it changes; nothing is stored", async () => {
    const sheet = await quay();
    const origins = OriginsView.parse((await opened.ask(`/api/origins/${sheet.id}`)).json());
    expect(origins.origins.map(({ label }) => label)).toEqual(sheet.origins.map(({ label }) => label));
    expect(origins.reviewed).toBe(sheet.reviewed);
    const mark = await store.mark();
    const without = async (json: object) => WithoutView.parse((await opened.ask("/api/without", { json })).json());
    const origin = await without({ leave: "origin", of: sheet.id, origin: "O1" });
    expect(origin.leftOut.sources).toEqual([sheet.origins[0]?.text]);
    expect(origin.changes.find(({ id, value }) => id === sheet.id && value === "at least 7")?.after).toMatchObject({ origins: 0 });
    const document = await without({ leave: "document", document: sheet.documents[0]?.id });
    expect(document.leftOut.documents).toEqual([sheet.documents[0]?.id]);
    expect((await without({ leave: "name", name: "The Mereth Courier" })).leftOut.documents.length).toBeGreaterThan(0);
    expect(await store.mark()).toBe(mark);
    for (const json of [
      { leave: "origin", of: sheet.id, origin: "O99" },
      { leave: "name", name: "nobody of that name" },
      { leave: "document", document: "0".repeat(64) },
    ])
      expect((await opened.ask("/api/without", { json })).status).toBe(404);
  });

  test("ids are whole and plain, and nothing is answered while the desk is locked", async () => {
    for (const id of ["..", "%2e%2e%2f", "2f434b", "x".repeat(64)])
      expect([400, 404]).toContain((await opened.ask(`/api/incidents/${id}`)).status);
    expect((await opened.ask(`/api/incidents/${"0".repeat(64)}`)).status).toBe(404);
    await opened.ask("/api/lock", { method: "POST" });
    const zero = "0".repeat(64);
    for (const path of ["/api/incidents", `/api/incidents/${zero}`, "/api/claims", `/api/claims/${zero}`, `/api/origins/${zero}`]) {
      const answer = await opened.ask(path);
      expect([path, answer.status, answer.json().code]).toEqual([path, 423, "desk-locked"]);
    }
    const json = { leave: "document", document: zero };
    expect((await opened.ask("/api/without", { json })).status).toBe(423);
  });
});
