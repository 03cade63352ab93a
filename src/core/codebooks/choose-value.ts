import type { CodedAct, CodedFigure, CodedPerpetrator, CodedPlace, CodedValue, DayInterval } from "../model/index.ts";
import { BASES } from "../model/index.ts";

// A codebook has one cell where Sayso has a set of values. What is put in it is chosen by the rules here, and the row tells the rest.

/** The values that stand: those told only in passing where there are no others. */
export function standing<Value>(values: readonly CodedValue<Value>[]): readonly CodedValue<Value>[] {
  const current = values.filter((value) => value.standing === "current");
  return current.length > 0 ? current : values.filter((value) => value.standing === "in-passing");
}

type Order = (a: CodedValue<unknown>, b: CodedValue<unknown>) => number;

/** A person's value first, then that of most origins, then of most documents. Origins are counted before articles. */
const byWeight: Order = (a, b) =>
  Number(b.givenBy !== null) - Number(a.givenBy !== null) ||
  (b.grade?.origins ?? 0) - (a.grade?.origins ?? 0) ||
  documentsOf(b) - documentsOf(a);

const byText: Order = (a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

function documentsOf({ grade, notes }: CodedValue<unknown>): number {
  return grade?.carriers ?? new Set(notes.map(({ document }) => document)).size;
}

const DAY = 86_400_000;

/** How many days an interval has. */
export function daysOf({ from, to }: DayInterval): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
}

/** The day in the middle, the earlier of two. */
export function middleOf({ from, to }: DayInterval): string {
  return new Date(Date.parse(from) + Math.floor((daysOf({ from, to }) - 1) / 2) * DAY).toISOString().slice(0, 10);
}

/** The date that stands in the row, with the stretch over which those who tell it differ. */
export interface ChosenDate {
  readonly chosen: CodedValue<DayInterval>;
  /** From the first to the last day of the chosen value and every value that cannot be true beside it. */
  readonly over: DayInterval;
  readonly clashing: readonly CodedValue<DayInterval>[];
}

/** The narrowest of the dates that can be one with the date of most origins: a day before the month that it lies in. */
export function chooseDate(values: readonly CodedValue<DayInterval>[]): ChosenDate | null {
  const all = standing(values);
  const narrower: Order = (a, b) => daysOf(a.value as DayInterval) - daysOf(b.value as DayInterval);
  const [first] = [...all].sort((a, b) => byWeight(a, b) || narrower(a, b) || byText(a, b));
  if (first === undefined) return null;
  const within = all.filter(({ value }) => first.value.from <= value.from && value.to <= first.value.to);
  const [narrowest] = within.sort((a, b) => narrower(a, b) || byWeight(a, b) || byText(a, b));
  const chosen = first.givenBy !== null ? first : (narrowest ?? first);
  const clashing = all.filter(({ value }) => value.to < chosen.value.from || chosen.value.to < value.from);
  const days = [chosen, ...clashing].flatMap(({ value }) => [value.from, value.to]).sort();
  return { chosen, over: { from: days[0] as string, to: days.at(-1) as string }, clashing };
}

/** How exactly a place is known, best first: with a point, by a name that no list holds, by what holds it. */
const EXACTNESS = { exact: 0, near: 0, unknown: 1, admin2: 2, admin1: 3, wide: 4, country: 5 } as const;
const NAMELESS = 6;

function exactness({ name, point, precision }: CodedPlace): number {
  if (name === null) return NAMELESS;
  return point === null && EXACTNESS[precision] === 0 ? EXACTNESS.unknown : EXACTNESS[precision];
}

/** The place of most origins; where that is no more than a region or country, the most exact of the places told that lie in it. */
export function choosePlace(values: readonly CodedValue<CodedPlace>[]): CodedValue<CodedPlace> | null {
  const all = [...standing(values)].sort((a, b) => byWeight(a, b) || exactness(a.value) - exactness(b.value) || byText(a, b));
  const [first] = all;
  if (first === undefined || first.givenBy !== null) return first ?? null;
  const [inside] = all
    .filter(({ value }) => liesIn(value, first.value))
    .sort((a, b) => exactness(a.value) - exactness(b.value) || byWeight(a, b) || byText(a, b));
  return inside ?? first;
}

/** Whether one place is known to lie in another that is a region or a country, and is known more exactly. */
function liesIn(inner: CodedPlace, outer: CodedPlace): boolean {
  if (outer.point !== null || outer.countryCode === null || outer.countryCode !== inner.countryCode) return false;
  if (exactness(inner) >= exactness(outer)) return false;
  return outer.precision === "country" || (outer.precision === "admin1" && outer.admin1 !== null && outer.admin1 === inner.admin1);
}

