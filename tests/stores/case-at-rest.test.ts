import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sealOf } from "../../src/adapters/stores/sqlite/case-file.ts";
import { connect } from "../../src/adapters/stores/sqlite/case-pages.ts";
import { purgeDocument } from "../../src/desk/purge-document.ts";
import { contentOf, filesWith, inventedDocument, listed, putAll, temporaryFolder } from "./invented-case.ts";
import { opened, openedAgain, PASSPHRASE, pagesOf, tablesWith } from "./opened-case.ts";

const WORDS = ["Quillanport", "quillanport", "Zorbalak", "zorbalak"];
const secret = inventedDocument("Witness Zorbalak spoke in Quillanport. Zorbalak saw the trucks.", { publisher: "Zorbalak Herald" });
const others = Array.from({ length: 40 }, (_, index) => inventedDocument(`Road ${index} shut near Odrisk, the mayor said.`));
const clock = { now: async () => "2031-05-01T00:00:00.000Z" };

describe("a case at rest", () => {
  let place: ReturnType<typeof temporaryFolder>;
  let folder: string;
  beforeEach(() => {
    place = temporaryFolder();
    folder = join(place.folder, "press.sayso");
  });
  afterEach(() => place.remove());

  test("every write is on the disk when it is acknowledged: write-ahead log, fully synchronous, nothing left in freed space", async () => {
    await (await opened(folder)).close();
    const pages = connect(
      join(folder, "case.db"),
      Buffer.from(JSON.parse(readFileSync(join(folder, "case.json"), "utf8")).key.dataKey, "hex"),
      100,
    );
    const setting = (name: string): unknown => pages.pragma(name, { simple: true });
    expect(["journal_mode", "synchronous", "secure_delete", "temp_store", "cipher"].map(setting)).toEqual(["wal", 2, 1, 2, "chacha20"]);
    pages.close();
  });

  test("no word of a document, of its original or of a supplement stands in any file, while it is open and after", async () => {
    const store = await opened(folder);
    await putAll(store, [secret, ...others]);
    await store.write((work) => store.supplements.put(work, { kind: "places", name: "zorbalak.json", content: "Quillanport" }));
    expect(readdirSync(folder).sort()).toEqual(["case.db", "case.db-shm", "case.db-wal", "case.json"]);
    expect(filesWith(folder, [...WORDS, secret.document.id])).toEqual([]);
    await store.close();
    expect(filesWith(folder, [...WORDS, secret.document.id])).toEqual([]);
    expect(statSync(join(folder, "case.json")).mode & 0o077).toBe(0);
  });

  test("with its key the same words are there to be read: the check above can fail", async () => {
    const store = await opened(folder);
    await putAll(store, [secret]);
    await store.close();
    expect(tablesWith(folder, WORDS).length).toBeGreaterThan(2);
  });

  test("sealed, its key stands in no file; it opens with the passphrase alone, whatever its Unicode form", async () => {
    const store = await opened(folder);
    await putAll(store, [secret]);
    const before = await contentOf(store);
    const openKey = JSON.parse(readFileSync(join(folder, "case.json"), "utf8")).key.dataKey as string;
    expect(await store.seal()).toBe("open");
    await store.sealWith(`${PASSPHRASE} é`);
    expect(await store.seal()).toBe("sealed");
    expect(await contentOf(store)).toEqual(before);
    await putAll(store, others, 2);
    await store.close();
    expect(sealOf(folder)).toBe("sealed");
    expect(readdirSync(folder).sort()).toEqual(["case.db", "case.json"]);
    expect(filesWith(folder, [...WORDS, openKey, Buffer.from(openKey, "hex"), PASSPHRASE])).toEqual([]);
    await expect(openedAgain(folder)).rejects.toMatchObject({ code: "case-locked" });
    await expect(openedAgain(folder, PASSPHRASE)).rejects.toMatchObject({ code: "passphrase-wrong" });
    expect(() => connect(join(folder, "case.db"), Buffer.from(openKey, "hex"), 100)).toThrow();
    const again = await openedAgain(folder, `${PASSPHRASE} e\u0301`);
    expect(await again.read((work) => again.documents.count(work))).toBe(41);
    expect(await again.check()).toEqual([]);
    await again.close();
  });

  test("sealed anew, the old passphrase opens it no more", async () => {
    const store = await opened(folder);
    await putAll(store, [secret]);
    await store.sealWith("the first passphrase");
    await store.sealWith("the second passphrase");
    await store.close();
    await expect(openedAgain(folder, "the first passphrase")).rejects.toMatchObject({ code: "passphrase-wrong" });
    const again = await openedAgain(folder, "the second passphrase");
    expect(await again.read((work) => again.documents.textOf(work, secret.document.id))).toEqual(secret.text);
    await again.close();
  });

  for (const seal of ["open", "sealed"] as const) {
    test(`purged from a case that is ${seal}, no word of a document and no key of its original is left, not even for who holds the key`, async () => {
      const store = await opened(folder);
      await putAll(store, [...others.slice(0, 20), secret, ...others.slice(20)]);
      if (seal === "sealed") await store.sealWith(PASSPHRASE);
      const passphrase = seal === "sealed" ? PASSPHRASE : null;
      const pages = pagesOf(folder, passphrase);
      const row = pages.prepare<[string], { key: Buffer }>("SELECT key FROM original_keys WHERE document = ?").get(secret.document.id);
      pages.close();
      const key = row?.key ?? Buffer.alloc(0);
      expect(key.byteLength).toBe(32);
      await purgeDocument(secret.document.id.slice(0, 10), "nk", null, { store, clock });
      expect(tablesWith(folder, [...WORDS, key], passphrase)).toEqual([]);
      expect(await store.check()).toEqual([]);
      await store.close();
      expect(tablesWith(folder, [...WORDS, key], passphrase)).toEqual([]);
      const freed = pagesOf(folder, passphrase);
      expect(freed.pragma("freelist_count", { simple: true })).toBe(0);
      freed.close();
    });
  }

  test("a purge that another program stood in the way of says so, and is finished when it is asked for again", async () => {
    const store = await opened(folder, null, 50);
    await putAll(store, [secret, ...others]);
    const other = await opened(folder, null, 50);
    let done: (() => void) | undefined;
    const reading = other.read(async (work) => {
      await listed(other.documents.all(work));
      await new Promise<void>((resolve) => {
        done = resolve;
      });
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(purgeDocument(secret.document.id, "nk", null, { store, clock })).rejects.toMatchObject({ code: "case-busy" });
    done?.();
    await reading;
    const tombstone = await purgeDocument(secret.document.id, "other", null, { store, clock });
    expect(tombstone).toMatchObject({ document: secret.document.id, reviewer: "nk" });
    await Promise.all([other.close(), store.close()]);
    expect(tablesWith(folder, WORDS)).toEqual([]);
  });

  test("an original that was changed behind the store's back is named, and so is a document that lost its words", async () => {
    const store = await opened(folder);
    await putAll(store, [secret, ...others.slice(0, 2)]);
    const pages = pagesOf(folder);
    pages.prepare("UPDATE originals SET bytes = zeroblob(length(bytes)) WHERE document = ?").run(secret.document.id);
    pages.prepare("DELETE FROM indexed WHERE document = ?").run(others[0]?.document.id);
    pages.prepare("DELETE FROM original_keys WHERE document = ?").run(others[1]?.document.id);
    pages.close();
    const said = await store.check();
    expect(said).toHaveLength(3);
    expect(said.join("\n")).toContain(`${secret.document.id}: its original does not open`);
    expect(said.join("\n")).toContain(`${others[1]?.document.id}: its original is missing`);
    await store.close();
  });
});
