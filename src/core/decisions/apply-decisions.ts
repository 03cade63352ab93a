import type { AddedFinding, Decision, DecisionId, Discount, DocumentId, TextId } from "../model/index.ts";
import { subjectsOf } from "./without-words.ts";

/** What people decided of one statement or report. The machine's own values stay beside the edits, untouched. */
export interface MemberStanding {
  /** By the last decision in force: `machine` where nobody decided, `added` where nobody did since a person found it. */
  readonly state: "machine" | "added" | "accepted" | "rejected" | "edited";
  readonly by: string | null;
  /** Who found it in the text first; null where a machine did. */
  readonly addedBy: string | null;
  readonly at: string | null;
  readonly why: string | null;
  /** The last value in force that a person gave each field. */
  readonly edits: Readonly<Record<string, FieldEdit>>;
  /** In force, in the order of their decisions. */
  readonly discounts: readonly Discount[];
  /** Every decision ever made of it, withdrawn ones too, oldest first. */
  readonly history: readonly HistoryEntry[];
}

export interface FieldEdit {
  readonly value: unknown;
  readonly by: string;
  readonly at: string;
  readonly why: string | null;
}

export interface HistoryEntry {
  readonly decision: Decision;
  readonly force: "in-force" | "withdrawn";
}

/** A person's judgement on whether two members tell of the same thing. `a` < `b`. */
export interface PairJudgement {
  readonly a: string;
  readonly b: string;
  readonly judgement: "same" | "not-same" | "unsure";
  readonly by: string;
  readonly at: string;
}

/** Decisions applied to what a case holds. */
export interface Decided {
  readonly members: ReadonlyMap<string, MemberStanding>;
  readonly pairs: readonly PairJudgement[];
  /** Documents taken out by a decision in force. */
  readonly removed: ReadonlySet<DocumentId>;
  /** What people found in each text by themselves, once each, oldest first. Documents with one text share it. */
  readonly added: ReadonlyMap<TextId, readonly AddedFinding[]>;
  /** Folded names of persons that a person marked public. Every other is private. */
  readonly publicNames: ReadonlySet<string>;
  /** Every decision in force, oldest first. */
  readonly inForce: readonly Decision[];
}

/** What nobody decided of. */
export const UNDECIDED: MemberStanding = {
  state: "machine",
  by: null,
  addedBy: null,
  at: null,
  why: null,
  edits: {},
  discounts: [],
  history: [],
};

/**
 * The whole state that decisions make, from the log alone: the order in which documents went in never matters, a withdrawn decision
 * counts as never made, and withdrawing a withdrawal puts the decision back in force.
 */
export function applyDecisions(decisions: readonly Decision[]): Decided {
  const log = [...decisions].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const withdrawn = withdrawnAmong(log);
  const inForce = log.filter((decision) => decision.decided.verdict !== "withdraw" && !withdrawn.has(decision.id));
  return {
    members: standingsOf(log, withdrawn),
    pairs: pairsOf(inForce),
    removed: new Set(
      inForce.flatMap(({ subject, decided }) => (subject.kind === "document" && decided.verdict === "remove" ? [subject.id] : [])),
    ),
    added: addedOf(inForce),
    publicNames: publicNamesOf(inForce),
    inForce,
  };
}

/** Two people who found the very same thing found one thing: the values are those of who came first. */
function addedOf(inForce: readonly Decision[]): Decided["added"] {
  const byText = new Map<TextId, Map<string, AddedFinding>>();
  for (const { decided } of inForce) {
    if (decided.verdict !== "add" || decided.added === null) continue;
    const own = byText.get(decided.text) ?? new Map<string, AddedFinding>();
    byText.set(decided.text, own);
    if (!own.has(decided.added.finding.id)) own.set(decided.added.finding.id, decided.added);
  }
  return new Map([...byText].map(([text, own]) => [text, [...own.values()]]));
}

/** By the last word in force on each name, in whichever document it was said. */
function publicNamesOf(inForce: readonly Decision[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { subject, decided } of inForce) {
    if (subject.kind !== "name") continue;
    if (decided.verdict === "public") names.add(subject.name);
    else names.delete(subject.name);
  }
  return names;
}

