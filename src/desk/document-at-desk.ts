import { type Decided, type MemberStanding, UNDECIDED } from "../core/decisions/apply-decisions.ts";
import { codedIn } from "../core/decisions/coded-documents.ts";
import type { DocumentToShow } from "../core/dossier/document-to-show.ts";
import { FootnoteList } from "../core/dossier/footnotes.ts";
import { nameKey } from "../core/dossier/pseudonyms.ts";
import { publicSuggestion } from "../core/dossier/public-names.ts";
import { type LabelledText, labelledText, readingDocument, voiceOf } from "../core/dossier/reading-document.ts";
import { readingIncident } from "../core/dossier/reading-incident.ts";
import type { DocumentId, IncidentReport, LeavePolicy, PlaceMention, Range, Span, Statement, Verdict } from "../core/model/index.ts";
import type { DocumentView, FieldView, HistoryLineView, ReportItemView, StandingView, StatementItemView } from "../wire/desk-views.ts";
import { SaysoError } from "../wire/error-codes.ts";
import { documentToShow } from "./case-documents.ts";
import { statementHeading } from "./case-overview.ts";
import { authorsOf } from "./mark-name.ts";
import type { CaseStore } from "./ports/case-store.ts";
import { typedNames, typedText } from "./typed-text.ts";
import { carriedBy, urgencyOfReport, urgencyOfStatement } from "./urgency.ts";

/** Shown to the person at the desk: names as written, the text whole. */
const AT_HOME: LeavePolicy = { persons: "as-written", context: "whole-text" };

/** One document with its text, everything read from it, and what people decided of that. Throws `not-found`. */
export async function documentAtDesk(store: CaseStore, id: DocumentId, decided: Decided): Promise<DocumentView> {
  const shown = await documentToShow(store, id, decided); // Of these decisions alone: who works blind sees no other's.
  if (shown === null) throw new SaysoError("not-found", "That document is not in the case.");
  const standing = (member: string): MemberStanding => decided.members.get(member) ?? UNDECIDED;
  const text = labelledText(shown, 0, AT_HOME);
  const { document, extraction } = shown;
  const { reading, language, notRead, ownVoice } = readingDocument(text);
  const carried = extraction ? carriedBy(extraction) : new Set<never>();
  return {
    id: document.id,
    title: document.title.value,
    publisher: document.publisher.value,
    published: { value: document.published.value, knownBy: document.published.knownBy },
    agency: document.agency.value,
    byline: document.byline.value,
    genre: { genre: document.genre.genre, reasons: [...document.genre.reasons] },
    mediaType: document.mediaType,
    language,
    reading,
    notRead: notRead.map((one) => ({ ...one })),
    ownVoice,
    coded: (codedIn(decided.inForce).get(document.id) ?? []).map(({ by, decision }) => ({ by, decision })),
    presence: decided.removed.has(document.id) ? "removed" : "in-case",
    text: shown.text.text,
    paragraphs: text.outline.paragraphs.map(pair),
    reports: (extraction?.incidents ?? []).map((report) => reportItem(text, report, standing(report.id))),
    statements: (extraction?.statements ?? []).map((one) => ({
      ...statementItem(text, one, standing(one.id)),
      reasons: [...urgencyOfStatement(one, carried).reasons],
    })),
    ...layersOf(shown, decided),
  };
}

const pair = ([start, end]: Span): [number, number] => [start, end];

function layersOf(
  { extraction, text, document }: DocumentToShow,
  { publicNames }: Decided,
): Pick<DocumentView, "times" | "places" | "persons"> {
  const victims = (extraction?.incidents ?? []).flatMap((report) => report.victims.flatMap(({ spans }) => spans));
  const authors = authorsOf(document.byline.value);
  return {
    times: (extraction?.times ?? []).map(({ span, value, interval, basis }) => ({
      span: pair(span),
      value: interval ? (interval.from === interval.to ? interval.from : `${interval.from} to ${interval.to}`) : value,
      notes: [basis.replaceAll("-", " ")],
    })),
    places: (extraction?.places ?? []).map((place) => ({ span: pair(place.span), name: place.text, notes: placeNotes(place) })),
    persons: (extraction?.persons ?? []).map((person) => ({
      span: pair(person.span),
      name: person.text,
      standing: publicNames.has(nameKey(person.text)) ? "public" : "private",
      suggested: publicSuggestion(text.text, person, authors, victims),
    })),
  };
}

function placeNotes({ precision, country, admin1, isSure, reasons }: PlaceMention): string[] {
  const where = [admin1, country].filter((part) => part !== null).join(", ");
  return [precision, ...(where ? [where] : []), ...(isSure ? [] : ["not sure"]), ...reasons];
}

