import { describe, expect, test } from "vitest";
import { memoryCaseStore } from "../../src/adapters/stores/memory/memory-case-store.ts";
import { decide } from "../../src/desk/decide.ts";
import { decidedOf } from "../../src/desk/decided-of.ts";
import { undoLast } from "../../src/desk/undo-last.ts";
import { decidingParts } from "../stores/deciding-parts.ts";
import { inventedDocument, putAll, statementOf } from "../stores/invented-case.ts";

describe("taking back one's last decision", () => {
  test("takes back one's own alone, asked again the one before, and says where there is none", async () => {
    const [store, depot, bridge] = [memoryCaseStore(), inventedDocument("Depot burns in Sarneth."), inventedDocument("Bridge shut.")];
    let number = 0;
    const parts = decidingParts(store, () => ++number);
    await putAll(store, [depot, bridge]);
    const first = await decide({ verdict: "accept", id: statementOf(depot) }, "nk", null, parts);
    const second = await decide({ verdict: "reject", id: statementOf(bridge) }, "nk", null, parts);
    await decide({ verdict: "accept", id: statementOf(bridge) }, "rt", null, parts);
    expect((await undoLast("nk", null, parts)).undone).toEqual(second);
    expect((await undoLast("nk", null, parts)).undone).toEqual(first);
    await expect(undoLast("nk", null, parts)).rejects.toMatchObject({ code: "not-found" });
    const { inForce } = await store.read((work) => decidedOf(store, work));
    expect(inForce.map(({ reviewer }) => reviewer)).toEqual(["rt"]);
  });
});
