import type { Decision, DecisionId, DecisionSubject } from "../core/model/index.ts";
import { editedValue } from "../wire/edited-value.ts";
import { SaysoError } from "../wire/error-codes.ts";
import { addingOf } from "./add-finding.ts";
import type { DecideParts, Resolved } from "./decide-parts.ts";
import { type Located, locate } from "./locate.ts";
import type { CaseStore, UnitOfWork } from "./ports/case-store.ts";
import { refusePeople } from "./refuse-people.ts";

/** A decision as a person asks for it: ids may be given by their start. */
export type Asked =
  | { readonly verdict: "accept" | "reject" | "remove"; readonly id: string }
  | { readonly verdict: "edit"; readonly id: string; readonly field: string; readonly value: unknown }
  | { readonly verdict: "same" | "not-same" | "unsure"; readonly a: string; readonly b: string }
  | { readonly verdict: "withdraw"; readonly decision: string }
  /** What a person found in a document's text, as `AddedFindingRequest` has it. */
  | { readonly verdict: "add"; readonly document: string; readonly finding: unknown };

/** Writes one decision to the log and returns it. Throws `not-found`, `ambiguous-id`, `decision-invalid`. */
export async function decide(asked: Asked, reviewer: string, why: string | null, parts: DecideParts): Promise<Decision> {
  const { store, clock, ids } = parts;
  const handle = reviewer.trim();
  if (handle === "") throw new SaysoError("decision-invalid", "A decision needs the handle of who decides.");
  const [id, at] = [(await ids.uuidv7()) as DecisionId, await clock.now()];
  if (asked.verdict === "edit" && asked.field === "perpetrators") refusePeople(asked.value, await parts.peoples());
  const resolving =
    asked.verdict === "add" ? await addingOf(asked, handle, parts) : (work: UnitOfWork): Promise<Resolved> => resolve(asked, store, work);
  return store.write(async (work) => {
    const { subject, decided } = await resolving(work);
    const decision: Decision = { id, reviewer: handle, at, why, subject, decided };
    await store.decisions.append(work, decision);
    return decision;
  });
}

async function resolve(asked: Exclude<Asked, { readonly verdict: "add" }>, store: CaseStore, work: UnitOfWork): Promise<Resolved> {
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
