import { applyDecisions, type Decided } from "../core/decisions/apply-decisions.ts";
import type { Decision } from "../core/model/index.ts";
import type { CaseStore, UnitOfWork } from "./ports/case-store.ts";

/** Every decision of the case applied. */
export async function decidedOf(store: CaseStore, work: UnitOfWork): Promise<Decided> {
  const decisions: Decision[] = [];
  for await (const decision of store.decisions.all(work)) decisions.push(decision);
  return applyDecisions(decisions);
}
