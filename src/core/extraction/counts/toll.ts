import type { CountWhat, Range } from "../../model/index.ts";
import type { TextCount } from "./text-count.ts";

/**
 * How many of `counts` (all of one text, `partOf` being an index into it) were harmed on one side, or null where nothing tells. Parts and sums over several
 * incidents are left out. The highest figure stands; people told one by one count once each only where one sentence joins them (a
 * sum of its own), so that one person
 * told again is never added. A total that names attackers among its parts is lessened by them.
 */
export function tollOf(counts: readonly TextCount[], what: CountWhat, side: "attacked" | "attackers"): Range | null {
  const own = counts.filter((one) => one.what === what && one.who.side === side && one.scope === "one" && one.partOf === null);
  if (own.length === 0) return null;
  const best = own.reduce((a, b) => (b.min > a.min ? b : a));
  const total = counts.indexOf(best);
  const others = counts.filter((one) => one.partOf === total && one.who.side !== side && best.told === "figure");
  const apart = others.reduce((sum, { min }) => sum + min, 0);
  return { min: Math.max(0, best.min - apart), max: best.max === null ? null : Math.max(0, best.max - apart) };
}
