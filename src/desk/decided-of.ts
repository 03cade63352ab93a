import { applyDecisions, type Decided } from "../core/decisions/apply-decisions.ts";
import type { Decision } from "../core/model/index.ts";
import type { CaseStore, UnitOfWork } from "./ports/case-store.ts";

/** Every decision of the case applied. */
export async function decidedOf(store: CaseStore, work: UnitOfWork): Promise<Decided> {
  return applyDecisions(await logOf(store, work));
}

/** Every decision, oldest first. */
export async function logOf({ decisions }: Pick<CaseStore, "decisions">, work: UnitOfWork): Promise<readonly Decision[]> {
  const log: Decision[] = [];
  for await (const decision of decisions.all(work)) log.push(decision);
  return log;
}
