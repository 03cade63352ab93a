import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composeLinking, composeSystem } from "../../src/apps/compose.ts";
import { LinkingHere } from "../../src/desk/linking-here.ts";
import { ClaimRowView, ClaimView } from "../../src/wire/linked-views.ts";
import { type OpenedDesk, openedDesk } from "./opened-desk.ts";
import { pressFileStore } from "./press-file-store.ts";

interface PairAsked {
  readonly verdict: "same" | "not-same" | "unsure";
  readonly a: string;
  readonly b: string;
}

describe("claims of the press file judged at the desk", () => {
  let opened: OpenedDesk;

  beforeAll(async () => {
    const store = await pressFileStore();
    opened = await openedDesk({ ...(await composeSystem()), linker: async () => new LinkingHere(await composeLinking()) }, store);
  }, 60_000);
  afterAll(() => opened.remove());

  const claims = async () => ClaimRowView.array().parse(JSON.parse((await opened.ask("/api/claims")).text)) as ClaimRowView[];
  const claim = async (id: string) => ClaimView.parse((await opened.ask(`/api/claims/${id}`)).json());
  const heads = async () => (await claims()).map(({ id, documents, origins, grade }) => ({ id, documents, origins, grade }));

  async function judge(decisions: readonly PairAsked[], reviewer = "nk"): Promise<readonly string[]> {
    const answer = await opened.ask("/api/decisions/together", { json: { decisions, reviewer } });
    return (answer.json() as { readonly decisions: readonly string[] }).decisions;
  }
  async function withdraw(decisions: readonly string[]): Promise<void> {
    const asked = decisions.map((decision) => ({ verdict: "withdraw", decision }));
    expect((await opened.ask("/api/decisions/together", { json: { decisions: asked, reviewer: "nk" } })).status).toBe(200);
  }

  /** Different statements of the largest claim. */
  async function largest() {
    const rows = await claims();
    const all = await Promise.all(rows.map(({ id }) => claim(id)));
    const own = (one: ClaimView): readonly string[] => [...new Set(one.statements.map(({ statement }) => statement))];
    const [first, ...others] = all.sort((x, y) => own(y).length - own(x).length);
    return { first: first as ClaimView, members: own(first as ClaimView), other: others.at(-1) as ClaimView };
  }

  test("a claim tells what holds it together, and that no person looked at it", async () => {
    const { first } = await largest();
    expect(first.pairs).toHaveLength(first.statements.length - 1);
    expect(first.pairs.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(first).toMatchObject({ reviewed: "machine", judgements: [] });
  });

  test("a statement that does not belong goes, and all is as before when that is taken back", async () => {
    const before = await heads();
    const { members } = await largest();
    const [gone = "", ...rest] = members;
    const decisions = await judge(rest.map((b) => ({ verdict: "not-same", a: gone, b })));
    const left = await claim(rest[0] ?? "");
    expect(left.statements.map(({ statement }) => statement)).not.toContain(gone);
    expect(left).toMatchObject({ reviewed: "decided" });
    expect(left.judgements.every(({ heed, by }) => heed === "heeded" && by === "nk")).toBe(true);
    await withdraw(decisions);
    expect(await heads()).toEqual(before);
    expect((await claim(rest[0] ?? "")).judgements.every(({ force, heed }) => force === "withdrawn" && heed === "none")).toBe(true);
  });

  test("two claims become one, and the reason says who judged so", async () => {
    const before = await heads();
    const { members, other } = await largest();
    const chief = members[0] ?? "";
    const others = [...members.slice(1), ...other.statements.map(({ statement }) => statement)];
    const decisions = await judge(others.map((b) => ({ verdict: "same", a: chief, b })));
    const merged = await claim(chief);
    expect(merged.statements.map(({ statement }) => statement)).toEqual(expect.arrayContaining(others));
    expect(merged.pairs.flatMap(({ reasons }) => reasons.map(({ text }) => text))).toContain("a person (nk) judged so");
    await withdraw(decisions);
    expect(await heads()).toEqual(before);
  });

  test("unsure changes nothing and is told; so is what contradicts, and what a later word replaced", async () => {
    const before = await heads();
    const { members, other } = await largest();
    const [a = "", b = ""] = members;
    const c = other.statements[0]?.statement ?? "";
    const unsure = await judge([{ verdict: "unsure", a, b }]);
    expect(await heads()).toEqual(before);
    expect((await claim(a)).judgements[0]).toMatchObject({ judgement: "unsure", heed: "none", force: "in-force" });
    const same = await judge([
      { verdict: "same", a, b },
      { verdict: "same", a: b, b: c },
    ]);
    const against = await judge([{ verdict: "not-same", a, b: c }], "ml");
    const told = (await claim(a)).judgements.filter(({ force }) => force === "in-force");
    expect(told.map(({ judgement, heed }) => `${judgement} ${heed}`)).toEqual(
      expect.arrayContaining(["not-same contradicted", "same contradicted", "unsure replaced"]),
    );
    expect((await claim(a)).statements.map(({ statement }) => statement)).not.toContain(c);
    await withdraw([...unsure, ...same, ...against]);
    expect(await heads()).toEqual(before);
  });
});
