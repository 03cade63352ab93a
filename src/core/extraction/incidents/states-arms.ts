import {
  ACTING_ARMS,
  ARMS_OF_OTHERS_BEFORE,
  ARMS_OF_OTHERS_BEHIND,
  BODY_ARMS,
  COUNTRY_BEFORE_ARMS,
  NAMES_STATE_ARMS,
  OF_ONE,
  STATE_ARMS,
  STRIKES_AS_VERB,
  WHOSE_ARMS,
} from "../../lexicon/state-arms-words.ts";
import { type ActorId, covers, type Span } from "../../model/index.ts";
import type { ExtractionContext } from "../context.ts";
import type { EventMention } from "./event-mention.ts";
import type { Filler } from "./fillers-by-trigger.ts";
import type { Lookups } from "./lookups.ts";

type Told = Pick<ExtractionContext, "outline" | "tables">;
type Named = Pick<Filler, "span" | "text">;
type Tables = Pick<ExtractionContext["tables"], "actors" | "gazetteer">;

const REACH = 90;
/** "Israeli and American strikes", "an American–Israeli air strike": another state's word between. */
const AND_ANOTHER = /^(?:\s(?:and|or)\s(?:the\s)?|[-–])\p{Lu}[\p{L}.]+(?=\s)/u;
const AND_ANOTHER_WITHIN = /^([\p{L}.]+)(?:\s(?:and|or)\s(?:the\s)?|[-–])\p{Lu}[\p{L}.]+(?=\s)/u;
/** "The United States strikes a base": what the state does. */
const STRIKES_SOMETHING = /^\s(?:strikes|attacks|shells|bombs|raids)\s(?:an?|the|two|three|four|several|\d+|\p{Lu}\p{L}+)\b/u;

/** What takes part in an act, with the arms of states that made it, in place of their country's word alone, which is a people's; and with the bodies whose arms did. */
export function withArmsOfStates(context: ExtractionContext, lookups: Lookups, mention: EventMention): readonly Filler[] {
  const arms = [
    ...armsOfStates(context, lookups, mention),
    ...bodiesWithArms(context, lookups, mention),
    ...forcesWithArms(context, mention),
  ];
  const isPart = ({ role, span }: Filler): boolean =>
    role === "perpetrator" && arms.some((one) => covers(one.span, span) || (isStates(context, one) && covers(span, one.span)));
  const others = mention.fillers
    .filter((one) => !isPart(one))
    .map((one) => (one.role === "perpetrator" ? { ...one, ...cutToState(context, one) } : one));
  return [...others, ...arms];
}

/** "Vellian" of "Vellian missile": what a state fires, or that it fires at all, is no part of who does it; what its men sail and fly in is. */
export function cutToState({ outline: { text }, tables }: Told, { span: [start, end], text: name }: Named): Named {
  const isOfState = forcesNamed(tables, name) !== null;
  const span: Span = [start, isOfState ? start + (WHOSE_ARMS.exec(name)?.[0].length ?? name.length) : end];
  return { span, text: isOfState ? text.slice(...span) : name };
}

const isStates = (told: Told, { role, span }: Filler): boolean => role === "perpetrator" && forcesAt(told, span) !== null;

/** Fillers that are states by their word alone, and the others: the same word may begin the name of another body ("Vellian settlers"). */
export function statesApart(
  context: ExtractionContext,
  mentions: readonly EventMention[],
): { readonly states: readonly EventMention[]; readonly others: readonly EventMention[] } {
  const only = (keep: (filler: Filler) => boolean): readonly EventMention[] =>
    mentions.map((mention) => ({ ...mention, fillers: mention.fillers.filter(keep) }));
  return { states: only((one) => isStates(context, one)), others: only((one) => !isStates(context, one)) };
}

/**
 * "Russian missiles struck the town", "killed in a Turkish drone strike": the forces of a state, named by what they fire and fly. Only where the
 * actor tables know that state's forces: a people has none.
 */
function armsOfStates({ outline, tables }: ExtractionContext, { placesIn }: Lookups, { stretch }: EventMention): readonly Filler[] {
  const { text } = outline;
  return placesIn([stretch]).flatMap(({ kind, span: [start, end], text: word }): readonly Filler[] => {
    if (kind !== "demonym" && !COUNTRY_BEFORE_ARMS.test(word)) return [];
    const behindName = text.slice(end, Math.min(stretch[1], end + REACH));
    const joined = AND_ANOTHER.exec(behindName)?.[0] ?? "";
    const own = STATE_ARMS.exec(behindName.slice(joined.length))?.[0];
    if (own === undefined || (kind !== "demonym" && STRIKES_SOMETHING.test(behindName))) return [];
    const told = joined + own;
    const before = text.slice(Math.max(stretch[0], start - REACH), start);
    const arms = OF_ONE.test(before) ? told.replace(STRIKES_AS_VERB, "") : told;
    const whole: Span = [start, end + arms.length];
    const behind = text.slice(whole[1], whole[1] + REACH);
    if (!ACTING_ARMS.test(before) || ARMS_OF_OTHERS_BEFORE.test(before) || ARMS_OF_OTHERS_BEHIND.test(behind)) return [];
    const second: Span = [end + joined.search(/\S+$/u), whole[1]];
    const spans: readonly Span[] = joined === "" ? [whole] : [[start, end], second];
    return spans
      .filter((span) => forcesAt({ outline, tables }, span) !== null)
      .map((span) => ({ role: "perpetrator", ...cutToState({ outline, tables }, { span, text: text.slice(...span) }), entity: null }));
  });
}

