import { Link } from "@tanstack/react-router";
import { WORDS } from "../words.ts";
import { useImportElsewhere } from "./import-elsewhere.ts";
import { stopImport, useImport } from "./import-store.ts";
import type { ImportRun } from "./run-import.ts";

/** How far the import of this window is, and in the end what became of its files. */
export function ImportProgress() {
  const run = useImport();
  if (run === null) return null;
  return (
    <section className="progress" aria-label={WORDS.import.summary}>
      {run.state === "reading" ? <Reading run={run} /> : <Ended run={run} />}
    </section>
  );
}

/** The same in one line, on every other page while it runs. */
export function ImportStrip() {
  const run = useImport();
  if (run?.state !== "reading") return null;
  return (
    <div className="strip">
      <Reading run={run} />
    </div>
  );
}

/** That an import runs which another window began, and that it is done. */
export function ImportElsewhere() {
  const own = useImport();
  const elsewhere = useImportElsewhere();
  if (own?.state === "reading" || elsewhere.state === "none") return null;
  if (elsewhere.state === "done") {
    // The window that began it tells what became of its files.
    return own === null ? (
      <p className="strip elsewhere" role="status">
        {WORDS.import.elsewhereDone}
      </p>
    ) : null;
  }
  return (
    <div className="strip elsewhere">
      <progress
        value={elsewhere.done > 0 ? elsewhere.done : undefined}
        max={Math.max(1, elsewhere.total)}
        aria-label={WORDS.import.elsewhere}
      />
      <p role="status">
        {WORDS.import.elsewhere} {elsewhere.total > 0 ? WORDS.import.reading(elsewhere.done, elsewhere.total) : WORDS.import.loading}
      </p>
    </div>
  );
}

function Reading({ run }: { readonly run: ImportRun }) {
  return (
    <>
      <progress value={run.done > 0 ? run.done : undefined} max={Math.max(1, run.total)} aria-label={WORDS.import.heading} />
      <div className="row between">
        <p role="status">
          {run.done === 0 ? WORDS.import.loading : WORDS.import.reading(run.done, run.total)}{" "}
          <bdi className="quiet">{nameOf(run.file)}</bdi>
        </p>
        <button type="button" onClick={stopImport}>
          {WORDS.import.stop}
        </button>
      </div>
    </>
  );
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1);

function Ended({ run }: { readonly run: ImportRun }) {
  const counts = new Map<string, number>();
  for (const { outcome } of run.ledger) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const outcomes = [...counts].map(([outcome, count]) => toldOf(outcome, count)).join(", ");
  const told = run.readAgain === null ? outcomes : WORDS.import.readAgain(run.readAgain);
  return (
    <>
      <p role="status" className={run.state === "failed" ? "notice failed" : "notice"}>
        {[told, run.state === "stopped" ? WORDS.import.stopped : null, run.error, run.notice].filter(Boolean).join(" ")}
      </p>
      {counts.has("imported") ? (
        <p>
          <Link to="/review" className="button first">
            {WORDS.import.review}
          </Link>
        </p>
      ) : null}
    </>
  );
}

const toldOf = (outcome: string, count: number): string =>
  outcome === "list-kept" ? WORDS.import.listsKept(count) : `${count} ${WORDS.import.outcomes[outcome] ?? outcome}`;
