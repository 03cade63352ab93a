import { applyDecisions, type Decided } from "../core/decisions/apply-decisions.ts";
import type { Decision, DecisionId, DecisionSubject, Verdict } from "../core/model/index.ts";
import { editedValue } from "../wire/edited-value.ts";
import { SaysoError } from "../wire/error-codes.ts";
import { type Located, locate } from "./locate.ts";
import type { CaseStore, UnitOfWork } from "./ports/case-store.ts";
import type { Clock, IdSource } from "./ports/clock.ts";

/** A decision as a person asks for it: ids may be given by their start. */
export type Asked =
  | { readonly verdict: "accept" | "reject" | "remove"; readonly id: string }
  | { readonly verdict: "edit"; readonly id: string; readonly field: string; readonly value: unknown }
  | { readonly verdict: "same" | "not-same" | "unsure"; readonly a: string; readonly b: string }
  | { readonly verdict: "withdraw"; readonly decision: string };

export interface DecideParts {
  readonly store: CaseStore;
  readonly clock: Clock;
  readonly ids: IdSource;
}

/** Writes one decision to the log and returns it. Throws `not-found`, `ambiguous-id`, `decision-invalid`. */
export async function decide(asked: Asked, reviewer: string, why: string | null, { store, clock, ids }: DecideParts): Promise<Decision> {
  const handle = reviewer.trim();
  if (handle === "") throw new SaysoError("decision-invalid", "A decision needs the handle of who decides.");
  const [id, at] = [(await ids.uuidv7()) as DecisionId, await clock.now()];
  return store.write(async (work) => {
    const { subject, decided } = await resolve(asked, store, work);
    const decision: Decision = { id, reviewer: handle, at, why, subject, decided };
    await store.decisions.append(work, decision);
    return decision;
  });
}

async function resolve(
  asked: Asked,
  store: CaseStore,
  work: UnitOfWork,
): Promise<{ readonly subject: DecisionSubject; readonly decided: Verdict }> {
  switch (asked.verdict) {
    case "withdraw": {
      const before = await decisionLike(asked.decision, store, work);
      return { subject: before.subject, decided: { verdict: "withdraw", decision: before.id } };
    }
    case "same":
    case "not-same":
    case "unsure":
      return {
        subject: pairOf(await locate(store, work, asked.a), await locate(store, work, asked.b)),
        decided: { verdict: asked.verdict },
      };
    case "remove":
      return { subject: onlyDocument(await locate(store, work, asked.id)), decided: { verdict: "remove" } };
    case "edit": {
      const subject = onlyFinding(await locate(store, work, asked.id));
      return { subject, decided: { verdict: "edit", field: asked.field, value: editedValue(subject.kind, asked.field, asked.value) } };
    }
    default:
      return { subject: onlyFinding(await locate(store, work, asked.id)), decided: { verdict: asked.verdict } };
  }
}

function pairOf(a: Located, b: Located): DecisionSubject {
  if (a.kind !== b.kind) throw new SaysoError("decision-invalid", `A ${a.kind} and a ${b.kind} cannot be the same.`);
  if (a.id === b.id) throw new SaysoError("decision-invalid", "That is one and the same thing.");
  const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
  return { kind: "pair", a: first, b: second };
}

function onlyDocument(found: Located): DecisionSubject {
  if (found.kind !== "document")
    throw new SaysoError("decision-invalid", `Only a document can be removed; that is a ${found.kind}: reject it instead.`);
  return { kind: "document", id: found.id };
}

function onlyFinding(found: Located): Extract<DecisionSubject, { readonly kind: "statement" | "report" }> {
  if (found.kind === "document")
    throw new SaysoError("decision-invalid", "That is a document: accept, reject and edit are for statements and reports.");
  return found.kind === "statement" ? { kind: "statement", id: found.id } : { kind: "report", id: found.id };
}

async function decisionLike(prefix: string, store: CaseStore, work: UnitOfWork): Promise<Decision> {
  const asked = prefix.trim().toLowerCase();
  const found: Decision[] = [];
  for await (const decision of store.decisions.all(work)) if (asked !== "" && decision.id.startsWith(asked)) found.push(decision);
  const [first, second] = found;
  if (first === undefined) throw new SaysoError("not-found", `No decision has an id that begins with ${prefix}.`);
  if (second !== undefined)
    throw new SaysoError("ambiguous-id", `Several decisions have an id that begins with ${prefix}: give more of it.`);
  return first;
}

/** Every decision of the case applied. */
export async function decidedOf(store: CaseStore, work: UnitOfWork): Promise<Decided> {
  const decisions: Decision[] = [];
  for await (const decision of store.decisions.all(work)) decisions.push(decision);
  return applyDecisions(decisions);
}
