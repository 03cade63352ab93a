import { CODEBOOK_MEANS, CODEBOOK_TITLES, CODEBOOKS, type CodebookName } from "../../../wire/codebook-names.ts";
import type { CodebookTablesView } from "../../../wire/codebook-tables.ts";
import { CheckedChoice } from "../parts/checked-choice.tsx";
import { tell } from "../server/ask.ts";
import { MakingRow } from "./making-row.tsx";
import { saveFile } from "./save-file.ts";
import { TABLES_WORDS as WORDS } from "./tables-words.ts";
import { useMaking } from "./use-making.ts";

interface Choice {
  readonly codebook: CodebookName;
  readonly holds: "decided" | "decided-and-unreviewed";
  readonly mark: "with-mark" | "without-mark";
}

/** Which codebook's columns, how, and the button that makes its three files. Each is saved by a press of its own. */
export function CodebookTables({ undecided }: { readonly undecided: number }) {
  const { choice, change, state, start } = useMaking<Choice, CodebookTablesView>(
    { codebook: "acled", holds: "decided", mark: "without-mark" },
    (chosen) => tell<CodebookTablesView>("/codebook-tables", chosen),
    WORDS.failed,
  );
  return (
    <section className="saving tables" aria-labelledby="tables-heading">
      <h2 id="tables-heading">{WORDS.heading}</h2>
      <p>{WORDS.lead}</p>
      <Choices choice={choice} change={change} undecided={undecided} />
      <p className="quiet">{WORDS.names}</p>
      <MakingRow state={state} words={{ making: WORDS.making, made: ({ incidents }) => WORDS.made(incidents) }}>
        <button type="button" className="button" onClick={start} disabled={state.is === "making"}>
          {WORDS.make}
        </button>
      </MakingRow>
      {state.is === "made" ? <Files files={state.made.files} /> : null}
    </section>
  );
}

interface ChoicesProps {
  readonly choice: Choice;
  readonly change: (changed: Partial<Choice>) => void;
  readonly undecided: number;
}

function Choices({ choice, change, undecided }: ChoicesProps) {
  return (
    <>
      <fieldset>
        <legend>{WORDS.codebook}</legend>
        {CODEBOOKS.map((name) => (
          <label key={name}>
            <input type="radio" name="codebook" checked={choice.codebook === name} onChange={() => change({ codebook: name })} />{" "}
            <b>{CODEBOOK_TITLES[name]}</b> <span className="quiet">{CODEBOOK_MEANS[name]}</span>
          </label>
        ))}
      </fieldset>
      <CheckedChoice
        chosen={choice.holds}
        on="decided-and-unreviewed"
        off="decided"
        choose={(holds) => change({ holds })}
        label={WORDS.unreviewed(undecided)}
      />
      <CheckedChoice chosen={choice.mark} on="with-mark" off="without-mark" choose={(mark) => change({ mark })} label={WORDS.excel} />
    </>
  );
}

function Files({ files }: Pick<CodebookTablesView, "files">) {
  return (
    <ul className="files">
      {files.map(({ name, content, rows }) => (
        <li key={name}>
          <button type="button" onClick={() => saveFile(content, name)}>
            {WORDS.save(name, rows)}
          </button>
        </li>
      ))}
    </ul>
  );
}
