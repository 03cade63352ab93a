import type { CopiedStatement, LinkingDocument, Statement } from "../../model/index.ts";
import { wordsOf } from "../../text/index.ts";
import { termOf } from "../terms.ts";
import type { SharedWords } from "./find-copies.ts";

/** Places of one statement in two texts may lie so far apart where words between were changed. In UTF-16 code units. */
const FARTHEST = 80;
/** In a copy, neighbours in one passage that share less say different things. Of the terms of the content that has fewer. */
const LEAST_IN_COPY = 0.5;
/** In two other texts a set phrase may be all they share ("was taken to hospital, where she died at"). Of the terms of the one that has more. */
const LEAST_ELSEWHERE = 0.6;

/** Finds statements that stand in a passage which one document took from another, whole copies and single quotations alike, of two documents at a time. */
export function copiedStatementsFinder(): (shared: SharedWords) => readonly CopiedStatement[] {
  const contentTerms = contentTermsOnce();
  return (shared) =>
    shared.later.statements.flatMap((statement) => {
      const twin = twinOf(statement, shared, contentTerms);
      if (twin === null) return [];
      const { later, earlier } = shared;
      return [{ later: { document: later.id, statement: statement.id }, earlier: { document: earlier.id, statement: twin.id } }];
    });
}

/** The statement of `earlier` whose content begins about where this one's does and says mostly the same. */
function twinOf(statement: Statement, { later, earlier, alignment, copy }: SharedWords, contentTerms: ContentTerms): Statement | null {
  const [first] = statement.content;
  if (first === undefined) return null;
  const passage = alignment.passages.find(({ here }) => here[0] < first[1] && first[0] < here[1]);
  if (passage === undefined) return null;
  const expected = passage.there[0] + (first[0] - passage.here[0]);
  const terms = contentTerms(later, statement);
  let best: { readonly statement: Statement; readonly share: number; readonly distance: number } | null = null;
  for (const other of earlier.statements) {
    const [start, end] = other.content[0] ?? [0, 0];
    if (start >= passage.there[1] || end <= passage.there[0]) continue;
    const distance = Math.abs(start - expected);
    if (distance > FARTHEST) continue;
    const { ofShorter, ofLonger } = inCommon(terms, contentTerms(earlier, other));
    const share = copy === null ? ofLonger : ofShorter;
    if (share < (copy === null ? LEAST_ELSEWHERE : LEAST_IN_COPY)) continue;
    if (best === null || share > best.share || (share === best.share && distance < best.distance))
      best = { statement: other, share, distance };
  }
  return best?.statement ?? null;
}

type ContentTerms = (document: LinkingDocument, statement: Statement) => ReadonlySet<string>;

/** Each content is cut up once, however many documents took it over. */
function contentTermsOnce(): ContentTerms {
  const known = new Map<Statement, ReadonlySet<string>>();
  return ({ text }, statement) => {
    const terms =
      known.get(statement) ??
      new Set(statement.content.flatMap((span) => wordsOf(text.slice(...span)).map(termOf)).filter((term) => term !== ""));
    known.set(statement, terms);
    return terms;
  };
}

function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): { readonly ofShorter: number; readonly ofLonger: number } {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const term of shorter) if (longer.has(term)) shared++;
  return { ofShorter: shared / Math.max(1, shorter.size), ofLonger: shared / Math.max(1, longer.size) };
}
