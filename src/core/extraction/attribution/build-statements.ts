import { NOBODY } from "../../lexicon/attribution-acts.ts";
import {
  covers,
  type NamedAs,
  type SourceKind,
  type Span,
  type Speaker,
  type Statement,
  type StatementId,
  statementIdOf,
  type TimeExpression,
} from "../../model/index.ts";
import { type Outline, wordsIn } from "../../text/index.ts";
import type { ExtractionContext } from "../context.ts";
import { withAnswers } from "./answers.ts";
import { type Attributed, attributedIn, type PassingHand } from "./attributed.ts";
import { certaintyOf } from "./certainty.ts";
import { type Chain, chainOf, isDocument } from "./chains.ts";
import { addresseeOf, inOwnClause, mediumOf, tellingOf, toldOn } from "./circumstances.ts";
import { claimantsIn, isClaimant } from "./claimants.ts";
import { withoutDeeds } from "./deeds-told.ts";
import { hearsayOfPart } from "./hearsay-of-part.ts";
import { withNesting, withOuterHands } from "./nesting.ts";
import { withoutNobody } from "./nobody-shown.ts";
import { withinParagraph } from "./one-paragraph.ts";
import {
  behindQuoting,
  behindWhichCited,
  relaysInText,
  relaysOfTelling,
  textOfTelling,
  textToldBefore,
  withReporter,
} from "./passing-hands.ts";
import { namesOfBodies, peopleAmong } from "./people-found.ts";
import { polarityOf } from "./polarity.ts";
import { quotationKindOf } from "./quotation-kind.ts";
import { chancesOfSources, type SourceChances, settledName } from "./second-opinion.ts";
import { type KindsByName, kindsByName, sourceKindOf, untoldKindOf } from "./source-kind.ts";
import { sourcePartsOf } from "./source-parts.ts";
import { type ResolvedSource, SpeakerRoll } from "./speakers.ts";
import { actOf } from "./speech-act.ts";
import { withoutOutletTold } from "./told-to-outlet.ts";
import { withWholeSource } from "./whole-source.ts";
import { type Wording, withoutTold } from "./wording.ts";
import { showsAlone, withWordsTold } from "./words-told.ts";

/** Pairs detected sources, cues and contents into statements, resolves speakers inside the document and lays out their chains. */
export function buildStatements(context: ExtractionContext, times: readonly TimeExpression[]): readonly Statement[] {
  const { outline } = context;
  const told = withoutDeeds(outline, attributedIn(context.detections)).map((one) =>
    withoutOutletTold(
      outline,
      withReporter(outline, behindWhichCited(outline, behindQuoting(outline, withWholeSource(outline, withinParagraph(outline, one))))),
    ),
  );
  const all = withWordsTold(outline, told).map((one) => hearsayOfPart(outline, withoutNobody(outline, one)));
  const found = namesFound(context);
  const roll = rollOf(context, all, found);
  // Who shows a thing is still whoever "they" are that speak of it: the roll hears of all.
  const statements = withClaimants(
    context,
    all,
    all.map((attributed) => statementOf(context, times, attributed, roll, found)),
  )
    .map((statement) => withKind(statement, found))
    .filter((_, at) => !showsAlone(outline, all[at] as Attributed));
  return withOuterHands(
    outline,
    withNesting(withAnswers(outline, [...new Map(statements.map((statement) => [statement.id, statement])).values()])),
  );
}

/** Whoever claims an attack speaks as an armed group in all of the text: threats are theirs to make. */
function withClaimants(context: ExtractionContext, all: readonly Attributed[], statements: readonly Statement[]): readonly Statement[] {
  const claimants = claimantsIn(context.outline, statements);
  if (claimants.size === 0) return statements;
  return statements.map((statement, at) => {
    const attributed = all[at];
    if (attributed === undefined || !isClaimant(statement, claimants)) return statement;
    return { ...statement, sourceKind: "armed-group", act: actOf(wordingOf(context, attributed, "armed-group")) };
  });
}

/**
 * A source of which no words tell is of the kind that a detector holds likeliest, asked of the mention that names it most fully: "he" is of
 * no other kind than the man who was named.
 */
function withKind(statement: Statement, { chances }: NamesFound): Statement {
  const { source, sourceKind, speaker } = statement;
  const [first] = source;
  if (first === undefined || sourceKind !== null) return statement;
  const isNamedElsewhere = speaker !== null && (speaker.span[0] >= first[1] || speaker.span[1] <= first[0]);
  return { ...statement, sourceKind: untoldKindOf(speaker, chances(isNamedElsewhere ? speaker.span : first)) };
}

