import { covers, overlaps, type Span } from "../../../src/core/model/span.ts";
import type { WrittenStatement } from "./answer.ts";
import { findWords } from "./find-words.ts";
import type { LabelledStatement } from "./labels.ts";
import type { SampledText } from "./sample.ts";

type Report = (reason: string) => void;

/** Turns a statement's words into spans of the document's text. Calls `report` with `field: reason` for each that is wrong. */
export function locateStatement(written: WrittenStatement, { item, document }: SampledText, report: Report): LabelledStatement {
  const locate = (field: string, words: string): Span | null => {
    const span = findWords(document.text, item.context, item.sentence[0], words);
    if (span === null) report(`${field}: "${words}" is not found in the context`);
    return span;
  };
  const locateAll = (field: string, list: readonly string[]): readonly Span[] => {
    const spans = list.map((words) => locate(field, words)).filter((span) => span !== null);
    const isInOrder = spans.every((span, index) => index === 0 || (spans[index - 1]?.[1] ?? 0) <= span[0]);
    if (!isInOrder) report(`${field}: the spans overlap or are not in the order of the text`);
    return spans;
  };
  const locateOne = (field: string, words: string | null): Span | null => (words === null ? null : locate(field, words));
  const { polarity, certainty, act, named, sourceKind, medium, within, quotation } = written;
  const statement: LabelledStatement = {
    source: locateAll("source", written.source),
    cue: locateAll("cue", written.cue),
    content: locateAll("content", written.content),
    ...{ quotation, polarity, certainty, act, named, sourceKind },
    speaker: locateOne("speaker", written.speaker),
    chain: written.chain.map(({ role, text }, index) => ({ role, span: locateOne(`chain[${index}]`, text) })),
    for: locateOne("for", written.for),
    medium,
    on: locateOne("on", written.on),
    addressee: locateOne("addressee", written.addressee),
    within,
  };
  checkPlaces(statement, item.sentence, report);
  return statement;
}

function checkPlaces({ source, cue, content, chain }: LabelledStatement, sentence: Span, report: Report): void {
  const startsHere = content.some(([start]) => covers(sentence, [start, start]) && start < sentence[1]);
  if (content.length > 0 && !startsHere && !cue.some((span) => overlaps(span, sentence)))
    report("content: neither the cue nor a part of the content that starts lies in the sentence to label");
  const last = chain.at(-1);
  if (last?.role === "speaker" && last.span && source.length > 0 && !source.some((span) => overlaps(span, last.span as Span)))
    report("chain: the words of the last hand are not those of the source");
}