const MODEL = /^(?:\s\p{Lu}+-?\d[\p{L}\d-]*(?:\s\p{Lu}\p{Ll}+){0,2})(?=\s)/u;

/** "Wounded by Front rockets", "killed in a Front ambush": the body whose arms or attack did it. */
function bodiesWithArms(
  { outline: { text, casing } }: ExtractionContext,
  { actorsIn }: Lookups,
  { stretch }: EventMention,
): readonly Filler[] {
  if (casing !== "mixed") return []; // There the network has learned whom to name.
  return actorsIn([stretch]).flatMap(({ span, text: name }): readonly Filler[] => {
    const [start, end] = span;
    const rest = text.slice(end, Math.min(stretch[1], end + REACH));
    // "The Front AH-64 Apache helicopters": what model they are stands between.
    const model = MODEL.exec(rest)?.[0] ?? "";
    const own = BODY_ARMS.exec(rest.slice(model.length))?.[0];
    if (own === undefined) return [];
    const arms = model + own;
    const before = text.slice(Math.max(stretch[0], start - REACH), start);
    const behind = text.slice(end + arms.length, end + arms.length + REACH);
    const isDone = ACTING_ARMS.test(before) && !ARMS_OF_OTHERS_BEFORE.test(before) && !ARMS_OF_OTHERS_BEHIND.test(behind);
    return isDone ? [{ role: "perpetrator", span, text: name, entity: null }] : [];
  });
}

/** "An army drone strike", "rebel rockets": forces that are called by what they are alone. */
function forcesWithArms({ outline: { text, casing } }: ExtractionContext, { stretch }: EventMention): readonly Filler[] {
  if (casing !== "mixed") return [];
  return [...text.slice(...stretch).matchAll(PLAIN_FORCES)].flatMap((match): readonly Filler[] => {
    const start = stretch[0] + match.index;
    const span: Span = [start, start + match[0].length];
    const own = BODY_ARMS.exec(text.slice(span[1], Math.min(stretch[1], span[1] + REACH)))?.[0];
    if (own === undefined) return [];
    const before = text.slice(Math.max(stretch[0], start - REACH), start);
    const behind = text.slice(span[1] + own.length, span[1] + own.length + REACH);
    const isDone = ACTING_ARMS.test(before) && !ARMS_OF_OTHERS_BEFORE.test(before) && !ARMS_OF_OTHERS_BEHIND.test(behind);
    return isDone ? [{ role: "perpetrator", span, text: match[0], entity: null }] : [];
  });
}
const PLAIN_FORCES =
  /(?<![\p{L}-])(?:army|navy|rebel|militia|insurgent|militant|guerrilla|junta|regime|paramilitary|jihadist)(?![\p{L}-])/giu;

const FORCES = ["military", "armed forces", "forces", "army", "air force"];

/** The forces of the state whose arms a name tells: "Russian missiles". Null for any other name. */
export function forcesNamed(tables: Tables, name: string): ActorId | null {
  const country = NAMES_STATE_ARMS.exec(name.replace(AND_ANOTHER_WITHIN, "$1"))?.[1];
  return country === undefined ? null : forcesCalled(tables, country);
}

/** The forces of the state that a span names alone, by the arms behind its word: "Russian" of "Russian missiles". Null for any other span. */
export function forcesAt({ outline: { text }, tables }: Told, [start, end]: Span): ActorId | null {
  const behind = text.slice(end, end + REACH);
  const arms = STATE_ARMS.exec(behind.slice(AND_ANOTHER.exec(behind)?.[0].length ?? 0))?.[0] ?? "";
  return forcesNamed(tables, text.slice(start, end)) ?? forcesNamed(tables, text.slice(start, end) + arms);
}

function forcesCalled({ actors }: Tables, country: string): ActorId | null {
  for (const force of FORCES) {
    const [first, ...others] = actors.lookup(`${country} ${force}`).filter(({ kind }) => kind === "state-force");
    if (first !== undefined && others.length === 0) return first.id;
  }
  return null;
}

/** The forces of a state by its own name, which in an attack stands for them: "Russia". Null for any other name. */
export function forcesOfState({ actors, gazetteer }: Tables, name: string): ActorId | null {
  const [state] = /^\p{Lu}/u.test(name) ? gazetteer.lookup(name).filter(({ kind }) => kind === "country") : [];
  if (state === undefined) return null;
  const [first, ...others] = actors.lookup("military").filter(({ kind, country }) => kind === "state-force" && country === state.country);
  return first !== undefined && others.length === 0 ? first.id : null;
}
