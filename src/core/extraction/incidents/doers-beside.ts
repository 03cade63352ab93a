import {
  ATTACK_BY,
  ATTACKER_IS,
  DOES,
  DONE_BY,
  FORCES_AHEAD,
  FORCES_BEHIND,
  JOINED_AHEAD,
  JOINED_BEHIND,
  NO_DOER_BEFORE,
  OPENS_CLAUSE,
  SOMEBODY,
  SUICIDE_ATTACKERS,
} from "../../lexicon/doers-beside-words.ts";
import { covers, type Span } from "../../model/index.ts";
import { overlappingOf } from "../../text/index.ts";
import type { ExtractionContext } from "../context.ts";
import type { EventMention } from "./event-mention.ts";
import type { Filler } from "./fillers-by-trigger.ts";
import type { Lookups } from "./lookups.ts";

/** Characters in which a name and what stands before it are looked for. */
const REACH = 120;

/**
 * What takes part in an act with the doers whom its words tell beside those that were found: each of several who are joined ("the army and the River
 * guard kill"), a suicide bomber, whoever stands right beside the word for the act, and whoever the attack is told to be by ("a drone attack by Vellia").
 */
export function withDoersBeside(
  { outline: { text, casing } }: ExtractionContext,
  lookups: Lookups,
  { stretch, reach, triggers, fillers: all }: EventMention,
  fillers: readonly Filler[],
): readonly Filler[] {
  if (casing !== "mixed") return fillers; // There small letters tell no word from a name.
  const doers = fillers.filter(({ role }) => role === "perpetrator");
  const told = [
    ...doers.flatMap(({ span }) => joinedTo(text, stretch, span, lookups)),
    ...(doers.length > 0 ? [] : doersOfTriggers(text, stretch, triggers, lookups)),
    ...(reach === "state" ? [] : suicideAttackers(text, stretch, lookups, doers)),
    ...(reach === "state" ? [] : attackersBy(text, stretch, doers.length > 0 ? triggers.map(({ span }) => span) : [stretch], lookups)),
  ];
  const knownAt = overlappingOf([...all, ...fillers]);
  const added = told.filter((span) => span[0] >= stretch[0] && span[1] <= stretch[1] && knownAt(span).length === 0);
  return [...fillers, ...added.map((span): Filler => ({ role: "perpetrator", span, text: text.slice(...span), entity: null }))];
}

/** "Stormed by protesters", "a man opens fire": who is told right beside the word for the act. */
function doersOfTriggers(text: string, stretch: Span, triggers: EventMention["triggers"], lookups: Lookups): readonly Span[] {
  return triggers.flatMap(({ span: [start, end] }): readonly Span[] => {
    const before = text.slice(Math.max(stretch[0], start - REACH), start);
    const by = ATTACKER_IS.test(before) ? null : DONE_BY.exec(text.slice(end, end + REACH));
    const agent = by === null ? null : nameStartingAt(text, end + by[0].length, lookups);
    if (agent !== null) return [agent, ...joinedTo(text, stretch, agent, lookups)];
    const somebody = DOES.test(text.slice(start, start + REACH)) ? SOMEBODY.exec(before) : null;
    if (somebody === null) return [];
    const at = start - (before.length - somebody.index) + somebody[0].lastIndexOf(somebody[1] as string);
    return [[at, at + (somebody[1] as string).length]];
  });
}

/** Names joined by "and" to a doer that opens a clause or is told behind "by". */
function joinedTo(text: string, stretch: Span, [start, end]: Span, lookups: Lookups): readonly Span[] {
  const opens = (at: number): boolean => OPENS_CLAUSE.test(text.slice(Math.max(stretch[0], at - REACH), at));
  const before = text.slice(Math.max(stretch[0], start - REACH), start);
  const joint = JOINED_BEHIND.exec(before);
  const first = joint === null ? null : nameEndingAt(text, start - before.length + joint.index, lookups);
  const left = first !== null && opens(first[0]) ? [first] : [];
  const gap = opens(start) ? JOINED_AHEAD.exec(text.slice(end, end + REACH)) : null;
  const second = gap === null ? null : nameStartingAt(text, end + gap[0].length, lookups);
  return second === null ? left : [...left, second];
}

function suicideAttackers(text: string, stretch: Span, lookups: Lookups, doers: readonly Filler[]): readonly Span[] {
  return [...text.slice(...stretch).matchAll(SUICIDE_ATTACKERS)].flatMap((match): readonly Span[] => {
    const start = stretch[0] + match.index;
    if (NO_DOER_BEFORE.test(text.slice(Math.max(stretch[0], start - REACH), start))) return [];
    const body = nameEndingAt(text, start - 1, lookups);
    // "A Front suicide bomber", where the Front was found: he is its man, and no other.
    if (body !== null && doers.some(({ span }) => covers(span, body))) return [];
    const own: Span = [start, start + match[0].length];
    return body === null ? [own] : [own, body];
  });
}

/** Whoever an attack is told to be by whose words stand in one of `acts`. */
function attackersBy(text: string, stretch: Span, acts: readonly Span[], lookups: Lookups): readonly Span[] {
  return [...text.slice(...stretch).matchAll(ATTACK_BY)].flatMap((match): readonly Span[] => {
    const start = stretch[0] + match.index;
    if (!acts.some(([from, to]) => from <= start && start < to)) return [];
    if (NO_DOER_BEFORE.test(text.slice(Math.max(stretch[0], start - REACH), start))) return [];
    const name = nameStartingAt(text, start + match[0].length, lookups);
    return name === null ? [] : [name, ...joinedTo(text, stretch, name, lookups)];
  });
}

/** A body, a state or forces that end at an offset. */
function nameEndingAt(text: string, at: number, { actorsIn, placesIn }: Lookups): Span | null {
  const within: Span = [Math.max(0, at - REACH), at];
  const states = placesIn([within]).filter(({ kind }) => kind === "country");
  const forces = FORCES_BEHIND.exec(text.slice(...within));
  const spans = [...actorsIn([within]), ...states].map(({ span }) => span).filter(([, end]) => end === at);
  return longest(forces === null ? spans : [...spans, [at - forces[0].length, at]]);
}

/** A body, a state or forces that begin at an offset. */
function nameStartingAt(text: string, at: number, { actorsIn, placesIn }: Lookups): Span | null {
  const within: Span = [at, at + REACH];
  const states = placesIn([within]).filter(({ kind }) => kind === "country");
  const forces = FORCES_AHEAD.exec(text.slice(...within));
  const spans = [...actorsIn([within]), ...states].map(({ span }) => span).filter(([start]) => start === at);
  return longest(forces === null ? spans : [...spans, [at, at + forces[0].length]]);
}

const longest = (spans: readonly Span[]): Span | null =>
  spans.reduce<Span | null>((best, span) => (best === null || (covers(span, best) && span.join() !== best.join()) ? span : best), null);
