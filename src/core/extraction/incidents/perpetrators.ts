import { AUTHORITY, POSSIBLE } from "../../lexicon/incident-words.ts";
import { ATTACKERS, MAYBE_ATTACKERS, ORGANISED } from "../../lexicon/role-words.ts";
import { BASES, type Basis, type BasisBy, compareSpans, type Footing, type Perpetrator, type Span } from "../../model/index.ts";
import { sentenceAt } from "../../text/index.ts";
import type { ExtractionContext } from "../context.ts";
import type { EventMention } from "./event-mention.ts";
import { entitiesOf, type FillerEntity } from "./fillers.ts";
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
  const named = entitiesOf(mentions, "perpetrator", said)
    .flatMap((entity) => withoutPeople(context.tables, entity))
    .map((entity) => perpetratorOf(context, entity, lookups, footings));
  return onePerActor(named);
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
  const rest: Span = [first[0] + word.length, first[1]];
  return withoutPeople(tables, { text: text.slice(word.length), spans: [rest, ...spans.slice(1)] });
}

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
): Perpetrator {
  const bases = entity.spans.flatMap((span) => footings.get(span.join()) ?? [footingOf(context, span, lookups)]);
  const actor = actorOf(entity, lookups);
  return {
    text: entity.text,
    spans: entity.spans,
    kind: kindOf(entity.text, actor !== null),
    actor,
    basis: strongestOf(bases),
    role: lookups.signsAt((entity.spans[0] as Span)[0]).role,
    bases,
  };
}

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
function kindOf(text: string, known: boolean): Perpetrator["kind"] {
  const last = lastWord(text);
  if (ATTACKERS.has(last) && last !== "squads") return "individual";
  if (known) return "organisation";
  if (
    ORGANISED.has(last) ||
    /^\p{Lu}[\p{Lu}\d-]{1,}$/u.test(text) ||
    text
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => ORGANISED.has(word) && !MAYBE_ATTACKERS.has(last))
  )
    return "organisation";
  return "individual";
}

/** On what footing one mention is named, by the sentence around it and the statement that carries it. */
function footingOf({ outline }: ExtractionContext, span: Span, { carriersOf, signsAt }: Lookups): Footing {
  const sentence = outline.sentences[sentenceAt(outline, span[0])] ?? span;
  const before = outline.text.slice(Math.max(sentence[0], span[0] - 60), span[0]);
  const { denies, claims, accuses } = signsAt(span[0]);
  const carrying = carriersOf(span);
  const said = carrying.map(({ id }) => id);
  const speakers = carrying
    .map(({ speaker, source }) => speaker?.text ?? source.map(([start, end]) => outline.text.slice(start, end)).join(" "))
    .join(" ");
  const isAuthority = AUTHORITY.test(speakers);
  const foot = (basis: Basis, who: BasisBy): Footing => ({ basis, by: who, span, said });
  if (denies && !claims) return foot("denied", "the-group");
  if (claims) return foot("claimed", "the-group");
  if (/\b(?:suspected|alleged|presumed)\s*(?:\w+\s+){0,2}$/iu.test(before) || POSSIBLE.test(before))
    return foot("possible", isAuthority ? "authorities" : "unstated");
  if (accuses)
    return AUTHORITY.test(speakers) || AUTHORITY.test(before) ? foot("accused-by-authorities", "authorities") : foot("accused", "unstated");
  if (carrying.length > 0 && isAuthority) return foot("accused-by-authorities", "authorities");
  if (carrying.length > 0) return foot("accused", /\b(?:witness|resident|survivor)/iu.test(speakers) ? "witness" : "unstated");
  return foot("reported", "publisher");
}
