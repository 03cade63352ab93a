import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { announceSealedKey } from "../../src/adapters/stores/sqlite/case-file.ts";
import { copyUnder } from "../../src/adapters/stores/sqlite/case-pages.ts";
import { type InventedDocument, inventedDocument, putAll, temporaryFolder } from "./invented-case.ts";
import { opened, openedAgain, PASSPHRASE, pagesOf } from "./opened-case.ts";

const depot: InventedDocument = inventedDocument("Depot burns in Sarneth.");
const many = Array.from({ length: 60 }, (_, index) =>
  inventedDocument(`Road ${index} shut near Odrisk. ${"The mayor said so. ".repeat(60)}`),
);

describe("opening a case", () => {
  let place: ReturnType<typeof temporaryFolder>;
  let folder: string;
  let pages: string;
  let keys: string;
  beforeEach(() => {
    place = temporaryFolder();
    folder = join(place.folder, "press.sayso");
    pages = join(folder, "case.db");
    keys = join(folder, "case.json");
  });
  afterEach(() => place.remove());

  const filled = async (documents: readonly InventedDocument[] = [depot]): Promise<void> => {
    const store = await opened(folder);
    await putAll(store, documents);
    await store.close();
  };
  const changed = (path: string, change: (bytes: Buffer) => void): void => {
    const bytes = readFileSync(path);
    change(bytes);
    writeFileSync(path, bytes);
  };
  const editKeys = (edit: (file: Record<string, unknown>) => unknown): void =>
    writeFileSync(keys, JSON.stringify(edit(JSON.parse(readFileSync(keys, "utf8")))));

  test("pages whose key file is gone are damaged, and no new key takes its place", async () => {
    await filled();
    rmSync(keys);
    await expect(openedAgain(folder)).rejects.toMatchObject({ code: "case-damaged" });
    await expect(opened(folder)).rejects.toMatchObject({ code: "case-damaged" });
    expect(existsSync(keys)).toBe(false);
  });

  test("where there is none, none is made unless that was asked for", async () => {
    await expect(openedAgain(folder)).rejects.toMatchObject({ code: "case-not-found" });
    expect(existsSync(folder)).toBe(false);
  });

  test("a case whose pages were cut to nothing is damaged and never an empty one", async () => {
    await filled();
    truncateSync(pages, 0);
    for (const open of [opened, openedAgain]) await expect(open(folder)).rejects.toMatchObject({ code: "case-damaged" });
  });

  test("a case whose pages are missing is damaged and never an empty one", async () => {
    await filled();
    rmSync(pages);
    for (const open of [opened, openedAgain])
      await expect(open(folder)).rejects.toMatchObject({ code: "case-damaged", message: expect.stringContaining(pages) });
    expect(existsSync(pages)).toBe(false);
  });

  test("a case that was cut off before its pages were made is made", async () => {
    await (await opened(folder)).close();
    for (const name of readdirSync(folder)) if (name !== "case.json") rmSync(join(folder, name));
    editKeys((file) => ({ ...file, pages: "to-come" }));
    const store = await openedAgain(folder);
    expect(await store.read((work) => store.documents.count(work))).toBe(0);
    await store.close();
    expect(JSON.parse(readFileSync(keys, "utf8"))).not.toHaveProperty("pages");
  });

  test("a newer Sayso's folder or pages say so and are left as they are", async () => {
    await filled();
    editKeys((file) => ({ format: 2, ...{ created: file.created }, key: { kept: "in-a-token" } }));
    await expect(openedAgain(folder)).rejects.toMatchObject({ code: "case-newer" });
    rmSync(folder, { recursive: true });
    await filled();
    const database = pagesOf(folder);
    database.pragma("user_version = 999");
    database.close();
    await expect(openedAgain(folder)).rejects.toMatchObject({ code: "case-newer", message: expect.stringContaining("999") });
  });

  test("a key file that is not one is named; a key cut short is none", async () => {
    await filled();
    const whole = readFileSync(keys, "utf8");
    const NOT_KEYS = [
      "",
      "{",
      "[]",
      "null",
      '{"format":1}',
      whole.slice(0, -30),
      whole.replace(/[0-9a-f]{64}/, "abcd"),
      whole.replace(/[0-9a-f]{64}/, ""),
    ];
    for (const text of NOT_KEYS) {
      writeFileSync(keys, text);
      await expect(openedAgain(folder), text).rejects.toMatchObject({ code: "case-damaged", message: expect.stringContaining(keys) });
    }
  });

  test("another key, bytes changed and bytes missing are damage, and the file is named", async () => {
    await filled(many);
    const whole = join(place.folder, "whole");
    cpSync(folder, whole, { recursive: true });
    const DAMAGES: readonly (() => void)[] = [
      () => editKeys((file) => ({ ...file, key: { kept: "open", dataKey: "ab".repeat(32) } })),
      () => changed(pages, (bytes) => bytes.fill(0, 0, 100)),
      () => changed(pages, (bytes) => bytes.fill(7, 4096 * 2)),
      () => truncateSync(pages, 4096 * 3),
      () => truncateSync(pages, 700),
      () => writeFileSync(pages, "no pages at all, and longer than a header of one hundred bytes ".repeat(90)),
    ];
    for (const [index, damage] of DAMAGES.entries()) {
      rmSync(folder, { recursive: true });
      cpSync(whole, folder, { recursive: true });
      damage();
      const said = await openedAgain(folder).then(async (store) => {
        const wrong = await store.check();
        await store.close();
        return wrong.join("\n");
      }, String);
      expect(said, `damage ${index}`).toContain(pages);
    }
  });

  test("one changed byte in any page is found, and what can be read still can", async () => {
    await filled(many);
    changed(pages, (bytes) => bytes.writeUInt8((bytes.readUInt8(bytes.length - 2000) + 1) % 256, bytes.length - 2000));
    const store = await openedAgain(folder);
    expect(await store.read((work) => store.documents.count(work))).toBe(many.length);
    expect(await store.check()).not.toEqual([]);
    await store.close();
  });

  describe("after a sealing that was cut off", () => {
    test("before the pages changed places: the case opens as before, and the copy is taken away", async () => {
      await filled();
      const database = pagesOf(folder);
      const key = Buffer.from(JSON.parse(readFileSync(keys, "utf8")).key.dataKey, "hex");
      copyUnder(database, pages, key, Buffer.alloc(32, 5));
      database.close();
      announceSealedKey(folder, Buffer.alloc(32, 5), PASSPHRASE);
      for (const passphrase of [null, PASSPHRASE]) {
        const store = await openedAgain(folder, passphrase);
        expect(await store.seal()).toBe("open");
        expect(await store.read((work) => store.documents.textOf(work, depot.document.id))).toEqual(depot.text);
        await store.close();
      }
      expect(readdirSync(folder).sort()).toEqual(["case.db", "case.json"]);
    });

    test("after they changed places: it takes the passphrase, and then it is sealed", async () => {
      await filled();
      const before = readFileSync(keys, "utf8");
      const store = await openedAgain(folder);
      await store.sealWith(PASSPHRASE);
      await store.close();
      const sealed = JSON.parse(readFileSync(keys, "utf8"));
      writeFileSync(keys, JSON.stringify({ ...JSON.parse(before), next: sealed.key }));
      writeFileSync(`${keys}.0123abcd.new`, before);
      await expect(openedAgain(folder)).rejects.toMatchObject({ code: "case-locked" });
      await expect(openedAgain(folder, "another passphrase")).rejects.toMatchObject({ code: "passphrase-wrong" });
      await (await openedAgain(folder, PASSPHRASE)).close();
      expect(JSON.parse(readFileSync(keys, "utf8"))).toEqual(sealed);
      expect(readdirSync(folder).sort()).toEqual(["case.db", "case.json"]);
    });

    test("while the passphrase was changed: the one that fits the pages opens it", async () => {
      await filled();
      const store = await openedAgain(folder);
      await store.sealWith("the first passphrase");
      const first = readFileSync(keys, "utf8");
      await store.sealWith("the second passphrase");
      await store.close();
      const second = JSON.parse(readFileSync(keys, "utf8"));
      writeFileSync(keys, JSON.stringify({ ...JSON.parse(first), next: second.key }));
      await expect(openedAgain(folder, "the first passphrase")).rejects.toMatchObject({ code: "passphrase-wrong" });
      const again = await openedAgain(folder, "the second passphrase");
      expect(await again.read((work) => again.documents.count(work))).toBe(1);
      await again.close();
      expect(JSON.parse(readFileSync(keys, "utf8"))).toEqual(second);
    });
  });
});
