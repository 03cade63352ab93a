import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type DragEvent, type RefObject, useEffect, useRef, useState } from "react";
import { ledgerQuery, useIsBlind } from "../server/queries.ts";
import { WORDS } from "../words.ts";
import { CaseLists } from "./case-lists.tsx";
import { chosenFiles, droppedFiles } from "./dropped-files.ts";
import { ImportProgress } from "./import-progress.tsx";
import { startImport } from "./import-store.ts";
import { LedgerTable } from "./ledger-table.tsx";
import type { GivenFile } from "./run-import.ts";

/** Takes files in by drop or choice, shows how far it is, and what became of every file. */
export function ImportPage() {
  const client = useQueryClient();
  const ledger = useQuery(ledgerQuery);
  const isBlind = useIsBlind();
  const [isOver, setIsOver] = useState(false);
  const folder = useRef<HTMLInputElement>(null);
  useEffect(() => folder.current?.setAttribute("webkitdirectory", ""), []);

  const take = (files: readonly GivenFile[]): void => startImport(client, files);
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
      <ImportProgress />
      {isBlind ? null : <CaseLists />}
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
  readonly input?: RefObject<HTMLInputElement | null>;
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
