import type { DecisionSubject, IncidentReport } from "../core/model/index.ts";
import { SaysoError } from "../wire/error-codes.ts";
import { decidedOf } from "./decided-of.ts";
import { findingsOf } from "./findings-of.ts";
import type { Located } from "./locate.ts";
import type { CaseStore, UnitOfWork } from "./ports/case-store.ts";

/** Two things that can be judged, in the order in which the log names them. Throws `decision-invalid`. */
export function pairOf(a: Located, b: Located): DecisionSubject {
  if (a.kind !== b.kind) throw new SaysoError("decision-invalid", `A ${a.kind} and a ${b.kind} cannot be the same.`);
  if (a.id === b.id) throw new SaysoError("decision-invalid", "That is one and the same thing.");
  const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
  return { kind: "pair", a: first, b: second };
}

/**
 * Refuses to call two reports the same that linking never joins, so that nobody decides in vain: a series or situation stands alone, and whoever
 * wrote one text told its reports apart. Throws `joins-nothing`, `decision-invalid`.
 */
export async function refuseUnjoinable(a: Located, b: Located, store: CaseStore, work: UnitOfWork): Promise<void> {
  if (a.kind !== "report" || b.kind !== "report") return;
  for (const one of [a, b]) {
    const kind = (await reportOf(one, store, work))?.kind ?? "incident";
    if (kind !== "incident")
      throw new SaysoError(
        "joins-nothing",
        `${one.id.slice(0, 10)} tells of a ${kind}, which is never joined with ${one === a ? b.id.slice(0, 10) : a.id.slice(0, 10)} or any other report.`,
      );
  }
  if (a.document === b.document)
    throw new SaysoError(
      "decision-invalid",
      "Both are reports of one document, which tells them apart: where they are one, reject the one that tells less.",
    );
}

async function reportOf({ id, document }: Located, store: CaseStore, work: UnitOfWork): Promise<IncidentReport | null> {
  const text = await store.documents.textOf(work, document);
  if (text === null) return null;
  const { extraction } = await findingsOf(store, work, document, text, await decidedOf(store, work));
  return extraction?.incidents.find((report) => report.id === id) ?? null;
}
