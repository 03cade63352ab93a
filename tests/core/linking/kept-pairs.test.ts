import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidatePairs } from "../../../src/core/linking/pairs/candidate-pairs.ts";
import { KeptComponents } from "../../../src/core/linking/pairs/kept-components.ts";
import { KeptPairs } from "../../../src/core/linking/pairs/kept-pairs.ts";
import type { PairLimits } from "../../../src/core/linking/pairs/partners.ts";
import { componentsOf } from "../../../src/core/model/index.ts";

interface Member {
  readonly name: number;
  readonly day: number;
  readonly keys: readonly string[];
}

const LIMITS: PairLimits = { mostTogether: 3, first: 1, next: 1, mostPartners: 2 };
const NAMES = Array.from({ length: 14 }, (_, name) => name);
const members: fc.Arbitrary<readonly Member[]> = fc
  .tuple(
    ...NAMES.map((name) =>
      fc.record({
        name: fc.constant(name),
        day: fc.nat(3),
        keys: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 }),
      }),
    ),
  )
  .map((all) => all);
/** Which members there are, one time after another: some at first, then one or two come or go at a time. */
const times = fc
  .tuple(fc.subarray(NAMES, { minLength: 6 }), fc.array(fc.subarray(NAMES, { minLength: 1, maxLength: 2 }), { maxLength: 8 }))
  .map(([first, comings]) => {
    const all = [first];
    for (const coming of comings) {
      const there = all.at(-1) as readonly number[];
      all.push(NAMES.filter((name) => there.includes(name) !== coming.includes(name)));
    }
    return all;
  });

function kept(): KeptPairs<Member> {
  return new KeptPairs<Member>({ keysOf: ({ keys }) => keys, inTime: (a, b) => a.day - b.day || a.name - b.name, limits: LIMITS });
}

function allAtOnce(there: readonly Member[]): readonly string[] {
  const at = (index: number): Member => there[index] as Member;
  const pairs = candidatePairs({ size: there.length, keysOf: (index) => at(index).keys, order: (a, b) => at(a).day - at(b).day }, LIMITS);
  return [...pairs].map(([a, b]) => `${at(a).name} ${at(b).name}`);
}

function pairsIn(pairs: KeptPairs<Member>, there: readonly Member[]): readonly string[] {
  return there.flatMap((one) =>
    pairs
      .besideOf(pairs.placeOf(one))
      .map((place) => pairs.memberAt(place).name)
      .filter((name) => name > one.name)
      .sort((a, b) => a - b)
      .map((name) => `${one.name} ${name}`),
  );
}

describe("pairs that are kept while members come and go", () => {
  test("are those that all members at once give, and only whose partners are others is told as touched", () => {
    fc.assert(
      fc.property(members, times, (all, theTimes) => {
        const pairs = kept();
        let before = new Map<Member, string>();
        for (const names of theTimes) {
          const there = names.map((name) => all[name] as Member);
          const { touched, gone } = pairs.hold(there);
          expect(pairsIn(pairs, there)).toEqual(allAtOnce(there));
          const now = new Map(there.map((one) => [one, besideNames(pairs, one)]));
          for (const [one, names] of now) if (before.get(one) !== names) expect(touched.has(pairs.placeOf(one))).toBe(true);
          expect(gone.length).toBeLessThanOrEqual(before.size);
          before = now;
        }
      }),
      { numRuns: 300 },
    );
  });

  test("whoever shares no key with a newcomer is not touched", () => {
    const pairs = kept();
    const there = NAMES.map((name): Member => ({ name, day: 0, keys: [name < 7 ? "a" : "b"] }));
    pairs.hold(there);
    const { touched } = pairs.hold([...there, { name: 99, day: 0, keys: ["a"] }]);
    expect([...touched].map((place) => pairs.memberAt(place).keys[0])).not.toContain("b");
    expect(touched.size).toBeGreaterThan(0);
  });
});

const besideNames = (pairs: KeptPairs<Member>, one: Member): string =>
  pairs
    .besideOf(pairs.placeOf(one))
    .map((place) => pairs.memberAt(place).name)
    .sort((a, b) => a - b)
    .join(" ");

describe("connected components that are kept while members come and go", () => {
  test("are those of all members at once, and none is made anew without a cause", () => {
    fc.assert(
      fc.property(members, times, (all, theTimes) => {
        const pairs = kept();
        const components = new KeptComponents<{ readonly names: string }>();
        for (const names of theTimes) {
          const there = names.map((name) => all[name] as Member);
          const { touched, gone } = pairs.hold(there);
          const before = new Set(components.made());
          components.renew(
            touched,
            gone,
            (place) => pairs.besideOf(place),
            (places) => ({ names: namesOf(places.map((place) => pairs.memberAt(place).name)) }),
          );
          const made = [...components.made()];
          expect(made.map((one) => one.names).sort()).toEqual(componentsAtOnce(there));
          if (touched.size === 0 && gone.length === 0) expect(made.every((one) => before.has(one))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const namesOf = (names: readonly number[]): string => [...names].sort((a, b) => a - b).join(" ");

function componentsAtOnce(there: readonly Member[]): readonly string[] {
  const at = new Map(there.map(({ name }, index) => [String(name), index]));
  const edges = allAtOnce(there).map((pair) => pair.split(" ").map((name) => at.get(name) as number) as [number, number]);
  return componentsOf(there.length, edges)
    .map((places) => namesOf(places.map((place) => (there[place] as Member).name)))
    .sort();
}
