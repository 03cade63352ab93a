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
  const best = chiefOf(own);
  const persons = personsTold(counts, what, side);
  if (persons > best.min && (best.told !== "figure" || best.max === null)) return { min: persons, max: persons };
  const total = counts.indexOf(best);
  const others = counts.filter((one) => one.partOf === total && one.who.side !== side && best.told === "figure");
  const apart = others.reduce((sum, { min }) => sum + min, 0) || (side === "attacked" && isWithOwnDead(counts, best) ? 1 : 0);
  return { min: Math.max(0, best.min - apart), max: best.max === null ? null : Math.max(0, best.max - apart) };
}

/** The highest figure; where two sources give each a figure of its own, the one that the text puts first. */
function chiefOf(all: readonly TextCount[]): TextCount {
  const alone = all.filter(({ stands }) => stands === "alone");
  const own = alone.some(({ told }) => told === "figure" || told === "vague") ? alone : all;
  const best = hedged(
    own,
    own.reduce((a, b) => (isMore(b, a) ? b : a)),
  );
  const first = own.find(({ told }) => told === "figure") ?? best;
  // A figure of the headline is said by whoever says it below.
  const speakers = own.flatMap(({ min, said }) => (min === first.min ? said : []));
  const isOther = best.said.length > 0 && !speakers.some((id) => best.said.includes(id));
  const isDisputed = isOther && (speakers.length > 0 || isOfAnybody(first));
  return isDisputed && best.told === "figure" && best.rule !== "count.toll" ? first : best;
}

/** "Seven dead" above "at least seven": a headline drops what hedges its figure, so that the first who says more of the same stands. */
function hedged(own: readonly TextCount[], best: TextCount): TextCount {
  if (best !== own[0] || best.told !== "figure" || best.max !== best.min) return best;
  return own.find(({ told, min, max }) => told === "figure" && min === best.min && max === null) ?? best;
}

/** "Eleven people", "eleven": whoever they were, so that it is a whole and no part. */
const isOfAnybody = ({ who }: TextCount): boolean => who.group === null || /^(?:people|persons)$/u.test(who.group);

/** A higher figure, or as high a one that is told and not only implied ("one man died" before "a fatal shooting"). */
function isMore(one: TextCount, than: TextCount): boolean {
  return one.min > than.min || (one.min === than.min && than.told === "implied" && one.told !== "implied");
}

/** Of a side, what is no part of a total of the same side: attackers among the dead are a part of the dead and a total of their own. */
function isTop(counts: readonly TextCount[], { partOf, who }: TextCount): boolean {
  return partOf === null || counts[partOf]?.who.side !== who.side;
}

/** How a total is told that leaves open by whose hand they died. */
const OF_THE_DEAD = new Set<TextCount["rule"]>(["count.dead", "count.noun", "count.died"]);

/** "Three dead in a murder-suicide": the total holds the one who did it. */
function isWithOwnDead(counts: readonly TextCount[], total: TextCount): boolean {
  const at = counts.indexOf(total);
  const isOpen = OF_THE_DEAD.has(total.rule) || counts.some(({ partOf, rule }) => partOf === at && rule === "count.dead");
  return total.min > 1 && isOpen && counts.some(({ rule, asWritten }) => rule === "count.self" && /suicide$/iu.test(asWritten));
}
