import type { Decision, Verdict } from "../../../core/model/index.ts";
import { typedText } from "../../../desk/typed-text.ts";
import { ink, type Screen, safe, wrapped } from "./screen.ts";
import { shortId } from "./short-id.ts";

const VERBS = {
  accept: "accepted",
  public: "marked public",
  private: "marked private",
  reject: "rejected",
  same: "the same:",
  "not-same": "not the same:",
  unsure: "unsure whether the same:",
  remove: "removed",
  coded: "coded, working blind",
  discount: "discounted the claim of",
} as const;

/** What was decided, in words that stand before what it is about. */
export function verdictText(decided: Verdict): string {
  if (decided.verdict === "withdraw") return `withdrew ${decided.decision}, on`;
  if (decided.verdict === "edit") return `edited ${safe(decided.field)} to “${safe(typedText(decided.value, decided.field))}” in`;
  if (decided.verdict === "add") return decided.added ? `added ${decided.added.kind} ${shortId(decided.added.finding.id)} to` : "added to";
  if (decided.verdict === "discount" && decided.field !== null && decided.span === null)
    return `discounted the claim of who or how many (${decided.field}) of`;
  if (decided.verdict === "discount" && decided.field !== null) return `discounted ${decided.field} at ${decided.span?.join("-")} of`;
  return VERBS[decided.verdict];
}

/** What a decision is about, in words. */
export function subjectText({ subject }: Decision): string {
  if (subject.kind === "pair") return `${shortId(subject.a)} and ${shortId(subject.b)}`;
  if (subject.kind === "name") return `“${safe(subject.name)}” in document ${shortId(subject.document)}`;
  return `${subject.kind} ${shortId(subject.id)}`;
}

/** When a decision was made, to the minute, in UTC. */
export function whenText(at: string): string {
  return `${at.slice(0, 16).replace("T", " ")}Z`;
}

/** The log, oldest first, two lines a decision: its id and who, then what and why. */
export function decisionsText(screen: Screen, decisions: readonly Decision[], inForce: ReadonlySet<string>): string {
  return decisions
    .map((decision) => {
      const { id, at, reviewer, why, codebook, decided } = decision;
      const over = decided.verdict === "withdraw" || inForce.has(id) ? "" : ink(screen, "dim", "  withdrawn");
      const what = `${verdictText(decided)} ${subjectText(decision)}${why ? `: ${safe(why)}` : ""}`;
      return `${ink(screen, "cyan", id)}  ${whenText(at)}  ${safe(reviewer)}${codebook ? `  ${safe(codebook)}` : ""}${over}\n${wrapped(screen, what, 2, 2)}`;
    })
    .join("\n");
}
