import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Teaching } from "../nothing/teaching.tsx";
import { StateOfQuery } from "../parts/state-of-query.tsx";
import { useLastError } from "../parts/use-last-error.ts";
import { DeskError } from "../server/ask.ts";
import { linkingQuery } from "../server/linked-queries.ts";
import { WORDS } from "../words.ts";

interface LinkingProps {
  readonly query: Pick<UseQueryResult, "error" | "refetch">;
  /** The heading of the page, where this is all of it. */
  readonly heading?: string;
}

/** What stands in the place of what is being put together: that it takes a while, or why it is not there. */
export function Linking({ query, heading }: LinkingProps) {
  const last = useLastError(query);
  const isUnderWay = last instanceof DeskError && last.code === "linking-under-way";
  if (query.error === null && !isUnderWay) {
    return (
      <p className="quiet waiting" role="status">
        {WORDS.linked.linking}
      </p>
    );
  }
  const told = isUnderWay ? <UnderWay /> : <StateOfQuery query={query} />;
  if (heading === undefined) return told;
  return (
    <div className="page">
      <h1>{heading}</h1>
      {told}
    </div>
  );
}

function UnderWay() {
  const { data } = useQuery(linkingQuery);
  const { linking, linkingHint, reviewMeanwhile, openDocuments } = WORDS.nothing;
  return (
    <div role="status">
      <Teaching heading={linking} body={data ? linkingHint(WORDS.linked.counted(data.documents, "document")) : WORDS.linked.linking}>
        <Link to="/review" className="button first">
          {reviewMeanwhile}
        </Link>
        <Link to="/documents" className="button">
          {openDocuments}
        </Link>
      </Teaching>
    </div>
  );
}
