import { agreementOf } from "../core/decisions/agreement.ts";
import { foundAgreement } from "../core/decisions/found-agreement.ts";
import type { AgreementView } from "../wire/desk-views.ts";
import type { Overview } from "./case-overview.ts";

/** How far people who decided of the same things agree. */
export function agreementAtDesk({ log }: Overview): AgreementView {
  const { coders, fields, accepts } = agreementOf(log);
  const found = foundAgreement(log);
  return {
    coders,
    fields: fields.map((field) => ({ ...field })),
    accepts,
    found: { ...found, kinds: found.kinds.map((kind) => ({ ...kind })), fields: found.fields.map((field) => ({ ...field })) },
  };
}
