import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { StateOfQuery } from "../parts/state-of-query.tsx";
import { DeskError } from "../server/ask.ts";
import { linkingQuery } from "../server/linked-queries.ts";
import { WORDS } from "../words.ts";

/** What stands in the place of what is being put together: that it takes a while, or why it is not there. */
export function Linking({ query }: { readonly query: Pick<UseQueryResult, "error" | "refetch"> }) {
  const isUnderWay = query.error instanceof DeskError && query.error.code === "linking-under-way";
  if (query.error !== null && !isUnderWay) return <StateOfQuery query={query} />;
  return isUnderWay ? (
    <UnderWay />
  ) : (
    <p className="quiet waiting" role="status">
      {WORDS.linked.linking}
    </p>
  );
}

function UnderWay() {
  const { data } = useQuery(linkingQuery);
  return (
    <p className="notice" role="status">
      {data ? WORDS.linked.underWay(data.documents) : WORDS.linked.linking}
    </p>
  );
}
