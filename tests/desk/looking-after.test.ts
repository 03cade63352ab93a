import { beforeEach, describe, expect, test } from "vitest";
import { memoryCaseStore } from "../../src/adapters/stores/memory/memory-case-store.ts";
import { nodeHashing } from "../../src/adapters/system/system-clock.ts";
import { documentsToShow } from "../../src/desk/case-documents.ts";
import { checkCase } from "../../src/desk/check-case.ts";
import { findInCase } from "../../src/desk/find-in-case.ts";
import { glanceOf } from "../../src/desk/glance.ts";
import { importDocuments } from "../../src/desk/import-documents.ts";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import { purgeDocument } from "../../src/desk/purge-document.ts";
import { rederiveCase } from "../../src/desk/rederive-case.ts";
import { SaysoError } from "../../src/wire/error-codes.ts";
import { contentOf, inventedDecision, inventedDocument, listed, putAll, statementOf, textOf } from "../stores/invented-case.ts";
import { inventedDetector, inventedImport } from "./invented-import.ts";

const depot = inventedDocument("Depot burns in Sarneth.", { published: "2031-03-14", publisher: "constructor" });
const bridge = inventedDocument("Bridge shut at Odrisk.", { publisher: "__proto__" });
const silent = (): void => undefined;
const clock = { now: async () => "2031-05-01T00:00:00.000Z" };

describe("looking after a case", () => {
  let store: CaseStore;
  beforeEach(async () => {
    store = memoryCaseStore();
  });

  const remove = (number: number, one: typeof depot) =>
    store.write((work) =>
      store.decisions.append(
        work,
        inventedDecision(number, { subject: { kind: "document", id: one.document.id }, decided: { verdict: "remove" } }),
      ),
    );

  test("at a glance names are counted whatever they are, and removed documents nowhere but as removed", async () => {
    await putAll(store, [depot, bridge]);
    const glance = await glanceOf(store);
    expect(Object.entries(glance.publishers)).toEqual([
      ["__proto__", 1],
      ["constructor", 1],
    ]);
    expect(glance).toMatchObject({ documents: 2, statements: 2, firstPublished: "2031-03-14", openDecisions: 0 });
    await remove(1, depot);
    expect(await glanceOf(store)).toMatchObject({ documents: 1, removed: 1, statements: 1, firstPublished: null, openDecisions: 0 });
  });

  test("a decision about a destroyed document stays, and is counted as open", async () => {
    await putAll(store, [depot, bridge]);
    await remove(1, depot);
    await purgeDocument(depot.document.id.slice(0, 8), "nk", "consent withdrawn", { store, clock });
    expect(await glanceOf(store)).toMatchObject({ documents: 1, destroyed: 1, decisions: 1, openDecisions: 1 });
  });

  test("only a document is destroyed, a destroyed one is left destroyed, and the first tombstone stays", async () => {
    await putAll(store, [depot, bridge]);
    const purge = (id: string, by = "nk") => purgeDocument(id, by, null, { store, clock });
    await expect(purge(statementOf(depot))).rejects.toMatchObject({ code: "decision-invalid" });
    await expect(purge("0".repeat(64))).rejects.toMatchObject({ code: "not-found" });
    const tombstone = await purge(depot.document.id);
    expect(await purge(depot.document.id, "ro")).toEqual(tombstone);
    expect(await store.read((work) => store.documents.tombstones(work))).toEqual([tombstone]);
  });

  test("removed documents are not found and take no place among the found", async () => {
    const two = [1, 2, 3].map((index) => inventedDocument(`Depot ${index} burns.`));
    await putAll(store, two);
    await remove(1, two[0] as typeof depot);
    expect(await findInCase(store, "depot", 2)).toHaveLength(2);
    expect((await findInCase(store, "depot", 9)).map(({ document }) => document)).not.toContain(two[0]?.document.id);
  });

  test("findings are shown with the text they were read from, never with a newer one", async () => {
    await putAll(store, [depot]);
    expect((await documentsToShow(store))[0]?.extraction).not.toBeNull();
    const newer = textOf(depot.document, "A heading\n\nDepot burns in Sarneth.", "read", "2");
    await store.write((work) => store.documents.putText(work, newer));
    expect(await documentsToShow(store)).toMatchObject([{ text: newer, extraction: null }]);
  });

  test("a text that is not the one it is named by is told", async () => {
    await putAll(store, [depot]);
    expect(await checkCase(store, nodeHashing)).toEqual([]);
    await store.write((work) =>
      store.documents.putText(work, { ...textOf(depot.document, "Depot burns.", "read", "2"), text: "Depot stands." }),
    );
    expect(await checkCase(store, nodeHashing)).toEqual([`document ${depot.document.id}: its text is not the one it was named by`]);
  });

  test("reading anew takes what an older extractor read, or all; one that fails is counted and the rest go on", async () => {
    const parts = inventedImport({ "a.txt": "Depot burns.", "b.txt": "CRASH here.", "c.txt": "FOREIGN words." }, { store });
    await importDocuments(["."], parts, silent);
    const newer = { store, detectors: [inventedDetector("2")], tables: parts.tables };
    expect(await rederiveCase("outdated", newer, silent)).toEqual({ read: 1, failed: 1, ended: "done" });
    expect(await rederiveCase("outdated", newer, silent)).toEqual({ read: 0, failed: 1, ended: "done" });
    const before = await contentOf(store);
    expect(await rederiveCase("all", newer, silent)).toEqual({ read: 1, failed: 1, ended: "done" });
    expect(await contentOf(store)).toEqual(before);
  });

  test("a document destroyed while it is read anew stays destroyed", async () => {
    const parts = inventedImport({ "a.txt": "Depot burns.", "b.txt": "Bridge shut." }, { store });
    await importDocuments(["."], parts, silent);
    const [first] = await store.read((work) => listed(store.documents.all(work)));
    if (!first) throw new Error("two documents");
    const slow = {
      ...inventedDetector("2"),
      detect: async () => {
        await purgeDocument(first.id, "nk", null, { store, clock });
        return { detector: "invented", version: "2", spans: [], links: [] };
      },
    };
    expect(await rederiveCase("all", { store, detectors: [slow], tables: parts.tables }, silent)).toEqual({
      read: 1,
      failed: 0,
      ended: "done",
    });
    expect(await store.read((work) => store.findings.get(work, first.id))).toBeNull();
    expect((await store.read((work) => listed(store.findings.all(work)))).length).toBe(1);
  });

  test("a store that gives up ends reading anew with what it says, however it is worded", async () => {
    const parts = inventedImport({ "a.txt": "Depot burns." }, { store });
    await importDocuments(["."], parts, silent);
    const full: CaseStore = { ...store, write: () => Promise.reject(new SaysoError("disk-full", "full")) };
    const newer = { store: full, detectors: [inventedDetector("2")], tables: parts.tables };
    await expect(rederiveCase("all", newer, silent)).rejects.toMatchObject({ code: "disk-full" });
  });
});
