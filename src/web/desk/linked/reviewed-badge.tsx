import type { IncidentRowView } from "../../../wire/linked-views.ts";
import { WORDS } from "../words.ts";

/** Whether a person decided anything of an incident or claim; `brief` leaves the words to who hears or points at it. */
export function ReviewedBadge({ reviewed, brief }: { readonly reviewed: IncidentRowView["reviewed"]; readonly brief?: "brief" }) {
  const [sign, words, state] =
    reviewed === "machine"
      ? (["?", WORDS.linked.putTogether, "machine"] as const)
      : (["✓", WORDS.linked.partlyDecided, "accepted"] as const);
  return (
    <span className={`badge ${state}`} title={brief ? words : undefined}>
      <span aria-hidden="true">{sign}</span> {brief ? <span className="unseen">{words}</span> : words}
    </span>
  );
}
