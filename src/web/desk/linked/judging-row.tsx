import { Link } from "@tanstack/react-router";
import { WORDS } from "../words.ts";
import type { Together } from "./together.ts";

interface JudgingRowProps {
  readonly of: Pick<Together, "kind" | "id">;
  readonly isSplittable: boolean;
  readonly open: (front: "split" | "merge") => void;
}

/** What a person may do with an incident or a claim as a whole: split it, merge it with another, see its origins drawn. */
export function JudgingRow({ of: { kind, id }, isSplittable, open }: JudgingRowProps) {
  const words = WORDS.linked.judging[kind];
  return (
    <div className="row">
      <button
        type="button"
        disabled={!isSplittable}
        title={isSplittable ? undefined : words.split.one}
        onClick={() => open("split")}
        aria-keyshortcuts="x"
      >
        {words.split.open} <kbd>x</kbd>
      </button>
      <button type="button" onClick={() => open("merge")} aria-keyshortcuts="m">
        {words.merge.open} <kbd>m</kbd>
      </button>
      <Link to="/origins/$id" params={{ id }} className="button">
        {WORDS.linked.incident.allOrigins}
      </Link>
    </div>
  );
}
