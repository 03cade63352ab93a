/** In what two statements are compared. */
export type ClaimKey =
  | "start"
  | "contained"
  | "dice"
  | "little"
  | "runs"
  | "passing"
  | "passing.one-head"
  | "acts.bare"
  | "acts.none"
  | "acts.one-head"
  | "acts.other-head"
  | "acts.common"
  | "figures.none"
  | "names.beyond"
  | "weekdays.differ"
  | "mode.to-come"
  | "mode.wanted"
  | "mode.tried"
  | "speaker.same"
  | "document.same"
  | "subject.open"
  | "incident.one"
  | "incident.other"
  | "about.other"
  | "days.far"
  | "days.far.named"
  | "who.one"
  | "who.nobody"
  | "who.same";

/** What each finding adds to the score of a pair; `start` is where the score starts. Fitted by training/claim-weights.ts. */
export const CLAIM_WEIGHTS: Readonly<Record<ClaimKey, number>> = {
  start: -3.79,
  contained: 2.83,
  dice: 4.14,
  little: -2.66,
  runs: -0.05,
  passing: -0.26,
  "passing.one-head": -0.14,
  "acts.bare": -1.93,
  "acts.none": -1.56,
  "acts.one-head": 0.46,
  "acts.other-head": 0.44,
  "acts.common": -0.55,
  "figures.none": -1.2,
  "names.beyond": -2.7,
  "weekdays.differ": -1.5,
  "mode.to-come": 0,
  "mode.wanted": -0.93,
  "mode.tried": -3,
  "speaker.same": 1.04,
  "document.same": -1.5,
  "subject.open": 0.17,
  "incident.one": 0.11,
  "incident.other": -5,
  "about.other": -2.03,
  "days.far": -5,
  "days.far.named": -0.9,
  "who.one": -3,
  "who.nobody": -1.5,
  "who.same": 6,
};
