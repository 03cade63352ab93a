import type { ReactNode } from "react";
import { WORDS } from "../words.ts";
import { type ItemPlace, useDeciding } from "./deciding.ts";

/** One decision of the log, whatever it is of. */
interface LoggedDecision {
  readonly decision: string;
  readonly by: string;
  readonly at: string;
  readonly why: string | null;
  readonly codebook: string | null;
  readonly force: "in-force" | "withdrawn";
}

interface DecisionLineProps {
  readonly line: LoggedDecision;
  readonly place: ItemPlace;
  /** What was decided. */
  readonly children: ReactNode;
}

/** A line of a history: what was decided, by whom, when and why, and what takes it back. */
export function DecisionLine({ line, place, children }: DecisionLineProps) {
  const { deciding } = useDeciding();
  return (
    <li className={line.force}>
      <span>
        <span className="what" dir="auto">
          {children}
        </span>{" "}
        <bdi>{line.by}</bdi> · <time dateTime={line.at}>{line.at.slice(0, 16).replace("T", " ")}</time>
        {line.codebook ? <bdi> · {line.codebook}</bdi> : null}
        {line.why ? <bdi> · “{line.why}”</bdi> : null}
      </span>
      {line.force === "withdrawn" ? (
        <span className="badge">{WORDS.review.withdrawn}</span>
      ) : (
        <button
          type="button"
          className="plain"
          onClick={() => void deciding.decide({ verdict: "withdraw", decision: line.decision }, place, WORDS.told.withdrawn)}
        >
          {WORDS.review.withdraw}
        </button>
      )}
    </li>
  );
}
