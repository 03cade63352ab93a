import type { Proposition } from "./proposition.ts";

/** What weighed where two statements were compared. Its words are made only when they are asked for: most pairs never are. */
export interface Weighed {
  readonly text: string | (() => string);
  readonly weight: number;
}

/** What stands around the statements: incidents, who speaks, and when. */
export function compareSurroundings(a: Proposition, b: Proposition): readonly Weighed[] {
  const reasons: Weighed[] = [];
  reasons.push(...affair(a, b));
  if (isShared(a.speaker, b.speaker)) reasons.push({ text: "one speaker", weight: 0.3 });
  if (isNested(a, b)) return reasons;
  if (a.ref.document === b.ref.document) reasons.push({ text: "told apart in one document", weight: -1.5 });
  if (a.subject === "open" || b.subject === "open") reasons.push({ text: "one leaves open of whom it is said", weight: -1 });
  reasons.push(...responsibility(a, b));
  return reasons;
}

/** One statement is told in the other ("the paper quoted him as saying"). */
const isNested = (a: Proposition, b: Proposition): boolean =>
  a.ref.document === b.ref.document && a.spans.some(([start, end]) => b.spans.some(([from, to]) => from < end && start < to));

/** "X did it" is one claim, however it is put: claimed, blamed, denied. */
function responsibility(a: Proposition, b: Proposition): readonly Weighed[] {
  if (a.about !== b.about) return [{ text: "one is about who did it", weight: -3 }];
  if (a.about === "other" || a.parties.length + b.parties.length === 0) return [];
  if (a.parties.length === 0 || b.parties.length === 0) return [{ text: "one names nobody for it", weight: -1.5 }];
  return isShared(a.incidents, b.incidents) ? [{ text: "who did one incident, and the same party", weight: WHO_DID_ONE }] : [];
}

/** What it weighs that they speak of one incident, of who did it, or of two. */
const ONE_INCIDENT = 0.5;
const WHO_DID_ONE = 6;
const OTHER_INCIDENTS = -5;

/** The most that the incidents they are told in may add: less is sooner known than all of it. */
export function mostOfAffair(a: Proposition, b: Proposition): number {
  if (isShared(a.incidents, b.incidents)) return ONE_INCIDENT + (a.about === "who-did-it" && b.about === "who-did-it" ? WHO_DID_ONE : 0);
  const areOthers = a.mainIncident !== null && b.mainIncident !== null && a.mainIncident !== b.mainIncident;
  return areOthers && a.incidents.length > 0 && b.incidents.length > 0 ? OTHER_INCIDENTS : 0;
}

/** Days after which the same words may be said of something else. */
const LONG = 14;

/** Whether they speak of one affair: the same words are said of many incidents, and of one thing at many times. */
function affair(a: Proposition, b: Proposition): readonly Weighed[] {
  if (isShared(a.incidents, b.incidents)) return [{ text: "told of one incident", weight: ONE_INCIDENT }];
  const reasons: Weighed[] = [];
  const days = a.published === null || b.published === null ? 0 : Math.abs(a.published - b.published);
  if (days > LONG) reasons.push({ text: () => `published ${days} days apart`, weight: isShared(a.names, b.names) ? -1 : -5 });
  if (a.mainIncident === null || b.mainIncident === null || a.mainIncident === b.mainIncident) return reasons;
  const areTold = a.incidents.length > 0 && b.incidents.length > 0;
  return [
    ...reasons,
    {
      text: areTold ? "told of different incidents" : "their documents are about different incidents",
      weight: areTold ? OTHER_INCIDENTS : -1,
    },
  ];
}

export function isShared<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.some((value) => other.includes(value));
}
