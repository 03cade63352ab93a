import { covers, type Hand, type Span, type Statement } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

/** A statement whose cue stands in another's content is told in the smallest such one. */
export function withNesting(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement, at) => {
    const cue = statement.cue[0] as Span;
    let within: Statement | null = null;
    for (const other of near(statements, at)) {
      const holds = other !== statement && !answersBefore(other) && other.content.some((span) => covers(span, cue));
      if (holds && (within === null || sizeOf(other) < sizeOf(within))) within = other;
    }
    return within === null ? statement : { ...statement, within: within.id };
  });
}

/** "He accused them, a charge they deny": what is denied was told before, by another, and not in the words of whoever denies it. */
function answersBefore({ polarity, source, content }: Statement): boolean {
  const [from] = source;
  const last = content.at(-1);
  return polarity === "denies" && from !== undefined && last !== undefined && last[1] <= from[0];
}

/** What is told inside another's words passed through the other's hands first: its speaker passes the inner one's words on. */
export function withOuterHands(outline: Outline, statements: readonly Statement[]): readonly Statement[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const handsOf = (statement: Statement, depth: number): Statement["chain"] => {
    const outer = statement.within === null || depth > DEEPEST ? undefined : byId.get(statement.within);
    if (outer === undefined || isAside(outline, statement)) return statement.chain;
    const passing = handsOf(outer, depth + 1)
      .filter(({ role }) => role !== "gap")
      .map((hand) => (hand.role === "speaker" ? { ...hand, role: "relay" as const } : hand));
    const last = statement.chain.at(-1);
    const before = passing.filter(({ text }) => text !== last?.text);
    return [...before, ...statement.chain.filter((hand) => !before.some((other) => isSameHand(hand, other)))];
  };
  return statements.map((statement, at) => ({ ...statement, chain: withTeller(statement, handsOf(statement, 0), near(statements, at)) }));
}

/** "A ransom which the firm denies paying": what is denied beside another's words the report adds itself. */
function isAside({ text, quotations }: Outline, { polarity, source, cue }: Statement): boolean {
  const [from] = source;
  if (from === undefined || polarity !== "denies" || quotations.some(({ span }) => covers(span, cue[0] as Span))) return false;
  return /\b(?:which|whom)\s+$/iu.test(text.slice(Math.max(0, from[0] - ASIDE_REACH), from[0]));
}
const ASIDE_REACH = 12;

/** "He came back with a letter, police said. In it, the Front demands …": whoever tells of the letter passes on what stands in it. */
function withTeller(statement: Statement, chain: Statement["chain"], others: readonly Statement[]): Statement["chain"] {
  const at = chain.findIndex(({ role, span }) => role === "document" && span !== null && span[1] <= (statement.cue[0] as Span)[0]);
  const span = chain[at]?.span;
  if (at < 0 || span === undefined || span === null) return chain;
  const teller = others.find(
    (other) => other !== statement && other.cue[0] !== undefined && other.content.some((one) => covers(one, span)),
  );
  const last = teller?.chain.at(-1);
  if (teller === undefined || last?.role !== "speaker" || chain.some(({ text }) => text === last.text)) return chain;
  if (teller.content.some((one) => covers(one, statement.cue[0] as Span))) return chain;
  return [...chain.slice(0, at), { ...last, role: "relay" }, ...chain.slice(at)];
}

/** Nesting deeper than this is no language any more. */
const DEEPEST = 4;

const isSameHand = (a: Hand, b: Hand): boolean => a.text === b.text && a.role === b.role;

const NEIGHBOURS = 12;

/** Statements are in reading order, so what holds a cue is near it: this keeps the search linear. */
function near(statements: readonly Statement[], at: number): readonly Statement[] {
  return statements.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
}

function sizeOf({ content }: Statement): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0);
}
