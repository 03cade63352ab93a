import { percentOf, randomOf, type Tallies, type Tally, totalOf } from "../figures.ts";
import type { PairLabel, SampledPair, SampledSide, Span, Stance } from "./sample.ts";

/** A line of `sayso extract`, as far as a scorer looks at it. */
export interface ExtractedLine {
  readonly id: string;
  readonly statements?: readonly { readonly id: string; readonly content: readonly Span[] }[];
}

/** A record of `sayso link` on one claim. */
export interface ClaimRecord {
  readonly kind: "claim";
  readonly claim: string;
  readonly statements: readonly { readonly document: string; readonly statement: string; readonly stance: Stance }[];
}

/** One statement of the gold beside what was told of it. `found`: it still is among the extracted ones. */
export interface ComparedSide {
  readonly gold: Stance;
  readonly found: boolean;
  /** Null where no claim holds the statement. */
  readonly told: Stance | null;
}

export interface ComparedPair {
  readonly pair: number;
  readonly same: boolean;
  readonly unsure: boolean;
  readonly joined: boolean;
  readonly sides: readonly [ComparedSide, ComparedSide];
}

/** What is scored by F1. Neutral is a class of its own only in the table. */
export const SCORED_STANCES = ["for", "against", "no-evidence"] as const;
/** Spans of two versions of an extractor are one statement where they share this much of their characters (Dice). */
const LEAST_SHARED = 0.5;

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** Dice's coefficient over characters; the spans of one statement do not overlap one another. */
function sharedOf(one: readonly Span[], other: readonly Span[]): number {
  const both = one.flatMap(([start, end]) => other.map(([from, to]) => Math.max(0, Math.min(end, to) - Math.max(start, from))));
  return (2 * both.reduce((sum, length) => sum + length, 0)) / (lengthOf(one) + lengthOf(other) || 1);
}

/** The extracted statement that stands where the sampled one stood. */
export function statementOf(side: SampledSide, extracted: ReadonlyMap<string, ExtractedLine>): string | null {
  const ranked = (extracted.get(side.document)?.statements ?? [])
    .map(({ id, content }) => ({ id, shared: sharedOf(side.content, content) }))
    .sort((a, b) => b.shared - a.shared);
  const best = ranked[0];
  return best === undefined || best.shared < LEAST_SHARED ? null : best.id;
}

/** Claims of a statement with the stance it has in each. Ids of statements are not taken to be unique across documents. */
type Memberships = ReadonlyMap<string, ReadonlyMap<string, Stance>>;

const keyOf = (document: string, statement: string): string => JSON.stringify([document, statement]);

function membershipsOf(claims: readonly ClaimRecord[]): Memberships {
  const memberships = new Map<string, Map<string, Stance>>();
  for (const { claim, statements } of claims)
    for (const { document, statement, stance } of statements) {
      const key = keyOf(document, statement);
      memberships.set(key, (memberships.get(key) ?? new Map<string, Stance>()).set(claim, stance));
    }
  return memberships;
}

/** The pairs of the gold beside what was told of them: joined where one claim holds both statements. */
export function comparedPairs(
  sample: readonly SampledPair[],
  gold: ReadonlyMap<number, PairLabel>,
  claims: readonly ClaimRecord[],
  extracted: ReadonlyMap<string, ExtractedLine>,
): readonly ComparedPair[] {
  const memberships = membershipsOf(claims);
  return sample.map(({ pair, a, b }) => {
    const label = gold.get(pair);
    if (label === undefined) throw new Error(`pair ${pair} has no label`);
    const [statementA, statementB] = [statementOf(a, extracted), statementOf(b, extracted)];
    const claimsOf = (side: SampledSide, statement: string | null): ReadonlyMap<string, Stance> =>
      (statement === null ? undefined : memberships.get(keyOf(side.document, statement))) ?? new Map<string, Stance>();
    const [inA, inB] = [claimsOf(a, statementA), claimsOf(b, statementB)];
    const shared = [...inA.keys()].find((claim) => inB.has(claim));
    // The stance in the claim that both share; a statement alone is heard in its first claim.
    const toldIn = (own: ReadonlyMap<string, Stance>): Stance | null =>
      (shared === undefined ? undefined : own.get(shared)) ?? own.values().next().value ?? null;
    return {
      ...{ pair, same: label.same, unsure: label.unsure, joined: shared !== undefined },
      sides: [
        { gold: label.stanceA, found: statementA !== null, told: toldIn(inA) },
        { gold: label.stanceB, found: statementB !== null, told: toldIn(inB) },
      ],
    };
  });
}

