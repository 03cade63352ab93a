import {
  type AddedFinding,
  type Count,
  type CountWhat,
  compareSpans,
  type DayInterval,
  type Document,
  type DocumentText,
  type Extraction,
  type IncidentReport,
  overlaps,
  type Range,
  type ReportDate,
  type ReportPlace,
  reportIdOf,
  type Sha256,
  type Span,
  type Statement,
  sliceOf,
  statementIdOf,
} from "../core/model/index.ts";
import { outlineOf } from "../core/text/index.ts";
import type { AddedFindingRequest, AddedReport, AddedStatement, Valued } from "../wire/added-finding.ts";
import { editedValue } from "../wire/edited-value.ts";
import { SaysoError } from "../wire/error-codes.ts";
import { named, spanOfWords } from "./words-in-text.ts";

/** The text in which a person found something, and what is known of it. */
export interface TextOfFinding {
  readonly document: Document;
  readonly text: DocumentText;
  /** What was found in it before, by machine and by hand. */
  readonly known: Extraction | null;
}

/** What a person found, laid out as a machine's finding is: words by their spans, with the id that a machine's would have. Throws `decision-invalid`. */
export function foundByHand(asked: AddedFindingRequest, where: TextOfFinding, sha256: Sha256): AddedFinding {
  return asked.kind === "statement"
    ? { kind: "statement", finding: statementByHand(asked, where, sha256) }
    : { kind: "report", finding: reportByHand(asked, where, sha256) };
}

/** A person is sure of what they mark. */
const SCORE = 1;

function statementByHand(asked: AddedStatement, { document, text, known }: TextOfFinding, sha256: Sha256): Statement {
  const spanOf = (field: string, words: AddedStatement["source"][number]): Span => spanOfWords(text.text, field, words);
  const spansOf = (field: "source" | "cue" | "content"): readonly Span[] => inOrder(asked[field].map((words) => spanOf(field, words)));
  const [source, cue, content] = [spansOf("source"), spansOf("cue"), spansOf("content")];
  const [first] = source;
  if (first === undefined && asked.named !== undefined && asked.named !== "none")
    throw new SaysoError("decision-invalid", "named: without a source nobody is named: leave it out, or give the source's words.");
  const kind = first === undefined ? "none" : (asked.named ?? "person");
  const speaker = first === undefined ? null : { ...named(text.text, first), kind };
  const publisher = document.publisher.value;
  const principal = asked.for === undefined ? null : named(text.text, spanOf("for", asked.for));
  return {
    id: statementIdOf(sha256, text.id, [source, cue, content]),
    ...{ source, cue, content },
    ...{ quotation: asked.quotation, polarity: asked.polarity, certainty: asked.certainty, act: asked.act },
    named: kind,
    sourceKind: first === undefined ? null : asked.sourceKind,
    speaker,
    for: principal,
    chain: [
      ...(publisher === null ? [] : [{ text: publisher, span: null, role: "publisher" as const }]),
      speaker === null
        ? { text: "", span: null, role: "gap" as const }
        : { text: speaker.text, span: speaker.span, role: "speaker" as const },
    ],
    medium: asked.medium === undefined ? null : sliceOf(text.text, spanOf("medium", asked.medium)),
    on: asked.on === undefined ? null : plainDays(daysOf("on", asked.on, text.text, known)),
    addressee: asked.addressee === undefined ? null : named(text.text, spanOf("addressee", asked.addressee)),
    within: null,
    score: SCORE,
  };
}

const COUNTS = ["killed", "injured", "abducted", "missing", "detained"] as const satisfies readonly CountWhat[];

