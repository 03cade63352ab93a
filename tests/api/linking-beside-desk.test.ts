import { afterEach, describe, expect, test } from "vitest";
import { givenFiles } from "../../src/adapters/readers/files/given-files.ts";
import { memoryCaseStore } from "../../src/adapters/stores/memory/memory-case-store.ts";
import { composeCaseLinker, composeImport, composeLinking, composeSystem } from "../../src/apps/compose.ts";
import { importDocuments } from "../../src/desk/import-documents.ts";
import { LinkingHere } from "../../src/desk/linking-here.ts";
import type { CaseLinker } from "../../src/desk/ports/case-linker.ts";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import { SaysoError } from "../../src/wire/error-codes.ts";
import { IncidentRowView, LinkingView } from "../../src/wire/linked-views.ts";
import { type OpenedDesk, openedDesk } from "./opened-desk.ts";

const HARBOUR = "Gunmen killed 4 people in the harbour of Old Quay on Tuesday, the Harbour Police said on Wednesday.";
const BRIDGE = "A bomb wounded 9 people at the bridge of Maldun on 3 March 2025, the Bridge Union said.";

/** A linker that puts together only when it is let go on. */
interface HeldUp {
  readonly linker: () => Promise<CaseLinker>;
  goOn(): void;
  readonly seen: { links: number; ends: number };
}

function heldUp(fails: () => Error | null = () => null): HeldUp {
  let goOn = (): void => undefined;
  const seen = { links: 0, ends: 0 };
  const linker = async (): Promise<CaseLinker> => {
    const here = new LinkingHere(await composeLinking());
    const [link, end] = [here.link.bind(here), here.end.bind(here)];
    let leave = (_: Error): void => undefined;
    here.link = async (state) => {
      seen.links++;
      await new Promise<void>((resolve, reject) => {
        goOn = resolve;
        leave = reject;
      });
      const failure = fails();
      if (failure !== null) throw failure;
      return link(state);
    };
    here.end = async () => {
      seen.ends++;
      leave(new SaysoError("linking-failed", "ended"));
      await end();
    };
    return here;
  };
  return { linker, goOn: () => goOn(), seen };
}