const share = (right: boolean, of: boolean): Tally => ({ kind: "share", right: of && right ? 1 : 0, of: of ? 1 : 0 });

/** What one pair adds to each figure. Stances count only where a claim holds the statement: what no claim holds has none. */
export function talliesOf({ same, unsure, joined, sides }: ComparedPair): Tallies {
  const heard = sides.filter(({ told }) => told !== null);
  const stances = SCORED_STANCES.map((stance): [string, Tally] => {
    const [told, gold] = [heard.filter((side) => side.told === stance), heard.filter((side) => side.gold === stance)];
    const hit = told.filter((side) => side.gold === stance).length;
    return [stanceFigure(stance), { kind: "f1", hit, told: told.length, gold: gold.length }];
  });
  return {
    "same, precision": share(same, joined),
    "same, recall": share(joined, same),
    "same, F1": { kind: "f1", hit: same && joined ? 1 : 0, told: joined ? 1 : 0, gold: same ? 1 : 0 },
    "sure pairs, precision": share(same, joined && !unsure),
    "sure pairs, recall": share(joined, same && !unsure),
    "stance, rightly joined": {
      kind: "share",
      right: same && joined ? sides.filter(({ told, gold }) => told === gold).length : 0,
      of: same && joined ? 2 : 0,
    },
    ...Object.fromEntries(stances),
  };
}

const stanceFigure = (stance: Stance): string => `stance ${stance}, F1`;

/** The mean of the F1 of the three stances; one that neither gold nor program holds is left out. */
function macroOf(pairs: readonly Tallies[]): number {
  const total = totalOf(pairs);
  const tallies = SCORED_STANCES.flatMap((stance) => {
    const tally = total[stanceFigure(stance)];
    return tally?.kind === "f1" && tally.told + tally.gold > 0 ? [percentOf(tally)] : [];
  });
  return tallies.length === 0 ? 0 : tallies.reduce((sum, value) => sum + value, 0) / tallies.length;
}

const DRAWS = 1000;
const SEED = 1;

/** The macro F1 of stance in percent with its 95 % interval by bootstrap over pairs; n counts statements heard. */
export function stanceMacro(pairs: readonly ComparedPair[]): { value: number; low: number; high: number; n: number } {
  const tallies = pairs.map(talliesOf);
  const random = randomOf(SEED);
  const drawn = Array.from({ length: DRAWS }, () => macroOf(tallies.map(() => tallies[Math.floor(random() * tallies.length)] as Tallies)));
  const sorted = drawn.sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(part * DRAWS)] ?? 0;
  const n = pairs.flatMap(({ sides }) => sides).filter(({ told, gold }) => told !== null && gold !== "neutral").length;
  return { value: macroOf(tallies), low: at(0.025), high: at(0.975), n };
}

/** Gold stance → told stance → statements. `none`: in no claim; `lost`: no longer among the extracted ones. */
export function stanceTable(pairs: readonly ComparedPair[]): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {};
  for (const { gold, told, found } of pairs.flatMap(({ sides }) => sides)) {
    const column = told ?? (found ? "none" : "lost");
    table[gold] ??= {};
    table[gold][column] = (table[gold][column] ?? 0) + 1;
  }
  return table;
}
