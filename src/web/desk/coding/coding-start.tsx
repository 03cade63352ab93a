import { useQuery } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import { NothingYet } from "../nothing/nothing-yet.tsx";
import { StateOfQuery } from "../parts/state-of-query.tsx";
import { documentsQuery } from "../server/queries.ts";
import { WORDS } from "../words.ts";

/** Leads who works blind to the first document that they have not gone through. */
export function CodingStart() {
  const query = useQuery(documentsQuery);
  if (query.data === undefined) return <StateOfQuery query={query} />;
  const next = query.data.find(({ coded }) => coded === 0);
  if (next) return <Navigate to="/documents/$id" params={{ id: next.id }} replace />;
  return (
    <div className="page">
      <h1>{WORDS.coding.heading}</h1>
      {query.data.length === 0 ? (
        <NothingYet page="code" />
      ) : (
        <p className="notice">
          {WORDS.coding.all} {WORDS.coding.allMore}
        </p>
      )}
    </div>
  );
}
