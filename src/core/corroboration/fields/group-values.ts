import { type Agreement, compareValues } from "./compare-values.ts";
import type { ToldValue } from "./told-values.ts";

/** All tellings of one value. */
export interface ValueGroup {
  readonly told: readonly ToldValue[];
  /** The telling that names it best. */
  readonly shown: ToldValue;
}

/** Tellings of one field put together where they tell the same value. In order of the values as shown. */
export function groupValues(told: readonly ToldValue[]): readonly ValueGroup[] {
  const ordered = [...told].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const groups: ToldValue[][] = [];
  for (const one of ordered) {
    const home = groups.find((group) => group.some(({ value }) => compareValues(value, one.value) === "same"));
    if (home) home.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => ({ told: group, shown: fullest(group) })).sort((a, b) => order(a.shown, b.shown));
}

/** Longer names first, so that a short form finds the full one there. */
const keyOf = ({ text, telling }: ToldValue): string =>
  JSON.stringify([String(9999 - text.length).padStart(4, "0"), text, telling.report.document, telling.report.index, telling.span]);

function fullest(group: readonly ToldValue[]): ToldValue {
  const counts = new Map<string, number>();
  for (const { text } of group) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isPerpetrator = group[0]?.field === "perpetrators";
  const [best] = [...group].sort(
    (a, b) =>
      (isPerpetrator ? b.text.length - a.text.length : (counts.get(b.text) ?? 0) - (counts.get(a.text) ?? 0)) || (a.text < b.text ? -1 : 1),
  );
  return best as ToldValue;
}

function order(a: ToldValue, b: ToldValue): number {
  if (a.value.kind === "figure" && b.value.kind === "figure") return a.value.min - b.value.min || (a.text < b.text ? -1 : 1);
  return a.text < b.text ? -1 : 1;
}

/** How two groups stand to each other: in conflict only where all that they hold is. */
export function compareGroups(a: ValueGroup, b: ValueGroup): Agreement {
  const found = new Set(a.told.flatMap((one) => b.told.map((other) => compareValues(one.value, other.value))));
  for (const agreement of ["same", "alike", "unrelated"] as const) if (found.has(agreement)) return agreement;
  return "conflict";
}
