import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type DragEvent, useEffect, useRef, useState } from "react";
import { ledgerQuery, useSession } from "../server/queries.ts";
import { WORDS } from "../words.ts";
import { chosenFiles, droppedFiles } from "./dropped-files.ts";
import { LedgerTable } from "./ledger-table.tsx";
import { type GivenFile, type ImportRun, runImport } from "./run-import.ts";

/** Takes files in by drop or choice, shows how far it is, and what became of every file. */
export function ImportPage() {
  const client = useQueryClient();
  const ledger = useQuery(ledgerQuery);
  const [run, setRun] = useState<ImportRun | null>(null);
  const [isOver, setIsOver] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const folder = useRef<HTMLInputElement>(null);
  useSession();
  useEffect(() => folder.current?.setAttribute("webkitdirectory", ""), []);

  const take = (files: readonly GivenFile[]): void => {
    if (files.length === 0 || run?.state === "reading") return;
    stop.current = new AbortController();
    void runImport(files, setRun, stop.current.signal).finally(() => void client.invalidateQueries());
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    void droppedFiles(event.dataTransfer).then(take);
  };
  return (
    <div className="page import">
      <h1>{WORDS.import.heading}</h1>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files are chosen by its buttons too */}
      <div
        className={isOver ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <p className="drop-words">{WORDS.import.drop}</p>
        <div className="row centre">
          <Chooser words={WORDS.import.choose} take={take} />
          <Chooser words={WORDS.import.chooseFolder} take={take} input={folder} />
        </div>
        <p className="quiet">{WORDS.import.kinds}</p>
      </div>
      {run ? <Progress run={run} stop={() => stop.current?.abort()} /> : null}
      <section aria-labelledby="ledger-heading">
        <h2 id="ledger-heading">{WORDS.import.ledger}</h2>
        <p className="quiet">{ledger.data?.length === 0 ? WORDS.import.ledgerEmpty : WORDS.import.ledgerHint}</p>
        {ledger.data && ledger.data.length > 0 ? <LedgerTable lines={ledger.data} /> : null}
      </section>
    </div>
  );
}

interface ChooserProps {
  readonly words: string;
  readonly take: (files: readonly GivenFile[]) => void;
  readonly input?: React.RefObject<HTMLInputElement | null>;
}

function Chooser({ words, take, input }: ChooserProps) {
  return (
    <label className="button">
      {words}
      <input
        ref={input}
        type="file"
        multiple
        className="unseen"
        onChange={(event) => {
          take(chosenFiles(event.target.files));
          event.target.value = "";
        }}
      />
    </label>
  );
}

export function Progress({ run, stop }: { readonly run: ImportRun; readonly stop: () => void }) {
  const counts = new Map<string, number>();
  for (const { outcome } of run.ledger) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return (
    <section className="progress" aria-label={WORDS.import.summary}>
      {run.state === "reading" ? (
        <>
          <progress value={run.total > 0 ? run.done : undefined} max={Math.max(1, run.total)} aria-label={WORDS.import.heading} />
          <div className="row between">
            <p role="status">
              {run.done === 0 ? WORDS.import.loading : WORDS.import.reading(run.done, run.total)} <bdi className="quiet">{run.file}</bdi>
            </p>
            <button type="button" onClick={stop}>
              {WORDS.import.stop}
            </button>
          </div>
        </>
      ) : (
        <>
          <p role="status" className={run.state === "failed" ? "notice failed" : "notice"}>
            {[...counts].map(([outcome, count]) => `${count} ${WORDS.import.outcomes[outcome] ?? outcome}`).join(", ")}
            {run.state === "stopped" ? ` ${WORDS.import.stopped}` : ""} {run.error ?? ""} {run.notice ?? ""}
          </p>
          {counts.has("imported") ? (
            <p>
              <Link to="/review" className="button first">
                {WORDS.import.review}
              </Link>
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}
