import type { Decision } from "../core/model/index.ts";
import { SaysoError } from "../wire/error-codes.ts";
import { decide } from "./decide.ts";
import type { DecideParts } from "./decide-parts.ts";
import { decidedOf } from "./decided-of.ts";

/** Takes back the last decision in force of one reviewer: nobody else's. Throws `not-found` where there is none. */
export async function undoLast(
  reviewer: string,
  why: string | null,
  parts: DecideParts,
): Promise<{ readonly undone: Decision; readonly withdrawal: Decision }> {
  const { inForce } = await parts.store.read((work) => decidedOf(parts.store, work));
  const undone = inForce.findLast((decision) => decision.reviewer === reviewer.trim());
  if (undone === undefined) throw new SaysoError("not-found", `No decision of ${reviewer} is in force.`);
  return { undone, withdrawal: await decide({ verdict: "withdraw", decision: undone.id }, reviewer, why, parts) };
}
