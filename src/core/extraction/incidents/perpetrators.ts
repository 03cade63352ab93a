import { FACTION } from "../../lexicon/ascription-words.ts";
import { ATTACKERS, MAYBE_ATTACKERS, ORGANISED } from "../../lexicon/role-words.ts";
import { BASES, type Basis, compareSpans, covers, type Footing, type Perpetrator, type Span } from "../../model/index.ts";
import { coveringOf, type Outline } from "../../text/index.ts";
import type { ExtractionContext } from "../context.ts";
import { withDoersBeside } from "./doers-beside.ts";
import { withDoersTold } from "./doers-told.ts";
import type { EventMention } from "./event-mention.ts";
import { entitiesOf, type FillerEntity } from "./fillers.ts";
import type { Filler } from "./fillers-by-trigger.ts";
import { footingOf } from "./footing.ts";
import { inOwnVoice, issuerOf } from "./issued-by.ts";
import { withBodiesBehind, withNamesOf } from "./last-named.ts";
import type { Lookups } from "./lookups.ts";
import { oncePerBody } from "./named-otherwise.ts";
import type { SaidPart } from "./said-part.ts";
import { cutToState, forcesAt, forcesOfState, statesApart, withArmsOfStates } from "./states-arms.ts";
import { isTaken, withoutOthers } from "./without-others.ts";

/** Words that a perpetrator's name ends in though they name people: "members", "fighters". */
const lastWord = (text: string): string => text.toLowerCase().split(/\s+/u).at(-1) ?? "";

/** Everyone named as having done it, each once, with every footing. A people is never one. */
export function perpetratorsOf(
  context: ExtractionContext,
  mentions: readonly EventMention[],
  lookups: Lookups,
  told: readonly SaidPart[],
): readonly Perpetrator[] {
  const said = told.map((part) => ({ ...part, ...cutToState(context, part) }));
  const footings = footingsAt(said);
  const isOfState = mentions.some(({ reach }) => reach === "state");
  const isByForces =
    !isOfState && mentions.some(({ type, triggers }) => OF_FORCES.has(type) || triggers.some(({ trigger }) => OF_FORCES.has(trigger.type)));
  const stretchesOver = coveringOf(mentions.map(({ stretch }) => ({ span: stretch })));
  const sentencesOver = coveringOf(
    [...new Set(mentions.map(({ sentence }) => sentence))].map((sentence) => ({ span: context.outline.sentences[sentence] as Span })),
  );
  // Those that tell of the act in its part of a sentence, else in its sentence, else any.
  const telling = (spans: readonly Span[]): readonly Span[] => {
    const inPart = spans.filter((span) => footings.has(span.join()) || stretchesOver(span).length > 0);
    const inSentence = spans.filter((span) => sentencesOver(span).length > 0);
    return [inPart, inSentence, spans].find((some) => some.length > 0) ?? spans;
  };
  const named = mentions.map((mention) => ({ ...mention, fillers: doersOf(context, lookups, mention) }));
  const meant = said.length === 0 ? withDoersTold(context.outline, named, lookups) : named;
  const { states, others } = statesApart(context, meant);
  const doers = withLongNames(lookups, [...namedOf(others, lookups, said), ...entitiesOf(states, "perpetrator")])
    .map((entity) => withWholeName(context.outline, lookups, entity))
    .map((entity) => (isOfState ? entity : withoutTaken(context.outline, entity)))
    .flatMap((entity) => withoutPeople(context, entity))
    .map((entity) => perpetratorOf(context, entity, lookups, footings, telling, { isOfState, isByForces }));
  const each = oncePerBody(context.outline, onePerActor(doers, context.tables));
  return withoutOthers(context.outline, lookups, each, isOfState);
}

/** What takes part in one telling of an act, with everyone whom its words name as a doer. */
function doersOf(context: ExtractionContext, lookups: Lookups, mention: EventMention): readonly Filler[] {
  const own = withNamesOf(context, withArmsOfStates(context, lookups, mention), lookups);
  return withDoersBeside(context, lookups, mention, withBodiesBehind(context, own, lookups));
}

