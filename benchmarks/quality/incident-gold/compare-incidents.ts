import type { Tallies, Tally } from "../figures.ts";
import type { LabelledIncident } from "./labels.ts";

type Field = "kind" | "type" | "status" | "date" | "place" | "country" | "killed" | "injured";
const FIELDS: readonly Field[] = ["kind", "type", "status", "date", "place", "country", "killed", "injured"];
const ROLES = ["targets", "victims", "weapons"] as const;

/** Lower case, without marks and articles. */
export const bareName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, "")
    .replace(/\b(?:a|an|the)\b/gu, " ")
    .trim()
    .replace(/\s+/gu, " ");

/** Two names of one: equal, or all words of the shorter in the longer. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [bareName(a).split(" "), bareName(b).split(" ")];
  const [long, short] = x.length >= y.length ? [x, y] : [y, x];
  return short[0] !== "" && short.every((word) => long.includes(word));
}

/** Whether two labellings of one incident give a field alike. A place agrees where its names share their words; all else must be equal. */
export function agrees(field: Field, a: LabelledIncident, b: LabelledIncident): boolean {
  if (field === "place") return a.place === null || b.place === null ? a.place === b.place : sameName(a.place, b.place);
  return JSON.stringify(a[field]) === JSON.stringify(b[field]);
}

/** Pairs incidents one to one, those first that agree in most fields told; two that agree in none stay apart. */
export function pairUp(
  gold: readonly LabelledIncident[],
  told: readonly LabelledIncident[],
): readonly (readonly [LabelledIncident, LabelledIncident])[] {
  const fits = gold.flatMap((one, g) => told.map((other, t) => ({ g, t, one, other, fit: fitOf(one, other) })));
  const used = { gold: new Set<number>(), told: new Set<number>() };
  const pairs: (readonly [LabelledIncident, LabelledIncident])[] = [];
  for (const { g, t, one, other, fit } of fits.sort((a, b) => b.fit - a.fit || a.g - b.g || a.t - b.t)) {
    if (fit < LEAST_FIT || used.gold.has(g) || used.told.has(t)) continue;
    used.gold.add(g);
    used.told.add(t);
    pairs.push([one, other]);
  }
  return pairs;
}

/** At least the type and one thing more, or two things that are told. */
const LEAST_FIT = 2;

function fitOf(a: LabelledIncident, b: LabelledIncident): number {
  const told = (["date", "place", "killed", "injured"] as const).filter((field) => a[field] !== null && agrees(field, a, b)).length;
  const named = a.perpetrators.some(({ text }) => b.perpetrators.some((other) => sameName(text, other.text)));
  return told + (a.type === b.type ? 1 : 0) + (named ? 1 : 0) + (a.mention === "main" && b.mention === "main" ? 0.5 : 0);
}

/** What one document adds: incidents found, fields over those found, and, under "main: …", over the main incidents, found or not. */
export function tallyDocument(gold: readonly LabelledIncident[], told: readonly LabelledIncident[]): Tallies {
  const pairs = pairUp(gold, told);
  const main = gold.find(({ mention }) => mention === "main");
  const toldMain = told.find(({ mention }) => mention === "main");
  return {
    incidents: { kind: "f1", hit: pairs.length, told: told.length, gold: gold.length },
    ...fieldsOf("", pairs),
    ...(main === undefined ? {} : mainFields(main, toldMain)),
  };
}

function fieldsOf(prefix: string, pairs: readonly (readonly [LabelledIncident, LabelledIncident])[]): Tallies {
  const shares = FIELDS.map((field): [string, Tally] => [
    `${prefix}${field}`,
    { kind: "share", right: pairs.filter(([a, b]) => agrees(field, a, b)).length, of: pairs.length },
  ]);
  const people = pairs.map(([a, b]) => perpetratorsOf(a, b));
  const sum = (of: (one: ReturnType<typeof perpetratorsOf>) => number): number => people.reduce((total, one) => total + of(one), 0);
  return {
    ...Object.fromEntries(shares),
    [`${prefix}perpetrators`]: { kind: "f1", hit: sum(({ hit }) => hit), told: sum(({ told }) => told), gold: sum(({ gold }) => gold) },
    [`${prefix}basis`]: { kind: "share", right: sum(({ basis }) => basis), of: sum(({ hit }) => hit) },
    ...Object.fromEntries(ROLES.flatMap((role) => roleOf(prefix, role, pairs))),
  };
}

function roleOf(
  prefix: string,
  role: (typeof ROLES)[number],
  pairs: readonly (readonly [LabelledIncident, LabelledIncident])[],
): readonly (readonly [string, Tally])[] {
  if (pairs.every(([a]) => a[role] === undefined)) return [];
  let [hit, told, gold] = [0, 0, 0];
  for (const [a, b] of pairs) {
    hit += matches(a[role] ?? [], b[role] ?? []).length;
    told += b[role]?.length ?? 0;
    gold += a[role]?.length ?? 0;
  }
  return [[`${prefix}${role}`, { kind: "f1", hit, told, gold }]];
}

function matches(gold: readonly string[], told: readonly string[]): readonly (readonly [number, number])[] {
  const used = new Set<number>();
  return gold.flatMap((text, g) => {
    const t = told.findIndex((other, index) => !used.has(index) && sameName(text, other));
    if (t < 0) return [];
    used.add(t);
    return [[g, t] as const];
  });
}

function perpetratorsOf(a: LabelledIncident, b: LabelledIncident): Readonly<Record<"hit" | "told" | "gold" | "basis", number>> {
  const found = matches(
    a.perpetrators.map(({ text }) => text),
    b.perpetrators.map(({ text }) => text),
  );
  const basis = found.filter(([g, t]) => a.perpetrators[g]?.basis === b.perpetrators[t]?.basis).length;
  return { hit: found.length, told: b.perpetrators.length, gold: a.perpetrators.length, basis };
}

const NOTHING: Omit<LabelledIncident, "kind"> & { kind: "incident" } = {
  ...{ mention: "main", kind: "incident", type: "", status: "", date: null, place: null, country: null, killed: null, injured: null },
  perpetrators: [],
};

/** The main incident against the one told as main; where none is told, every field is wrong that says something. */
function mainFields(main: LabelledIncident, told: LabelledIncident | undefined): Tallies {
  return fieldsOf("main: ", [[main, told ?? NOTHING]]);
}
