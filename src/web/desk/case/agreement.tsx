import { useQuery } from "@tanstack/react-query";
import { FoundAgreement } from "../coding/found-agreement.tsx";
import { agreementQuery, useSession } from "../server/queries.ts";
import { WORDS } from "../words.ts";
import { AgreementFields } from "./agreement-fields.tsx";

/** How far people agree, for the team to see; nothing for who works blind, or where nobody has decided. */
export function Agreement() {
  const session = useSession();
  const { data } = useQuery({ ...agreementQuery, enabled: session?.sight === "all" });
  if (data === undefined || (data.coders < 2 && data.accepts.all === 0 && data.found.texts === 0)) return null;
  return (
    <section className="agreement" aria-labelledby="agreement-heading">
      <h2 id="agreement-heading">{WORDS.agreement.heading}</h2>
      {data.accepts.all > 0 ? <p>{WORDS.agreement.quick(data.accepts.quick, data.accepts.all)}</p> : null}
      {data.coders < 2 ? (
        data.found.texts === 0 ? (
          <p className="quiet">{WORDS.agreement.alone}</p>
        ) : null
      ) : (
        <>
          <AgreementFields fields={data.fields} />
          <p className="quiet">{WORDS.agreement.hint(data.coders)}</p>
        </>
      )}
      <FoundAgreement found={data.found} />
    </section>
  );
}
