import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { Progress } from "../import/import-page.tsx";
import { type ImportRun, runDemo } from "../import/run-import.ts";
import { WORDS } from "../words.ts";

/** What an empty case is for, and the two ways to begin. */
export function EmptyCase() {
  const client = useQueryClient();
  const [run, setRun] = useState<ImportRun | null>(null);
  const stop = useRef(new AbortController());
  const demo = (): void => {
    stop.current = new AbortController();
    void runDemo(setRun, stop.current.signal).finally(() => void client.invalidateQueries());
  };
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
        <button type="button" onClick={demo} disabled={run?.state === "reading"}>
          {WORDS.home.emptyDemo}
        </button>
      </div>
      <p className="quiet">{WORDS.home.emptyDemoHint}</p>
      {run ? <Progress run={run} stop={() => stop.current.abort()} /> : null}
    </div>
  );
}
