import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ImportProgress } from "../import/import-progress.tsx";
import { startDemo, useImport } from "../import/import-store.ts";
import { WORDS } from "../words.ts";

/** What an empty case is for, and the two ways to begin. */
export function EmptyCase() {
  const client = useQueryClient();
  const run = useImport();
  return (
    <div className="page empty">
      <h1>{WORDS.home.emptyHeading}</h1>
      <p className="lead">{WORDS.home.emptyBody}</p>
      <ol className="teach">
        {WORDS.home.steps.map(([head, body]) => (
          <li key={head}>
            <strong>{head}</strong>
            <span>{body}</span>
          </li>
        ))}
      </ol>
      <div className="row">
        <Link to="/import" className="button first">
          {WORDS.home.emptyImport}
        </Link>
        <button type="button" onClick={() => startDemo(client)} disabled={run?.state === "reading"}>
          {WORDS.home.emptyDemo}
        </button>
      </div>
      <p className="quiet">{WORDS.home.emptyDemoHint}</p>
      {run?.state === "reading" ? null : <ImportProgress />}
    </div>
  );
}
