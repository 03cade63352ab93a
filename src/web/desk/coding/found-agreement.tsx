import type { AgreementView } from "../../../wire/desk-views.ts";
import { AgreementFields } from "../case/agreement-fields.tsx";
import { WORDS } from "../words.ts";

const words = WORDS.coding.agreement;

/** How far people who work blind find the same, and say the same of it. */
export function FoundAgreement({ found }: { readonly found: AgreementView["found"] }) {
  if (found.texts === 0) return null;
  return (
    <>
      <h3>{words.heading}</h3>
      <p>{words.counts(found.coders, found.texts)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.both}</th>
            <th scope="col">{words.one}</th>
          </tr>
        </thead>
        <tbody>
          {found.kinds.map(({ kind, both, one }) => (
            <tr key={kind}>
              <td>{words.kinds[kind]}</td>
              <td>{both}</td>
              <td>{one}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{words.hint}</p>
      {found.fields.length > 0 ? <AgreementFields fields={found.fields} /> : null}
    </>
  );
}
