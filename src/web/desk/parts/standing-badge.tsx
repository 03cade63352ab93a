import type { StandingView } from "../../../wire/desk-views.ts";
import { WORDS } from "../words.ts";

const SIGNS = { machine: "?", added: "+", accepted: "✓", rejected: "✗", edited: "✎" } as const;

/** Who looked at an item; that nobody did is said as plainly. */
export function StandingBadge({ state, by, addedBy = null }: Pick<StandingView, "state"> & Partial<Pick<StandingView, "by" | "addedBy">>) {
  return (
    <span className={`badge ${state}`}>
      <span aria-hidden="true">{SIGNS[state]}</span> {WORDS.states[state]}
      {by ? (
        <>
          {" "}
          <bdi>({by})</bdi>
        </>
      ) : null}
      {addedBy !== null && state !== "added" ? (
        <>
          , {WORDS.addedBy} <bdi>{addedBy}</bdi>
        </>
      ) : null}
    </span>
  );
}
