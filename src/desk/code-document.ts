import { codedIn } from "../core/decisions/coded-documents.ts";
import { SaysoError } from "../wire/error-codes.ts";
import type { DecideParts, Resolved } from "./decide-parts.ts";
import { decidedOf } from "./decided-of.ts";
import { locate } from "./locate.ts";
import type { UnitOfWork } from "./ports/case-store.ts";

/** Takes that a person who works blind has gone through a document: what they did not mark there, they did not find. Throws `decision-invalid`. */
export function codingOf(
  { id: prefix }: { readonly id: string },
  reviewer: string,
  { store, sight }: Pick<DecideParts, "store" | "sight">,
): (work: UnitOfWork) => Promise<Resolved> {
  if (sight !== "blind")
    throw new SaysoError("decision-invalid", "Only who works blind says that a document is coded: open the desk with --blind.");
  return async (work) => {
    const { kind, id } = await locate(store, work, prefix);
    const text = kind === "document" ? await store.documents.textOf(work, id) : null;
    if (kind !== "document" || text === null) throw new SaysoError("decision-invalid", `A document is coded; that is a ${kind}.`);
    const before = codedIn((await decidedOf(store, work)).inForce).get(id) ?? [];
    if (before.some(({ by }) => by === reviewer)) throw new SaysoError("decision-invalid", "You said so before.");
    return { subject: { kind: "document", id }, decided: { verdict: "coded", text: text.id } };
  };
}
