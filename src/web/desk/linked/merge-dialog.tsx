import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { IncidentView } from "../../../wire/linked-views.ts";
import { useDeciding } from "../decide/deciding.ts";
import { WhyField } from "../decide/why-field.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { incidentQuery, incidentsQuery } from "../server/linked-queries.ts";
import { useVeil } from "../shell/preferences.ts";
import { WORDS } from "../words.ts";
import { Linking } from "./linking.tsx";
import { holdsWords } from "./list-state.ts";
import { mergingPairs, placeOf } from "./reports.ts";

const { merge: words } = WORDS.linked;
/** Incidents to choose from: a filter finds the others. */
const MOST = 60;

/** Says that two incidents are one, as one step. */
export function MergeDialog({ incident, close }: { readonly incident: IncidentView; readonly close: () => void }) {
  const names = useVeil();
  const query = useQuery(incidentsQuery(names));
  const client = useQueryClient();
  const { deciding } = useDeciding();
  const [filter, setFilter] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (chosen === null) return;
    const other = await client.fetchQuery(incidentQuery(chosen, names));
    const pairs = mergingPairs(incident, other);
    if (pairs.length === 0) return setRefused(words.sharesDocuments);
    close();
    await deciding.judge(pairs, placeOf(incident), words.done);
  };
  const rows = (query.data ?? []).filter(
    ({ id, heading, kind }) => id !== incident.id && kind === "incident" && holdsWords(heading, filter),
  );
  return (
    <Dialog heading={words.heading} close={close}>
      <form onSubmit={(event) => void submit(event)} className="stack">
        <p className="quiet">{words.hint}</p>
        <label className="field">
          <span>{words.filter}</span>
          <input type="search" autoComplete="off" dir="auto" value={filter} onChange={(event) => setFilter(event.target.value)} />
        </label>
        {query.data === undefined ? <Linking query={query} /> : null}
        <fieldset className="choices">
          <legend className="unseen">{words.heading}</legend>
          {query.data !== undefined && rows.length === 0 ? <p className="quiet">{words.none}</p> : null}
          {rows.slice(0, MOST).map(({ id, heading, documents }) => (
            <label key={id} className="row">
              <input
                type="radio"
                name="other"
                checked={chosen === id}
                onChange={() => {
                  setChosen(id);
                  setRefused(null);
                }}
              />
              <bdi>{heading}</bdi>
              <span className="quiet">{WORDS.linked.counted(documents, "document")}</span>
            </label>
          ))}
        </fieldset>
        {refused === null ? null : (
          <p className="notice failed" role="alert">
            {refused}
          </p>
        )}
        <WhyField />
        <div className="row end">
          <button type="button" onClick={close}>
            {WORDS.cancel}
          </button>
          <button type="submit" className="first" disabled={chosen === null}>
            {words.go}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
