import type { OriginId } from "../../model/index.ts";

/** That an origin stood behind a value on a day: the day it spoke where that is told, else the day of publication; null where not known. */
export interface StoodBehind {
  readonly origin: OriginId;
  /** Index of the value. */
  readonly value: number;
  readonly on: string | null;
}

/** An origin's values over time: the last is what it stands for now. */
export interface Revision {
  readonly origin: OriginId;
  readonly from: number;
  readonly to: number;
  readonly on: string | null;
}

/**
 * Where one origin gave several values that cannot all be true, the one it gave last stands and the earlier are revised, up or down. When
 * it gave a value is told by the first text that has it: later texts may repeat an old figure. Without days nothing is revised.
 */
export function revisionsOf(stood: readonly StoodBehind[], conflict: (a: number, b: number) => boolean): readonly Revision[] {
  const byOrigin = new Map<OriginId, Map<number, string>>();
  for (const { origin, value, on } of stood) {
    if (on === null) continue;
    const values = byOrigin.get(origin) ?? new Map<number, string>();
    const known = values.get(value);
    if (known === undefined || on < known) values.set(value, on);
    byOrigin.set(origin, values);
  }
  return [...byOrigin].flatMap(([origin, values]) =>
    [...values].flatMap(([from, on]): readonly Revision[] => {
      const later = [...values]
        .filter(([to, day]) => day > on && conflict(from, to))
        .sort(([a, x], [b, y]) => (x === y ? a - b : x < y ? 1 : -1));
      const [newest] = later;
      return newest === undefined ? [] : [{ origin, from, to: newest[0], on: newest[1] }];
    }),
  );
}
