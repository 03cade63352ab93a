import { Interned, SIDE } from "../interned.ts";
import { type Keying, pairsAmong } from "../pairs/candidate-pairs.ts";
import type { PairSet } from "../pairs/pair-set.ts";
import type { PairLimits } from "../pairs/partners.ts";
import { compareStatements } from "./compare-statements.ts";
import type { Proposition } from "./proposition.ts";

/** So many of the heaviest things of a content are paired: what two statements of one claim share is among them. */
const HEAVIEST = 7;
const LIMITS: PairLimits = { mostTogether: 16, first: 2, next: 6, mostPartners: 12 };

/** Kinds of keys, each with a range of numbers of its own. */
const [TWO, RUN, DID] = [0, SIDE * SIDE, 2 * SIDE * SIDE];

/** Which statements are compared. Numbers of keys hold for one keying alone. */
export function claimKeying(): Keying<Proposition> {
  const others = new Interned();
  return {
    keysOf: (proposition) => claimKeysOf(proposition, others),
    inTime: (a, b) => (a.published ?? 0) - (b.published ?? 0) || compareStatements(a.ref, b.ref),
    limits: LIMITS,
  };
}

/** Pairs of statements that share a key, each once. */
export const pairsToCompare = (propositions: readonly Proposition[]): PairSet => pairsAmong(propositions, claimKeying());

/** Narrow keys: two heavy things together, two things side by side, an incident with a party. Statements that share none are never compared. */
function claimKeysOf(proposition: Proposition, others: Interned): readonly number[] {
  const { runs, incidents, parties } = proposition;
  const keys = runs.map((run) => RUN + run);
  const heaviest = heaviestOf(proposition);
  for (const [order, one] of heaviest.entries())
    for (let next = order + 1; next < heaviest.length; next++) {
      const other = heaviest[next] as number;
      keys.push(TWO + Math.min(one, other) * SIDE + Math.max(one, other));
    }
  if (parties.length > 0) for (const incident of incidents) keys.push(DID + others.numberOf(incident));
  return keys;
}

function heaviestOf({ things, weights, vocabulary }: Proposition): readonly number[] {
  if (things.length <= HEAVIEST) return things;
  return things
    .map((_, order) => order)
    .sort(
      (a, b) =>
        (weights[b] as number) - (weights[a] as number) ||
        (vocabulary.textOf(things[a] as number) < vocabulary.textOf(things[b] as number) ? -1 : 1),
    )
    .slice(0, HEAVIEST)
    .map((order) => things[order] as number);
}
