import type { CountPhrase } from "./count-phrases.ts";
import { quantityAt } from "./count-quantity.ts";
import type { CountRuleId } from "./count-rules.ts";
import { ONESELF } from "./count-targets.ts";
import type { Harm } from "./count-words.ts";

/** A number of harmed people that a word for the act itself tells. */
export interface ImpliedCount {
  readonly phrase: CountPhrase;
  readonly harm: Harm;
  readonly rule: CountRuleId;
}

const FOLD: ReadonlyMap<string, number> = new Map([
  ["double", 2],
  ["triple", 3],
  ["quadruple", 4],
  ["quintuple", 5],
]);
const KILLING = /^(?:homicides?|murders?|killings?|slayings?|murder-suicides?)$/u;
const SHOOTING = /^(?:shootings?|stabbings?)$/u;
const DEADLY = /^(?:fatal|deadly|lethal)$/u;
const DEADLY_ACT =
  /^(?:shootings?|stabbings?|attacks?|bombings?|shootouts?|explosions?|blasts?|ambush|raids?|strikes?|beatings?|clash|clashes|battles?)$/u;
const CRIME = /^(?:murders?|homicides?|manslaughter)$/u;

/** Words by which a crime was tried and nobody died of it. */
const ATTEMPTED = /^(?:attempted|attempt|attempting|conspiracy|soliciting)$/u;
const FURTHEST_CRIME = 7;

/**
 * What the words at `at` imply: "a double homicide" two dead, "three counts of murder" three, "a fatal shooting" one at least, and
 * "a murder-suicide" one at least and the one who did it.
 */
export function impliedAt(lower: readonly string[], at: number): readonly ImpliedCount[] {
  const word = lower[at] as string;
  const hyphened = /^(double|triple|quadruple|quintuple)-([a-z-]+)$/u.exec(word);
  if (hyphened) return manifold(FOLD.get(hyphened[1] as string) as number, hyphened[2] as string, at, at + 1);
  const fold = FOLD.get(word);
  if (fold !== undefined) {
    const deadly = DEADLY.test(lower[at + 1] ?? "") ? 1 : 0;
    const noun = lower[at + 1 + deadly] ?? "";
    return deadly === 1 && SHOOTING.test(noun) ? [killed(at, at + 3, fold, fold)] : manifold(fold, noun, at, at + 2);
  }
  if (/^murder-suicides?$/u.test(word) && !FOLD.has(lower[at - 1] ?? "")) return suicideToo(at, at + 1, 1, null);
  const act = DEADLY_ACT.test(lower[at + 1] ?? "") ? at + 1 : at + 2;
  if (DEADLY.test(word) && DEADLY_ACT.test(lower[act] ?? "") && !FOLD.has(lower[at - 1] ?? ""))
    return lower[act + 1] === "of" ? [] : [killed(at, act + 1, 1, null)];
  return word === "counts" ? countsOfCrime(lower, at) : [];
}

function manifold(number: number, noun: string, from: number, to: number): readonly ImpliedCount[] {
  if (/^murder-suicides?$/u.test(noun)) return suicideToo(from, to, number, number);
  if (KILLING.test(noun)) return [killed(from, to, number, number)];
  return SHOOTING.test(noun) ? [{ ...killed(from, to, number, number), harm: "shot" }] : [];
}

/** "Two counts of first-degree murder": as many as the counts, unless they were attempts. */
function countsOfCrime(lower: readonly string[], at: number): readonly ImpliedCount[] {
  const quantity = [at - 2, at - 1]
    .map((from) => ({ from, read: from < 0 ? null : quantityAt(lower, from) }))
    .find(({ read }) => read?.end === at);
  if (quantity?.read?.kind !== "figure" || lower[at + 1] !== "of") return [];
  for (let to = at + 2; to < Math.min(lower.length, at + FURTHEST_CRIME); to++) {
    if (ATTEMPTED.test(lower[to] as string) || /^(?:and|assault|battery|robbery)$/u.test(lower[to] as string)) return [];
    if (CRIME.test(lower[to] as string)) return [killed(quantity.from, to + 1, quantity.read.min, quantity.read.max)];
  }
  return [];
}

function killed(from: number, to: number, min: number, max: number | null): ImpliedCount {
  const phrase: CountPhrase = { ...ONESELF, from, to, min, max, kind: max === null ? "vague" : "figure", side: "attacked" };
  return { phrase, harm: "killed", rule: "count.implied" };
}

function suicideToo(from: number, to: number, min: number, max: number | null): readonly ImpliedCount[] {
  return [{ phrase: { ...ONESELF, from: to - 1, to, side: "attackers" }, harm: "killed", rule: "count.self" }, killed(from, to, min, max)];
}