/** The most particular act that most documents tell. */
export function chooseAct(values: readonly CodedValue<CodedAct>[]): CodedValue<CodedAct> | null {
  const isBare = ({ value }: CodedValue<CodedAct>): number => Number(value.type === "attack");
  const [chosen] = [...values].sort(
    (a, b) =>
      Number(b.givenBy !== null) - Number(a.givenBy !== null) || isBare(a) - isBare(b) || documentsOf(b) - documentsOf(a) || byText(a, b),
  );
  return chosen ?? null;
}

/**
 * Organisations named for it, those on the strongest footing first. One that is only denied is not among them, nor "a group" that has no
 * name, nor who is said to have helped or inspired it alone.
 */
export function organisations(values: readonly CodedValue<CodedPerpetrator>[]): readonly CodedValue<CodedPerpetrator>[] {
  return standing(values)
    .filter(({ value }) => value.kind === "organisation" && hasName(value))
    .filter(({ value: { roles } }) => roles.length === 0 || roles.some((role) => role !== "facilitated" && role !== "inspired"))
    .sort(
      (a, b) =>
        Number(b.givenBy !== null) - Number(a.givenBy !== null) || footing(a.value) - footing(b.value) || byWeight(a, b) || byText(a, b),
    );
}

/** A name that may not leave is no actor's. */
function hasName({ name, actor }: CodedPerpetrator): boolean {
  return !name.includes("[") && (actor !== null || /\p{Lu}/u.test(name));
}

function footing({ footings }: CodedPerpetrator): number {
  const [strongest] = footings.map(({ basis }) => BASES.indexOf(basis)).sort((a, b) => a - b);
  return strongest ?? BASES.length;
}

/** The least and the most that is told, and the values that tell them. "Up to 20" tells no least: it is not 0. */
export interface ChosenFigure {
  readonly low: number | null;
  readonly high: number;
  readonly lowest: CodedValue<CodedFigure> | null;
  readonly highest: CodedValue<CodedFigure>;
}

/** The figures that count everybody; where none does, what each report's own figures come to. */
function wholeFigures(
  counted: readonly CodedValue<CodedFigure>[],
  tolls: readonly CodedValue<CodedFigure>[],
): readonly CodedValue<CodedFigure>[] {
  const whole = standing(counted).filter(({ value }) => value.of === null);
  return whole.length > 0 ? whole : standing(tolls);
}

const tellsLeast = ({ value }: CodedValue<CodedFigure>): boolean => value.min > 0 || value.max === 0;

export function chooseFigure(
  counted: readonly CodedValue<CodedFigure>[],
  tolls: readonly CodedValue<CodedFigure>[] = [],
): ChosenFigure | null {
  const all = wholeFigures(counted, tolls);
  const most = ({ value }: CodedValue<CodedFigure>): number => value.max ?? value.min;
  const [lowest = null] = all.filter(tellsLeast).sort((a, b) => a.value.min - b.value.min || byWeight(a, b) || byText(a, b));
  const [highest] = [...all].sort((a, b) => most(b) - most(a) || byWeight(a, b) || byText(a, b));
  return highest === undefined ? null : { low: lowest?.value.min ?? null, high: most(highest), lowest, highest };
}

const GRADES = ["claimed-only", "contested", "single-origin", "corroborated", "acknowledged"];

/**
 * UCDP's best: of figures that are better borne out than every other the one; where no such distinction can be made the lower. A person's own
 * value is better borne out than any.
 */
export function bestFigure(
  counted: readonly CodedValue<CodedFigure>[],
  tolls: readonly CodedValue<CodedFigure>[],
): CodedValue<CodedFigure> | null {
  const all = wholeFigures(counted, tolls).filter(tellsLeast);
  const rank = ({ grade, givenBy }: CodedValue<CodedFigure>): number =>
    givenBy !== null ? GRADES.length : GRADES.indexOf(grade?.grade ?? "");
  const [best] = [...all].sort((a, b) => rank(b) - rank(a) || a.value.min - b.value.min || byText(a, b));
  return best ?? null;
}

/** Two numbers of different people, of which one may not be told; null where neither is. */
export function sumOf(a: number | null | undefined, b: number | null | undefined): number | null {
  return a == null && b == null ? null : (a ?? 0) + (b ?? 0);
}
