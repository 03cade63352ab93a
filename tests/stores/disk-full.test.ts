import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import { type InventedDocument, inventedDocument, listed, putAll, temporaryFolder } from "./invented-case.ts";
import { opened, openedAgain, PASSPHRASE } from "./opened-case.ts";

const WRITER = join(import.meta.dirname, "writer-child.ts");
const large = (index: number): InventedDocument =>
  inventedDocument(`Road ${index} shut near Odrisk. ${"The mayor said so, once more. ".repeat(1500)}`);

/** Puts documents in one by one until it fails; how many were acknowledged, and how it failed. */
async function fill(store: CaseStore): Promise<{ readonly kept: readonly InventedDocument[]; readonly failure: unknown }> {
  const kept: InventedDocument[] = [];
  for (let index = 0; index < 500; index++) {
    try {
      await putAll(store, [large(index)], index);
      kept.push(large(index));
    } catch (failure) {
      return { kept, failure };
    }
  }
  return { kept, failure: null };
}

async function expectKept(store: CaseStore, kept: readonly InventedDocument[]): Promise<void> {
  await store.read(async (work) => {
    expect(await store.documents.count(work)).toBe(kept.length);
    for (const { document, text, original, extraction } of kept) {
      expect(await store.documents.textOf(work, document.id)).toEqual(text);
      expect(await store.documents.original(work, document.id)).toEqual(original);
      expect(await store.findings.get(work, document.id)).toEqual(extraction);
    }
    expect((await listed(store.ledger.entries(work))).map(({ document }) => document)).toEqual(kept.map(({ document }) => document.id));
  });
  expect(await store.check()).toEqual([]);
}

describe("a disk that is full", () => {
  let place: ReturnType<typeof temporaryFolder>;
  let unmount: (() => void) | null;
  let mounted: boolean;
  beforeEach(() => {
    place = temporaryFolder();
    mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=6m", "tmpfs", place.folder], { stdio: "ignore" }).status === 0;
    unmount = mounted ? () => spawnSync("umount", ["-l", place.folder], { stdio: "ignore" }) : null;
  });
  afterEach(() => {
    unmount?.();
    place.remove();
  });

  test("is said to be full, keeps what was acknowledged, and goes on when there is room again", async ({ skip }) => {
    if (!mounted) skip("not run: a small disk cannot be mounted here");
    const folder = join(place.folder, "press.sayso");
    const store = await opened(folder);
    const { kept, failure } = await fill(store);
    expect(failure).toMatchObject({ code: "disk-full" });
    expect(kept.length).toBeGreaterThan(5);
    await expectKept(store, kept);
    await store.sealWith(PASSPHRASE).then(
      () => expect.unreachable("there is no room for a copy"),
      (error: unknown) => expect(error).toMatchObject({ code: "disk-full" }),
    );
    expect(await store.seal()).toBe("open");
    await expectKept(store, kept);
    await store.close();
    spawnSync("mount", ["-o", "remount,size=64m", place.folder], { stdio: "ignore" });
    const again = await openedAgain(folder);
    await expectKept(again, kept);
    await putAll(again, [large(1000)], 1000);
    await expectKept(again, [...kept, large(1000)]);
    await again.sealWith(PASSPHRASE);
    await expectKept(again, [...kept, large(1000)]);
    await again.close();
  });

  test.skipIf(process.platform === "win32")("is the same where files may not grow (no right to mount is needed)", async () => {
    unmount?.();
    unmount = null;
    const folder = join(place.folder, "press.sayso");
    await (await opened(folder)).close();
    const written = spawnSync("sh", ["-c", 'ulimit -f 2000 && exec "$0" "$@"', process.execPath, WRITER, folder, "1", "500", "20000"], {
      encoding: "utf8",
    }).stdout.trim();
    const lines = written.split("\n");
    expect(lines.at(-1)).toBe("disk-full");
    const told = lines.filter((line) => /^\d+ \d+$/u.test(line)).length;
    expect(told).toBeGreaterThan(10);
    const store = await openedAgain(folder);
    expect(await store.read((work) => listed(store.ledger.entries(work)))).toHaveLength(told);
    expect(await store.check()).toEqual([]);
    await store.close();
  });
});
