import { Link } from "@tanstack/react-router";
import type { CopyView, SheetDocumentView } from "../../../wire/linked-views.ts";
import { WORDS } from "../words.ts";
import { bundled, daysBetween } from "./bundles.ts";

const { incident: words, origins } = WORDS.linked;

interface DocumentStripProps {
  readonly documents: readonly SheetDocumentView[];
  readonly copies: readonly CopyView[];
  /** Documents that tell of it chiefly, by label: the others mention it. */
  readonly chiefly: ReadonlySet<string>;
}

/** Documents from the first to the last, copies in the box of what they were taken from. */
export function DocumentStrip({ documents, copies, chiefly }: DocumentStripProps) {
  const bundles = bundled(documents, copies);
  return (
    <ol className="strip-time">
      {bundles.map(({ first, copies: taken }, index) => {
        const days = daysBetween(bundles[index - 1]?.first.published ?? null, first.published);
        return (
          <li key={first.label} className={chiefly.has(first.label) ? "chiefly" : "in-passing"}>
            <span className="when">
              {first.published ?? words.noDate}
              {days !== null && days > 0 ? <span className="notes"> +{WORDS.linked.counted(days, "day")}</span> : null}
            </span>
            <Document document={first} />
            {taken.length > 0 ? (
              <details>
                <summary>{origins.copies(taken.length)}</summary>
                <ul>
                  {taken.map(({ document, copy }) => (
                    <li key={document.label}>
                      <Document document={document} />
                      <span className="notes" title={copy.reasons.join("; ")}>
                        {" "}
                        {document.published ?? words.noDate}, {words.copyOf[copy.relation]} {copy.of}
                      </span>
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

function Document({ document: { id, label, publisher, title } }: { readonly document: SheetDocumentView }) {
  const name = title.parts
    .filter(({ cited }) => cited === "cited")
    .map(({ text }) => text)
    .join("");
  return (
    <span className="of-document">
      <Link to="/documents/$id" params={{ id }} title={name || WORDS.untitled}>
        {label}
      </Link>{" "}
      <bdi>{publisher ?? WORDS.publisherUnknown}</bdi>
    </span>
  );
}
