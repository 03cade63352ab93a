import { CLAIM_WEIGHTS, type ClaimKey } from "./claim-weights.ts";
import type { Proposition } from "./proposition.ts";

/**
 * One respect in which two statements were compared: `value` x the weight of `key` goes into the score. Its words are made only when they
 * are asked for: most pairs never are.
 */
export interface Evidence {
  readonly key: ClaimKey;
  readonly value: number;
  readonly text: string | (() => string);
}

/** What stands around the statements: incidents, who speaks, and when. */
export function compareSurroundings(a: Proposition, b: Proposition): readonly Evidence[] {
  const reasons: Evidence[] = [];
  reasons.push(...affair(a, b));
  if (a.isQuoted || b.isQuoted) reasons.push({ key: "quoted", value: 1, text: "one is told in the speaker's own words" });
  if (isShared(a.speaker, b.speaker)) reasons.push({ key: "speaker.same", value: 1, text: "one speaker" });
  if (isNested(a, b)) return reasons;
  if (a.ref.document === b.ref.document) reasons.push({ key: "document.same", value: 1, text: "told apart in one document" });
  if (a.subject === "open" || b.subject === "open")
    reasons.push({ key: "subject.open", value: 1, text: "one leaves open of whom it is said" });
  reasons.push(...responsibility(a, b));
  return reasons;
}

/** One statement is told in the other ("the paper quoted him as saying"). */
const isNested = (a: Proposition, b: Proposition): boolean =>
  a.ref.document === b.ref.document && a.spans.some(([start, end]) => b.spans.some(([from, to]) => from < end && start < to));

/** "X did it" is one claim, however it is put: claimed, blamed, denied. */
function responsibility(a: Proposition, b: Proposition): readonly Evidence[] {
  if (a.about !== b.about) return [{ key: "who.one", value: 1, text: "one is about who did it" }];
  if (a.about === "other" || a.parties.length + b.parties.length === 0) return [];
  if (a.parties.length === 0 || b.parties.length === 0) return [{ key: "who.nobody", value: 1, text: "one names nobody for it" }];
  return isShared(a.incidents, b.incidents) ? [{ key: "who.same", value: 1, text: "who did one incident, and the same party" }] : [];
}

/** What the incidents they are told in and the days between them may add at the most: less is sooner known than all of it. */
export function mostOfAffair(a: Proposition, b: Proposition): number {
  const days = CLAIM_WEIGHTS.days * shareOfLong(daysBetween(a, b));
  const areToldInOne = isShared(a.incidents, b.incidents);
  const areWhoDidIt = a.about === "who-did-it" && b.about === "who-did-it";
  if (areToldInOne || areAboutOne(a, b))
    return days + CLAIM_WEIGHTS["incident.one"] + (areToldInOne && areWhoDidIt ? CLAIM_WEIGHTS["who.same"] : 0);
  const areOthers = a.mainIncident !== null && b.mainIncident !== null;
  return days + (areOthers && a.incidents.length > 0 && b.incidents.length > 0 ? CLAIM_WEIGHTS["incident.other"] : 0);
}

/** Days after which the same words may be said of something else. */
const LONG = 14;

const daysBetween = (a: Proposition, b: Proposition): number =>
  a.published === null || b.published === null ? 0 : Math.abs(a.published - b.published);

/** The first days tell more than later ones: from 0 of one day to 1 of two weeks, and 0 of what lies farther apart, which is weighed by itself. */
const shareOfLong = (days: number): number => (days > LONG ? 0 : Math.log(1 + days) / Math.log(1 + LONG));

const areAboutOne = (a: Proposition, b: Proposition): boolean => a.mainIncident !== null && a.mainIncident === b.mainIncident;

/** Whether they speak of one affair: the same words are said of many incidents, and of one thing at many times. */
function affair(a: Proposition, b: Proposition): readonly Evidence[] {
  const days = daysBetween(a, b);
  const near: Evidence = { key: "days", value: shareOfLong(days), text: () => `published ${days} days apart` };
  const reasons: Evidence[] = near.value > 0 ? [near] : [];
  if (isShared(a.incidents, b.incidents)) return [...reasons, { key: "incident.one", value: 1, text: "told of one incident" }];
  if (days > LONG)
    reasons.push({ key: isShared(a.names, b.names) ? "days.far.named" : "days.far", value: 1, text: () => `published ${days} days apart` });
  if (areAboutOne(a, b)) return [...reasons, { key: "incident.one", value: 1, text: "their documents are about one incident" }];
  if (a.mainIncident === null || b.mainIncident === null) return reasons;
  const areTold = a.incidents.length > 0 && b.incidents.length > 0;
  return [
    ...reasons,
    areTold
      ? { key: "incident.other", value: 1, text: "told of different incidents" }
      : { key: "about.other", value: 1, text: "their documents are about different incidents" },
  ];
}

export function isShared<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.some((value) => other.includes(value));
}
