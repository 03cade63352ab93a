/** Numbers by name, as in `{ "report": 12, "opinion": 1 }`. */
export type Tally = Readonly<Record<string, number>>;

/** How often each name stands in a list, the most frequent first. */
export function tallyOf(names: readonly string[]): Record<string, number> {
  const tally = new Map<string, number>(); // Names come from pages: one may be called "constructor".
  for (const name of names) tally.set(name, (tally.get(name) ?? 0) + 1);
  return Object.fromEntries([...tally].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}
