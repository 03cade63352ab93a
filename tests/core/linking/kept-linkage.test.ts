import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { averageLinkage } from "../../../src/core/linking/average-linkage.ts";
import { KeptLinkage } from "../../../src/core/linking/kept-linkage.ts";
import type { Tie, TieTo } from "../../../src/core/linking/ties-between.ts";

/** Items that are there, by number, and what stands between each two, by "lesser greater". */
interface World {
  readonly items: ReadonlySet<number>;
  readonly ties: ReadonlyMap<string, Pick<Tie, "score" | "verdict">>;
}

const LEAST = -0.5;
const MOST_ITEMS = 14;
/** Some scores come often, so that pairs are as alike as others. */
const score = fc.oneof(fc.constantFrom(-3, -1, -0.5, 1, 1.5, 3), fc.double({ min: -4, max: 5, noNaN: true }));
const verdict = fc.constantFrom<Tie["verdict"]>("scored", "scored", "scored", "scored", "scored", "apart", "copied");
const item = fc.nat(MOST_ITEMS - 1);
const change = fc.oneof(
  fc.record({ what: fc.constant("item" as const), item }),
  fc.record({ what: fc.constant("tie" as const), pair: fc.tuple(item, item), score, verdict }),
  fc.record({ what: fc.constant("no-tie" as const), pair: fc.tuple(item, item) }),
);

function linkedAtOnce({ items, ties }: World): readonly (readonly number[])[] {
  const all = [...items].sort((a, b) => a - b);
  const placed = [...ties].flatMap(([pair, tie]): readonly Tie[] => {
    const [a, b] = pair.split(" ").map((one) => all.indexOf(Number(one))) as [number, number];
    return a < 0 || b < 0 ? [] : [{ a, b, ...tie }];
  });
  placed.sort((x, y) => x.a - y.a || x.b - y.b);
  return averageLinkage(all.length, placed, LEAST).map((group) => group.map((at) => all[at] as number));
}

function tiesOf({ items, ties }: World, of: number): readonly TieTo[] {
  return [...ties].flatMap(([pair, tie]): readonly TieTo[] => {
    const [a, b] = pair.split(" ").map(Number) as [number, number];
    const to = a === of ? b : b === of ? a : -1;
    return to >= 0 && items.has(of) && items.has(to) ? [{ to, ...tie }] : [];
  });
}

describe("kept linkage", () => {
  test("links as all at once does, whatever comes, goes and is tied otherwise", () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 25 }), { minLength: 2, maxLength: 8 }), (rounds) => {
        let world: World = { items: new Set(), ties: new Map() };
        const linkage = new KeptLinkage(LEAST, { compare: (a, b) => a - b, of: (one) => tiesOf(world, one) });
        for (const changes of rounds) {
          const before = world;
          const [items, ties] = [new Set(world.items), new Map(world.ties)];
          for (const one of changes) {
            if (one.what === "item") {
              if (!items.delete(one.item)) items.add(one.item);
              continue;
            }
            const [a, b] = one.pair.toSorted((x, y) => x - y) as [number, number];
            if (a === b) continue;
            if (one.what === "tie") ties.set(`${a} ${b}`, { score: one.score, verdict: one.verdict });
            else ties.delete(`${a} ${b}`);
          }
          world = { items, ties };
          const isChanged = (one: number): boolean =>
            !before.items.has(one) || JSON.stringify(tiesOf(before, one)) !== JSON.stringify(tiesOf(world, one));
          const moved = linkage.renew(
            [...items].filter(isChanged),
            [...before.items].filter((one) => !items.has(one)),
          );
          const groups = new Set([...items].map((one) => linkage.homeOf(one) as number));
          const found = [...groups].sort((a, b) => a - b).map((name) => linkage.membersOf(name));
          expect(found).toEqual(linkedAtOnce(world));
          for (const one of items) if (isChanged(one)) expect(moved).toContain(one);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("groups that nothing new is tied to are not told as changed", () => {
    const ties = new Map<number, readonly TieTo[]>([
      [0, [{ to: 1, score: 3, verdict: "scored" }]],
      [1, [{ to: 0, score: 3, verdict: "scored" }]],
    ]);
    const linkage = new KeptLinkage(LEAST, { compare: (a, b) => a - b, of: (one) => ties.get(one) ?? [] });
    linkage.renew([0, 1, 2], []);
    ties.set(2, [{ to: 3, score: 1, verdict: "scored" }]);
    ties.set(3, [{ to: 2, score: 1, verdict: "scored" }]);
    expect([...linkage.renew([2, 3], [])].sort()).toEqual([2, 3]);
    expect(linkage.membersOf(0)).toEqual([0, 1]);
    expect(linkage.homeOf(3)).toBe(2);
  });
});