/** How a source is named: a text by its author, where one is shown; a body that a detector knows is an institution. */
function namedAs(outline: Outline, chain: Chain, { parts }: ResolvedSource, { people, bodies, isPlace, isCountry }: NamesFound): NamedAs {
  const last = chain.hands.at(-1);
  const isText = chain.hands.at(-2)?.role === "document" && chain.source[0] !== undefined && isDocument(outline, chain.source[0]);
  if (isText && last?.role === "speaker" && last.span !== null) {
    const { kind } = sourcePartsOf(outline, last.span, people);
    return kind === "person" && (isPlace(last.text) || POLLED.test(outline.text.slice(...(chain.source[0] as Span))))
      ? "institution"
      : kind;
  }
  if (isText) return /\breports$/iu.test(parts.name.text) ? "collective" : "none";
  if (parts.kind === "person" && isCountry(parts.name.text)) return "institution";
  if (parts.kind === "person" || parts.kind === "institution") return parts.kind;
  return bodies.has(parts.name.span.join("-")) ? "institution" : parts.kind;
}

/** "A Harl-Venn poll": those who ask so many are a firm. */
const POLLED = /\b(?:polls?|surveys?)$/iu;

/** What detectors found of those who speak in a document: names, what is told of the persons among them, what sources are taken to be. */
interface NamesFound {
  /** Spans of persons, in reading order. */
  readonly people: readonly Span[];
  /** Spans of bodies, as "start-end". */
  readonly bodies: ReadonlySet<string>;
  /** Names that the text itself gives to bodies. */
  readonly called: ReadonlySet<string>;
  readonly kinds: KindsByName;
  readonly isPlace: (name: string) => boolean;
  readonly isCountry: (name: string) => boolean;
  /** What a detector takes a source to be, where it tells. */
  readonly chances: SourceChances;
}

function namesFound({ outline, detections, tables }: ExtractionContext): NamesFound {
  const of = (wanted: "person" | "organisation"): readonly Span[] =>
    detections.spans.filter(({ label }) => label === wanted).map(({ start, end }): Span => [start, end]);
  const called = namesOfBodies(outline, of("person"));
  const people = peopleAmong(outline, of("person"), called);
  return {
    people,
    called,
    bodies: new Set(of("organisation").map((span) => span.join("-"))),
    kinds: kindsByName(outline, people),
    isPlace: (name) => tables.gazetteer.lookup(name).length > 0,
    isCountry: (name) => tables.gazetteer.lookup(name.replace(/^the /iu, ""))[0]?.kind === "country",
    chances: chancesOfSources(detections),
  };
}

function rollOf(context: ExtractionContext, all: readonly Attributed[], { people, called }: NamesFound): SpeakerRoll {
  const sources = all.flatMap(({ source, outer, inner }) => [
    ...source,
    ...[...outer, ...inner].flatMap((hand) => (hand.source === null ? [] : [hand.source])),
  ]);
  const { actors, gazetteer } = context.tables;
  const bodies = context.detections.spans.filter(({ label }) => label === "organisation").map(({ start, end }): Span => [start, end]);
  return new SpeakerRoll(context.outline, people, sources, bodies, {
    isPeople: (name) => actors.isPeople(name) || gazetteer.countryOfDemonym(name) !== null,
    isPlace: (name) => gazetteer.lookup(name).length > 0,
    isBody: (name) => called.has(name),
  });
}

function statementOf(
  context: ExtractionContext,
  times: readonly TimeExpression[],
  attributed: Attributed,
  roll: SpeakerRoll,
  found: NamesFound,
): Statement {
  const { outline, facts, tables } = context;
  const names = namesOfHands(attributed, roll);
  const [first] = attributed.source;
  const detected = first === undefined ? null : roll.resolve(first);
  const telling = tellingOf(outline, attributed.cue[0] as Span, attributed.content, attributed.source);
  const own = inOwnClause(outline, telling);
  const told = addresseeOf(outline, telling, attributed.content);
  // “Where were they?” asked Ana Roe: whoever asks is not whom they ask.
  const addressee = told !== null && attributed.source.some((span) => covers(span, told.span)) ? null : told;
  const inText = first === undefined ? [] : relaysInText(outline, first, isDocument(outline, first) ? "text" : "somebody");
  const through = {
    relays: [...relaysOfTelling(outline, own, addressee), ...inText],
    text: textOfTelling(outline, own) ?? textToldBefore(outline, telling),
  };
  const chain = chainOf(outline, facts, attributed, detected?.speaker ?? null, names, through);
  const who = speakerOf(chain, detected, names, attributed);
  const author = chain.hands.at(-1)?.role === "speaker" ? (chain.hands.at(-1)?.span ?? null) : null;
  const chances = chain.source[0] === undefined ? null : found.chances(chain.source[0]);
  const whose = { source: chain.source, speaker: who?.speaker ?? null, principal: who?.principal ?? null, author };
  const kind = sourceKindOf(outline, tables, found.kinds, whose);
  const wording = wordingOf(context, attributed, kind ?? (chain.source.length === 0 ? null : untoldKindOf(whose.speaker, null)));
  const polarity = polarityOf(wording);
  const isNobody = (polarity === "no-evidence" || polarity === "not-verified") && NOBODY.test(wording.source);
  const source = isNobody ? [] : chain.source;
  return {
    id: idOf(tables.sha256, context, source, attributed),
    source,
    cue: attributed.cue,
    content: attributed.content,
    quotation: quotationKindOf(attributed.content, outline.quotations),
    polarity,
    certainty: certaintyOf(wording),
    act: actOf(wording),
    named: isNobody || who === null ? "none" : settledName(namedAs(outline, chain, who, found), chances),
    sourceKind: source.length === 0 ? null : kind,
    speaker: isNobody ? null : (who?.speaker ?? null),
    for: isNobody ? null : (who?.principal ?? null),
    chain: isNobody ? [...chain.hands.filter(({ role }) => role === "publisher"), { text: "", span: null, role: "gap" }] : chain.hands,
    medium: mediumOf(outline, own, wording.source),
    on: toldOn(outline, telling, times),
    addressee,
    within: null,
    score: attributed.score,
  };
}

