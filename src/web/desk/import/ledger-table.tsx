import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { LedgerLineView } from "../../../wire/desk-views.ts";
import { WORDS } from "../words.ts";

/** Lines shown until more are asked for. */
const FIRST = 100;

/** What became of every file, with the reason where it failed. */
export function LedgerTable({ lines }: { readonly lines: readonly LedgerLineView[] }) {
  const [shown, setShown] = useState(FIRST);
  const rest = lines.length - shown;
  return (
    <>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{WORDS.import.columns.file}</th>
            <th scope="col">{WORDS.import.columns.outcome}</th>
            <th scope="col">{WORDS.import.columns.remark}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shown).map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file may have gone in many times
            <tr key={index} className={line.outcome}>
              <td>
                {line.document && line.outcome !== "destroyed-earlier" ? (
                  <Link to="/documents/$id" params={{ id: line.document }}>
                    <FileName file={line.file} />
                  </Link>
                ) : (
                  <FileName file={line.file} />
                )}
                {line.part ? <span className="notes"> {WORDS.lists.kinds[line.part] ?? line.part}</span> : null}
              </td>
              <td>{WORDS.import.outcomes[line.outcome] ?? line.outcome}</td>
              <td>
                {[
                  ...(line.message ? [line.code === null ? line.message : `${line.message} (${line.code})`] : []),
                  ...line.warnings.map(({ code, message }) => `${message} (${code})`),
                ].join(" ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? (
        <button type="button" onClick={() => setShown(shown + 10 * FIRST)}>
          + {rest}
        </button>
      ) : null}
    </>
  );
}

/** The name before the folder that it lay in: the name is what a person looks for. */
function FileName({ file }: { readonly file: string }) {
  const at = Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1;
  return (
    <span title={file}>
      <bdi>{file.slice(at)}</bdi>
    </span>
  );
}
