import type { Span, Statement } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import { sentenceAt, wordsIn } from "../../text/index.ts";

const ASKED = new Set(["demand", "proposal", "call"]);
const REJECTING = /^(?:reject|turned|refus|declin|dismiss|rebuff)/u;
const THIS = /^(?:this|that|it|these|them)$/iu;
const FLATLY_NOT =
  /^\W*(?:that )?(?:there (?:is|was|are|were|has been|had been) (?:no|not|none|never)\b|no \p{L}|none of|nothing|not one|neither)/iu;

/** What a statement answers, told right before it: "rejected this" of a demand refuses, and a flat "there was none" behind a denial goes on denying. */
export function withAnswers(outline: Outline, statements: readonly Statement[]): readonly Statement[] {
  const answered: Statement[] = [];
  for (const statement of statements) answered.push(answering(outline, statement, answered.at(-1)));
  return answered;
}

function answering(outline: Outline, statement: Statement, before: Statement | undefined): Statement {
  if (before === undefined || !isNextTo(outline, before, statement)) return statement;
  const said = statement.content.map((span) => outline.text.slice(...span)).join(" ");
  const rejects = statement.cue.some((span) => wordsIn(outline.words, span).some(({ lower }) => REJECTING.test(lower)));
  if (rejects && THIS.test(said) && ASKED.has(before.act)) return { ...statement, act: "refusal" };
  if (statement.polarity === "asserts" && before.polarity === "denies" && FLATLY_NOT.test(said) && !isOtherSide(before, statement))
    return { ...statement, polarity: "denies" };
  return statement;
}

/** Within so many sentences an answer follows. */
const NEAR = 2;

function isNextTo(outline: Outline, before: Statement, { cue }: Statement): boolean {
  const [from, to] = [before.cue[0] as Span, cue[0] as Span].map(([start]) => sentenceAt(outline, start)) as [number, number];
  return to - from <= NEAR;
}

/** Two institutions by name are two sides, and the one does not go on with what the other denies. */
function isOtherSide(before: Statement, after: Statement): boolean {
  const [one, other] = [before.speaker, after.speaker];
  return one?.kind === "institution" && other?.kind === "institution" && one.text !== other.text;
}
