import { componentsOf, JoinedSets, JUDGED_SCORE, type JudgedPair } from "../../model/index.ts";
import { averageLinkage } from "../average-linkage.ts";
import type { Tie } from "../ties-between.ts";
import type { Proposition } from "./proposition.ts";

/** What a person said of two groups, or that two groups say the same words. */
export interface FirmTie extends Omit<Tie, "verdict"> {
  readonly verdict: Tie["verdict"] | "same";
  /** Handle of who judged; null where the words are the same. */
  readonly by: string | null;
  /** The two statements that it was said of. */
  readonly refs: readonly [Proposition["ref"], Proposition["ref"]];
}

/** What the same words weigh where a judgement took the statements of one group apart. */
const SAME_WORDS = 9;
/** Of a group that was taken apart each is tied to so many next to it: a text that was copied a thousand times stays cheap. */
const NEIGHBOURS = 40;

/** A tie that was compared, or one that is known whatever was. */
export type HeldTie = Tie | FirmTie;

type Group = readonly Proposition[];

/** Groups of statements in the same words, and what is known of them whatever their words. */
interface Heeded {
  readonly groups: readonly Group[];
  readonly ties: readonly FirmTie[];
}

/**
 * Brings what people judged of two statements to groups of statements in the same words: `same` and `not-same` as ties between groups. A group, or groups
 * that judgements put together, in which two were judged not the same is taken apart first. No judgement may go against another. Linear in statements
 * and judgements.
 */
export function heedJudged(alike: readonly Group[], judged: readonly JudgedPair[]): Heeded {
  if (judged.length === 0) return { groups: alike, ties: [] };
  const broken = groupsToBreak(alike, judged);
  const unitOf = unitsOf(judged);
  const groups: Group[] = [];
  const inner: FirmTie[] = [];
  for (const [at, group] of alike.entries()) {
    if (!broken.has(at)) {
      groups.push(group);
      continue;
    }
    const from = groups.length;
    groups.push(...Map.groupBy(group, ({ ref }) => unitOf(ref.statement)).values());
    inner.push(...tiesWithin(groups, from));
  }
  return { groups, ties: onceEach([...judgedTies(groups, judged), ...inner]) };
}

/** These ties with what was compared between the other pairs. */
export function withFirm(compared: readonly Tie[], firm: readonly FirmTie[]): readonly HeldTie[] {
  if (firm.length === 0) return compared;
  const known = new Set(firm.map(nameOf));
  return [...compared.filter((tie) => !known.has(nameOf(tie))), ...firm].sort((x, y) => x.a - y.a || x.b - y.b);
}

const nameOf = ({ a, b }: Pick<Tie, "a" | "b">): string => `${a} ${b}`;

/** Links groups that are alike on average, those that a person put together as one. Nearly always nobody judged: nothing is then copied. */
export function linkUnits(size: number, ties: readonly HeldTie[], least: number): readonly (readonly number[])[] {
  if (isScoredAlone(ties)) return averageLinkage(size, ties, least);
  const { units, ties: between } = asUnits(size, ties);
  return averageLinkage(units.length, between, least).map((group) => group.flatMap((unit) => units[unit] as readonly number[]));
}

const isScoredAlone = (ties: readonly HeldTie[]): ties is readonly Tie[] => !ties.some(({ verdict }) => verdict === "same");

/**
 * Groups that a person put together are one unit, which stands to others as the one of it that is most alike: nobody who joins one statement
 * takes the others away from it. What must not be with one of a unit must not be with any. Linear in the ties.
 */
function asUnits(
  size: number,
  ties: readonly HeldTie[],
): { readonly units: readonly (readonly number[])[]; readonly ties: readonly Tie[] } {
  const same = ties.filter(({ verdict }) => verdict === "same");
  const units = componentsOf(
    size,
    same.map(({ a, b }) => [a, b] as const),
  );
  const unitOf = new Uint32Array(size);
  for (const [unit, members] of units.entries()) for (const member of members) unitOf[member] = unit;
  const best = new Map<number, Tie>();
  for (const { a: one, b: other, score, verdict } of ties) {
    const [x, y] = [unitOf[one] as number, unitOf[other] as number];
    if (x === y || verdict === "same") continue;
    const [a, b] = x < y ? [x, y] : [y, x];
    const known = best.get(a * size + b);
    const tie: Tie = { a, b, score, verdict };
    if (known === undefined || goesBefore(tie, known)) best.set(a * size + b, tie);
  }
  return { units, ties: [...best.values()].sort((x, y) => x.a - y.a || x.b - y.b) };
}

