import { type IncidentReport, type LeavePolicy, overlaps, type Statement } from "../model/index.ts";
import type { Reading, ReadingSource, ReadingStatement } from "../model/reading.ts";
import type { DocumentToShow } from "./document-to-show.ts";
import { FootnoteList } from "./footnotes.ts";
import { type CaseNames, caseNames } from "./names-in-text.ts";
import { type LabelledText, labelledText, readingDocument, shownText, voiceOf, withoutArticle } from "./reading-document.ts";
import { readingIncident } from "./reading-incident.ts";
import { readOf } from "./statement-as-read.ts";

/** What the reading says of the case as a whole. */
export interface ReadingFrame {
  readonly caseName: string;
  /** ISO 8601. */
  readonly made: string;
  readonly extractors: readonly string[];
  readonly failed: Reading["failed"];
  readonly linked: Reading["linked"];
}

/** Which statements and reports are laid out, by id, and the names that the whole case knows where some of it stays behind. */
export interface ReadingChoice {
  readonly known: CaseNames;
  readonly holds: (id: string) => boolean;
}

/** Lays out what a case holds as plain data; every word of a document in it has passed `leave`. */
export function buildReading(
  frame: ReadingFrame,
  documents: readonly DocumentToShow[],
  policy: LeavePolicy,
  { known, holds }: ReadingChoice = { known: caseNames(documents), holds: () => true },
): Reading {
  const texts = documents.map((shown, index) => labelledText(shown, index, policy, known));
  const footnotes = new FootnoteList(policy);
  const reports = texts.flatMap((text) =>
    (text.shown.extraction?.incidents ?? []).filter(({ id }) => holds(id)).map((report) => ({ text, report })),
  );
  const dayOf = ({ report }: (typeof reports)[number]): string => report.date?.from ?? "9999";
  // Sorted before they are laid out, so that footnotes are numbered in the order in which they are read.
  const incidents = reports
    .sort((a, b) => orderOf(a.report) - orderOf(b.report) || (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
    .map(({ text, report }) => readingIncident(text, report, footnotes));
  return {
    ...frame,
    reviewed: reviewedOf(texts, holds),
    persons: policy.persons,
    documents: texts.map(readingDocument),
    incidents,
    sources: sourcesOf(texts, footnotes, holds),
    footnotes: footnotes.all(),
  };
}

const KIND_ORDER = ["incident", "series", "situation"];
/** Incidents first, what is recalled as background behind what is reported, then series and situations. */
function orderOf({ kind, mention }: Pick<IncidentReport, "kind" | "mention">): number {
  return 2 * KIND_ORDER.indexOf(kind) + (mention === "background" ? 1 : 0);
}

const KINDS_OF_SOURCE = ["institution", "office", "collective", "person", "none"];

function reviewedOf(texts: readonly LabelledText[], holds: ReadingChoice["holds"]): Reading["reviewed"] {
  const states = texts.flatMap(({ shown }) =>
    [...(shown.extraction?.statements ?? []), ...(shown.extraction?.incidents ?? [])]
      .filter(({ id }) => holds(id))
      .map(({ id }) => shown.standing(id).state),
  );
  const decided = states.filter((state) => state !== "machine").length;
  return decided === 0 ? "nothing" : decided === states.length ? "all" : "some";
}

/** An institution or office that no person's name is part of: "police chief [person A]" is another person in another document. */
function isPublic({ leaving }: LabelledText, { named, speaker }: Statement): boolean {
  if (named !== "institution" && named !== "office") return false;
  return speaker === null || !leaving.pseudonyms.some(({ span }) => overlaps(span, speaker.span));
}

/**
 * Every statement under its speaker. Institutions and offices are joined over documents by their name; persons, collectives and
 * unnamed sources inside one document alone: a private person's words are never gathered across.
 */
function sourcesOf(texts: readonly LabelledText[], footnotes: FootnoteList, holds: ReadingChoice["holds"]): readonly ReadingSource[] {
  const bySpeaker = new Map<string, { readonly name: string; readonly kind: string; readonly statements: ReadingStatement[] }>();
  for (const text of texts) {
    for (const statement of (text.shown.extraction?.statements ?? []).filter(({ id }) => holds(id))) {
      const name = statement.speaker ? withoutArticle(shownText(text, statement.speaker.span)) : "nobody named";
      const within = isPublic(text, statement) ? "" : text.label;
      const key = `${statement.named} ${within} ${name.toLowerCase()}`;
      const source = bySpeaker.get(key) ?? { name, kind: statement.named, statements: [] };
      const standing = text.shown.standing(statement.id);
      source.statements.push({
        id: statement.id,
        document: text.label,
        voice: voiceOf(text, statement),
        quotation: statement.quotation,
        footnote: footnotes.numberOf(text.label, text.leaving, statement.content),
        standing,
        read: readOf(text, statement, standing.edits),
      });
      bySpeaker.set(key, source);
    }
  }
  return [...bySpeaker.values()].sort(
    (a, b) => KINDS_OF_SOURCE.indexOf(a.kind) - KINDS_OF_SOURCE.indexOf(b.kind) || a.name.localeCompare(b.name, "en"),
  );
}
