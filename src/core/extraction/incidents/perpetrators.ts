import { OF_OTHER_DEED } from "../../lexicon/ascription-words.ts";
import { ATTACKERS, MAYBE_ATTACKERS, ORGANISED } from "../../lexicon/role-words.ts";
import { BASES, type Basis, compareSpans, covers, type Footing, type Perpetrator, type Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import type { ExtractionContext } from "../context.ts";
import type { EventMention } from "./event-mention.ts";
import { entitiesOf, type FillerEntity } from "./fillers.ts";
import type { Filler } from "./fillers-by-trigger.ts";
import { footingOf } from "./footing.ts";
import { withNamesOf } from "./last-named.ts";
import type { Lookups } from "./lookups.ts";
import type { SaidPart } from "./said-parts.ts";

/** Words that a perpetrator's name ends in though they name people: "members", "fighters". */
const lastWord = (text: string): string => text.toLowerCase().split(/\s+/u).at(-1) ?? "";

/** Everyone named as having done it, each once, with every footing. A people is never one. */
export function perpetratorsOf(
  context: ExtractionContext,
  mentions: readonly EventMention[],
  lookups: Lookups,
  said: readonly SaidPart[],
): readonly Perpetrator[] {
  const footings = footingsAt(said);
  const stretches = mentions.map(({ stretch }) => stretch);
  const ascribing = (span: Span): boolean => footings.has(span.join()) || stretches.some((stretch) => covers(stretch, span));
  const meant = mentions.map((mention) => ({ ...mention, fillers: withNamesOf(context, mention.fillers, lookups) }));
  const named = namedOf(meant, lookups, said)
    .map((entity) => withWholeName(context.outline, lookups, entity))
    .flatMap((entity) => withoutPeople(context.tables, entity))
    .map((entity) => perpetratorOf(context, entity, lookups, footings, ascribing));
  return withoutOthers(
    context.outline,
    onePerActor(named).filter((one) => !isTown(one, lookups)),
  );
}

/** A town has attacked nobody, whatever stands beside its name. */
function isTown({ actor, spans }: Perpetrator, { placesIn }: Lookups): boolean {
  const isNamed = (span: Span): boolean =>
    placesIn([span]).some(({ kind, precision, span: at }) => kind === "other" && precision === "exact" && at.join() === span.join());
  return actor === null && spans.every(isNamed);
}

/**
 * "The Column said its fighters planted the bomb": they are the Column's, and it is named. "The army said it had targeted a militant
 * commander": he is who was attacked.
 */
function withoutOthers({ text }: Outline, named: readonly Perpetrator[]): readonly Perpetrator[] {
  const isNamed = ({ kind, text: name }: Perpetrator): boolean => kind === "organisation" && /^\p{Lu}/u.test(name);
  const hasName = named.some(isNamed);
  const isPart = (name: string): boolean => hasName && PART_OF_BODY.test(name);
  const isOther = ([start]: Span): boolean => {
    const before = text.slice(Math.max(0, start - BEFORE_OTHERS), start);
    return TARGETED.test(before) || (hasName && WHOSE.test(before));
  };
  const isCharged = ([start, end]: Span): boolean =>
    ACCUSED_BEFORE.test(text.slice(Math.max(0, start - BEFORE_OTHERS), start)) && OF_OTHER_DEED.test(text.slice(end, end + OF_REACH));
  return named.filter((one) => !one.spans.every(isCharged) && (isNamed(one) || !(isPart(one.text) || one.spans.every(isOther))));
}
/** "A wing of the Front": the Front is named. */
const PART_OF_BODY = /^(?:\p{Ll}+\s+)?(?:wing|faction|branch|cell|arm|offshoot)$/u;
const ACCUSED_BEFORE = /\baccus(?:ed|es|ing)\s+(?:the\s+)?$/iu;
const OF_REACH = 60;
const BEFORE_OTHERS = 24;
const WHOSE = /\b(?:its|their|his|her|our|my)\s+$/iu;
const TARGETED = /\btarget(?:ed|ing|s)(?:\s+(?:an?|the))?\s+$/iu;

/** "Liberation" of the Velmar Liberation Army: a known actor is named in full where a detector took a part of the name. */
function withWholeName({ text }: Outline, { actorsAt }: Lookups, { spans, text: own }: FillerEntity): FillerEntity {
  const whole = spans.map((span): Span => actorsAt(span).find((known) => known.actor !== null && covers(known.span, span))?.span ?? span);
  const [first] = whole;
  return first === undefined ? { spans, text: own } : { spans: whole, text: text.slice(...first) };
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
function withoutPeople(tables: Pick<ExtractionContext["tables"], "actors" | "gazetteer">, entity: FillerEntity): readonly FillerEntity[] {
  const { actors, gazetteer } = tables;
  const { text, spans } = entity;
  const [first] = spans;
  if (first === undefined || actors.isPeople(text) || gazetteer.countryOfDemonym(text) !== null) return [];
  const whose = /\sof\s+(?:the\s+)?(\S.*)$/iu.exec(text)?.[1];
  if (whose !== undefined && actors.lookup(text).length === 0 && (actors.isPeople(whose) || gazetteer.countryOfDemonym(whose) !== null))
    return [];
  const word = /^\S+\s+(?=\S)/u.exec(text)?.[0] ?? "";
  if (word === "" || actors.lookup(text).length > 0 || !actors.isPeople(word.trim().replace(/-\p{L}+$/u, ""))) return [entity];
  if (gazetteer.countryOfDemonym(word.trim()) !== null && STATES_FORCES.test(text)) return [entity];
  const rest: Span = [first[0] + word.length, first[1]];
  return withoutPeople(tables, { text: text.slice(word.length), spans: [rest, ...spans.slice(1)] });
}

/** "Velish intelligence services" are a state's, not a people. */
const STATES_FORCES =
  /\s(?:army|military|forces|troops|intelligence(?:\s+\p{L}+)?|air\s+force|navy|government|security\s+services?|special\s+forces|police|warplanes|jets|drones)$/u;

/** Names that are resolved to one actor are one perpetrator, with every footing; the longest name is shown. */
function onePerActor(named: readonly Perpetrator[]): readonly Perpetrator[] {
  const merged: Perpetrator[] = [];
  for (const one of named) {
    const at = one.actor === null ? -1 : merged.findIndex((other) => other.actor === one.actor && other.kind === one.kind);
    const same = merged[at];
    if (same === undefined) merged.push(one);
    else merged[at] = joined(same, one);
  }
  return merged;
}

function joined(a: Perpetrator, b: Perpetrator): Perpetrator {
  const [shown, other] = b.text.length > a.text.length ? [b, a] : [a, b];
  const bases = [...a.bases, ...b.bases];
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
  ascribing: (span: Span) => boolean,
): Perpetrator {
  // A group is named in many sentences; those that tell of the act say on what footing.
  const telling = entity.spans.filter(ascribing);
  const bases = (telling.length > 0 ? telling : entity.spans).flatMap((span) => {
    const said = footings.get(span.join()) ?? [];
    // Whoever denies it is often named where the act was put down to them.
    const own = said.every(({ basis }) => basis === "denied") ? footingOf(context.outline, span, lookups) : null;
    const adds = own !== null && (said.length === 0 || (own.basis !== "reported" && own.basis !== "denied"));
    return adds ? [own, ...said] : said;
  });
  const actor = actorOf(entity, lookups);
  return {
    text: entity.text,
    spans: entity.spans,
    kind: entity.spans.some(lookups.isOrganisation)
      ? "organisation"
      : kindOf(entity.text, actor !== null || isState(context.tables, entity.text), context.outline.casing),
    actor,
    basis: strongestOf(bases),
    role: lookups.signsAt((entity.spans[0] as Span)[0]).role,
    bases,
  };
}

const isState = ({ gazetteer }: ExtractionContext["tables"], name: string): boolean =>
  /^\p{Lu}/u.test(name) && gazetteer.lookup(name).some(({ kind }) => kind === "country");

/** The footings that statements give, by the span of whoever is named. */
function footingsAt(said: readonly SaidPart[]): ReadonlyMap<string, readonly Footing[]> {
  const at = new Map<string, Footing[]>();
  for (const { span, footing } of said) at.set(span.join(), [...(at.get(span.join()) ?? []), footing]);
  return at;
}

/** The first known actor of the text that one of the entity's names is resolved to. */
function actorOf({ spans }: FillerEntity, { actorsAt }: Lookups): Perpetrator["actor"] {
  const known = spans.flatMap((span) => actorsAt(span).find(({ actor }) => actor !== null) ?? []);
  return known.sort((a, b) => compareSpans(a.span, b.span))[0]?.actor ?? null;
}

/** Organised bodies by their head word, an acronym or the lexicon; everyone else is told as individuals. */
function kindOf(text: string, known: boolean, casing: Outline["casing"]): Perpetrator["kind"] {
  const last = lastWord(text);
  if (ATTACKERS.has(last) && last !== "squads") return "individual";
  if (known) return "organisation";
  if (
    /^(?:court|courts|tribunal|tribunals)$/u.test(last) ||
    ORGANISED.has(last) ||
    (casing === "mixed" && /^\p{Lu}[\p{Lu}\d-]{1,}$/u.test(text)) ||
    text
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => ORGANISED.has(word) && !MAYBE_ATTACKERS.has(last))
  )
    return "organisation";
  return "individual";
}
