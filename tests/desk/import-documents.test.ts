import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractorName } from "../../src/desk/extract-text.ts";
import { type ImportProgress, importDocuments } from "../../src/desk/import-documents.ts";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import { SaysoError } from "../../src/wire/error-codes.ts";
import { listed } from "../stores/invented-case.ts";
import { type InventedFiles, inventedDetector, inventedImport } from "./invented-import.ts";

const FILES: InventedFiles = {
  "a.txt": "Depot burns in Sarneth.",
  "b.txt": "Bridge shut at Odrisk.\nBAD\nMarket reopens in Pellin.",
  "bad.txt": "BAD",
  "cursed.txt": "never read",
  "crash.txt": "CRASH goes the detector.",
  "empty.txt": "",
  "foreign.txt": "FOREIGN words.",
  "locked.txt": "never read",
  "missing.txt": "never found",
  "same-as-a.txt": "Depot burns in Sarneth.",
  "throw.txt": "Ferry late at Velmar.\nTHROW\nnever reached",
  "unsure.txt": "UNSURE letters.",
};

const silent = (): void => undefined;
const linesOf = (store: CaseStore) => store.read((work) => listed(store.ledger.entries(work)));
const textsIn = async (store: CaseStore): Promise<readonly string[]> =>
  store.read(async (work) => {
    const documents = await listed(store.documents.all(work));
    const texts = await Promise.all(documents.map(async ({ id }) => (await store.documents.textOf(work, id))?.text ?? ""));
    return texts.sort();
  });

/** What a case holds, but for runs, times and the ledger. */
const documentsIn = (store: CaseStore) =>
  store.read(async (work) => ({ documents: await listed(store.documents.all(work)), findings: await listed(store.findings.all(work)) }));

