import type { LedgerEntry } from "../../desk/ports/case-store.ts";
import type { LedgerLineView } from "../../wire/desk-views.ts";

/** A line of the ledger as the desk tells it. */
export function ledgerLine({ file, part, outcome, document, code, message, warnings, at }: LedgerEntry): LedgerLineView {
  return { file, part, outcome, document, code, message, warnings: warnings.map((one) => ({ ...one })), at };
}