/** "The Battalion" is the Harl Battalion, where the text has one body of that name; named both ways it is one. */
function withLongNames({ longNameOf }: Lookups, entities: readonly FillerEntity[]): readonly FillerEntity[] {
  const whole = new Map<string, Map<string, Span>>();
  for (const { text, spans } of entities) {
    const long = longNameOf(text);
    const known = whole.get(long?.text ?? text) ?? new Map<string, Span>();
    whole.set(long?.text ?? text, known);
    for (const span of long === null ? spans : [long.span, ...spans]) if (!known.has(span.join())) known.set(span.join(), span);
  }
  return [...whole].map(([text, spans]) => ({ text, spans: [...spans.values()] }));
}

/** "Liberation" of the Velmar Liberation Army: a known actor is named in full where a detector took a part of the name. */
function withWholeName({ text }: Outline, { actorsAt }: Lookups, { spans, text: own }: FillerEntity): FillerEntity {
  const whole = spans.map((span): Span => actorsAt(span).find((known) => known.actor !== null && covers(known.span, span))?.span ?? span);
  const [first] = whole;
  return first === undefined ? { spans, text: own } : { spans: whole, text: text.slice(...first) };
}

/** "Gunmen killed two … Police arrested three suspected militants": whoever was arrested later does not give the attackers their name. */
function withoutTaken({ text }: Outline, entity: FillerEntity): FillerEntity {
  const others = entity.spans.filter((span) => !isTaken(text, span));
  const [first] = others;
  return first === undefined || others.length === entity.spans.length ? entity : { spans: others, text: text.slice(...first) };
}

/** Those a model tells as individuals apart from the bodies it names: gunmen in the jackets of a guard are not the guard. */
function namedOf(mentions: readonly EventMention[], { isOrganisation }: Lookups, said: readonly SaidPart[]): readonly FillerEntity[] {
  const isBody = ({ span }: Filler): boolean => isOrganisation(span);
  const only = (keep: (filler: Filler) => boolean): readonly EventMention[] =>
    mentions.map((mention) => ({ ...mention, fillers: mention.fillers.filter(keep) }));
  if (!mentions.some(({ fillers }) => fillers.some(isBody))) return entitiesOf(mentions, "perpetrator", said);
  return [
    ...entitiesOf(
      only((filler) => !isBody(filler)),
      "perpetrator",
    ),
    ...entitiesOf(only(isBody), "perpetrator", said),
  ];
}

/** A people or nation names no perpetrator, and "Ostrani militants" are militants: what is left of an entity without the name of a people. */
function withoutPeople(context: Pick<ExtractionContext, "outline" | "tables">, entity: FillerEntity): readonly FillerEntity[] {
  const { tables } = context;
  const { actors, gazetteer } = tables;
  const { text, spans } = entity;
  const [first] = spans;
  if (first !== undefined && forcesAt(context, first) !== null) return [entity];
  if (first === undefined || actors.isPeople(text) || gazetteer.countryOfDemonym(text) !== null) return [];
  const whose = /\sof\s+(?:the\s+)?(\S.*)$/iu.exec(text)?.[1];
  if (whose !== undefined && actors.lookup(text).length === 0 && (actors.isPeople(whose) || gazetteer.countryOfDemonym(whose) !== null))
    return [];
  const word = /^\S+\s+(?=\S)/u.exec(text)?.[0] ?? "";
  if (beginsWithActor(tables, text)) return [entity];
  if (word === "" || actors.lookup(text).length > 0 || !actors.isPeople(word.trim().replace(/-\p{L}+$/u, ""))) return [entity];
  if (gazetteer.countryOfDemonym(word.trim()) !== null && STATES_FORCES.test(text)) return [entity];
  const rest: Span = [first[0] + word.length, first[1]];
  return withoutPeople(context, { text: text.slice(word.length), spans: [rest, ...spans.slice(1)] });
}

/** "Islamic State suicide bomber", "Islamic State-linked cell": the name of a body is no people's, whatever its first word. */
function beginsWithActor({ actors }: Pick<ExtractionContext["tables"], "actors">, text: string): boolean {
  const words = text.split(/[\s-]+/u);
  return [2, 3].some(
    (size) => size < words.length && actors.lookup(words.slice(0, size).join(" ")).some(({ kind }) => kind === "armed-group"),
  );
}