describe("importing", () => {
  test("every file, and every part of one, has its line and its reason; nothing that fails ends the run", async () => {
    const parts = inventedImport(FILES);
    const summary = await importDocuments(["."], parts, silent);
    const lines = (await linesOf(parts.store)).map(({ line, file, part, outcome, code }) => [line, file, part, outcome, code].join(" "));
    expect(lines).toEqual([
      "0 a.txt line 1 imported ",
      "1 b.txt line 1 imported ",
      "1 b.txt line 2 failed not-text",
      "1 b.txt line 3 imported ",
      "2 bad.txt line 1 failed not-text",
      "3 cursed.txt  failed internal",
      "4 crash.txt line 1 imported ",
      "5 empty.txt  failed file-empty",
      "6 foreign.txt line 1 imported ",
      "7 locked.txt  failed file-unreadable",
      "8 missing.txt  failed file-not-found",
      "9 same-as-a.txt line 1 duplicate ",
      "10 throw.txt line 1 imported ",
      "10 throw.txt  failed internal",
      "11 unsure.txt line 1 imported ",
    ]);
    expect(summary).toMatchObject({
      files: 12,
      imported: 7,
      duplicate: 1,
      failed: 7,
      destroyedEarlier: 0,
      notRead: 1,
      warnings: 2,
      ended: "done",
    });
  });

  test("a document whose reading fails is kept, says so, and is read again later", async () => {
    const parts = inventedImport(FILES);
    await importDocuments(["."], parts, silent);
    const crashed = (await linesOf(parts.store)).find(({ file }) => file === "crash.txt");
    expect(crashed?.warnings.map(({ code }) => code)).toEqual(["extraction-failed"]);
    const left = await parts.store.read((work) => listed(parts.store.findings.without(work, extractorName(parts.detectors))));
    expect(left).toEqual([crashed?.document]);
  });

  test("a message about a fault inside never repeats what the fault said: it may hold words of the text", async () => {
    const parts = inventedImport(FILES);
    await importDocuments(["."], parts, silent);
    expect(JSON.stringify(await linesOf(parts.store))).not.toMatch(/fell over/);
  });

  test("twice brings nothing twice, and reads nothing twice", async () => {
    const detector = inventedDetector();
    const first = inventedImport(FILES, { detector });
    await importDocuments(["."], first, silent);
    const before = await documentsIn(first.store);
    const read = detector.texts.length;
    const again = await importDocuments(["."], inventedImport(FILES, { store: first.store, from: 100, detector }), silent);
    expect(again).toMatchObject({ imported: 0, duplicate: 8, failed: 7 });
    expect(await documentsIn(first.store)).toEqual(before);
    expect(detector.texts.length).toBe(read);
    expect((await linesOf(first.store)).length).toBe(30);
  });

  test("a document that was destroyed is not taken in again, whoever brings it", async () => {
    const { store, ...parts } = inventedImport({ "a.txt": "Depot burns in Sarneth." });
    await importDocuments(["."], { store, ...parts }, silent);
    const [document] = await store.read((work) => listed(store.documents.all(work)));
    if (!document) throw new Error("one document");
    await store.write((work) => store.documents.destroy(work, { document: document.id, destroyedAt: "2031", reviewer: "nk", why: null }));
    const again = await importDocuments(["."], { store, ...parts }, silent);
    expect(again).toMatchObject({ imported: 0, destroyedEarlier: 1 });
    expect(await documentsIn(store)).toEqual({ documents: [], findings: [] });
  });

  test("stopped anywhere it says so, keeps what it told, and goes on when it is run again", async () => {
    const whole = inventedImport(FILES);
    await importDocuments(["."], whole, silent);
    for (let stop = 0; stop <= Object.keys(FILES).length; stop++) {
      const parts = inventedImport(FILES);
      const told: ImportProgress[] = [];
      const signal = { aborted: stop === 0 };
      const summary = await importDocuments(["."], parts, (progress) => (signal.aborted = told.push(progress) >= stop), signal);
      expect(summary).toMatchObject({ files: stop, ended: stop < 12 ? "stopped" : "done" });
      expect(told.map(({ done }) => done)).toEqual(Array.from({ length: stop }, (_, index) => index + 1));
      expect(new Set((await linesOf(parts.store)).map(({ line }) => line)).size).toBe(stop);
      await importDocuments(["."], inventedImport(FILES, { store: parts.store, from: 100 }), silent);
      expect(await documentsIn(parts.store)).toEqual(await documentsIn(whole.store));
    }
  });

  test("the order of the files does not matter to what the case then holds (law)", async () => {
    const whole = inventedImport(FILES);
    await importDocuments(["."], whole, silent);
    const names = Object.keys(FILES);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(names, { minLength: names.length }), async (order) => {
        const parts = inventedImport(Object.fromEntries(order.map((name) => [name, FILES[name] ?? ""])));
        const summary = await importDocuments(["."], parts, silent);
        expect(summary).toMatchObject({ imported: 7, duplicate: 1, failed: 7 });
        expect(await documentsIn(parts.store)).toEqual(await documentsIn(whole.store));
      }),
      { seed: 1, numRuns: 25 },
    );
  });

  test("a file of a thousand documents goes in whole, in parts that stand on their own when the store gives up", async () => {
    const parts = inventedImport({ "long.jsonl": Array.from({ length: 110 }, (_, index) => `Road ${index} shut.`).join("\n") });
    let writes = 0;
    const store: CaseStore = {
      ...parts.store,
      write: async (work) => {
        if (++writes === 4) throw new SaysoError("disk-full", "full");
        return parts.store.write(work);
      },
    };
    await expect(importDocuments(["."], { ...parts, store }, silent)).rejects.toMatchObject({ code: "disk-full" });
    expect((await textsIn(parts.store)).length).toBe(75);
    expect((await linesOf(parts.store)).length).toBe(75);
    const rest = await importDocuments(["."], { ...parts, store }, silent);
    expect(rest).toMatchObject({ files: 1, imported: 35, duplicate: 75 });
    expect((await textsIn(parts.store)).length).toBe(110);
  });
});
