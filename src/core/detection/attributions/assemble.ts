import type { Span } from "../../model/index.ts";
import type { QuotedSpan } from "../../text/index.ts";
import type { Candidate } from "./candidate.ts";
import { candidatesIn } from "./candidates.ts";
import type { Range } from "./noun-phrases.ts";
import type { Token, Unit } from "./units.ts";

/** One attribution as spans of the text. */
export interface Attribution {
  readonly rule: string;
  readonly score: number;
  readonly unit: number;
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly addressee: Span | null;
  readonly hands: readonly AttributedHand[];
}

/** A hand the words passed through: `outer` passes them on, `inner` is where they were taken from. */
export interface AttributedHand {
  readonly place: "outer" | "inner";
  readonly source: Span | null;
  readonly cue: Span;
}

/** Looks up how far a rule is to be trusted: 0 is "never". */
export type ScoreOf = (rule: string) => number;

/** The attributions of a whole text: those of each unit, and the quotations that go on from unit to unit. */
export function attributionsIn(units: readonly Unit[], quotations: readonly QuotedSpan[], scoreOf: ScoreOf): readonly Attribution[] {
  const flow = new Flow(quotations);
  const edges = edgesOf(quotations);
  for (const [index, unit] of units.entries()) {
    if (unit.shape === "quote") flow.quote(unit);
    else flow.told(unit, chosenIn(unit, index, scoreOf, edges));
  }
  return flow.done();
}

function chosenIn(unit: Unit, index: number, scoreOf: ScoreOf, edges: QuoteEdges): readonly Attribution[] {
  const all = candidatesIn(unit).map((candidate) => toAttribution(unit, index, candidate, scoreOf(candidate.key), edges));
  const kept = withoutNested(all.filter((one) => one.score > 0 && one.rule !== CITING && !isEmptyTalk(unit, one)));
  return withInnerHands(
    kept,
    all.filter((one) => one.rule === CITING),
  );
}

/** "Said nothing" reports that nothing was said. */
function isEmptyTalk(unit: Unit, { content }: Attribution): boolean {
  const [only] = content;
  if (content.length !== 1 || only === undefined || only[1] - only[0] !== "nothing".length) return false;
  return unit.tokens.some((token) => token.start === only[0] && token.lower === "nothing");
}

const CITING = "quote participle hand";

/** Gives each "citing Y" to the attribution it follows. */
function withInnerHands(kept: readonly Attribution[], citing: readonly Attribution[]): readonly Attribution[] {
  const given = new Map<Attribution, AttributedHand[]>();
  for (const { cue, hands } of citing) {
    const tellers = kept.filter((one) => !kept.some((outer) => outer !== one && isTold(one, outer)));
    const within = tellers.find((one) => one.source !== null && one.source[0] <= cue[0] && cue[1] <= one.cue[0]);
    const teller =
      within ?? tellers.findLast((one) => one.cue[1] <= cue[0] && !one.content.some(([from, to]) => from <= cue[0] && cue[1] <= to));
    if (teller !== undefined) given.set(teller, [...(given.get(teller) ?? []), ...hands]);
  }
  return kept.map((one) => ({ ...one, hands: [...one.hands, ...(given.get(one) ?? [])] }));
}

/** Takes in the marks of a quotation that begins where the span begins or ends where it ends. */
function withMarks([start, end]: Span, edges: QuoteEdges): Span {
  return [edges.opening.get(start) ?? start, edges.closing.get(end) ?? end];
}

/** From the first and last inner offset of each quotation to its outer ones. */
interface QuoteEdges {
  readonly opening: ReadonlyMap<number, number>;
  readonly closing: ReadonlyMap<number, number>;
}

function edgesOf(quotations: readonly QuotedSpan[]): QuoteEdges {
  const opening = new Map<number, number>();
  const closing = new Map<number, number>();
  for (const { span, inner } of quotations) {
    opening.set(inner[0], span[0]);
    closing.set(inner[1], span[1]);
    closing.set(inner[1] - 1, span[1]);
  }
  return { opening, closing };
}

function toAttribution(unit: Unit, index: number, candidate: Candidate, score: number, edges: QuoteEdges): Attribution {
  const span = (range: Range): Span => [(unit.tokens[range.from] as Token).start, (unit.tokens[range.to - 1] as Token).end];
  const cue = candidate.cue[0] as Range;
  const { hand } = candidate;
  return {
    rule: candidate.key,
    score,
    unit: index,
    source: candidate.source === null ? null : span(candidate.source),
    cue: span(cue),
    content: candidate.content.map((range) => withMarks(span(range), edges)),
    addressee: candidate.addressee === null ? null : span(candidate.addressee),
    hands: hand === null ? [] : [{ place: hand.place, source: hand.source === null ? null : span(hand.source), cue: span(hand.cue) }],
  };
}

