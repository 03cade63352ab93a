import { Link } from "@tanstack/react-router";
import type { CopyView, IncidentView, SheetDocumentView } from "../../../wire/linked-views.ts";
import { StandingBadge } from "../parts/standing-badge.tsx";
import { WORDS } from "../words.ts";
import { bundled, daysBetween } from "./bundles.ts";

const { incident: words, origins } = WORDS.linked;

interface DocumentStripProps {
  readonly documents: readonly SheetDocumentView[];
  readonly copies: readonly CopyView[];
  readonly reports: IncidentView["reports"];
  /** Where a person decided on part of it, each report says whether it was decided on. */
  readonly reviewed: IncidentView["reviewed"];
}

/** Documents from the first to the last, copies in the box of what they were taken from. */
export function DocumentStrip({ documents, copies, reports, reviewed }: DocumentStripProps) {
  const chiefly = new Set(reports.filter(({ main }) => main).map(({ document }) => document));
  const stateOf = new Map(reports.map(({ document, state }) => [document, state]));
  const stateShown = (label: string) => (reviewed === "decided" ? (stateOf.get(label) ?? null) : null);
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
            <Document document={first} state={stateShown(first.label)} />
            {taken.length > 0 ? (
              <details>
                <summary>{origins.copies(taken.length)}</summary>
                <ul>
                  {taken.map(({ document, copy }) => (
                    <li key={document.label}>
                      <Document document={document} state={stateShown(document.label)} />
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

interface DocumentProps {
  readonly document: SheetDocumentView;
  readonly state: IncidentView["reports"][number]["state"] | null;
}

function Document({ document: { id, label, publisher, title }, state }: DocumentProps) {
  const name = title.parts
    .filter(({ cited }) => cited === "cited")
    .map(({ text }) => text)
    .join("");
  return (
    <span className="of-document">
      <Link to="/documents/$id" params={{ id }} title={name || WORDS.untitled}>
        {label}
      </Link>{" "}
      <bdi>{publisher ?? WORDS.publisherUnknown}</bdi> {state === null ? null : <StandingBadge state={state} />}
    </span>
  );
}
