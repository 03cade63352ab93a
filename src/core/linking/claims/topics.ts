import type { Proposition } from "./proposition.ts";

/** So many things make a topic. */
const MAIN = 2;

/**
 * What a claim speaks of: the two heaviest names that at least half of its statements hold, else its act and what is heaviest. Claims of one
 * key are one topic; a single key a claim, so that no third draws two topics together.
 */
export function topicKeyOf(group: readonly Proposition[]): string {
  const counts = new Map<string, { times: number; weight: number; rank: number }>();
  for (const { vocabulary, things, weights, names, predicates } of group)
    for (const [at, thing] of things.entries()) {
      const text = vocabulary.textOf(thing);
      const weight = weights[at] as number;
      const rank = names.includes(thing) ? 2 : predicates[0] === thing ? 1 : 0;
      const known = counts.get(text) ?? { times: 0, weight, rank };
      counts.set(text, { times: known.times + 1, weight: Math.min(known.weight, weight), rank: Math.max(known.rank, rank) });
    }
  return [...counts]
    .filter(([thing, { times }]) => times * 2 >= group.length && !thing.startsWith("#"))
    .sort(([a, x], [b, y]) => y.rank - x.rank || y.weight - x.weight || (a < b ? -1 : 1))
    .slice(0, MAIN)
    .map(([thing]) => thing)
    .sort()
    .join(" ");
}
