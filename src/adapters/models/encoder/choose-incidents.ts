import type { Entity, Mention } from "./choose-mentions.ts";
import { INCIDENT_ACTS } from "./incident-encoder.ts";
import type { ReadIncidents } from "./read-incident-windows.ts";

/** A trigger that tells of an incident: the word it begins with, and which of the incidents of the text it tells of. */
export interface ToldTrigger {
  readonly word: number;
  readonly incident: number;
}

/** A mention that fills a role of the incident that a trigger tells of. */
export interface RoleOfTrigger {
  readonly mention: Mention;
  readonly trigger: number;
  /** The best mention of the entity that it names. */
  readonly first: Mention;
}

/** From which probability on: a trigger tells of an incident, two words are of one incident. */
export interface IncidentThresholds {
  readonly trigger: number;
  readonly together: number;
}

const odds = (probability: number): number => Math.log(probability / (1 - probability));

/**
 * Which of the triggers (by the word each begins with, in reading order) tell of incidents, those of one incident together; those of `always` do,
 * whatever the encoder says.
 */
export function chooseTriggers(
  read: ReadIncidents,
  triggers: readonly number[],
  { trigger, together }: IncidentThresholds,
  always: ReadonlySet<number>,
): readonly ToldTrigger[] {
  const tells = (word: number): number => read.acts[word * INCIDENT_ACTS.length] as number;
  const incidents: number[][] = [];
  const told: ToldTrigger[] = [];
  for (const word of triggers) {
    if (tells(word) < trigger && !always.has(word)) continue;
    let best = { incident: incidents.length, odds: odds(together) };
    for (const [incident, members] of incidents.entries()) {
      const mean = word - (members.at(-1) ?? word) > FURTHEST ? null : meanOdds(read, word, members);
      if (mean !== null && mean >= best.odds) best = { incident, odds: mean };
    }
    incidents[best.incident] = [...(incidents[best.incident] ?? []), word];
    told.push({ word, incident: best.incident });
  }
  return told;
}

/** Words further apart than this no window reads together: of a text of thousands of triggers each is held against its neighbours alone. */
export const FURTHEST = 510;

/** Members of an incident that a trigger is held against: the last ones, which a window can hold. */
const MOST_LOOKED_AT = 30;

function meanOdds({ pairOf }: ReadIncidents, word: number, members: readonly number[]): number | null {
  const known = members.slice(-MOST_LOOKED_AT).flatMap((other) => pairOf("one incident", word, other) ?? []);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
}

/** Roles of the incidents: each mention with the trigger that fits best of every incident it is likely of; each entity at least once. */
export function chooseRoles(
  read: ReadIncidents,
  entities: readonly Entity[],
  triggers: readonly ToldTrigger[],
  { together }: IncidentThresholds,
): readonly RoleOfTrigger[] {
  return entities.flatMap(({ mentions }) => {
    const [first] = mentions;
    if (first === undefined) return [];
    const fits = mentions.flatMap((mention) => bestOfEach(read, mention, first, triggers));
    const likely = fits.filter((fit) => fit.odds >= odds(together));
    const [best] = [...fits].sort((a, b) => b.odds - a.odds);
    return likely.length > 0 ? likely : best === undefined ? [] : [best];
  });
}

/** For each incident the trigger that fits a mention best. */
function bestOfEach(
  { pairOf }: ReadIncidents,
  mention: Mention,
  first: Mention,
  triggers: readonly ToldTrigger[],
): readonly (RoleOfTrigger & { readonly odds: number })[] {
  const best = new Map<number, RoleOfTrigger & { readonly odds: number }>();
  for (let at = firstFrom(triggers, mention.from - FURTHEST); at < triggers.length; at++) {
    const { word, incident } = triggers[at] as ToldTrigger;
    if (word > mention.from + FURTHEST) break;
    const fit = pairOf("one incident", mention.from, word);
    if (fit !== null && fit > (best.get(incident)?.odds ?? Number.NEGATIVE_INFINITY))
      best.set(incident, { mention, first, trigger: word, odds: fit });
  }
  return [...best.values()];
}

/** Index of the first trigger that begins with a word from `word` on; triggers stand in order. */
export function firstFrom(triggers: readonly Pick<ToldTrigger, "word">[], word: number): number {
  let low = 0;
  let high = triggers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((triggers[middle]?.word ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
