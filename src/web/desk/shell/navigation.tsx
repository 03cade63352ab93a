import { useQuery } from "@tanstack/react-query";
import { Link, useRouterState } from "@tanstack/react-router";
import { useUnfolding } from "../parts/use-unfolding.ts";
import { caseQuery, useSession } from "../server/queries.ts";
import { WORDS } from "../words.ts";
import { isWithin, usePages } from "./pages.ts";

/** The pages in a row; in a narrow window behind a button that names the one that is open. */
export function Navigation() {
  const session = useSession();
  const pages = usePages();
  const { data } = useQuery(caseQuery);
  const undecided = data ? data.undecided.reports + data.undecided.statements : 0;
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { state, turn, close, button, around } = useUnfolding<HTMLElement>();
  const here = pages.findLast(({ to }) => isWithin(path, to));
  return (
    <nav aria-label={WORDS.nav.label} {...around}>
      <span className="brand">
        {WORDS.product} <bdi className="case">{session?.case}</bdi>
      </span>
      <button ref={button} type="button" className="pages-button" aria-expanded={state === "open"} aria-controls="pages" onClick={turn}>
        <span className="here">{here?.label ?? WORDS.nav.pages}</span> <span aria-hidden="true">▾</span>
      </button>
      <ul id="pages" className={state}>
        {pages.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: to === "/", includeSearch: false }}
              activeProps={{ "aria-current": "page" }}
              onClick={close}
            >
              {label}
              {to === "/review" && undecided > 0 ? (
                <span className="pill">
                  {undecided} <span className="unseen">{WORDS.home.toReview}</span>
                </span>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
