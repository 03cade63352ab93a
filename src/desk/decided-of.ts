import { applyDecisions, type Decided } from "../core/decisions/apply-decisions.ts";
import type { Decision } from "../core/model/index.ts";
import type { CaseStore, UnitOfWork } from "./ports/case-store.ts";

/** Every decision of the case applied. */
export async function decidedOf(store: CaseStore, work: UnitOfWork): Promise<Decided> {
  return applyDecisions(await logOf(store, work));
}

/** Every decision, oldest first; those up to a moment where one is given. */
export async function logOf(
  { decisions }: Pick<CaseStore, "decisions">,
  work: UnitOfWork,
  moment: string | null = null,
): Promise<readonly Decision[]> {
  const log: Decision[] = [];
  for await (const decision of decisions.all(work)) if (moment === null || decision.at <= moment) log.push(decision);
  return log;
}
