import type { AgreementView } from "../../../wire/desk-views.ts";
import { WORDS } from "../words.ts";

/** Agreement field by field: alpha, and how many things people say the same of. */
export function AgreementFields({ fields }: Pick<AgreementView, "fields">) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{WORDS.agreement.field}</th>
          <th scope="col">{WORDS.agreement.alpha}</th>
          <th scope="col">{WORDS.agreement.equal}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, alpha, units, equal }) => (
          <tr key={field}>
            <td>{field === "kept" ? WORDS.agreement.kept : (WORDS.adding.fields[field] ?? field)}</td>
            <td>{alpha === null ? WORDS.agreement.undefined : alpha.toFixed(2)}</td>
            <td>
              {equal} / {units}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
