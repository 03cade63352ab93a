import type { ActorId, ActorMention, NamedSpan, PlaceMention, Span, Statement, TimeExpression } from "../../model/index.ts";
import { coveringOf, insideOf, type Outline, overlappingOf, sentenceAt } from "../../text/index.ts";
import { longNamesOf } from "../attribution/fuller-names.ts";
import type { ExtractionContext } from "../context.ts";
import type { TextCount } from "../counts/text-count.ts";
import { type PlaceContext, placeContextOf } from "../places/place-context.ts";
import { type ToldAt, toldOfActs } from "./act-chances.ts";
import type { ReadParts } from "./read-parts.ts";
import { type SentenceSigns, sentenceSigns } from "./sentence-signs.ts";

/** Where what was read from a text stands in it, made once a text: a report asks of its own sentences alone. */
export interface Lookups {
  /** Which acts what stands at a span tells of, as a model says. */
  readonly toldAt: ToldAt;
  readonly timesIn: (spans: readonly Span[]) => readonly TimeExpression[];
  readonly placesIn: (spans: readonly Span[]) => readonly PlaceMention[];
  /** The places that share a character with a span. */
  readonly placesAt: (span: Span) => readonly PlaceMention[];
  /** Whether just these words name one town. */
  readonly isTown: (span: Span) => boolean;
  /** What the places of the whole text say of where it happens. */
  readonly placeContext: PlaceContext;
  /** All of the text: `partOf` of a count is an index into them. */
  readonly counts: readonly TextCount[];
  readonly countsIn: (spans: readonly Span[]) => readonly TextCount[];
  readonly actorsIn: (spans: readonly Span[]) => readonly ActorMention[];
  /** The actors that share a character with a span, in their order. */
  readonly actorsAt: (span: Span) => readonly ActorMention[];
  /** The state whose word or whose forces a span names: "Israel", "Israeli forces", "the IDF". Null for any other body, though it is at home in one. */
  readonly stateAt: (span: Span) => string | null;
  /** The longest name by which the text calls an actor, the first of equals; null for one it never names. */
  readonly fullestOf: (actor: ActorId) => ActorMention | null;
  /** The body that the text calls by a word for short, where it has one of that name: "the Battalion". In text of one case null. */
  readonly longNameOf: (short: string) => NamedSpan | null;
  /** Bodies by name within a stretch, listed or not, in reading order. Mixed-case text alone. */
  readonly bodiesIn: (within: Span) => readonly NamedSpan[];
  /** The statements in whose content a span lies, in their order. */
  readonly carriersOf: (span: Span) => readonly Statement[];
  /** The statements with a cue that ends right before an offset, white space between. */
  readonly cuedBefore: (offset: number) => readonly Statement[];
  /** The names of persons that lie within some spans. */
  readonly personsIn: (spans: readonly Span[]) => readonly Span[];
  /** Whether a sentence holds a word for an act. */
  readonly tellsAct: (sentence: number) => boolean;
  /** Whether a model says that just these words name an organised body. */
  readonly isOrganisation: (span: Span) => boolean;
  /** What the sentence at an offset says of whoever is named in it. */
  readonly signsAt: (offset: number) => SentenceSigns;
}

export function lookupsOf(
  { outline, detections, tables }: Pick<ExtractionContext, "outline" | "detections" | "tables">,
  { times, places, counts, actors, statements }: ReadParts,
): Lookups {
  const actorsAt = overlappingOf(actors);
  return {
    timesIn: insideOf(times),
    placesIn: insideOf(places),
    placesAt: overlappingOf(places),
    isTown: townsOf(places),
    placeContext: placeContextOf(outline, places, actors, countryOfActor(tables)),
    counts,
    countsIn: insideOf(counts),
    actorsIn: insideOf(actors),
    actorsAt,
    stateAt: stateAt(places, actorsAt, tables),
    fullestOf: fullestByActor(actors),
    longNameOf: longNames(outline, detections),
    bodiesIn: bodiesIn(outline, detections),
    carriersOf: carriersOf(statements),
    cuedBefore: cuedBefore(statements),
    personsIn: personsIn(detections),
    tellsAct: tellsAct(outline, detections),
    isOrganisation: organisationsOf(detections),
    signsAt: sentenceSigns(outline),
    toldAt: toldOfActs(detections),
  };
}