describe("a case put together beside the desk", () => {
  let opened: OpenedDesk;
  let store: CaseStore;
  afterEach(() => opened.remove());

  async function deskWith(linker: () => Promise<CaseLinker>, texts: Readonly<Record<string, string>>): Promise<void> {
    store = memoryCaseStore();
    await takeIn(texts);
    // A person's patience is no part of these tests: whoever waits, waits a thirtieth of it.
    const { timer, ...system } = await composeSystem();
    const hasty = { ...timer, elapsed: () => timer.elapsed() * 30, wait: (milliseconds: number) => timer.wait(milliseconds / 30) };
    opened = await openedDesk({ ...system, timer: hasty, linker }, store);
  }
  async function takeIn(texts: Readonly<Record<string, string>>): Promise<void> {
    const files = givenFiles(Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })));
    const parts = await composeImport(store, { rulesOnly: true, threads: null });
    await importDocuments(["."], { ...parts, files }, () => undefined);
  }
  const status = async () => LinkingView.parse((await opened.ask("/api/linking")).json());
  const rows = async () => IncidentRowView.array().parse(JSON.parse((await opened.ask("/api/incidents")).text));
  const ready = async (state: LinkingView["state"] = "ready") => {
    for (let turn = 0; turn < 200 && (await status()).state !== state; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await status()).state).toBe(state);
  };

  test("everything else is answered meanwhile, and who asks for it is told that it is under way", async () => {
    const { linker, goOn, seen } = heldUp();
    await deskWith(linker, { "a.txt": HARBOUR });
    expect(await status()).toEqual({ state: "waiting", documents: 1, asOf: null, changes: 0, error: null });
    expect(seen.links).toBe(0);
    const early = await opened.ask("/api/incidents");
    expect([early.status, early.json().code]).toEqual([202, "linking-under-way"]);
    expect((await opened.ask("/api/documents")).json().total).toBe(1);
    expect((await opened.ask("/api/search", { json: { words: "harbour" } })).status).toBe(200);
    expect((await status()).state).toBe("linking");
    goOn();
    await ready();
    expect((await rows()).length).toBeGreaterThan(0);
    expect(seen.links).toBe(1);
  });

  test("what was put together last is shown until the next is there, with how much changed since", async () => {
    const { linker, goOn, seen } = heldUp();
    await deskWith(linker, { "a.txt": HARBOUR });
    await opened.ask("/api/incidents");
    goOn();
    await ready();
    const before = await rows();
    await takeIn({ "b.txt": BRIDGE });
    expect(await rows()).toEqual(before);
    expect(await status()).toMatchObject({ state: "linking", documents: 2, changes: 1, asOf: expect.any(String) });
    const report = before[0]?.id;
    expect((await opened.ask("/api/decisions", { json: { verdict: "reject", id: report, reviewer: "nk" } })).status).toBe(200);
    expect((await status()).changes).toBe(2);
    goOn(); // That run is out of date by now: it is followed by one that is not.
    for (let turn = 0; turn < 100 && seen.links < 3; turn++) await rows();
    goOn();
    await ready();
    expect((await rows()).map(({ id }) => id)).not.toContain(report);
    expect(seen.links).toBe(3);
  });

  test("locking the desk ends it", async () => {
    const { linker, seen } = heldUp();
    await deskWith(linker, { "a.txt": HARBOUR });
    await opened.ask("/api/incidents");
    expect(seen).toEqual({ links: 1, ends: 0 });
    await opened.ask("/api/lock", { method: "POST" });
    expect(seen.ends).toBeGreaterThan(0);
    expect((await opened.ask("/api/linking")).json().code).toBe("desk-locked");
    await opened.ask("/api/unlock", { json: { passphrase: null } });
    expect((await status()).state).toBe("waiting");
  });

  test("where it fails, the pages are told why, the rest of the desk works, and it is tried again later", async () => {
    let failure: Error | null = new SaysoError("linking-memory", "too much");
    const { linker, goOn, seen } = heldUp(() => failure);
    await deskWith(linker, { "a.txt": HARBOUR });
    await opened.ask("/api/incidents");
    goOn();
    await ready("failed");
    const refused = await opened.ask("/api/incidents");
    expect([refused.status, refused.json().code]).toEqual([507, "linking-memory"]);
    expect((await status()).error?.code).toBe("linking-memory");
    expect((await opened.ask("/api/documents")).status).toBe(200);
    failure = null;
    await new Promise((resolve) => setTimeout(resolve, 400)); // Ten seconds, for who has a thirtieth of the patience.
    await opened.ask("/api/incidents");
    goOn();
    await ready();
    expect(seen.links).toBe(2);
  });

  test("in a thread of its own it comes to the same, and ends with the desk", async () => {
    await deskWith(composeCaseLinker, { "a.txt": HARBOUR, "b.txt": BRIDGE });
    await opened.ask("/api/incidents");
    for (let turn = 0; turn < 100 && (await status()).state !== "ready"; turn++) await new Promise((resolve) => setTimeout(resolve, 100));
    const threaded = await rows();
    const here = await openedDesk({ ...(await composeSystem()) }, store);
    expect(IncidentRowView.array().parse(JSON.parse((await here.ask("/api/incidents")).text))).toEqual(threaded);
    await here.remove();
    const gone = { leave: "name", name: "nobody of that name" };
    expect((await opened.ask("/api/without", { json: gone })).json().code).toBe("not-found");
  }, 30_000);

  test("a thread that needs more memory than it may have says so, and nothing else ends", async () => {
    await deskWith(() => composeCaseLinker(24), { "a.txt": `${HARBOUR} ${BRIDGE}` });
    const linker = await composeCaseLinker(24);
    const words = Array.from({ length: 1_000_000 }, (_, n) => ({ n, word: `word ${n}` }));
    const long = { document: { id: "a" }, text: { words }, extraction: null, names: "read" };
    await expect(linker.take([long as never])).rejects.toMatchObject({ code: "linking-memory" });
    await expect(linker.rows("shown")).rejects.toMatchObject({ code: "linking-memory" });
    await linker.end();
    expect((await opened.ask("/api/documents")).status).toBe(200);
  }, 30_000);
});
