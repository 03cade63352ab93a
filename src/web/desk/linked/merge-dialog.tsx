import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useDeciding } from "../decide/deciding.ts";
import { WhyField } from "../decide/why-field.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { claimQuery, claimsQuery, incidentQuery, incidentsQuery, type Names } from "../server/linked-queries.ts";
import { useVeil } from "../shell/preferences.ts";
import { WORDS } from "../words.ts";
import { Linking } from "./linking.tsx";
import { holdsWords } from "./list-state.ts";
import { mergingPairs, movingPairs, placeOf, type Together, togetherInClaim, togetherInIncident } from "./together.ts";

/** Others to choose from: a filter finds the rest. */
const MOST = 60;

interface MergeDialogProps {
  readonly together: Together;
  /** The one statement that goes; null where all of it is the same as another. */
  readonly goes: string | null;
  readonly close: () => void;
}

/** Says that two are one, or that one statement belongs to another claim, as one step. */
export function MergeDialog({ together, goes, close }: MergeDialogProps) {
  const names = useVeil();
  const query = useOthers(together, names);
  const fetchOther = useFetchOther(together.kind, names);
  const navigate = useNavigate();
  const { deciding } = useDeciding();
  const [filter, setFilter] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { merge } = WORDS.linked.judging[together.kind];
  const words = goes === null ? merge : { ...merge, ...WORDS.linked.judging.claim.move };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (chosen === null) return;
    const other = await fetchOther(chosen);
    const pairs = goes === null ? mergingPairs(together, other) : movingPairs(together, goes, other);
    if (pairs.length === 0) return setRefused(words.refused);
    close();
    const isDecided = await deciding.judge(pairs, placeOf(together), words.done);
    if (isDecided && goes !== null) void navigate({ to: "/claims/$id", params: { id: goes } });
  };
  const rows = (query.data ?? []).filter(({ heading }) => holdsWords(heading, filter));
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
              <bdi className="care-words">{heading}</bdi>
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

interface OtherRow {
  readonly id: string;
  readonly heading: string;
  readonly documents: number;
}

/** The others of its kind that it may be the same as. */
function useOthers({ kind, id }: Together, names: Names) {
  const incidents = useQuery({ ...incidentsQuery(names), enabled: kind === "incident" });
  const claims = useQuery({ ...claimsQuery(names), enabled: kind === "claim" });
  const { error, refetch } = kind === "incident" ? incidents : claims;
  const ofIncidents = incidents.data?.filter((row) => row.kind === "incident");
  const all: readonly OtherRow[] | undefined =
    kind === "incident" ? ofIncidents : claims.data?.map((row) => ({ ...row, heading: row.text }));
  return { error, refetch, data: all?.filter((row) => row.id !== id) };
}

function useFetchOther(kind: Together["kind"], names: Names): (id: string) => Promise<Together> {
  const client = useQueryClient();
  return async (id) =>
    kind === "incident"
      ? togetherInIncident(await client.fetchQuery(incidentQuery(id, names)))
      : togetherInClaim(await client.fetchQuery(claimQuery(id, names)));
}
