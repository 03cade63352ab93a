import type { CountWhat, Range } from "../../model/index.ts";
import { personsTold } from "./persons-told.ts";
import type { TextCount } from "./text-count.ts";

/**
 * How many of `counts` (all of one report, `partOf` being an index into them) were harmed on one side, or null where nothing tells.
 * Parts are left out. The highest figure stands; people told one by one count once each only where one sentence joins them (a
 * sum of its own), so that one person
 * told again is never added. A total that names attackers among its parts is lessened by them.
 */
export function tollOf(counts: readonly TextCount[], what: CountWhat, side: "attacked" | "attackers"): Range | null {
  const own = counts.filter((one) => one.what === what && one.who.side === side && isTop(counts, one));
  if (own.length === 0) return null;
  const best = own.reduce((a, b) => (isMore(b, a) ? b : a));
  const persons = personsTold(counts, what, side);
  if (persons > best.min && (best.told !== "figure" || best.max === null)) return { min: persons, max: persons };
  const total = counts.indexOf(best);
  const others = counts.filter((one) => one.partOf === total && one.who.side !== side && best.told === "figure");
  const apart = others.reduce((sum, { min }) => sum + min, 0);
  return { min: Math.max(0, best.min - apart), max: best.max === null ? null : Math.max(0, best.max - apart) };
}

/** A higher figure, or as high a one that is told and not only implied ("one man died" before "a fatal shooting"). */
function isMore(one: TextCount, than: TextCount): boolean {
  return one.min > than.min || (one.min === than.min && than.told === "implied" && one.told !== "implied");
}

/** Of a side, what is no part of a total of the same side: attackers among the dead are a part of the dead and a total of their own. */
function isTop(counts: readonly TextCount[], { partOf, who }: TextCount): boolean {
  return partOf === null || counts[partOf]?.who.side !== who.side;
}
