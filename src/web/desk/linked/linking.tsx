import type { UseQueryResult } from "@tanstack/react-query";
import { StateOfQuery } from "../parts/state-of-query.tsx";
import { WORDS } from "../words.ts";

/** What stands in the place of what is being put together: that it takes a while, or why it is not there. */
export function Linking({ query }: { readonly query: Pick<UseQueryResult, "error" | "refetch"> }) {
  if (query.error !== null) return <StateOfQuery query={query} />;
  return (
    <p className="quiet waiting" role="status">
      {WORDS.linked.linking}
    </p>
  );
}
