/** In what two statements are compared. */
export type ClaimKey =
  | "start"
  | "dice"
  | "written"
  | "written.shorter"
  | "names"
  | "acts.bare"
  | "acts.none"
  | "acts.one-head"
  | "acts.other-head"
  | "acts.common"
  | "names.beyond"
  | "weekdays.differ"
  | "mode.wanted"
  | "mode.tried"
  | "speaker.same"
  | "document.same"
  | "subject.open"
  | "quoted"
  | "incident.one"
  | "incident.other"
  | "about.other"
  | "days"
  | "days.far"
  | "days.far.named"
  | "who.one"
  | "who.nobody"
  | "who.same";

/** What each finding adds to the score of a pair; `start` is where the score starts. Fitted by training/claim-weights.ts. */
export const CLAIM_WEIGHTS: Readonly<Record<ClaimKey, number>> = {
  start: -3.73,
  dice: 1.96,
  written: 2.67,
  "written.shorter": 1.67,
  names: -1.21,
  "acts.bare": -0.81,
  "acts.none": -0.74,
  "acts.one-head": 0.8,
  "acts.other-head": 0.16,
  "acts.common": 0.45,
  "names.beyond": -2.5,
  "weekdays.differ": -1.5,
  "mode.wanted": -0.82,
  "mode.tried": -3,
  "speaker.same": 1.08,
  "document.same": -1.5,
  "subject.open": 0.61,
  quoted: 1.16,
  "incident.one": 0.86,
  "incident.other": -5,
  "about.other": -1.4,
  days: -1.82,
  "days.far": -5,
  "days.far.named": -0.59,
  "who.one": -3,
  "who.nobody": -1.5,
  "who.same": 6,
};
