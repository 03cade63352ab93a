import type { DecidedOfItem, Presence } from "../../../desk/show-by-id.ts";
import { typedText } from "../../../desk/typed-text.ts";
import { verdictText, whenText } from "./list-decisions.ts";
import { ink, type Screen, safe, wrapped } from "./screen.ts";
import { shortId } from "./short-id.ts";

/** What people decided of one item, a line each; empty where nobody did. */
export function decidedText(screen: Screen, { history, judgements }: DecidedOfItem): readonly string[] {
  if (history.length === 0 && judgements.length === 0) return [];
  const lines = [
    ...history.map(({ decision: { at, reviewer, why, codebook, decided }, force }) => {
      const what = decided.verdict === "add" ? "added it" : verdictText(decided).replace(/ in$/u, "");
      const by = codebook ? ` (${safe(codebook)})` : "";
      return `${whenText(at)}  ${safe(reviewer)} ${what}${by}${why ? `: ${safe(why)}` : ""}${force === "withdrawn" ? " (withdrawn)" : ""}`;
    }),
    ...judgements.map(({ other, judgement, by }) => `${safe(by)}: ${JUDGEMENTS[judgement]} ${shortId(other)}`),
  ];
  return [ink(screen, "bold", "Decisions"), ...lines.map((line) => wrapped(screen, line, 2, 2)), ""];
}

const JUDGEMENTS = { same: "the same as", "not-same": "not the same as", unsure: "unsure whether the same as" } as const;

/** A person's own value of a field, to stand beside the machine's. */
export function ownValue(screen: Screen, field: string, { value, by, why }: DecidedOfItem["edits"][string]): string {
  return ink(screen, "green", `✎ ${safe(typedText(value, field))}  by ${safe(by)}${why ? `: ${safe(why)}` : ""}`);
}

/** Said of a document that a decision took out. */
export function presenceText(screen: Screen, presence: Presence): readonly string[] {
  return presence === "removed" ? [ink(screen, "yellow", "removed: shown and counted nowhere else until that decision is withdrawn")] : [];
}