/**
 * A withdrawal that is itself withdrawn withdraws nothing. What withdraws what is followed by id and not by time: a clock that was set back
 * puts a withdrawal before what it withdraws. Decisions that withdraw each other in a circle, which no person can make, withdraw nothing.
 */
function withdrawnAmong(log: readonly Decision[]): ReadonlySet<DecisionId> {
  const withdrawals = new Map<DecisionId, DecisionId[]>();
  for (const { id, decided } of log) {
    if (decided.verdict === "withdraw") withdrawals.set(decided.decision, [...(withdrawals.get(decided.decision) ?? []), id]);
  }
  const withdrawn = new Set<DecisionId>();
  const settled = new Set<DecisionId>();
  const rest = [...log.map(({ id }) => id), ...withdrawals.keys()];
  // A decision is settled once everything that would withdraw it is: each pass settles one more link of the longest chain.
  for (let before = -1; before !== settled.size; ) {
    before = settled.size;
    for (const id of rest) {
      const by = withdrawals.get(id) ?? [];
      if (settled.has(id) || !by.every((one) => settled.has(one))) continue;
      settled.add(id);
      if (by.some((one) => !withdrawn.has(one))) withdrawn.add(id);
    }
  }
  return withdrawn;
}

/**
 * Decisions in force about something that is not there (any more): they stay visible, and are never moved to a look-alike. `present`
 * holds the ids of every statement, report and document there is.
 */
export function openDecisions({ inForce }: Decided, present: ReadonlySet<string>): readonly Decision[] {
  return inForce.filter((decision) => !subjectsOf(decision).every((id) => present.has(id)));
}

function standingsOf(log: readonly Decision[], withdrawn: ReadonlySet<DecisionId>): ReadonlyMap<string, MemberStanding> {
  const byMember = new Map<string, HistoryEntry[]>();
  for (const decision of log) {
    const id = memberOf(decision);
    if (id === null) continue;
    byMember.set(id, [...(byMember.get(id) ?? []), { decision, force: withdrawn.has(decision.id) ? "withdrawn" : "in-force" }]);
  }
  return new Map([...byMember].map(([id, history]) => [id, standingOf(history)]));
}

/** The statement, report or document that a decision gives a standing. */
export function memberOf({ subject, decided }: Decision): string | null {
  if (subject.kind === "pair" || subject.kind === "name" || decided.verdict === "withdraw") return null;
  return decided.verdict === "add" ? (decided.added?.finding.id ?? null) : subject.id;
}

const STATES = { add: "added", accept: "accepted", reject: "rejected", edit: "edited" } as const;

function standingOf(history: readonly HistoryEntry[]): MemberStanding {
  const inForce = history.filter(({ force }) => force === "in-force").map(({ decision }) => decision);
  const last = inForce.findLast(({ decided }) => decided.verdict in STATES);
  const edits = Object.fromEntries(
    inForce.flatMap(({ decided, reviewer, at, why }) =>
      decided.verdict === "edit" ? [[decided.field, { value: decided.value, by: reviewer, at, why }]] : [],
    ),
  );
  const discounts = discountsAmong(inForce);
  if (last === undefined) return { ...UNDECIDED, edits, discounts, history };
  const addedBy = inForce.find(({ decided }) => decided.verdict === "add")?.reviewer ?? null;
  const state = STATES[last.decided.verdict as keyof typeof STATES];
  return { state, by: last.reviewer, addedBy, at: last.at, why: last.why, edits, discounts, history };
}

function discountsAmong(inForce: readonly Decision[]): readonly Discount[] {
  return inForce.flatMap(({ id, decided, reviewer, at, why, codebook = null }) =>
    decided.verdict === "discount" ? [{ decision: id, field: decided.field, span: decided.span, by: reviewer, at, why, codebook }] : [],
  );
}

function pairsOf(inForce: readonly Decision[]): readonly PairJudgement[] {
  const pairs = new Map<string, PairJudgement>();
  for (const { subject, decided, reviewer, at } of inForce) {
    if (subject.kind !== "pair" || !(decided.verdict === "same" || decided.verdict === "not-same" || decided.verdict === "unsure"))
      continue;
    const [a, b] = subject.a < subject.b ? [subject.a, subject.b] : [subject.b, subject.a];
    pairs.set(`${a} ${b}`, { a, b, judgement: decided.verdict, by: reviewer, at });
  }
  return [...pairs.values()].sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));
}
