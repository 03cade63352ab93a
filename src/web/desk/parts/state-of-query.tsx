import type { UseQueryResult } from "@tanstack/react-query";
import { DeskError } from "../server/ask.ts";
import { WORDS } from "../words.ts";

/** What stands in the place of an answer that is not there: that it comes, or why it does not. */
export function StateOfQuery({ query }: { readonly query: Pick<UseQueryResult, "error"> & { readonly refetch: () => unknown } }) {
  const { error } = query;
  if (error === null) {
    return (
      <p className="quiet waiting" role="status">
        {WORDS.loading}
      </p>
    );
  }
  return (
    <div className="notice failed" role="alert">
      <p>
        {error instanceof DeskError ? (error.code === "no-answer" ? WORDS.connection : `${error.message} ${error.doNext}`) : WORDS.failed}{" "}
        {error instanceof DeskError ? <span className="quiet">({error.code})</span> : null}
      </p>
      <button type="button" onClick={() => query.refetch()}>
        {WORDS.retry}
      </button>
    </div>
  );
}