function reportItem(text: LabelledText, report: IncidentReport, standing: MemberStanding): ReportItemView {
  const footnotes = new FootnoteList(AT_HOME);
  const { heading, fields } = readingIncident(text, report, footnotes);
  const spanOf = (number: number): Span => footnotes.all()[number - 1]?.passage.spans[0] ?? report.trigger;
  return {
    kind: "report",
    id: report.id,
    heading,
    mention: report.mention,
    current: currentOfReport(report),
    score: report.score,
    reasons: [...urgencyOfReport(report).reasons],
    standing: standingView(standing),
    history: historyOf(standing),
    trigger: pair(report.trigger),
    sentences: report.spans.map(pair),
    fields: fields.map(
      ({ name, agreement, values }): FieldView => ({
        name,
        agreement,
        values: values.map((value) => ({
          text: value.text,
          notes: [...value.notes],
          voices: value.voices.map(({ kind, hands, persons, manner }) => ({
            kind,
            hands: [...hands],
            persons: [...persons],
            manner: [...manner],
          })),
          span: pair(spanOf(value.footnote)),
        })),
      }),
    ),
  };
}

function statementItem(text: LabelledText, statement: Statement, standing: MemberStanding): StatementItemView {
  return {
    kind: "statement",
    id: statement.id,
    heading: statementHeading(statement),
    current: currentOfStatement(statement),
    score: statement.score,
    reasons: [],
    standing: standingView(standing),
    history: historyOf(standing),
    chain: statement.chain.map(({ text: words, role, span }) => ({ text: words, role, span: span ? pair(span) : null })),
    persons: [...voiceOf(text, statement).persons],
    manner: [...voiceOf(text, statement).manner],
    source: statement.source.map(pair),
    cue: statement.cue.map(pair),
    content: statement.content.map(pair),
  };
}

const rangeText = (range: Range | null | undefined): string =>
  range ? (range.max === null ? `${range.min}+` : range.max === range.min ? String(range.min) : `${range.min}-${range.max}`) : "";

/** The machine's values as a person would type them. A day that is no calendar unit is left open rather than typed wrong. */
function currentOfReport(report: IncidentReport): Record<string, string> {
  const { type, status, kind, mention, date, place, perpetrators, victims, targets, weapons, counts } = report;
  const names = (list: readonly { readonly text: string }[]): string => list.map(({ text }) => text).join("; ");
  const total = (what: string): string => rangeText(counts.find((count) => count.what === what && count.who.side === "attacked"));
  return {
    ...{ type, status, kind, mention, place: place?.text ?? "", date: date && date.from === date.to ? date.from : "" },
    ...{ perpetrators: names(perpetrators), victims: names(victims), targets: names(targets), weapons: names(weapons) },
    killed: report.killed ? rangeText(report.killed) : total("killed"),
    injured: report.injured ? rangeText(report.injured) : total("injured"),
    ...{ abducted: total("abducted"), missing: total("missing"), detained: total("detained") },
  };
}

function currentOfStatement(statement: Statement): Record<string, string> {
  const { quotation, polarity, certainty, act, named, speaker, chain, medium, on, addressee } = statement;
  return {
    ...{ quotation, polarity, certainty, act, named, speaker: speaker?.text ?? "", for: statement.for?.text ?? "" },
    ...{ chain: chain.map(({ text }) => text).join("; "), medium: medium ?? "", addressee: addressee?.text ?? "" },
    on: on && on.from === on.to ? on.from : "",
  };
}

function standingView({ state, by, addedBy, at, why, edits }: MemberStanding): StandingView {
  const given = Object.entries(edits).map(([field, edit]) => {
    const names = typedNames(edit.value, field);
    return { field, text: typedText(edit.value, field), names: names && [...names], by: edit.by, why: edit.why };
  });
  return { state, by, addedBy, at, why, edits: given };
}

function historyOf({ history }: MemberStanding): HistoryLineView[] {
  return history.map(({ decision: { id, reviewer, at, why, codebook = null, decided }, force }) => ({
    decision: id,
    by: reviewer,
    at,
    why,
    what: verdictWords(decided),
    codebook,
    force,
  }));
}

const VERBS = {
  accept: "accepted",
  add: "added",
  public: "public",
  private: "private",
  reject: "rejected",
  remove: "removed",
  coded: "coded",
  same: "same",
  "not-same": "not same",
  unsure: "unsure",
  discount: "discounted its claim",
} as const;

function verdictWords(decided: Verdict): string {
  if (decided.verdict === "edit") return `${decided.field}: ${typedText(decided.value, decided.field)}`;
  if (decided.verdict === "discount" && decided.field !== null) return `discounted ${decided.field}`;
  return decided.verdict === "withdraw" ? "withdrew" : VERBS[decided.verdict];
}
