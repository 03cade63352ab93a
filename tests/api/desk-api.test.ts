import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { memoryCaseStore } from "../../src/adapters/stores/memory/memory-case-store.ts";
import { decide } from "../../src/desk/decide.ts";
import { DocumentView, ImportEventView } from "../../src/wire/desk-views.ts";
import { SaysoError } from "../../src/wire/error-codes.ts";
import { decidingParts } from "../stores/deciding-parts.ts";
import { inventedDocument, putAll, statementOf } from "../stores/invented-case.ts";
import { type OpenedDesk, openedDesk } from "./opened-desk.ts";

const depot = inventedDocument("Depot burns in Sarneth. Three guards died, the mayor said.", { published: "2031-03-14" });
const bridge = inventedDocument("Bridge shut at Odrisk. No group has claimed it.", { published: "2031-03" });

describe("the desk's API", () => {
  let opened: OpenedDesk;
  beforeEach(async () => {
    opened = await openedDesk();
    await putAll(opened.store, [depot, bridge]);
  });
  afterEach(() => opened.remove());

  const saying = (json: Record<string, unknown>) => opened.ask("/api/decisions", { json: { reviewer: "nk", ...json } });
  const queue = async (query = "") =>
    (await opened.ask(`/api/queue${query}`)).json() as { total: number; rows: { id: string; state: string }[] };

  test("a document comes with its text, its layers, and that nobody decided", async () => {
    const answer = await opened.ask(`/api/documents/${depot.document.id}`);
    const view = DocumentView.parse(answer.json());
    expect(view.text).toBe(depot.text.text);
    expect(view.statements).toMatchObject([{ id: statementOf(depot), standing: { state: "machine", by: null }, history: [] }]);
    expect(view.notRead).toEqual([{ what: "picture", count: 2 }]);
  });

  test("its original comes byte for byte, to be saved and not shown", async () => {
    const answer = await opened.ask(`/api/documents/${depot.document.id}/original`);
    expect(answer.text).toBe(new TextDecoder().decode(depot.original));
    expect(answer.headers["content-type"]).toBe("application/octet-stream");
    expect(answer.headers["content-disposition"]).toBe("attachment");
    expect((await opened.ask(`/api/documents/${"0".repeat(64)}/original`)).status).toBe(404);
  });

  test("accept, edit, undo and redo: the log only grows, and the queue follows", async () => {
    expect(await queue()).toMatchObject({ total: 2 });
    const accepted = (await saying({ verdict: "accept", id: statementOf(depot) })).json();
    expect(await queue()).toMatchObject({ total: 1 });
    expect((await queue("?state=decided")).rows).toMatchObject([{ id: statementOf(depot), state: "accepted" }]);
    const undone = (await saying({ verdict: "withdraw", decision: accepted.decision })).json();
    expect(await queue()).toMatchObject({ total: 2 });
    await saying({ verdict: "withdraw", decision: undone.decision });
    expect(await queue()).toMatchObject({ total: 1 });
    const edited = await saying({ verdict: "edit", id: statementOf(depot), field: "polarity", value: "denies", why: "it reads so" });
    expect(edited.status).toBe(200);
    const view = DocumentView.parse((await opened.ask(`/api/documents/${depot.document.id}`)).json());
    expect(view.statements[0]?.standing).toMatchObject({ state: "edited", by: "nk", edits: [{ field: "polarity", text: "denies" }] });
    expect(view.statements[0]?.history.map(({ what, force }) => `${what} ${force}`)).toEqual([
      "accepted in-force",
      "polarity: denies in-force",
    ]);
    expect(await opened.store.read((work) => store().decisions.count(work))).toBe(4);
  });
  const store = () => opened.store;

  test("a value that a field does not take is refused and leaves no row", async () => {
    const answer = await saying({ verdict: "edit", id: statementOf(depot), field: "polarity", value: "shouts" });
    expect([answer.status, answer.json().code]).toEqual([422, "decision-invalid"]);
    expect(await store().read((work) => store().decisions.count(work))).toBe(0);
  });

  test("what another program decides or takes in meanwhile is there at the next request, and every window is told", async () => {
    const events = listening(opened);
    await events.heard(1);
    const parts = decidingParts(store(), () => 900);
    await decide({ verdict: "reject", id: statementOf(bridge) }, "from-cli", null, parts);
    expect((await queue("?state=rejected")).rows).toMatchObject([{ id: statementOf(bridge) }]);
    expect(await events.heard(2)).toEqual(["hello", "changed"]);
    const market = inventedDocument("Market reopens in Pellin.");
    await putAll(store(), [market], 2);
    expect((await opened.ask("/api/documents")).json()).toMatchObject({ total: 3 });
    events.stop();
  });

  test("findings that were made anew are read anew", async () => {
    await queue();
    const again = { ...depot.extraction, extractor: "rules-2", extraction: { ...depot.extraction.extraction, statements: [] } };
    await store().write((work) => store().findings.put(work, again));
    expect(await queue()).toMatchObject({ total: 1 });
  });

  test("documents are told by pages, and a removed one is not among them", async () => {
    const page = (await opened.ask("/api/documents?offset=1&limit=1")).json() as { total: number; rows: { id: string }[] };
    expect([page.total, page.rows.length]).toEqual([2, 1]);
    await saying({ verdict: "remove", id: depot.document.id });
    expect((await opened.ask("/api/documents")).json()).toMatchObject({ total: 1, rows: [{ id: bridge.document.id }] });
    expect((await opened.ask("/api/case")).json()).toMatchObject({ documents: 1, removed: 1, undecided: { statements: 1 } });
  });

  test("whether the case takes care of what is hard to read is kept in it, told to every window, and nothing else can be said", async () => {
    const care = async () => (await opened.ask("/api/session")).json().care;
    expect(await care()).toBe("clear");
    expect((await opened.ask("/api/care", { json: { care: "blurred" } })).json()).toEqual({ care: "blurred" });
    expect(await care()).toBe("blurred");
    expect(await store().read((work) => store().settings.get(work, "care"))).toBe("blurred");
    expect((await opened.ask("/api/care", { json: { care: "gone" } })).status).toBe(400);
  });

  test("search finds by words asked in the body, and says where", async () => {
    const found = (await opened.ask("/api/search", { json: { words: "SARNETH guards" } })).json() as unknown as {
      parts: { cited: string }[];
    }[];
    expect(found).toMatchObject([{ document: depot.document.id, matches: 2 }]);
    expect(found[0]?.parts.filter(({ cited }) => cited === "cited")).toHaveLength(2);
    expect((await opened.ask("/api/search", { json: { words: "…" } })).json()).toEqual([]);
  });

  test("files handed over are taken in, each with a line, and progress is told", async () => {
    const form = new FormData();
    form.append("files", new File(["Market reopens in Pellin."], "a/market.txt"));
    form.append("files", new File(["BAD"], "bad.txt"));
    const sent = new Response(form);
    const window = listening(opened);
    await window.heard(1);
    const answer = await opened.ask("/api/imports", {
      body: Buffer.from(await sent.arrayBuffer()),
      headers: { "Content-Type": sent.headers.get("Content-Type") ?? "" },
    });
    const events = answer.text
      .trim()
      .split("\n")
      .map((line) => ImportEventView.parse(JSON.parse(line)));
    expect(events.map(({ event }) => event)).toEqual(["progress", "progress", "done"]);
    expect(events.at(-1)).toMatchObject({
      imported: 1,
      failed: 1,
      ledger: [{ file: "a/market.txt" }, { file: "bad.txt", code: "not-text" }],
    });
    expect((await opened.ask("/api/ledger")).json()).toHaveLength(4);
    const heard = await window.heard(6);
    expect(heard.filter((event) => event !== "changed")).toEqual(["hello", "importing", "importing", "importing", "imported"]);
    await window.stop();
    expect((await opened.ask("/api/imports", { body: Buffer.from("x"), headers: { "Content-Type": "text/plain" } })).status).toBe(400);
  });

  test("every route is described, with its codes", async () => {
    const description = (await opened.ask("/api/openapi.json", { headers: { Authorization: null } })).json() as {
      paths: Record<string, Record<string, { summary: string }>>;
    };
    expect(Object.keys(description.paths).sort()).toEqual(
      [
        "/again",
        "/agreement",
        "/basemap",
        "/care",
        "/case",
        "/claims",
        "/claims/{id}",
        "/codebook-tables",
        "/decisions",
        "/decisions/together",
        "/demo",
        "/documents",
        "/documents/{id}",
        "/documents/{id}/original",
        "/dossier",
        "/events",
        "/imports",
        "/incidents",
        "/incidents/{id}",
        "/incidents/{id}/places",
        "/ledger",
        "/linking",
        "/lock",
        "/origins/{id}",
        "/places",
        "/queue",
        "/reports",
        "/search",
        "/session",
        "/supplements",
        "/supplements/remove",
        "/timeline",
        "/unlock",
        "/without",
      ].sort(),
    );
    for (const path of Object.values(description.paths)) for (const { summary } of Object.values(path)) expect(summary).toMatch(/\S/u);
  });
});