/** "Velish intelligence services" are a state's, not a people. */
const STATES_FORCES =
  /\s(?:army|military|forces|troops|soldiers|servicemen|marines|conscripts|paratroopers|gunboats|intelligence(?:\s+\p{L}+)?|air\s+force|navy|government|security\s+services?|special\s+forces|police|warplanes|jets|drones)$/u;

/** Names that are resolved to one actor are one perpetrator, with every footing; the longest name is shown, a state's own before its adjective. */
function onePerActor(named: readonly Perpetrator[], { gazetteer }: ExtractionContext["tables"]): readonly Perpetrator[] {
  const says = ({ text }: Perpetrator): number => (gazetteer.countryOfDemonym(text) === null ? text.length : 0);
  const merged: Perpetrator[] = [];
  for (const one of named) {
    const isSame = (other: Perpetrator): boolean =>
      other.actor === one.actor && (other.kind === one.kind || other.spans[0]?.join() === one.spans[0]?.join());
    const at = one.actor === null ? -1 : merged.findIndex(isSame);
    const same = merged[at];
    if (same === undefined) merged.push(one);
    else merged[at] = says(one) > says(same) ? joined(one, same) : joined(same, one);
  }
  return merged;
}

function joined(shown: Perpetrator, other: Perpetrator): Perpetrator {
  const bases = [...shown.bases, ...other.bases];
  return { ...shown, spans: [...shown.spans, ...other.spans], bases, basis: strongestOf(bases) };
}

function strongestOf(bases: readonly Footing[]): Basis {
  return BASES.find((basis) => bases.some((footing) => footing.basis === basis)) ?? "reported";
}

function perpetratorOf(
  context: ExtractionContext,
  entity: FillerEntity,
  lookups: Lookups,
  footings: ReadonlyMap<string, readonly Footing[]>,
  telling: (spans: readonly Span[]) => readonly Span[],
  { isOfState, isByForces }: { readonly isOfState: boolean; readonly isByForces: boolean },
): Perpetrator {
  // A group is named in many sentences; those that tell of the act say on what footing.
  const issuer = issuerOf(context.outline);
  const ownOf = (span: Span): Footing =>
    inOwnVoice(issuer, entity.text, ofCourt(entity, footingOf(context.outline, span, lookups, isOfState)));
  const bases = telling(withoutVaguer(context.outline, entity.spans, ownOf)).flatMap((span) => {
    const said = footings.get(span.join()) ?? [];
    // Whoever denies it is often named where the act was put down to them.
    const own = said.every(({ basis }) => basis === "denied") ? ownOf(span) : null;
    const adds = own !== null && (said.length === 0 || (own.basis !== "reported" && own.basis !== "denied"));
    return adds ? [own, ...said] : said;
  });
  const called = actorOf(entity, lookups);
  // A state that stands for its forces is shown by its own word.
  const actor = called ?? forcesOfEntity(context, entity, isByForces);
  const kind = entity.spans.some(lookups.isOrganisation)
    ? "organisation"
    : kindOf(entity.text, actor !== null || isNamedBody(context.tables, entity.text), context.outline.casing);
  const fullest = fullestFirst(context.outline, lookups, entity, called);
  return {
    text: context.outline.text.slice(...(fullest[0] as Span)),
    spans: fullest,
    kind,
    actor,
    basis: strongestOf(bases),
    role: lookups.signsAt((entity.spans[0] as Span)[0]).role,
    bases,
  };
}

/**
 * A state by its arms ("Vellian" of "Vellian missiles"), or by its name in an act that forces do, is its forces; a state that is accused of a murder may have
 * sent anybody.
 */
function forcesOfEntity(context: ExtractionContext, { text, spans }: FillerEntity, isByForces: boolean): Perpetrator["actor"] {
  const [first] = spans;
  return (first === undefined ? null : forcesAt(context, first)) ?? (isByForces ? forcesOfState(context.tables, text) : null);
}
const OF_FORCES: ReadonlySet<string> = new Set(["airstrike", "shelling", "attack", "clash"]);

