import { describe, expect, test } from "vitest";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import { contentOf, inventedDocument, inventedLine, listed, putAll } from "./invented-case.ts";

const depot = inventedDocument("Depot burns in Sarneth.", { published: "2031-03-14" });
const bridge = inventedDocument("Bridge shut at Odrisk.", { published: "2031-03" });
const market = inventedDocument("Market reopens in Pellin.");

/** The laws of reading and writing a case. */
export function describeUnits(storeOf: () => CaseStore): void {
  describe("units of work", () => {
    test("a thrown error undoes all of the unit and comes out as it was", async () => {
      await putAll(storeOf(), [bridge]);
      const before = await contentOf(storeOf());
      const failure = new Error("the detector fell over");
      const work = storeOf().write(async (unit) => {
        await storeOf().documents.put(unit, depot.document, depot.text, depot.original);
        await storeOf().findings.put(unit, depot.extraction);
        await storeOf().documents.destroy(unit, {
          document: bridge.document.id,
          destroyedAt: "2031-04-01T00:00:00.000Z",
          reviewer: "nk",
          why: null,
        });
        await storeOf().ledger.record(unit, inventedLine(9, 9));
        throw failure;
      });
      await expect(work).rejects.toBe(failure);
      expect(await contentOf(storeOf())).toEqual(before);
      expect(await storeOf().read((unit) => storeOf().index.find(unit, "depot", 9))).toEqual([]);
    });

    test("writes are one at a time, and a read sees nothing half-written", async () => {
      const seen: number[] = [];
      const writes = [depot, bridge, market].map((one) =>
        storeOf().write(async (unit) => {
          const before = await storeOf().documents.count(unit);
          await storeOf().documents.put(unit, one.document, one.text, one.original);
          await new Promise((resolve) => setTimeout(resolve, 2));
          await storeOf().ledger.record(unit, inventedLine(1, before));
        }),
      );
      const reads = [1, 2, 3, 4].map(async () => {
        const [documents, lines] = await storeOf().read(async (unit) => [
          await storeOf().documents.count(unit),
          (await listed(storeOf().ledger.entries(unit))).length,
        ]);
        expect(lines).toBe(documents);
        seen.push(documents ?? -1);
      });
      await Promise.all([...writes, ...reads]);
      expect(seen.every((count) => count >= 0 && count <= 3)).toBe(true);
      expect((await storeOf().read((unit) => listed(storeOf().ledger.entries(unit)))).map(({ line }) => line)).toEqual([0, 1, 2]);
    });

    test("a read cannot change the case, and a unit ends with its work", async () => {
      await expect(storeOf().read((unit) => storeOf().ledger.record(unit, inventedLine(1, 0)))).rejects.toThrow();
      const kept = await storeOf().write(async (unit) => unit);
      await expect(storeOf().documents.count(kept)).rejects.toThrow(/has ended/);
      expect(await storeOf().read((unit) => listed(storeOf().ledger.entries(unit)))).toEqual([]);
      expect(await storeOf().check()).toEqual([]);
    });
  });
}
