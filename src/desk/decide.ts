import type { Decided } from "../core/decisions/apply-decisions.ts";
import type { Decision, DecisionId, DecisionSubject, DocumentId } from "../core/model/index.ts";
import { editedValue } from "../wire/edited-value.ts";
import { SaysoError } from "../wire/error-codes.ts";
import { addingOf } from "./add-finding.ts";
import { codingOf } from "./code-document.ts";
import type { DecideParts, Resolved } from "./decide-parts.ts";
import { decidedOf, logOf } from "./decided-of.ts";
import { type DiscountAsked, discountingOf } from "./discount.ts";
import { pairOf, refuseUnjoinable } from "./judge-pair.ts";
import { type Located, locate } from "./locate.ts";
import { markingOf } from "./mark-name.ts";
import type { CaseStore, UnitOfWork } from "./ports/case-store.ts";
import { refusePeople } from "./refuse-people.ts";
import { holdsDay, writtenDay } from "./written-day.ts";

/** A decision as a person asks for it: ids may be given by their start. */
export type Asked =
  | { readonly verdict: "accept" | "reject" | "remove"; readonly id: string }
  /** Who works blind has gone through a document. */
  | { readonly verdict: "coded"; readonly id: string }
  | { readonly verdict: "edit"; readonly id: string; readonly field: string; readonly value: unknown }
  | { readonly verdict: "same" | "not-same" | "unsure"; readonly a: string; readonly b: string }
  | { readonly verdict: "withdraw"; readonly decision: string }
  /** Whose name it is. Without a document: wherever it is said first. */
  | { readonly verdict: "public" | "private"; readonly name: string; readonly document: DocumentId | null }
  /** A value of a report's field, or the claim of a statement. */
  | ({ readonly verdict: "discount" } & DiscountAsked)
  /** What a person found in a document's text, as `AddedFindingRequest` has it. */
  | { readonly verdict: "add"; readonly document: string; readonly finding: unknown };

/** Writes one decision to the log and returns it. Throws `not-found`, `ambiguous-id`, `decision-invalid`, `joins-nothing`. */
export async function decide(asked: Asked, reviewer: string, why: string | null, parts: DecideParts): Promise<Decision> {
  const [decision] = await decideTogether([asked], reviewer, why, parts);
  return decision as Decision;
}

/** Writes several decisions at one moment, all or none. Throws as `decide` does. */
export async function decideTogether(
  asked: readonly Asked[],
  reviewer: string,
  why: string | null,
  parts: DecideParts,
): Promise<readonly Decision[]> {
  const { store, clock, ids, codebook, sight } = parts;
  const handle = reviewer.trim();
  if (handle === "") throw new SaysoError("decision-invalid", "A decision needs the handle of who decides.");
  const at = await clock.now();
  const resolving: (readonly [DecisionId, Resolving])[] = [];
  for (const one of asked) resolving.push([(await ids.uuidv7()) as DecisionId, await resolvingOf(one, handle, why, parts)]);
  return store.write(async (work) => {
    const written: Decision[] = [];
    const find = finderIn(store, work);
    for (const [id, resolved] of resolving) {
      const how = { ...(codebook ? { codebook } : {}), ...(sight ? { sight } : {}) };
      const decision: Decision = { id, reviewer: handle, at, why, ...how, ...(await resolved(work, find)) };
      await store.decisions.append(work, decision);
      written.push(decision);
    }
    return written;
  });
}

/** Holds what was asked against the case, inside the unit that writes it. */
type Resolving = (work: UnitOfWork, find: Finder) => Promise<Resolved>;

async function resolvingOf(asked: Asked, handle: string, why: string | null, parts: DecideParts): Promise<Resolving> {
  if (asked.verdict === "edit" && asked.field === "perpetrators") refusePeople(asked.value, await parts.peoples());
  if ("name" in asked) return (work) => markingOf(asked, parts.store, work);
  if (asked.verdict === "discount") return discountingOf(asked, why, parts);
  if (asked.verdict === "coded") return codingOf(asked, handle, parts);
  return asked.verdict === "add" ? addingOf(asked, handle, parts) : (_, find) => resolve(asked, find);
}

/** What ids name, each looked for once. */
interface Finder {
  member(prefix: string): Promise<Located>;
  decision(prefix: string): Promise<Decision>;
  refuseUnjoinable(a: Located, b: Located): Promise<void>;
  /** When its document was published; null where that is not known. */
  published(one: Located): Promise<string | null>;
}

function finderIn(store: CaseStore, work: UnitOfWork): Finder {
  const members = new Map<string, Promise<Located>>();
  let log: Promise<readonly Decision[]> | null = null;
  let decided: Promise<Decided> | null = null;
  return {
    member(prefix) {
      decided ??= decidedOf(store, work);
      const found = members.get(prefix) ?? locate(store, work, prefix, decided);
      members.set(prefix, found);
      return found;
    },
    async decision(prefix) {
      log ??= logOf(store, work);
      return decisionLike(prefix, await log);
    },
    refuseUnjoinable: (a, b) => refuseUnjoinable(a, b, store, work),
    published: async ({ document }) => (await store.documents.get(work, document))?.published.value ?? null,
  };
}

async function resolve(
  asked: Exclude<Asked, { readonly verdict: "add" | "coded" | "discount" | "public" | "private" }>,
  find: Finder,
): Promise<Resolved> {
  switch (asked.verdict) {
    case "withdraw": {
      const before = await find.decision(asked.decision);
      return { subject: before.subject, decided: { verdict: "withdraw", decision: before.id } };
    }
    case "same":
    case "not-same":
    case "unsure": {
      const [a, b] = [await find.member(asked.a), await find.member(asked.b)];
      const subject = pairOf(a, b);
      if (asked.verdict === "same") await find.refuseUnjoinable(a, b);
      return { subject, decided: { verdict: asked.verdict } };
    }
    case "remove":
      return { subject: onlyDocument(await find.member(asked.id)), decided: { verdict: "remove" } };
    case "edit": {
      const found = await find.member(asked.id);
      const subject = onlyFinding(found);
      const value = holdsDay(asked.field) ? writtenDay(asked.value, await find.published(found)) : asked.value;
      return { subject, decided: { verdict: "edit", field: asked.field, value: editedValue(subject.kind, asked.field, value) } };
    }
    default:
      return { subject: onlyFinding(await find.member(asked.id)), decided: { verdict: asked.verdict } };
  }
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

function decisionLike(prefix: string, log: readonly Decision[]): Decision {
  const asked = prefix.trim().toLowerCase();
  const found = log.filter(({ id }) => asked !== "" && id.startsWith(asked));
  const [first, second] = found;
  if (first === undefined) throw new SaysoError("not-found", `No decision has an id that begins with ${prefix}.`);
  if (second !== undefined)
    throw new SaysoError("ambiguous-id", `Several decisions have an id that begins with ${prefix}: give more of it.`);
  return first;
}