function idOf(
  sha256: ExtractionContext["tables"]["sha256"],
  { text }: ExtractionContext,
  source: readonly Span[],
  { cue, content }: Attributed,
): StatementId {
  return statementIdOf(sha256, text, [source, cue, content]);
}

function namesOfHands(attributed: Attributed, roll: SpeakerRoll): ReadonlyMap<PassingHand, Speaker> {
  const names = new Map<PassingHand, Speaker>();
  for (const hand of [...attributed.outer, ...attributed.inner]) {
    if (hand.source === null) continue;
    const { speaker, parts } = roll.resolve(hand.source);
    names.set(hand, speaker ?? { ...parts.name, kind: parts.kind });
  }
  return names;
}

/** The one whose words they are: the detected source, or whom it cites. */
function speakerOf(
  chain: Chain,
  detected: ResolvedSource | null,
  names: ReadonlyMap<PassingHand, Speaker>,
  { inner }: Attributed,
): ResolvedSource | null {
  if (chain.ends === "source") return detected;
  if (chain.ends === "gap") return null;
  const cited = inner.find((hand) => names.has(hand));
  const name = cited === undefined ? undefined : names.get(cited);
  if (detected === null || name === undefined) return null;
  return { parts: { span: name.span, name, kind: name.kind, principal: null }, speaker: name, principal: null };
}

function wordingOf({ outline }: ExtractionContext, attributed: Attributed, kind: SourceKind | null): Wording {
  const lower = (spans: readonly Span[]): readonly string[] =>
    spans.flatMap((span) => wordsIn(outline.words, span).map((word) => word.lower));
  const [source] = attributed.source;
  const [first] = attributed.content;
  const end = attributed.cue.at(-1)?.[1] ?? 0;
  const { cue, told } = withoutTold(lower(attributed.cue));
  return {
    source: source === undefined ? "" : nobodyIn(`${neitherOf(outline, source)}${outline.text.slice(source[0], source[1])}`),
    lead: source === undefined ? [] : lower([leadOf(source, attributed.cue[0])]),
    cue,
    asked: [...told, ...(first === undefined || first[0] < end || first[0] - end > LONGEST_LEAD ? [] : lower([[end, first[0]]]))],
    content: lower(attributed.content),
    quotation: quotationKindOf(attributed.content, outline.quotations),
    kind,
  };
}

/** "So far no group", "as yet no one": nobody, whatever stands before. */
const nobodyIn = (source: string): string => source.replace(SO_FAR, "");
const SO_FAR = /^(?:(?:so\s+)?far|thus\s+far|as\s+yet|until\s+now|to\s+date)[\s,]+(?=no(?:body|ne)?\b)/iu;

/** "Neither the army nor the rebels", "no one": the words before, where a detector has taken the last alone. */
function neitherOf({ text }: Outline, [start]: Span): string {
  return NEITHER.exec(text.slice(Math.max(0, start - NEITHER_REACH), start))?.[0] ?? "";
}
const NEITHER_REACH = 80;
const NEITHER = /\bneither\s[^.;:]{2,60}?(?:\snor\s)?(?:the\s)?$|\bno\s$/iu;

const LONGEST_LEAD = 60;

/** The stretch from a source to its cue, where it is short enough to belong to the verb. */
function leadOf(source: Span, cue: Span | undefined): Span {
  const isLead = cue !== undefined && cue[0] >= source[1] && cue[0] - source[1] <= LONGEST_LEAD;
  return isLead ? [source[1], cue[0]] : [source[1], source[1]];
}
