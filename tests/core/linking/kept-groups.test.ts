import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ClusterMember,
  clusterReports,
  compareRefs,
  incidentsOfGroup,
  TIES,
} from "../../../src/core/linking/incidents/cluster-reports.ts";
import { KeptGroups } from "../../../src/core/linking/incidents/kept-groups.ts";
import type { TieTo } from "../../../src/core/linking/ties-between.ts";
import type { ScoredPair } from "../../../src/core/model/index.ts";

/** Six documents of three reports each; which of them are there, and what is said of two. */
const DOCUMENTS = 6;
const REPORTS = 3;
const NATURES = ["plain", "vague", "alone"] as const;

const place = fc.nat(DOCUMENTS * REPORTS - 1);
const verdict = fc.constantFrom<ScoredPair["verdict"]>("scored", "scored", "scored", "scored", "apart", "copied", "not-same");
const score = fc.oneof(fc.constantFrom(-1, -0.5, 0.5, 1, 1.5), fc.double({ min: -4, max: 5, noNaN: true }));
const round = fc.record({
  toggled: fc.array(place, { maxLength: 6 }),
  tied: fc.array(fc.record({ pair: fc.tuple(place, place), score, verdict }), { maxLength: 20 }),
  untied: fc.array(fc.tuple(place, place), { maxLength: 3 }),
});

describe("kept groups of reports", () => {
  test("are those of all at once, whatever comes, goes and is compared otherwise", () => {
    const natures = fc.array(fc.nat(9), { minLength: DOCUMENTS * REPORTS, maxLength: DOCUMENTS * REPORTS });
    fc.assert(
      fc.property(natures, fc.array(round, { minLength: 2, maxLength: 8 }), (drawn, rounds) => {
        const members = drawn.map((nature, at): ClusterMember => {
          const [document, index] = [`d${at % DOCUMENTS}`, Math.floor(at / DOCUMENTS)];
          return { ref: { document, report: `r${at}`, index, main: index === 0 }, nature: NATURES[nature < 5 ? 0 : nature < 9 ? 1 : 2] };
        });
        const memberAt = (at: number): ClusterMember => members[at] as ClusterMember;
        const there = new Set<number>();
        const said = new Map<string, { readonly score: number; readonly verdict: ScoredPair["verdict"] }>();
        const tiesOf = (of: number): readonly TieTo[] =>
          [...said]
            .flatMap(([pair, tie]): readonly TieTo[] => {
              const [a, b] = pair.split(" ").map(Number) as [number, number];
              const to = a === of ? b : b === of ? a : -1;
              const isUsable = to >= 0 && [of, to].every((one) => there.has(one) && memberAt(one).nature !== "alone");
              return isUsable ? [{ to, score: tie.score, verdict: TIES[tie.verdict] }] : [];
            })
            .sort((x, y) => compareRefs(memberAt(x.to).ref, memberAt(y.to).ref));
        const pairs = (): readonly ScoredPair[] =>
          [...said].flatMap(([pair, tie]) => {
            const [a, b] = pair.split(" ").map(Number) as [number, number];
            return there.has(a) && there.has(b) ? [{ a: memberAt(a).ref, b: memberAt(b).ref, reasons: [], ...tie }] : [];
          });
        const groups = new KeptGroups({ memberAt, tiesOf });
        const made = new Map<number, readonly number[]>();
        for (const { toggled, tied, untied } of rounds) {
          const before = new Map([...there].map((one) => [one, JSON.stringify(tiesOf(one))]));
          for (const one of toggled) if (!there.delete(one)) there.add(one);
          for (const [a, b] of untied) said.delete(`${Math.min(a, b)} ${Math.max(a, b)}`);
          for (const { pair, ...tie } of tied) {
            const [a, b] = pair.toSorted((x, y) => x - y) as [number, number];
            if (memberAt(a).ref.document !== memberAt(b).ref.document) said.set(`${a} ${b}`, tie);
          }
          const touched = new Set([...there].filter((one) => before.get(one) !== JSON.stringify(tiesOf(one))));
          const gone = [...before.keys()].filter((one) => !there.has(one));
          for (const name of groups.renew(touched, gone)) {
            const places = groups.membersOf(name);
            if (places.length === 0) made.delete(name);
            else made.set(name, places);
          }
          const kept = [...made.values()].flatMap((places) => {
            const within = new Set(places.map((at) => memberAt(at).ref));
            return incidentsOfGroup(
              places.map(memberAt),
              pairs().filter(({ a, b }) => within.has(a) && within.has(b)),
            );
          });
          const atOnce = clusterReports([...there].map(memberAt), pairs());
          kept.sort((a, b) => (a.id < b.id ? -1 : 1));
          expect(kept).toEqual(atOnce.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
