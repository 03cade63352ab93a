import type { Decision } from "../model/index.ts";
import { applyDecisions, memberOf } from "./apply-decisions.ts";

/** How far people who decided of the same things agree on one field. */
export interface FieldAgreement {
  /** `kept`: accepted or edited against rejected. Else a field that at least one of them gave another value. */
  readonly field: string;
  /** Krippendorff's alpha for nominal values; null where it is not defined: nothing was decided by two, or all say one and the same. */
  readonly alpha: number | null;
  /** Things that at least two people decided of. */
  readonly units: number;
  /** Those of them on which all say the same. */
  readonly equal: number;
}

/** What the log tells of the people who decide, taken together. */
export interface Agreement {
  readonly coders: number;
  readonly fields: readonly FieldAgreement[];
  /** Accepts, and those that came within `QUICK_MS` of the same person's decision before. */
  readonly accepts: { readonly all: number; readonly quick: number };
}

/** Faster than a sentence can be read, in milliseconds. */
export const QUICK_MS = 2000;

/** What stands for the machine's own value where a person kept it. */
const AS_READ = "as read";

/**
 * Agreement over decisions in force, field by field. What somebody accepted without an edit is the machine's value by that person; what
 * somebody rejected has no values. Who decided twice is taken by the last. Who settled a dispute between others is no coder of it.
 */
export function agreementOf(log: readonly Decision[]): Agreement {
  // What two people found without seeing each other is no decision on what the other found: `foundAgreement` counts it.
  const decisions = log.filter(({ decided, sight }) => !(decided.verdict === "add" && sight === "blind"));
  const doubly = [...codedOf(decisions).values()].map(withoutArbiter).filter((coders) => coders.length > 1);
  const coded = doubly.map((coders) => coders.map(([, one]) => one));
  const names = new Set(doubly.flatMap((coders) => coders.map(([reviewer]) => reviewer)));
  const kept = coded.map((coders) => coders.map((one) => one.kept));
  return { coders: names.size, fields: [fieldAgreement("kept", kept), ...editedFields(coded)], accepts: acceptsOf(log) };
}

/**
 * What people who decided of it do not agree on: one keeps what another rejects, or they give a field other values. It is settled once they
 * agree, or once a third person has the last word.
 */
export function disputedMembers(log: readonly Decision[]): ReadonlySet<string> {
  const open = [...codedOf(log)].filter(([, member]) => isDisputed(member.coders.values()) && !isSettled(member));
  return new Set(open.map(([id]) => id));
}

function isDisputed(coders: Iterable<Coded>): boolean {
  const coded = [...coders];
  if (new Set(coded.map(({ kept }) => kept)).size > 1) return true;
  return editedFields([coded]).some(({ units, equal }) => equal < units);
}

/** Whoever came last of three or more, after others had differed, and has the last word. */
function isSettled({ coders, last }: Member): boolean {
  const names = [...coders.keys()];
  return names.length > 2 && names.at(-1) === last && isDisputed([...coders.values()].slice(0, -1));
}

function withoutArbiter(member: Member): readonly (readonly [string, Coded])[] {
  const coders = [...member.coders];
  return isSettled(member) ? coders.slice(0, -1) : coders;
}

/** What each person says of one thing, in the order in which they came to it, and who spoke last. */
interface Member {
  readonly coders: Map<string, Coded>;
  last: string;
}

/** What each person says of each thing, by the last decision in force of each. */
function codedOf(log: readonly Decision[]): ReadonlyMap<string, Member> {
  const byMember = new Map<string, Member>();
  for (const decision of applyDecisions(log).inForce) {
    const { decided, reviewer } = decision;
    const id = decided.verdict === "remove" || decided.verdict === "coded" ? null : memberOf(decision);
    if (id === null) continue;
    const member = byMember.get(id) ?? { coders: new Map<string, Coded>(), last: reviewer };
    byMember.set(id, member);
    const before = member.coders.get(reviewer) ?? { kept: "kept", values: new Map() };
    if (decided.verdict === "edit") before.values.set(decided.field, JSON.stringify(decided.value));
    member.coders.set(reviewer, { ...before, kept: decided.verdict === "reject" ? "rejected" : "kept" });
    member.last = reviewer;
  }
  return byMember;
}

interface Coded {
  readonly kept: "kept" | "rejected";
  readonly values: Map<string, string>;
}

function editedFields(doubly: readonly (readonly Coded[])[]): readonly FieldAgreement[] {
  const kept = doubly.map((coded) => coded.filter((one) => one.kept === "kept")).filter((coded) => coded.length > 1);
  const fields = new Set(kept.flatMap((coded) => coded.flatMap(({ values }) => [...values.keys()])));
  return [...fields].sort().map((field) => {
    const touched = kept.filter((coded) => coded.some(({ values }) => values.has(field)));
    return fieldAgreement(
      field,
      touched.map((coded) => coded.map(({ values }) => values.get(field) ?? AS_READ)),
    );
  });
}

/** How far the values agree that people gave one field, unit by unit. */
export function fieldAgreement(field: string, units: readonly (readonly string[])[]): FieldAgreement {
  return {
    field,
    alpha: krippendorffAlpha(units),
    units: units.length,
    equal: units.filter((values) => new Set(values).size === 1).length,
  };
}

/**
 * Krippendorff's alpha for nominal values, 1 − D_o / D_e over the matrix of coincidences (K. Krippendorff, Computing Krippendorff's
 * Alpha-Reliability, 2011). A unit is the list of values that coders gave it, in any order; units of fewer than two values say nothing.
 * Null where no two values differ: chance then has nothing to be held against.
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): number | null {
  const totals = new Map<string, number>();
  let [values, disagreeing] = [0, 0];
  for (const unit of units.filter((one) => one.length > 1)) {
    const counts = new Map<string, number>();
    for (const value of unit) counts.set(value, (counts.get(value) ?? 0) + 1);
    values += unit.length;
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      disagreeing += (count * (unit.length - count)) / (unit.length - 1);
    }
  }
  const expected = [...totals.values()].reduce((sum, count) => sum + count * (values - count), 0) / (values - 1);
  return expected > 0 ? 1 - disagreeing / expected : null;
}

function acceptsOf(log: readonly Decision[]): Agreement["accepts"] {
  const last = new Map<string, number>();
  let [all, quick] = [0, 0];
  for (const { reviewer, at, decided } of [...log].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const [now, before] = [Date.parse(at), last.get(reviewer)];
    last.set(reviewer, now);
    if (decided.verdict !== "accept") continue;
    all++;
    if (before !== undefined && now - before < QUICK_MS) quick++;
  }
  return { all, quick };
}
