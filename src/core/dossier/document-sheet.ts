import { type LeavePolicy, overlaps, type Span } from "../model/index.ts";
import type { DocumentSheet, SheetSentence } from "../model/reading.ts";
import { sentenceAt } from "../text/index.ts";
import type { DocumentToShow } from "./document-to-show.ts";
import { FootnoteList } from "./footnotes.ts";
import { leavePart } from "./leave.ts";
import { type LabelledText, labelledText, readingDocument, voiceOf } from "./reading-document.ts";
import { readingIncident } from "./reading-incident.ts";

/** Lays a document out sentence by sentence, each with the statements and reports read from it. */
export function documentSheet(shown: DocumentToShow, policy: LeavePolicy): DocumentSheet {
  const text = labelledText(shown, 0, policy);
  const paragraphs: SheetSentence[][] = text.outline.paragraphs.map(() => []);
  const statements = statementsBySentence(text);
  const reports = reportsBySentence(text);
  for (const [index, sentence] of text.outline.sentences.entries()) {
    paragraphs[text.outline.paragraphOfSentence[index] as number]?.push({
      passage: leavePart(text.leaving, sentence, citedIn(text, sentence), policy),
      statements: statements.get(index) ?? [],
      reports: reports.get(index) ?? [],
    });
  }
  return { document: readingDocument(text), paragraphs };
}

/** What is marked in a sentence: cues of statements and triggers of reports. */
function citedIn({ shown }: LabelledText, sentence: Span): readonly Span[] {
  const cues = (shown.extraction?.statements ?? []).flatMap(({ cue }) => cue);
  const triggers = (shown.extraction?.incidents ?? []).map(({ trigger }) => trigger);
  return [...cues, ...triggers].filter((span) => overlaps(span, sentence));
}

function statementsBySentence(text: LabelledText): ReadonlyMap<number, SheetSentence["statements"]> {
  const by = new Map<number, SheetSentence["statements"][number][]>();
  for (const statement of text.shown.extraction?.statements ?? []) {
    const at = sentenceAt(text.outline, (statement.cue[0] ?? statement.content[0] ?? [0, 0])[0]);
    const laid = {
      id: statement.id,
      voice: voiceOf(text, statement),
      quotation: statement.quotation,
      standing: text.shown.standing(statement.id),
    };
    by.set(at, [...(by.get(at) ?? []), laid]);
  }
  return by;
}

function reportsBySentence(text: LabelledText): ReadonlyMap<number, SheetSentence["reports"]> {
  const footnotes = new FootnoteList(text.policy);
  const by = new Map<number, SheetSentence["reports"][number][]>();
  for (const report of text.shown.extraction?.incidents ?? []) {
    const at = sentenceAt(text.outline, report.trigger[0]);
    const { id, heading, mention, standing } = readingIncident(text, report, footnotes);
    by.set(at, [
      ...(by.get(at) ?? []),
      { id, heading: `${heading}${report.status === "happened" ? "" : ` (${report.status})`}`, mention, standing },
    ]);
  }
  return by;
}
