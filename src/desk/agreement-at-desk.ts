import { agreementOf } from "../core/decisions/agreement.ts";
import type { AgreementView } from "../wire/desk-views.ts";
import type { Overview } from "./case-overview.ts";

/** How far people who decided of the same things agree. */
export function agreementAtDesk({ log }: Overview): AgreementView {
  const { coders, fields, accepts } = agreementOf(log);
  return { coders, fields: fields.map((field) => ({ ...field })), accepts };
}
