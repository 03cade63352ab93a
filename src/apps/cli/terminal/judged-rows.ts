import type { PairDecisionView } from "../../../wire/linked-views.ts";
import { whenText } from "./list-decisions.ts";
import { ink, type Screen, safe, wrapped } from "./screen.ts";
import { shortId } from "./short-id.ts";

const VERDICTS = { same: "the same", "not-same": "not the same", unsure: "unsure" } as const;
const HEEDED = {
  heeded: "",
  none: "it changes nothing",
  replaced: "a later word on the same two stands",
  contradicted: "it contradicts other judgements, whose “same” are not heeded until one is withdrawn",
} as const;

/** What people judged of two, and whether linking heeds it. */
export function judgedRows(screen: Screen, judgements: readonly PairDecisionView[]): readonly string[] {
  return judgements.map(({ a, b, judgement, by, at, why, heed }) => {
    const said = `${shortId(a)} and ${shortId(b)}: ${VERDICTS[judgement]}  ${safe(by)}  ${whenText(at)}${why ? `  ${safe(why)}` : ""}`;
    return wrapped(screen, HEEDED[heed] === "" ? said : `${said}  ${ink(screen, "yellow", HEEDED[heed])}`, 2, 2);
  });
}
