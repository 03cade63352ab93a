import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { running } from "./child-process.ts";
import { inventedDocument, inventedLine, listed, putAll, temporaryFolder } from "./invented-case.ts";
import { opened, openedAgain, PASSPHRASE } from "./opened-case.ts";

const WRITER = join(import.meta.dirname, "writer-child.ts");
const depot = inventedDocument("Depot burns in Sarneth.");
const bridge = inventedDocument("Bridge shut at Odrisk.");

describe("two programs on one case at once", () => {
  let place: ReturnType<typeof temporaryFolder>;
  let folder: string;
  beforeEach(() => {
    place = temporaryFolder();
    folder = join(place.folder, "press.sayso");
  });
  afterEach(() => place.remove());

  test("processes that make the same new case at the same moment share it and lose nothing", async () => {
    for (const round of [1, 2]) {
      const shared = `${folder}-${round}`;
      const writers = [1, 2, 3, 4].map((run) => running([WRITER, shared, String(run), "15"]));
      expect(await Promise.all(writers.map(({ ended }) => ended)), writers.map((one) => one.printed()).join("\n")).toEqual([0, 0, 0, 0]);
      const store = await openedAgain(shared);
      expect((await store.read((work) => listed(store.ledger.entries(work)))).length).toBe(60);
      expect(await store.check()).toEqual([]);
      await store.close();
      expect(readdirSync(shared).sort()).toEqual(["case.db", "case.json"]);
    }
  });

  test("the mark of one tells what the other wrote", async () => {
    const [first, second] = [await opened(folder), await opened(folder)];
    const before = await second.mark();
    await putAll(first, [depot]);
    const after = await second.mark();
    expect(after).not.toBe(before);
    expect(await second.mark()).toBe(after);
    await first.close();
    await second.close();
  });

  test("what one store writes the other reads, and a read under way keeps to what it began with", async () => {
    const [first, second] = [await opened(folder), await opened(folder)];
    await putAll(first, [depot]);
    const counts = await second.read(async (work) => {
      const before = await second.documents.count(work);
      await putAll(first, [bridge], 2);
      return [before, await second.documents.count(work)];
    });
    expect(counts).toEqual([1, 1]);
    expect(await second.read((work) => second.documents.count(work))).toBe(2);
    expect(await second.write((work) => second.documents.put(work, depot.document, depot.text, depot.original))).toBe("duplicate");
    await Promise.all([first.close(), second.close()]);
  });

  test("what is read from a document that another program has destroyed meanwhile is not kept", async () => {
    const [first, second] = [await opened(folder), await opened(folder)];
    await putAll(first, [depot, bridge]);
    const gone = { document: depot.document.id, destroyedAt: "2031-04-01T00:00:00.000Z", reviewer: "nk", why: null };
    await second.write((work) => second.documents.destroy(work, gone));
    expect(await first.write((work) => first.findings.put(work, depot.extraction))).toBe("no-document");
    expect(await first.check()).toEqual([]);
    await Promise.all([first.close(), second.close()]);
  });

  test("a writer that waits too long is told so and has written nothing", async () => {
    const [patient, hasty] = [await opened(folder), await opened(folder, null, 30)];
    await patient.write(async (work) => {
      await patient.ledger.record(work, inventedLine(1, 0));
      await expect(hasty.write((unit) => hasty.ledger.record(unit, inventedLine(2, 0)))).rejects.toMatchObject({ code: "case-busy" });
    });
    await hasty.write((unit) => hasty.ledger.record(unit, inventedLine(2, 1)));
    expect((await hasty.read((work) => listed(hasty.ledger.entries(work)))).map(({ line }) => line)).toEqual([0, 1]);
    await Promise.all([patient.close(), hasty.close()]);
  });

  test("a case that another program has open is not sealed, and both go on", async () => {
    const [first, second] = [await opened(folder, null, 30), await opened(folder)];
    await putAll(first, [depot]);
    await expect(first.sealWith(PASSPHRASE)).rejects.toMatchObject({ code: "case-busy" });
    expect(await first.seal()).toBe("open");
    await putAll(second, [bridge], 2);
    expect(await first.read((work) => first.documents.count(work))).toBe(2);
    await Promise.all([first.close(), second.close()]);
    await (await openedAgain(folder)).close();
  });

  test("a program that waits while another seals loses nothing: it is told that the case takes a passphrase", async () => {
    const store = await opened(folder);
    await putAll(store, [
      depot,
      ...Array.from({ length: 60 }, (_, index) => inventedDocument(`Road ${index} shut. ${"So it was said. ".repeat(500)}`)),
    ]);
    await store.close();
    const sealer = running([WRITER, folder, "1", "seal", PASSPHRASE]);
    await sealer.saying("open");
    const writers = [2, 3, 4].map((run) => running([WRITER, folder, String(run), "5"]));
    const codes = await Promise.all([sealer, ...writers].map(({ ended }) => ended));
    const told = writers.flatMap((one) => one.printed().match(/^\d \d$/gmu) ?? []);
    const sealed = sealer.printed().includes("sealed");
    expect(codes[0] === 0).toBe(sealed);
    for (const [index, one] of writers.entries()) if (codes[index + 1] !== 0) expect(one.printed()).toMatch(/case-locked/);
    const again = await openedAgain(folder, sealed ? PASSPHRASE : null);
    expect(await again.read((work) => again.documents.count(work))).toBe(61);
    const lines = (await again.read((work) => listed(again.ledger.entries(work)))).map(
      ({ run, line }) => `${Number(run.slice(-4))} ${line}`,
    );
    expect(lines).toEqual(expect.arrayContaining(told));
    await again.close();
  });

  test("sealing killed at any moment leaves a case that opens, with the passphrase or without, and all of it there", async () => {
    const store = await opened(folder);
    const large = Array.from({ length: 50 }, (_, index) =>
      inventedDocument(`Road ${index} shut. ${"So it was said there. ".repeat(3000)}`),
    );
    await putAll(store, large);
    await store.close();
    for (const wait of [0, 60, 120, 180, 240, 320]) {
      const copy = `${folder}-${wait}`;
      cpSync(folder, copy, { recursive: true });
      const sealer = running([WRITER, copy, "1", "seal", PASSPHRASE]);
      await sealer.saying("open");
      await new Promise((resolve) => setTimeout(resolve, wait));
      sealer.process.kill("SIGKILL");
      await sealer.ended;
      const again = await openedAgain(copy, PASSPHRASE);
      expect(await again.read((work) => again.documents.count(work))).toBe(large.length);
      expect(await again.check()).toEqual([]);
      await again.close();
      expect(readdirSync(copy).sort()).toEqual(["case.db", "case.json"]);
    }
  });
});
