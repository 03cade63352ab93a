import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { API_ROUTES } from "../../src/apps/api/api-routes.ts";
import { composeLinking, composeSystem } from "../../src/apps/compose.ts";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import type { AgreementView, DocumentPageView, DocumentView, QueueView } from "../../src/wire/desk-views.ts";
import { type OpenedDesk, openedDesk } from "./opened-desk.ts";
import { pressFileStore } from "./press-file-store.ts";

describe("the press file coded blind", () => {
  let store: CaseStore;
  let open: OpenedDesk;
  let mo: OpenedDesk;
  let nk: OpenedDesk;
  /** Ids of everything that the machine found, by document. */
  const found = new Map<string, readonly string[]>();

  beforeAll(async () => {
    store = await pressFileStore();
    await store.read(async (work) => {
      for await (const { document, extraction } of store.findings.all(work))
        found.set(
          document,
          [...extraction.statements, ...extraction.incidents].map(({ id }) => id),
        );
    });
    const parts = { ...(await composeSystem()), linking: composeLinking };
    open = await openedDesk(parts, store);
    [mo, nk] = [
      await openedDesk({ ...parts, sight: "blind", reviewer: "mo" }, store),
      await openedDesk({ ...parts, sight: "blind", reviewer: "nk" }, store),
    ];
  }, 60_000);
  afterAll(() => Promise.all([open, mo, nk].map((desk) => desk?.remove())));

  const ask = async <View>(desk: OpenedDesk, path: string) => (await desk.ask(path)).json() as View;
  const say = (desk: OpenedDesk, reviewer: string, json: Record<string, unknown>) =>
    desk.ask("/api/decisions", { json: { reviewer, ...json } });
  const documents = async (desk: OpenedDesk) => (await ask<DocumentPageView>(desk, "/api/documents")).rows;

  test("no route that is asked for tells an id or a value of the machine, or what anybody else decided", async () => {
    const all = [...found.values()].flat();
    const [first] = await documents(open);
    const seen = await ask<DocumentView>(open, `/api/documents/${first?.id}`);
    const heading = seen.reports[0]?.heading ?? "";
    await say(open, "qwx", { verdict: "edit", id: seen.reports[0]?.id, field: "place", value: "Qwxport", why: "seen by qwx alone" });
    const ids = [first?.id ?? "", seen.reports[0]?.id ?? "", seen.statements[0]?.id ?? ""];
    const extractors = (await ask<{ extractors: string[] }>(open, "/api/case")).extractors;
    const paths = API_ROUTES.filter(({ method, path }) => method === "get" && path !== "/events").flatMap(({ path }) =>
      path.includes("{") ? ids.map((id) => path.replace(/\{\w+\}/u, id)) : [path, ...(path === "/queue" ? ["/queue?state=all"] : [])],
    );
    expect(paths.length).toBeGreaterThan(12);
    for (const path of paths) {
      const { text, status } = await mo.ask(`/api${path}`);
      expect([path, status < 500]).toEqual([path, true]);
      const asked = ids.filter((id) => path.includes(id));
      const told = asked.reduce((rest, id) => rest.replaceAll(id, ""), text);
      expect(all.filter((id) => told.includes(id)).map((id) => `${path}: ${id}`)).toEqual([]);
      for (const word of [heading, "qwx", "Qwxport", ...extractors]) expect(told, path).not.toContain(word);
    }
    for (const { id } of await documents(open)) {
      const view = await ask<DocumentView>(mo, `/api/documents/${id}`);
      expect([view.reports, view.statements, view.times, view.places, view.persons]).toEqual([[], [], [], [], []]);
    }
    expect(await ask(mo, "/api/case")).toMatchObject({
      ...{ statements: 0, reports: {}, types: {}, decisions: 0, openDecisions: 0, extractors: [] },
      undecided: { reports: 0, statements: 0 },
    });
    expect((await documents(mo)).map(({ statements, reports, undecided }) => statements + reports + undecided)).not.toContain(1);
    expect(await ask(mo, "/api/queue?state=all")).toMatchObject({ total: 0 });
    expect((await mo.ask("/api/search", { json: { words: "harbour" } })).status).toBe(200);
  });

  test("whatever is put together is refused by its path, and so is what nobody has said is open", async () => {
    const id = found.values().next().value?.[0] ?? "";
    for (const path of [
      "/incidents",
      `/incidents/${id}`,
      "/claims",
      `/claims/${id}`,
      `/origins/${id}`,
      "/agreement",
      "/dossier",
      "/anything",
    ])
      expect([path, (await mo.ask(`/api${path}`)).json().code]).toEqual([path, "decision-invalid"]);
    for (const path of ["/without", "/dossier"]) expect((await mo.ask(`/api${path}`, { json: {} })).status).toBe(422);
  });

  test("a blind desk takes decisions of its one reviewer on their own findings alone", async () => {
    const [document = "", [machines = ""] = []] = found.entries().next().value ?? [];
    const others = (await say(open, "qwx", { verdict: "accept", id: machines })).json();
    expect((await say(mo, "mo", { verdict: "accept", id: machines })).json().code).toBe("not-found");
    expect((await say(mo, "qwx", { verdict: "coded", id: document })).status).toBe(422);
    expect((await say(mo, "mo", { verdict: "withdraw", decision: others.decision })).status).toBe(422);
    expect((await say(open, "qwx", { verdict: "coded", id: document })).status).toBe(422);
    const judged = await mo.ask("/api/decisions/together", {
      json: { reviewer: "mo", decisions: [{ verdict: "withdraw", decision: others.decision }] },
    });
    expect(judged.status).toBe(422);
  });

  test("two code one document: what overlaps was found by both, field by field; the open desk tells it", async () => {
    const row = (await documents(open))[1];
    const id = row?.id ?? "";
    const { text } = await ask<DocumentView>(mo, `/api/documents/${id}`);
    const at = (start: number, length: number): [number, number] => [start, start + length];
    const start = text.search(/\p{Ll}{6}/u);
    const report = (trigger: [number, number], type: string) => ({
      verdict: "add",
      document: id,
      finding: { kind: "incident", trigger, type },
    });
    const statement = (content: [number, number]) => ({ verdict: "add", document: id, finding: { kind: "statement", content: [content] } });
    for (const [desk, by, wide] of [
      [mo, "mo", 6],
      [nk, "nk", 4],
    ] as const) {
      for (const json of [
        report(at(start, wide), by === "mo" ? "arson" : "bombing"),
        statement(at(start, wide)),
        ...(by === "mo" ? [statement(at(text.length - 12, 10))] : []),
      ])
        expect((await say(desk, by, json)).status).toBe(200);
      expect((await say(desk, by, { verdict: "coded", id })).status).toBe(200);
      expect((await say(desk, by, { verdict: "coded", id })).status).toBe(422);
    }
    expect((await ask<QueueView>(mo, "/api/queue?state=all")).total).toBe(3);
    expect((await ask<DocumentView>(mo, `/api/documents/${id}`)).coded.map(({ by }) => by)).toEqual(["mo"]);
    expect(await ask(mo, "/api/case")).toMatchObject({ coded: 1, statements: 2, undecided: { statements: 0 } });
    const { found: told, fields } = await ask<AgreementView>(open, "/api/agreement");
    expect(told).toMatchObject({
      coders: 2,
      texts: 1,
      kinds: [
        { kind: "report", both: 1, one: 0 },
        { kind: "statement", both: 1, one: 1 },
      ],
    });
    expect(told.fields.find(({ field }) => field === "type")).toMatchObject({ units: 1, equal: 0 });
    expect(told.fields.find(({ field }) => field === "polarity")).toMatchObject({ units: 1, equal: 1 });
    expect(fields.find(({ field }) => field === "kept")).toMatchObject({ units: 0 });
    expect((await documents(open)).find((one) => one.id === id)).toMatchObject({ coded: 2 });
  });
});
