import type { LeavePolicy, Span } from "../model/index.ts";
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
  const cited = citedBySentence(text);
  const statements = statementsBySentence(text);
  const reports = reportsBySentence(text);
  for (const [index, sentence] of text.outline.sentences.entries()) {
    paragraphs[text.outline.paragraphOfSentence[index] as number]?.push({
      passage: leavePart(text.leaving, sentence, cited.get(index) ?? [], policy),
      statements: statements.get(index) ?? [],
      reports: reports.get(index) ?? [],
    });
  }
  return { document: readingDocument(text), paragraphs };
}

/** What is marked in each sentence: cues of statements and triggers of reports. */
function citedBySentence({ shown, outline }: LabelledText): ReadonlyMap<number, readonly Span[]> {
  const cues = (shown.extraction?.statements ?? []).flatMap(({ cue }) => cue);
  const triggers = (shown.extraction?.incidents ?? []).map(({ trigger }) => trigger);
  const by = new Map<number, Span[]>();
  for (const span of [...cues, ...triggers]) {
    const last = sentenceAt(outline, span[1] - 1);
    for (let at = sentenceAt(outline, span[0]); at >= 0 && at <= last; at++) addTo(by, at, span);
  }
  return by;
}

function addTo<Item>(lists: Map<number, Item[]>, at: number, item: Item): void {
  const list = lists.get(at);
  if (list) list.push(item);
  else lists.set(at, [item]);
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
    addTo(by, at, laid);
  }
  return by;
}

function reportsBySentence(text: LabelledText): ReadonlyMap<number, SheetSentence["reports"]> {
  const footnotes = new FootnoteList(text.policy);
  const by = new Map<number, SheetSentence["reports"][number][]>();
  for (const report of text.shown.extraction?.incidents ?? []) {
    const at = sentenceAt(text.outline, report.trigger[0]);
    const { id, heading, mention, standing } = readingIncident(text, report, footnotes);
    addTo(by, at, { id, heading: `${heading}${report.status === "happened" ? "" : ` (${report.status})`}`, mention, standing });
  }
  return by;
}