function townsOf(places: readonly PlaceMention[]): Lookups["isTown"] {
  const towns = new Set(places.flatMap(({ kind, precision, span }) => (kind === "other" && precision === "exact" ? [span.join()] : [])));
  return (span) => towns.has(span.join());
}

/** The country of the only actor that a mention's name is one of. */
function countryOfActor({ actors }: ExtractionContext["tables"]): (mention: ActorMention) => string | null {
  return ({ text, actor }) => (actor === null ? null : (actors.lookup(text).find(({ id }) => id === actor)?.country ?? null));
}

function stateAt(
  places: readonly PlaceMention[],
  actorsAt: Lookups["actorsAt"],
  { actors }: ExtractionContext["tables"],
): Lookups["stateAt"] {
  const wordsAt = overlappingOf(places.filter(({ kind }) => kind === "country" || kind === "demonym"));
  return (span) => {
    const [body] = actorsAt(span);
    if (body === undefined) return wordsAt(span)[0]?.country ?? null;
    const found = actors.lookup(body.text).find(({ id }) => id === body.actor);
    return found?.kind === "state-force" || found?.kind === "state" ? (found.country ?? null) : null;
  };
}

function fullestByActor(actors: readonly ActorMention[]): Lookups["fullestOf"] {
  const fullest = new Map<ActorId, ActorMention>();
  for (const one of actors)
    if (one.actor !== null && one.text.length > (fullest.get(one.actor)?.text.length ?? 0)) fullest.set(one.actor, one);
  return (actor) => fullest.get(actor) ?? null;
}

function longNames(outline: Outline, { spans }: ExtractionContext["detections"]): Lookups["longNameOf"] {
  if (outline.casing !== "mixed") return () => null; // There small letters tell no word from a name.
  const names = longNamesOf(
    outline,
    spans.flatMap(({ label, start, end }) => (label === "organisation" ? [[start, end] as const] : [])),
  );
  return (short) => (/^\p{Lu}/u.test(short) ? (names.get(short.toLowerCase()) ?? null) : null);
}

function bodiesIn({ text, casing }: Outline, { spans }: ExtractionContext["detections"]): Lookups["bodiesIn"] {
  if (casing !== "mixed") return () => [];
  const named = new Map(
    spans.flatMap(({ label, start, end }) => (label === "organisation" ? [[`${start},${end}`, [start, end] as Span] as const] : [])),
  );
  const inside = insideOf([...named.values()].map((span) => ({ span })));
  return (within) =>
    inside([within])
      .map(({ span }) => ({ span, text: text.slice(...span) }))
      .sort((a, b) => a.span[0] - b.span[0]);
}

function personsIn({ spans }: ExtractionContext["detections"]): Lookups["personsIn"] {
  const named = insideOf(spans.flatMap(({ label, start, end }) => (label === "person" ? [{ span: [start, end] as Span }] : [])));
  return (within) => named(within).map(({ span }) => span);
}

function tellsAct(outline: Outline, { spans }: ExtractionContext["detections"]): Lookups["tellsAct"] {
  const telling = new Set(spans.flatMap(({ label, start }) => (label === "trigger" ? [sentenceAt(outline, start)] : [])));
  return (sentence) => telling.has(sentence);
}

function organisationsOf({ spans }: ExtractionContext["detections"]): Lookups["isOrganisation"] {
  const told = new Set(
    spans.flatMap(({ label, rule, start, end }) => (label === "organisation" && rule === "encoder" ? [`${start},${end}`] : [])),
  );
  return (span) => told.has(span.join());
}

function carriersOf(statements: readonly Statement[]): Lookups["carriersOf"] {
  const covering = coveringOf(statements.flatMap((statement) => statement.content.map((span) => ({ span, statement }))));
  return (span) => [...new Set(covering(span).map(({ statement }) => statement))];
}

/** Characters that may stand between a cue and what is right behind it. */
const GAP = 2;

function cuedBefore(statements: readonly Statement[]): Lookups["cuedBefore"] {
  const byEnd = new Map<number, Statement[]>();
  for (const statement of statements) {
    for (const [, end] of statement.cue) {
      const ended = byEnd.get(end);
      if (ended) ended.push(statement);
      else byEnd.set(end, [statement]);
    }
  }
  return (offset) => Array.from({ length: GAP + 1 }, (_, gap) => byEnd.get(offset - gap) ?? []).flat();
}
