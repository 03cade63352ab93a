import type { AddedFinding } from "../core/model/index.ts";
import { AddedFindingRequest, whyNoFinding } from "../wire/added-finding.ts";
import { SaysoError } from "../wire/error-codes.ts";
import type { DecideParts, Resolved } from "./decide-parts.ts";
import { decidedOf } from "./decided-of.ts";
import { findingsOf } from "./findings-of.ts";
import { foundByHand } from "./found-by-hand.ts";
import { locate } from "./locate.ts";
import type { UnitOfWork } from "./ports/case-store.ts";
import { refusePeople } from "./refuse-people.ts";

/** Takes what a person found in a text: checked as it comes in, then held against the text inside the unit that writes it. Throws `decision-invalid`. */
export async function addingOf(
  { document: prefix, finding }: { readonly document: string; readonly finding: unknown },
  reviewer: string,
  { store, hashing, peoples }: Pick<DecideParts, "store" | "hashing" | "peoples">,
): Promise<(work: UnitOfWork) => Promise<Resolved>> {
  const parsed = AddedFindingRequest.safeParse(finding);
  if (!parsed.success) throw new SaysoError("decision-invalid", whyNoFinding(parsed.error));
  const asked = parsed.data;
  const tables = asked.kind !== "statement" && asked.perpetrators?.length ? await peoples() : null;
  return async (work) => {
    const { kind, id } = await locate(store, work, prefix);
    const [document, text] =
      kind === "document" ? [await store.documents.get(work, id), await store.documents.textOf(work, id)] : [null, null];
    if (kind !== "document" || document === null || text === null)
      throw new SaysoError("decision-invalid", `A finding is added to a document; that is a ${kind}.`);
    const decided = await decidedOf(store, work);
    const { read, extraction } = await findingsOf(store, work, id, text, decided);
    const added = foundByHand(asked, { document, text, known: extraction }, hashing.text);
    if (tables && added.kind === "report")
      refusePeople(
        added.finding.perpetrators.map((one) => one.text),
        tables,
      );
    const machines = [...(read?.extraction.statements ?? []), ...(read?.extraction.incidents ?? [])];
    if (machines.some((one) => one.id === added.finding.id))
      throw new SaysoError("decision-invalid", `A machine suggested the very same: accept or edit ${added.finding.id.slice(0, 8)}.`);
    refuseTwice(added, reviewer, decided.inForce);
    return { subject: { kind: "document", id }, decided: { verdict: "add", text: text.id, added } };
  };
}

/** Another person may find the same, and so agree; one person finds it once. */
function refuseTwice({ finding }: AddedFinding, reviewer: string, inForce: Awaited<ReturnType<typeof decidedOf>>["inForce"]): void {
  const own = inForce.some(
    ({ decided, reviewer: by }) => by === reviewer && decided.verdict === "add" && decided.added?.finding.id === finding.id,
  );
  if (own) throw new SaysoError("decision-invalid", `You added the very same before: edit ${finding.id.slice(0, 8)}, or withdraw it.`);
}
