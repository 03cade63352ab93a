import { beforeEach, describe, expect, test } from "vitest";
import { memoryCaseStore } from "../../src/adapters/stores/memory/memory-case-store.ts";
import { type Asked, decide } from "../../src/desk/decide.ts";
import { decidedOf } from "../../src/desk/decided-of.ts";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import { decidingParts } from "../stores/deciding-parts.ts";
import { inventedDocument, listed, putAll, statementOf } from "../stores/invented-case.ts";

const depot = inventedDocument("Depot burns in Sarneth.");
const bridge = inventedDocument("Bridge shut at Odrisk.");
const copy = inventedDocument(depot.text.text, { publisher: "Vellen Tribune" });

describe("deciding", () => {
  let store: CaseStore;
  let number: number;
  const say = (asked: Asked, reviewer = "nk") =>
    decide(
      asked,
      reviewer,
      null,
      decidingParts(store, () => ++number),
    );
  const decided = () => store.read((work) => decidedOf(store, work));

  beforeEach(async () => {
    store = memoryCaseStore();
    number = 0;
    await putAll(store, [depot, bridge, copy]);
  });

  test("a finding is named by the start of its id, a statement of two carriers too", async () => {
    const decision = await say({ verdict: "accept", id: ` ${statementOf(depot).slice(0, 8).toUpperCase()} ` });
    expect(decision).toMatchObject({ subject: { kind: "statement", id: statementOf(depot) }, reviewer: "nk" });
    expect((await decided()).members.get(statementOf(depot))?.state).toBe("accepted");
  });

  test("what does not fit is refused and leaves no row", async () => {
    const REFUSED: readonly (readonly [Asked, string, string])[] = [
      [{ verdict: "accept", id: statementOf(depot) }, "  ", "decision-invalid"],
      [{ verdict: "accept", id: depot.document.id }, "nk", "decision-invalid"],
      [{ verdict: "remove", id: statementOf(depot) }, "nk", "decision-invalid"],
      [{ verdict: "same", a: statementOf(depot), b: statementOf(depot) }, "nk", "decision-invalid"],
      [{ verdict: "same", a: statementOf(depot), b: depot.document.id }, "nk", "decision-invalid"],
      [{ verdict: "accept", id: "0".repeat(64) }, "nk", "not-found"],
      [{ verdict: "accept", id: "ab" }, "nk", "not-found"],
      [{ verdict: "accept", id: "%" }, "nk", "not-found"],
      [{ verdict: "withdraw", decision: "" }, "nk", "not-found"],
      [{ verdict: "withdraw", decision: "ffff" }, "nk", "not-found"],
    ];
    for (const [asked, reviewer, code] of REFUSED)
      await expect(say(asked, reviewer), JSON.stringify(asked)).rejects.toMatchObject({ code });
    expect(await store.read((work) => store.decisions.count(work))).toBe(0);
  });

  test("a pair is the same pair from either side", async () => {
    const [a, b] = [statementOf(depot), statementOf(bridge)];
    expect((await say({ verdict: "same", a, b })).subject).toEqual((await say({ verdict: "unsure", a: b, b: a })).subject);
    expect((await decided()).pairs).toMatchObject([{ judgement: "unsure" }]);
  });

  test("a withdrawal by a full or unambiguous id takes a decision back; an empty or shared start takes none", async () => {
    const first = await say({ verdict: "remove", id: bridge.document.id });
    await expect(say({ verdict: "withdraw", decision: "" })).rejects.toMatchObject({ code: "not-found" });
    await say({ verdict: "reject", id: statementOf(depot) });
    await expect(say({ verdict: "withdraw", decision: "0190" })).rejects.toMatchObject({ code: "ambiguous-id" });
    expect((await decided()).removed).toEqual(new Set([bridge.document.id]));
    await say({ verdict: "withdraw", decision: first.id });
    expect((await decided()).removed.size).toBe(0);
    expect((await store.read((work) => listed(store.decisions.all(work)))).map(({ decided: { verdict } }) => verdict)).toEqual([
      "remove",
      "reject",
      "withdraw",
    ]);
  });
});