/** Of attributions of the very same words ("said in a statement that") the one most to be trusted. */
function bestOfSame(all: readonly Attribution[]): Attribution[] {
  const best = new Map<string, Attribution>();
  for (const one of all) {
    const aside = one.rule.endsWith(" aside") ? " aside" : "";
    const key = `${one.content[0]?.[0] ?? `empty ${one.cue[0]}`}-${one.content.at(-1)?.[1] ?? ""}${aside}`;
    const known = best.get(key);
    if (known === undefined || one.score > known.score) best.set(key, one);
  }
  return [...best.values()];
}

/** Drops what is told inside another's content, unless it is speech inside speech. */
function withoutNested(all: readonly Attribution[]): readonly Attribution[] {
  const byReach = bestOfSame(all).sort((a, b) => reach(b) - reach(a) || b.score - a.score);
  const kept: Attribution[] = [];
  for (const one of byReach) {
    const outer = kept.find((other) => isTold(one, other));
    if (outer !== undefined && !(NESTED.test(one.rule) && one.score >= NESTED_TRUST && isSaying(outer))) continue;
    kept.push(one);
  }
  return kept.sort((a, b) => a.cue[0] - b.cue[0]);
}

/** What is told inside a statement is one of its own only where a body of speech says so in so many words. */
const NESTED =
  /^(?:say|tell|claim|deny|announce|warn|threaten|confirm|accuse|blame|report|vow|admit|demand|attribute|condemn|speak|state|believe|suspect|insist|assure) (?:finite|passive)/u;
const NESTED_TRUST = 0.7;
const isSaying = (outer: Attribution): boolean => SPEECH.test(outer.rule) || NESTED.test(outer.rule);

function reach(one: Attribution): number {
  let sum = 0;
  for (const [start, end] of one.content) sum += end - start;
  return sum;
}

function isTold(inner: Attribution, outer: Attribution): boolean {
  return outer.content.some(([start, end]) => start <= inner.cue[0] && inner.cue[1] <= end);
}

/** Hands quotations that stand alone to the one who is speaking. */
class Flow {
  readonly #quotedFrom: ReadonlySet<number>;
  readonly #all: { attribution: Attribution; content: Span[]; paragraph: number }[] = [];
  #speaking: { at: number; paragraph: number; open: boolean } | null = null;
  #waiting: { spans: Span[]; paragraph: number } | null = null;

  constructor(quotations: readonly QuotedSpan[]) {
    this.#quotedFrom = new Set(quotations.map(({ span }) => span[0]));
  }

  quote(unit: Unit): void {
    const spans = unit.tokens.filter((token) => token.kind === "quote").map((token): Span => [token.start, token.end]);
    const speaking = this.#speaking;
    if (speaking !== null && unit.paragraph - speaking.paragraph <= 1) {
      const { content } = this.#all[speaking.at] as { content: Span[] };
      for (const span of spans) content.push(span);
      this.#speaking = { ...speaking, paragraph: unit.paragraph };
      return;
    }
    if (this.#waiting?.paragraph === unit.paragraph) for (const span of spans) this.#waiting.spans.push(span);
    else this.#waiting = { spans, paragraph: unit.paragraph };
  }

  told(unit: Unit, found: readonly Attribution[]): void {
    const sameParagraph = this.#speaking?.paragraph === unit.paragraph;
    for (const attribution of found) {
      let content = [...attribution.content];
      if (content.length === 0 && REFUSED.test(attribution.rule)) content = this.#demandedIn(unit.paragraph);
      const waiting = this.#waiting;
      if (waiting !== null && waiting.paragraph === unit.paragraph && (content.length === 0 || this.#startsQuoted(content))) {
        content = waiting.spans.concat(content);
        this.#waiting = null;
      }
      this.#all.push({ attribution, content, paragraph: unit.paragraph });
      if (this.#isSpeech(attribution, content)) this.#speaking = { at: this.#all.length - 1, paragraph: unit.paragraph, open: true };
    }
    if (found.length === 0 && !sameParagraph) this.#speaking = null;
    this.#waiting = null;
  }

  /** What was demanded right before, in the paragraph or the one above: the answer "the army refused" is about it. */
  #demandedIn(paragraph: number): Span[] {
    const last = this.#all.at(-1);
    const isNear = last !== undefined && paragraph - last.paragraph <= 1;
    return isNear && ASKED.test(last.attribution.rule) ? [...last.content] : [];
  }

  #startsQuoted(content: readonly Span[]): boolean {
    return content.some(([start]) => this.#quotedFrom.has(start));
  }

  #isSpeech(attribution: Attribution, content: readonly Span[]): boolean {
    return content.length === 0 || this.#startsQuoted(content) || SPEECH.test(attribution.rule);
  }

  done(): readonly Attribution[] {
    return this.#all
      .filter(({ content }) => content.length > 0)
      .map(({ attribution, content }) => ({ ...attribution, content: inOrder(content) }));
  }
}
const REFUSED = /^(?:refuse|decline) finite end$/u;
const ASKED = /^(?:demand|ask|call|urge|request|propose|offer|appeal|press) /u;
const SPEECH = /^(?:say|add|tell|continue|write|note|explain|argue|ask|reply|respond|declare|insist|warn|conclude|according) /u;

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a[0] - b[0]);
}
