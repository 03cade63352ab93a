import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { memoryCaseStore } from "../../src/adapters/stores/memory/memory-case-store.ts";
import { composeAtlas, composeImport, composeSystem } from "../../src/apps/compose.ts";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import { ImportEventView, LedgerLineView, SupplementView } from "../../src/wire/desk-views.ts";
import { PlaceRowsView } from "../../src/wire/map-views.ts";
import { ROOT } from "../cli/run-sayso.ts";
import { type OpenedDesk, openedDesk } from "./opened-desk.ts";

const PRESS_FILE = join(ROOT, "examples", "press-file");
const fileOf = (name: string) => ({ name, text: readFileSync(join(PRESS_FILE, name), "utf8") });
const DOCUMENTS = readdirSync(join(PRESS_FILE, "documents"))
  .sort()
  .map((name) => ({ ...fileOf(join("documents", name)), name }));
const [PLACES, ACTORS] = [fileOf("gazetteer.json"), fileOf("actors.json")];

interface Given {
  readonly name: string;
  readonly text: string;
}

describe("lists of places and actors at the desk", () => {
  let store: CaseStore;
  let opened: OpenedDesk;

  beforeEach(async () => {
    store = memoryCaseStore();
    const importing = (one: CaseStore) => composeImport(one, { rulesOnly: true, threads: null });
    opened = await openedDesk({ ...(await composeSystem()), importing, atlas: composeAtlas }, store);
  });
  afterEach(() => opened.remove());

  async function doneOf(path: string, files: readonly Given[] = []) {
    const form = new FormData();
    for (const { name, text } of files) form.append("files", new File([text], name));
    const request = new Request("http://desk", { method: "POST", ...(files.length > 0 ? { body: form } : {}) });
    const type = request.headers.get("Content-Type");
    const body = Buffer.from(await request.arrayBuffer());
    const answer = await opened.ask(path, { method: "POST", body, ...(type === null ? {} : { headers: { "Content-Type": type } }) });
    const last = ImportEventView.parse(JSON.parse(answer.text.trim().split("\n").at(-1) ?? ""));
    if (last.event !== "done") throw new Error(answer.text);
    return last;
  }
  const lists = async () => SupplementView.array().parse(JSON.parse((await opened.ask("/api/supplements")).text));
  const ledger = async () => LedgerLineView.array().parse(JSON.parse((await opened.ask("/api/ledger")).text));
  const drawn = async () =>
    PlaceRowsView.parse((await opened.ask("/api/places")).json()).places.filter(({ precision }) => precision === "exact").length;

  test("dropped with documents they are kept first and the documents read with them, each with its line in the ledger", async () => {
    const done = await doneOf("/api/imports", [...DOCUMENTS, ACTORS, PLACES]);
    expect(done.ledger.filter(({ outcome }) => outcome === "list-kept").map(({ file, part }) => [file, part])).toEqual([
      ["actors.json", "actors"],
      ["gazetteer.json", "places"],
    ]);
    expect(done.imported).toBeGreaterThan(5);
    expect(await lists()).toMatchObject([
      { kind: "actors", name: "actors.json" },
      { kind: "places", name: "gazetteer.json", entries: 27 },
    ]);
    expect(await drawn()).toBeGreaterThan(3);
    expect((await ledger()).some(({ outcome, code }) => outcome === "list-kept" && code === null)).toBe(true);
  });

  test("dropped after documents they change nothing until those are read again; taken out they are told in the ledger", async () => {
    await doneOf("/api/imports", DOCUMENTS);
    expect(await drawn()).toBe(0);
    await doneOf("/api/imports", [PLACES]);
    const { readAgain } = await doneOf("/api/again");
    expect(readAgain).toBeGreaterThan(5);
    const before = await drawn();
    expect(before).toBeGreaterThan(3);
    const gone = await opened.ask("/api/supplements/remove", { json: { kind: "places", name: "gazetteer.json" } });
    expect(gone.status).toBe(200);
    expect(await lists()).toEqual([]);
    expect((await ledger())[0]).toMatchObject({ outcome: "list-removed", file: "gazetteer.json", part: "places" });
    await doneOf("/api/again");
    expect(await drawn()).toBe(0);
    expect((await opened.ask("/api/supplements/remove", { json: { kind: "places", name: "gazetteer.json" } })).status).toBe(404);
  });

  test("one that cannot be read is refused with what does not fit, and the documents beside it go in", async () => {
    const bad = { name: "lists/bad.json", text: JSON.stringify({ places: [{ id: "x", name: "Keth" }] }) };
    const done = await doneOf("/api/imports", [bad, ...DOCUMENTS.slice(0, 2)]);
    expect(done.ledger[0]).toMatchObject({ outcome: "failed", file: "bad.json", code: "supplement-invalid" });
    expect(done.ledger[0]?.message).toContain("places.0.kind");
    expect(done.imported).toBeGreaterThan(0);
    expect(await lists()).toEqual([]);
  });

  test("a document that tells of places is a document", async () => {
    const article = {
      name: "article.json",
      text: JSON.stringify({ text: "A bomb went off in Keth on Monday, police said.", places: ["Keth"] }),
    };
    expect(await doneOf("/api/imports", [article])).toMatchObject({ imported: 1, failed: 0 });
    expect(await lists()).toEqual([]);
  });
});