describe("a locked desk", () => {
  test("holds no case: nothing is answered until it is unlocked, and every window is told", async () => {
    const store = memoryCaseStore();
    await putAll(store, [depot]);
    const open = async (passphrase: string | null) => {
      if (passphrase !== "seven hills") throw new SaysoError("passphrase-wrong", "no");
      return store;
    };
    const opened = await openedDesk({ open }, store);
    const events = listening(opened);
    await events.heard(1);
    await opened.ask("/api/lock", { method: "POST" });
    for (const path of ["/api/case", "/api/queue", "/api/documents", `/api/documents/${depot.document.id}`, "/api/ledger"]) {
      const answer = await opened.ask(path);
      expect([path, answer.status, answer.json().code]).toEqual([path, 423, "desk-locked"]);
    }
    expect((await opened.ask("/api/session")).json()).toMatchObject({ lock: "locked" });
    expect((await opened.ask("/api/unlock", { json: { passphrase: "guess" } })).status).toBe(403);
    expect((await opened.ask("/api/unlock", { json: { passphrase: "seven hills" } })).status).toBe(200);
    expect((await opened.ask("/api/case")).json()).toMatchObject({ documents: 1 });
    expect(await events.heard(3)).toEqual(["hello", "locked", "unlocked"]);
    events.stop();
    await opened.remove();
  });

  test("a page that asks by itself keeps it open no longer than the hand on it", async () => {
    const opened = await openedDesk({ idleMinutes: 0.05 });
    const events = listening(opened);
    for (let asked = 0; (await events.heard(1)).length < 2 && asked < 40; asked++) {
      await opened.ask("/api/session", { headers: { "Sayso-Idle-Seconds": String(3 + asked) } });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await events.heard(2)).toEqual(["hello", "locked"]);
    events.stop();
    await opened.remove();
  });

  test("locks itself when nobody touches it", async () => {
    const opened = await openedDesk({ idleMinutes: 0.001 });
    const events = listening(opened);
    expect(await events.heard(2)).toEqual(["hello", "locked"]);
    events.stop();
    await opened.remove();
  });
});

/** Listens to the desk's events as a window does. */
function listening({ desk }: OpenedDesk) {
  const stop = new AbortController();
  const told: string[] = [];
  const ended = (async () => {
    const answer = await fetch(`http://127.0.0.1:${desk.port}/api/events`, {
      headers: { Authorization: `Bearer ${desk.token}` },
      signal: stop.signal,
    });
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? [])
      for (const [, data] of decoder.decode(chunk as Uint8Array).matchAll(/^data: (.*)$/gmu))
        told.push((JSON.parse(data ?? "") as { event: string }).event);
  })().catch(() => undefined);
  return {
    async heard(count: number): Promise<readonly string[]> {
      for (let tries = 0; told.length < count && tries < 80; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
      return told;
    },
    stop: () => {
      stop.abort();
      return ended;
    },
  };
}