/** "Gunmen killed two … the suspected jihadists": what is told of gunmen as a fact is only suspected of jihadists. */
function withoutVaguer({ text }: Outline, spans: readonly Span[], footing: (span: Span) => Footing): readonly Span[] {
  const [shown, ...others] = spans;
  if (shown === undefined || others.length === 0 || footing(shown).basis === "reported") return spans;
  const head = lastWord(text.slice(...shown));
  const isVaguer = (span: Span): boolean => {
    const own = lastWord(text.slice(...span));
    return own !== head && VAGUE.has(own) && footing(span).basis === "reported";
  };
  return spans.filter((span) => span === shown || !isVaguer(span));
}
const VAGUE = new Set(
  "gunman gunmen attacker attackers assailant assailants men man killer killers shooter shooters bomber bombers".split(" "),
);

/** A state by its name, or a name that several bodies bear: which is meant is not told, yet it is a body's. */
const isNamedBody = ({ gazetteer, actors }: ExtractionContext["tables"], name: string): boolean =>
  (/^\p{Lu}/u.test(name) && gazetteer.lookup(name).some(({ kind }) => kind === "country")) ||
  (/\p{Lu}/u.test(name) && actors.lookup(name).length > 0);

/** Whoever tells of a sentence tells what a court did, and accuses nobody. */
function ofCourt({ text }: FillerEntity, footing: Footing): Footing {
  return COURT.test(text) ? { ...footing, basis: "reported", by: "publisher" } : footing;
}
const COURT = /\b(?:court|courts|tribunal|tribunals|jury)$/iu;

/** The mentions of an entity, the fullest first: "the RLF" is shown by the name that the text writes out for the same actor. */
function fullestFirst({ casing }: Outline, lookups: Lookups, { spans, text }: FillerEntity, actor: Perpetrator["actor"]): readonly Span[] {
  // In text of one case a long run of words is no sure sign of a name.
  if (actor === null || casing !== "mixed" || ATTACKERS.has(lastWord(text))) return spans;
  const fullest = lookups.fullestOf(actor);
  if (fullest === null || fullest.text.length <= text.length) return spans;
  return [fullest.span, ...spans.filter((span) => span.join() !== fullest.span.join())];
}

/** The footings that statements give, by the span of whoever is named. */
function footingsAt(said: readonly SaidPart[]): ReadonlyMap<string, readonly Footing[]> {
  const at = new Map<string, Footing[]>();
  for (const { span, footing } of said) at.set(span.join(), [...(at.get(span.join()) ?? []), footing]);
  return at;
}

/** The first known actor of the text that one of the entity's names is resolved to. */
function actorOf({ spans, text }: FillerEntity, { actorsAt }: Lookups): Perpetrator["actor"] {
  if (FACTION.test(text)) return null;
  // "The Vellian military court" is none of the Vellian military.
  const isPart = (known: Span, span: Span): boolean => COURT.test(text) && !covers(known, span);
  const known = spans.flatMap((span) => actorsAt(span).find((one) => one.actor !== null && !isPart(one.span, span)) ?? []);
  return known.sort((a, b) => compareSpans(a.span, b.span))[0]?.actor ?? null;
}

/** "Indian intelligence", "the security services". */
const BODY_AT_END = /\b(?:intelligence|agency|agencies|services?|ministry|directorate)$/iu;

/** Organised bodies by their head word, an acronym or the lexicon; everyone else is told as individuals. */
function kindOf(text: string, known: boolean, casing: Outline["casing"]): Perpetrator["kind"] {
  const last = lastWord(text);
  if (ATTACKERS.has(last) && last !== "squads") return "individual";
  if (known) return "organisation";
  if (
    COURT.test(text) ||
    ORGANISED.has(last) ||
    BODY_AT_END.test(text) ||
    (casing === "mixed" && /^\p{Lu}[\p{Lu}\d-]{1,}$/u.test(text)) ||
    text
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => ORGANISED.has(word) && !MAYBE_ATTACKERS.has(last))
  )
    return "organisation";
  return "individual";
}
