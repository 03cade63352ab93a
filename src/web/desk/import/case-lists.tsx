import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { SupplementView } from "../../../wire/desk-views.ts";
import { StateOfQuery } from "../parts/state-of-query.tsx";
import { DeskError, tell } from "../server/ask.ts";
import { caseQuery, supplementsQuery } from "../server/queries.ts";
import { WORDS } from "../words.ts";
import { startAgain, useImport } from "./import-store.ts";

const words = WORDS.lists;

/** The lists that the case keeps: each can be taken out, and what was read before can be read again. */
export function CaseLists() {
  const client = useQueryClient();
  const lists = useQuery(supplementsQuery);
  const documents = useQuery(caseQuery).data?.documents ?? 0;
  const isReading = useImport()?.state === "reading";
  const [told, setTold] = useState<string | null>(null);
  const remove = ({ kind, name }: SupplementView): void => {
    void tell("/supplements/remove", { kind, name })
      .then(() => setTold(words.removed))
      .catch((error: unknown) => setTold(error instanceof DeskError ? `${error.message} ${error.doNext}` : WORDS.failed))
      .finally(() => void client.invalidateQueries());
  };
  return (
    <section className="stack tight" aria-labelledby="lists-heading">
      <h2 id="lists-heading">{words.heading}</h2>
      <p className="quiet">{words.hint}</p>
      {lists.data === undefined ? <StateOfQuery query={lists} /> : <Lists lists={lists.data} remove={remove} isReading={isReading} />}
      <p className="quiet" role="status">
        {told}
      </p>
      {documents > 0 ? (
        <div className="row">
          <button type="button" disabled={isReading} onClick={() => startAgain(client)}>
            {words.again}
          </button>
          <p className="quiet grow">{words.againHint}</p>
        </div>
      ) : null}
    </section>
  );
}

interface ListsProps {
  readonly lists: readonly SupplementView[];
  readonly remove: (list: SupplementView) => void;
  readonly isReading: boolean;
}

function Lists({ lists, remove, isReading }: ListsProps) {
  if (lists.length === 0)
    return (
      <p className="quiet">
        {words.none} {words.form}
      </p>
    );
  return (
    <table className="case-lists">
      <thead>
        <tr>
          <th scope="col">{words.columns.name}</th>
          <th scope="col">{words.columns.kind}</th>
          <th scope="col">{words.columns.entries}</th>
          <th scope="col">
            <span className="unseen">{words.columns.action}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lists.map((list) => (
          <tr key={`${list.kind} ${list.name}`}>
            <td>
              <bdi>{list.name}</bdi>
            </td>
            <td>{words.kinds[list.kind]}</td>
            <td>{list.entries}</td>
            <td>
              <button type="button" disabled={isReading} aria-label={words.removeThis(list.name)} onClick={() => remove(list)}>
                {words.remove}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
