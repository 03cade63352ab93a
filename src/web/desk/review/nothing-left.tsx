import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { NothingYet } from "../nothing/nothing-yet.tsx";
import { Teaching } from "../nothing/teaching.tsx";
import { caseQuery, type QueueAsked } from "../server/queries.ts";
import { WORDS } from "../words.ts";

const words = WORDS.nothing;

/** Why a list of the queue is empty, and where there is something to do. */
export function NothingLeft({ asked: { kind, state } }: { readonly asked: QueueAsked }) {
  const about = useQuery(caseQuery).data;
  if (about === undefined) return null;
  const items = about.statements + Object.values(about.reports).reduce((sum, count) => sum + count, 0);
  if (items === 0) return <NothingYet page="review" />;
  const isDone = state === "undecided" && about.undecided.reports + about.undecided.statements === 0;
  if (isDone)
    return (
      <Teaching heading={words.allReviewed} body={words.allReviewedHint}>
        <Link to="/dossier" className="button first">
          {words.makeDossier}
        </Link>
        <Link to="/review" search={{ state: "decided" }} className="button">
          {words.showDecided}
        </Link>
        <Link to="/import" className="button">
          {words.takeIn}
        </Link>
      </Teaching>
    );
  return (
    <Teaching heading={words.listEmpty} body={words.listEmptyHint}>
      {state === "undecided" && kind !== "all" ? (
        <Link to="/review" className="button first">
          {words.showAll}
        </Link>
      ) : (
        <Link to="/review" className="button first">
          {words.backToUndecided}
        </Link>
      )}
    </Teaching>
  );
}
