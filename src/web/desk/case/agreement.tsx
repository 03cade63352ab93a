import { useQuery } from "@tanstack/react-query";
import type { AgreementView } from "../../../wire/desk-views.ts";
import { agreementQuery, useSession } from "../server/queries.ts";
import { WORDS } from "../words.ts";

/** How far people agree, for the team to see; nothing for who works blind, or where nobody has decided. */
export function Agreement() {
  const session = useSession();
  const { data } = useQuery({ ...agreementQuery, enabled: session?.sight === "all" });
  if (data === undefined || (data.coders < 2 && data.accepts.all === 0)) return null;
  return (
    <section className="agreement" aria-labelledby="agreement-heading">
      <h2 id="agreement-heading">{WORDS.agreement.heading}</h2>
      {data.accepts.all > 0 ? <p>{WORDS.agreement.quick(data.accepts.quick, data.accepts.all)}</p> : null}
      {data.coders < 2 ? <p className="quiet">{WORDS.agreement.alone}</p> : <Fields agreement={data} />}
    </section>
  );
}

function Fields({ agreement }: { readonly agreement: AgreementView }) {
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{WORDS.agreement.field}</th>
            <th scope="col">{WORDS.agreement.alpha}</th>
            <th scope="col">{WORDS.agreement.equal}</th>
          </tr>
        </thead>
        <tbody>
          {agreement.fields.map(({ field, alpha, units, equal }) => (
            <tr key={field}>
              <td>{field === "kept" ? WORDS.agreement.kept : field}</td>
              <td>{alpha === null ? WORDS.agreement.undefined : alpha.toFixed(2)}</td>
              <td>
                {equal} / {units}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{WORDS.agreement.hint(agreement.coders)}</p>
    </>
  );
}