function reportByHand(asked: AddedReport, { text, known }: TextOfFinding, sha256: Sha256): IncidentReport {
  const spanOf = (field: string, words: Valued["words"]): Span => spanOfWords(text.text, field, words);
  const date = asked.date === undefined ? null : daysOf("date", asked.date, text.text, known);
  const place = asked.place === undefined ? null : placeOf(spanOf("place", asked.place), text.text, known);
  const perpetrators = (asked.perpetrators ?? []).map(({ words, kind, basis, by }) => {
    const span = spanOf("perpetrators", words);
    const bases = [{ basis, by, span, said: [] }];
    return { text: sliceOf(text.text, span), spans: [span], kind, actor: null, basis, role: "unstated" as const, bases };
  });
  const fillersOf = (field: "victims" | "targets" | "weapons"): readonly { readonly text: string; readonly spans: readonly [Span] }[] =>
    asked[field].map((words) => {
      const span = spanOf(field, words);
      return { text: sliceOf(text.text, span), spans: [span] };
    });
  const [victims, targets, weapons] = [fillersOf("victims"), fillersOf("targets"), fillersOf("weapons")];
  const counts = COUNTS.flatMap((what) => (asked[what] === undefined ? [] : [countOf(what, asked[what], text.text)]));
  const given: readonly Span[] = [
    ...(asked.trigger === undefined ? [] : [spanOf("trigger", asked.trigger)]),
    ...inOrder([
      ...(date?.span ? [date.span] : []),
      ...(place ? [place.span] : []),
      ...[...perpetrators, ...victims, ...targets, ...weapons].flatMap(({ spans }) => spans),
      ...counts.map(({ span }) => span),
    ]),
  ];
  const [trigger] = given;
  if (trigger === undefined)
    throw new SaysoError("decision-invalid", "trigger: mark the words that tell of it, or give at least one field by its words.");
  const spans = sentencesOf(text.text, given);
  const rangeOf = (what: CountWhat): Range | null => {
    const count = counts.find((one) => one.what === what);
    return count ? { min: count.min, max: count.max } : null;
  };
  return {
    id: reportIdOf(sha256, text.id, asked.kind, [trigger, ...spans]),
    kind: asked.kind,
    mention: asked.mention ?? (known?.incidents.some(({ mention }) => mention === "main") ? "follow-up" : "main"),
    ...{ trigger, spans, type: asked.type, status: asked.status, date, place, perpetrators, targets, victims, weapons, counts },
    ...{ killed: rangeOf("killed"), injured: rangeOf("injured"), attackers: { killed: null, injured: null } },
    values: {
      date: date?.span ? [{ value: plainDays(date), span: date.span, said: [] }] : [],
      place: place ? [{ value: place.text, span: place.span, said: [] }] : [],
    },
    score: SCORE,
  };
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort(compareSpans);
}

/** The sentences that hold the words given. */
function sentencesOf(text: string, given: readonly Span[]): readonly Span[] {
  const { sentences } = outlineOf(text);
  const own = sentences.filter((sentence) => given.some((span) => overlaps(sentence, span)));
  return own.length > 0 ? own : given.slice(0, 1);
}

const plainDays = ({ from, to }: DayInterval): DayInterval => ({ from, to });

/** The days given; else those that were read from the words before. */
function daysOf(field: string, { words, value }: Valued, text: string, known: Extraction | null): ReportDate {
  const span = spanOfWords(text, field, words);
  if (value !== undefined) return { ...(editedValue("report", "date", value) as DayInterval), span, basis: "stated" };
  const read = known?.times.find((time) => time.interval !== null && overlaps(time.span, span));
  if (!read?.interval) throw new SaysoError("decision-invalid", `${field}: these words were not read as a day. Give the day too.`);
  return { ...plainDays(read.interval), span, basis: read.basis };
}

/** With what the gazetteer told of these words before; a place that nobody knows is a name and no more. */
function placeOf(span: Span, text: string, known: Extraction | null): ReportPlace {
  const words = named(text, span);
  const read = known?.places.find((place) => overlaps(place.span, span));
  if (!read) return { ...words, country: null, admin1: null, lat: null, lon: null, precision: "unknown", id: null, from: "sentence" };
  const { country, admin1, lat, lon, precision, id } = read;
  return { ...words, country, admin1, lat, lon, precision, id, from: "sentence" };
}

function countOf(what: CountWhat, { words, value }: Valued, text: string): Count {
  const span = spanOfWords(text, what, words);
  const asWritten = sliceOf(text, span);
  const figures = [...asWritten.matchAll(/\d+(?:[.,]\d{3})*/gu)].map(([figure]) => figure.replace(/[.,]/gu, ""));
  if (value === undefined && figures.length !== 1)
    throw new SaysoError("decision-invalid", `${what}: these words hold no one figure. Give the number too.`);
  const { min, max } = editedValue("report", what, value ?? Number(figures[0])) as Range;
  const who = { group: null, nationality: null, role: null, side: "attacked" as const };
  return { what, min, max, asWritten, span, who, partOf: null, said: [] };
}
