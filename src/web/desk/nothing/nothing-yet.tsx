import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { startDemo, useImport } from "../import/import-store.ts";
import { caseQuery } from "../server/queries.ts";
import { WORDS } from "../words.ts";
import { Teaching } from "./teaching.tsx";

const words = WORDS.nothing;

/** Why a page has nothing to show of this case: it is empty, its documents were not read, or nothing was found in them. */
export function NothingYet({ page }: { readonly page: keyof typeof words.here }) {
  const about = useQuery(caseQuery).data;
  if (about === undefined) return null;
  if (about.documents === 0) return <EmptyTeaching page={page} />;
  const unread = Object.values(about.notRead).reduce((sum, count) => sum + count, 0);
  const isUnread = unread === about.documents;
  return (
    <Teaching heading={isUnread ? words.unread(unread) : words.found[page]} body={isUnread ? words.unreadHint : words.foundHint}>
      <Link to="/documents" className="button first">
        {words.openDocuments}
      </Link>
      <Link to="/import" className="button">
        {words.takeIn}
      </Link>
      <Link to="/not-read" className="button">
        {words.notRead}
      </Link>
    </Teaching>
  );
}

function EmptyTeaching({ page }: { readonly page: keyof typeof words.here }) {
  const client = useQueryClient();
  const isReading = useImport()?.state === "reading";
  return (
    <Teaching heading={words.empty} body={words.here[page]}>
      <Link to="/import" className="button first">
        {words.takeIn}
      </Link>
      <button type="button" disabled={isReading} onClick={() => startDemo(client)}>
        {words.demo}
      </button>
    </Teaching>
  );
}
