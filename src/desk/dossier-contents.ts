import { disputedMembers } from "../core/decisions/agreement.ts";
import { type Decided, openDecisions, UNDECIDED } from "../core/decisions/apply-decisions.ts";
import { subjectsOf } from "../core/decisions/without-words.ts";
import type { DecidedCounts, DossierContents, ReviewerPart } from "../core/model/dossier.ts";
import type { Decision } from "../core/model/index.ts";

/** A document with the ids of what was read from it. */
export interface ItemsOfDocument {
  readonly document: string;
  readonly reports: readonly string[];
  readonly statements: readonly string[];
}

/** Whether a person's last word on it keeps it. */
export function isKept(decided: Decided, id: string): boolean {
  return !["machine", "rejected"].includes(decided.members.get(id)?.state ?? "machine");
}

/** What a dossier of these documents would hold and leave out. `present` are the documents that nobody took out. */
export function dossierContents(present: readonly ItemsOfDocument[], decided: Decided, log: number): DossierContents {
  const [reports, statements] = [distinct(present.map((one) => one.reports)), distinct(present.map((one) => one.statements))];
  const ids = new Set<string>([...reports, ...statements, ...present.map(({ document }) => document), ...decided.removed]);
  const included = present.filter((one) => [...one.reports, ...one.statements].some((id) => isKept(decided, id))).length;
  const isAbout = (decision: Decision): boolean => subjectsOf(decision).every((id) => ids.has(id));
  const inForce = decided.inForce.filter(isAbout);
  return {
    reports: countsOf(reports, decided),
    statements: countsOf(statements, decided),
    documents: { included, leftOut: present.length - included },
    judgements: decided.pairs.filter(({ a, b }) => ids.has(a) && ids.has(b)).length,
    reviewers: reviewersOf(inForce),
    decisions: { inForce: inForce.length, withdrawn: log - decided.inForce.length },
    open: openDecisions(decided, ids).length,
    disputed: [...disputedMembers(decided.inForce)].filter((id) => ids.has(id)).sort(),
  };
}

function distinct(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

function countsOf(ids: readonly string[], { members }: Decided): DecidedCounts {
  const counts = { accepted: 0, edited: 0, added: 0, rejected: 0, undecided: 0 };
  for (const id of ids) {
    const { state, edits } = members.get(id) ?? UNDECIDED;
    // Edited and then accepted is edited: the value that a person gave stands.
    const isEdited = state !== "machine" && state !== "rejected" && Object.keys(edits).length > 0;
    counts[state === "machine" ? "undecided" : isEdited ? "edited" : state]++;
  }
  return counts;
}

function reviewersOf(inForce: readonly Decision[]): readonly ReviewerPart[] {
  const byHandle = Map.groupBy(inForce, ({ reviewer }) => reviewer);
  return [...byHandle]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([handle, own]) => {
      const days = own.map(({ at }) => at.slice(0, 10)).sort();
      return { handle, decisions: own.length, first: days[0] ?? "", last: days.at(-1) ?? "" };
    });
}
