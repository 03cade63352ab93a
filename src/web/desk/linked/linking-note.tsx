import { useQuery } from "@tanstack/react-query";
import { linkingQuery } from "../server/linked-queries.ts";
import { WORDS } from "../words.ts";

/** Pages of what is put together from several documents. */
const OF_LINKED = /^\/(?:incidents|claims|origins)(?:\/|$)/u;

export const isLinkedPage = (path: string): boolean => OF_LINKED.test(path);

/** Says of what is shown that the case went on since, and whether the new one comes. */
export function LinkingNote() {
  const { data } = useQuery(linkingQuery);
  if (!data || data.asOf === null || data.state === "ready" || data.changes === 0) return null;
  const { linked: words } = WORDS;
  return (
    <p className="as-of" role="status">
      {words.asOf(new Date(data.asOf), data.changes)}{" "}
      {data.error ? `${data.error.message} ${data.error.doNext} (${data.error.code})` : words.comesAnew(data.documents)}
    </p>
  );
}
