import { OCCASION, OTHER_OCCASION, SAME_OCCASION, SPOKEN_TOGETHER } from "../../lexicon/occasions.ts";
import type { LinkingDocument, Span, Statement, StatementId } from "../../model/index.ts";

/** Statements of one document that were made at one news conference or briefing, as it shows, by its number in the document. */
export type OccasionsOfStatements = ReadonlyMap<StatementId, number>;

/** How far a telling may reach beside its cue and source, in UTF-16 code units. */
const REACH = 160;

/**
 * Which statements of a document were made at one occasion. "The same news conference", "the briefing" is the one told before; "a news
 * conference" and "a separate briefing" are others, since nothing shows that they are the same.
 */
export function occasionsOf({ text, statements }: LinkingDocument): OccasionsOfStatements {
  const occasions = new Map<StatementId, number>();
  const numberAt = new Map<number, number>();
  let latest = 0;
  for (const statement of statements.filter(({ medium }) => medium !== null && SPOKEN_TOGETHER.has(medium)).sort(inReadingOrder)) {
    const phrase = phraseBeside(text, statement);
    if (phrase === null) continue;
    let number = numberAt.get(phrase.at);
    if (number === undefined) {
      const isTheLatest = latest > 0 && SAME_OCCASION.test(phrase.which) && !OTHER_OCCASION.test(phrase.which);
      number = isTheLatest ? latest : ++latest;
      numberAt.set(phrase.at, number);
    }
    occasions.set(statement.id, number);
  }
  return occasions;
}

const startOf = ({ source, cue }: Statement): number => Math.min(...[...source, ...cue].map(([start]) => start));
const endOf = ({ source, cue }: Statement): number => Math.max(...[...source, ...cue].map(([, end]) => end));
const inReadingOrder = (a: Statement, b: Statement): number => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1);

/** The occasion nearest to where it is told who speaks, what is said left out; null where none stands there. */
function phraseBeside(text: string, statement: Statement): { readonly at: number; readonly which: string } | null {
  const [from, to] = sentenceAround(text, startOf(statement), endOf(statement));
  const beside = withoutContent(text, [from, to], statement.content);
  const found = [...beside.matchAll(OCCASION)].map((match) => ({ at: from + match.index + match[0].length, which: match[1] ?? "" }));
  const distance = (at: number): number => Math.max(startOf(statement) - at, at - endOf(statement), 0);
  return found.sort((a, b) => distance(a.at) - distance(b.at) || a.at - b.at)[0] ?? null;
}

function sentenceAround(text: string, start: number, end: number): Span {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const lead = /[.!?]["'”’]?\s|\n/u;
  const opening = [...before.matchAll(new RegExp(lead, "gu"))].at(-1);
  const closing = lead.exec(behind);
  return [
    start - before.length + (opening === undefined ? 0 : opening.index + opening[0].length),
    end + (closing === null ? behind.length : closing.index),
  ];
}

/** The same length, with blanks where something is said. */
function withoutContent(text: string, [from, to]: Span, content: readonly Span[]): string {
  let beside = text.slice(from, to);
  for (const [start, end] of content) {
    const [first, last] = [Math.max(start, from) - from, Math.min(end, to) - from];
    if (first < last) beside = beside.slice(0, first) + "|".repeat(last - first) + beside.slice(last);
  }
  return beside;
}