const STRENGTH = { scored: 0, copied: 1, apart: 2 } as const satisfies Record<Tie["verdict"], number>;

function goesBefore(one: Tie, other: Tie): boolean {
  const difference = STRENGTH[one.verdict] - STRENGTH[other.verdict];
  return difference === 0 ? one.score > other.score : difference > 0;
}

/** The first of each pair: what was judged goes before the same words. */
function onceEach(ties: readonly FirmTie[]): readonly FirmTie[] {
  const known = new Map<string, FirmTie>();
  for (const tie of ties) if (!known.has(nameOf(tie))) known.set(nameOf(tie), tie);
  return [...known.values()];
}

/** Where each statement stands. */
function placesOf(groups: readonly Group[], judged: readonly JudgedPair[]): ReadonlyMap<string, ReadonlyMap<number, Proposition["ref"]>> {
  const places = new Map<string, Map<number, Proposition["ref"]>>(
    judged.flatMap(({ a, b }) => [a, b].map((id) => [id, new Map()] as const)),
  );
  for (const [at, group] of groups.entries()) {
    for (const { ref } of group) {
      const own = places.get(ref.statement);
      if (own !== undefined && !own.has(at)) own.set(at, ref);
    }
  }
  return places;
}

/** Groups in which, or in what judgements put together with them, two were judged not the same. */
function groupsToBreak(alike: readonly Group[], judged: readonly JudgedPair[]): ReadonlySet<number> {
  const places = placesOf(alike, judged);
  const at = (id: string): readonly number[] => [...(places.get(id)?.keys() ?? [])];
  const sets = new JoinedSets(alike.length);
  const verdicts = Map.groupBy(judged, ({ verdict }) => verdict);
  for (const { a, b } of verdicts.get("same") ?? []) {
    const [first, ...others] = [...at(a), ...at(b)];
    if (at(a).length > 0 && at(b).length > 0) for (const other of others) sets.join(first as number, other);
  }
  const torn = new Set<number>();
  for (const { a, b } of verdicts.get("not-same") ?? []) {
    const those = new Set(at(b).map((group) => sets.setOf(group)));
    for (const group of at(a)) if (those.has(sets.setOf(group))) torn.add(sets.setOf(group));
  }
  return new Set([...alike.keys()].filter((group) => torn.has(sets.setOf(group))));
}

/** What is one unit by judgements of `same`: a statement, or several that they put together. */
function unitsOf(judged: readonly JudgedPair[]): (statement: string) => string {
  const ids = [...new Set(judged.flatMap(({ a, b }) => [a, b]))].sort();
  const places = new Map(ids.map((id, at) => [id, at]));
  const sets = new JoinedSets(ids.length);
  for (const { a, b, verdict } of judged) if (verdict === "same") sets.join(places.get(a) as number, places.get(b) as number);
  return (statement) => {
    const at = places.get(statement);
    return at === undefined ? statement : (ids[sets.setOf(at)] as string);
  };
}

function tiesWithin(groups: readonly Group[], from: number): readonly FirmTie[] {
  const ties: FirmTie[] = [];
  for (let a = from; a < groups.length; a++) {
    for (let b = a + 1; b < Math.min(groups.length, a + 1 + NEIGHBOURS); b++) {
      ties.push({ a, b, score: SAME_WORDS, verdict: "copied", by: null, refs: [firstOf(groups, a), firstOf(groups, b)] });
    }
  }
  return ties;
}

const firstOf = (groups: readonly Group[], at: number): Proposition["ref"] => ((groups[at] as Group)[0] as Proposition).ref;

function* judgedTies(groups: readonly Group[], judged: readonly JudgedPair[]): Generator<FirmTie> {
  const places = placesOf(groups, judged);
  const known = new Set<string>();
  for (const { a: one, b: other, verdict, by } of [...judged].sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1))) {
    for (const [a, refA] of places.get(one) ?? []) {
      for (const [b, refB] of places.get(other) ?? []) {
        if (a === b || known.has(`${a} ${b}`) || known.has(`${b} ${a}`)) continue;
        known.add(`${a} ${b}`);
        const tie = a < b ? ({ a, b, refs: [refA, refB] } as const) : ({ a: b, b: a, refs: [refB, refA] } as const);
        yield { ...tie, score: verdict === "same" ? JUDGED_SCORE : 0, verdict: verdict === "same" ? "same" : "apart", by };
      }
    }
  }
}
