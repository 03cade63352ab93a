import type { DetectedLink, DetectedSpan, Detections, Span } from "../../../core/model/index.ts";
import { coveringOf, overlappingOf } from "../../../core/text/index.ts";
import type { ChosenAttribution } from "./choose-attributions.ts";

/** An attribution as the rules detected it: its spans by index, and the cues of hands that pass it on or that it is taken from. */
interface RuleAttribution {
  readonly cue: number;
  readonly sources: readonly number[];
  readonly contents: readonly number[];
  readonly hands: readonly RuleHand[];
}

interface RuleHand {
  readonly cue: number;
  readonly sources: readonly number[];
  readonly place: "outer" | "inner";
}

/**
 * One set of attributions from two: what the encoder chose, with the hands that the rules saw at the same cue; and what the rules
 * found told inside another's words, which the encoder was not taught. Of everything else that the rules found, `names.kept` stays and
 * `names.added` joins it. What the rules found from `readTo` on, where the encoder did not read, stays whole, and so does what `isRulesOwn`
 * says, by the stretch from its cue to its contents, where the encoder chose nothing. `isApart` tells whether two spans stand in different
 * sentences: who speaks in a sentence is not taken from another, where the rules see a subject. `isNobodys` tells a source that names nobody
 * by itself ("which itself denies it, claimed"): the rules' stands, where they see one.
 */
export function settleAttributions(
  rules: Detections,
  chosen: readonly ChosenAttribution[],
  names: { readonly kept: ReadonlySet<DetectedSpan>; readonly added: readonly DetectedSpan[] },
  readTo: number,
  isRulesOwn: (stretch: Span) => boolean = () => false,
  isApart: (a: Span, b: Span) => boolean = () => false,
  isNobodys: (source: Span) => boolean = () => false,
): Detections {
  const found = ruleAttributionsIn(rules);
  const laid = new Laid(rules, names.kept, names.added);
  const ofCue = overlappingOf(found.map((rule) => ({ rule, span: spanOf(rules, rule.cue) })));
  const ofHand = overlappingOf(found.flatMap((rule) => rule.hands.map(({ cue }) => ({ rule, span: spanOf(rules, cue) }))));
  const chosenCues = overlappingOf(chosen.map(({ cue }) => ({ span: cue })));
  const contents = coveringOf(chosen.flatMap(({ content }) => content.map((span) => ({ span }))));
  const chosenParts = overlappingOf(chosen.flatMap(({ cue, content }) => [cue, ...content].map((span) => ({ span }))));
  const isPassedOver = ({ contents: own, cue: cueOf }: RuleAttribution, cue: Span): boolean => {
    if (isAside(rules, { cue: cueOf })) return true;
    const parts = own.map((index) => spanOf(rules, index));
    const all = [cue, ...parts];
    if (parts.some((part) => chosenParts(part).length > 0)) return false;
    if ((rules.spans[cueOf]?.score ?? 0) >= SURE) return true;
    return isRulesOwn([Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))]);
  };
  // "Hostages freed – report", and the sentence below it: what the rules see told there is told there.
  const ruleContents = overlappingOf(found.flatMap((rule) => rule.contents.map((index) => ({ rule, span: spanOf(rules, index) }))));
  const tellerOf = ({ cue, content }: ChosenAttribution): RuleAttribution | undefined =>
    content
      .flatMap((span) => ruleContents(span).map(({ rule }) => ({ rule, span })))
      .find(
        ({ rule, span }) =>
          !overlap(spanOf(rules, rule.cue), cue) &&
          !isApart(spanOf(rules, rule.cue), span) &&
          chosenCues(spanOf(rules, rule.cue)).length === 0,
      )?.rule;
  for (const one of chosen) {
    const rule = (ofCue(one.cue)[0] ?? ofHand(one.cue)[0])?.rule;
    if (rule !== undefined && ofCue(one.cue)[0] !== undefined && isAside(rules, rule)) {
      laid.keepOnce(rule);
      continue;
    }
    if (
      rule !== undefined &&
      ofCue(one.cue)[0] === undefined &&
      passesOn(rules, rule, one.cue) &&
      chosenCues(spanOf(rules, rule.cue)).length === 0
    ) {
      laid.keepOnce(rule);
      continue;
    }
    if (rule !== undefined && ofCue(one.cue)[0] !== undefined && isInverted(rules, rule, one)) {
      laid.keepOnce(rule);
      continue;
    }
    const other = one.content.every((span) => isApart(span, one.cue)) ? tellerOf(one) : undefined;
    if (other !== undefined) {
      laid.keepOnce(other);
      continue;
    }
    const source = sourceBehindHand(rules, rule, one.source);
    const [own] = rule === undefined || ofCue(one.cue)[0] === undefined ? [] : rule.sources;
    const isApartFromOwn = source !== null && own !== undefined && isApart(source, one.cue) && !isApart(spanOf(rules, own), one.cue);
    const isAnothers = own !== undefined && source !== null && (isApartFromOwn || isNobodys(source));
    laid.add({ ...one, source: isAnothers ? spanOf(rules, own) : source }, rule?.hands ?? []);
  }
  for (const one of found) {
    const cue = spanOf(rules, one.cue);
    const isFree = chosenCues(cue).length === 0;
    if (cue[0] >= readTo || (isFree && (contents(cue).length > 0 || isPassedOver(one, cue)))) laid.keepOnce(one);
  }
  return laid.done();
}

/**
 * The source that the rules tell from its hand, where the encoder took the one who passes the words on for the source; and whoever stands
 * behind "claimed by", where the encoder saw nobody.
 */
function sourceBehindHand(rules: Detections, rule: RuleAttribution | undefined, source: Span | null): Span | null {
  const [own] = rule?.sources ?? [];
  if (rule === undefined || own === undefined) return source;
  if (source === null) return rules.spans[rule.cue]?.rule?.startsWith("claim passive by") ? spanOf(rules, own) : null;
  const isHand = rule.hands.some(({ sources }) => sources.some((hand) => overlap(spanOf(rules, hand), source)));
  return isHand && !overlap(spanOf(rules, own), source) ? spanOf(rules, own) : source;
}

/** "It was staged, notes the institute": whoever stands behind the verb, which the encoder took for what they say. */
function isInverted(rules: Detections, { cue, sources }: RuleAttribution, { content }: ChosenAttribution): boolean {
  const [source] = sources;
  const [said] = content;
  const isRule = rules.spans[cue]?.rule?.includes(" inverted-") ?? false;
  return (
    isRule &&
    source !== undefined &&
    said !== undefined &&
    content.length === 1 &&
    overlap(spanOf(rules, source), said) &&
    said[0] > spanOf(rules, cue)[0]
  );
}

/** ", which the army denies": what is told before, often in another's words. */
const isAside = ({ spans }: Detections, { cue }: Pick<RuleAttribution, "cue">): boolean => spans[cue]?.rule?.endsWith(" aside") ?? false;

/** "X quoted Y as saying": a cue of X's that the rules take for the hand of Y's words. */
const passesOn = (rules: Detections, { hands }: RuleAttribution, cue: Span): boolean =>
  hands.some((hand) => hand.place === "outer" && overlap(spanOf(rules, hand.cue), cue));

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

function spanOf(detections: Detections, index: number): Span {
  const { start, end } = detections.spans[index] as DetectedSpan;
  return [start, end];
}

function ruleAttributionsIn({ spans, links }: Detections): readonly RuleAttribution[] {
  const of = (label: DetectedLink["label"], to: number): readonly number[] => into.get(`${label} ${to}`) ?? [];
  const into = new Map<string, number[]>();
  const relays: DetectedLink[] = [];
  for (const link of links) {
    const key = `${link.label} ${link.to}`;
    const there = into.get(key);
    if (there === undefined) into.set(key, [link.from]);
    else there.push(link.from);
    if (link.label === "relays") relays.push(link);
  }
  const handsOf = new Map<number, RuleHand[]>();
  const hand = (cue: number, other: number, place: RuleHand["place"]): void => {
    if (of("content-of", other).length > 0) return;
    handsOf.set(cue, [...(handsOf.get(cue) ?? []), { cue: other, sources: of("source-of", other), place }]);
  };
  for (const { from, to } of relays) {
    hand(from, to, "outer");
    hand(to, from, "inner");
  }
  return spans.flatMap((span, cue) => {
    const contents = of("content-of", cue);
    if (span.label !== "cue" || contents.length === 0) return [];
    return [{ cue, sources: of("source-of", cue), contents, hands: handsOf.get(cue) ?? [] }];
  });
}

/** A rule that is right so often stands where the encoder says nothing. */
const SURE = 0.85;

const ATTRIBUTING = new Set(["source", "cue", "content"]);

/** Detections being laid out anew: the rules' spans that are no part of an attribution first, numbered anew. */
class Laid {
  readonly #rules: Detections;
  readonly #spans: DetectedSpan[] = [];
  readonly #links: DetectedLink[] = [];
  readonly #placed = new Map<number, number>();

  constructor(rules: Detections, kept: ReadonlySet<DetectedSpan>, added: readonly DetectedSpan[]) {
    this.#rules = rules;
    for (const [index, span] of rules.spans.entries()) if (!ATTRIBUTING.has(span.label) && kept.has(span)) this.#place(index);
    for (const span of added) this.#spans.push(span);
    for (const { from, to, label, score } of rules.links) {
      const [a, b] = [this.#placed.get(from), this.#placed.get(to)];
      if (a !== undefined && b !== undefined) this.#links.push({ from: a, to: b, label, score });
    }
  }

  add({ cue, source, content, score }: ChosenAttribution, hands: readonly RuleHand[]): void {
    const rounded = Math.round(score * 1000) / 1000;
    const put = ([start, end]: Span, label: DetectedSpan["label"]): number =>
      this.#spans.push({ start, end, label, score: rounded, rule: "encoder" }) - 1;
    const at = put(cue, "cue");
    if (source !== null) this.#links.push({ from: put(source, "source"), to: at, label: "source-of", score: rounded });
    let previous = -1;
    for (const part of content) {
      const index = put(part, "content");
      this.#links.push({ from: index, to: at, label: "content-of", score: rounded });
      if (previous >= 0) this.#links.push({ from: index, to: previous, label: "continues", score: rounded });
      previous = index;
    }
    for (const hand of hands) this.#hand(at, hand, rounded);
  }

  readonly #kept = new Set<number>();

  /** Takes over an attribution of the rules, where it was not taken over before. */
  keepOnce(one: RuleAttribution): void {
    if (this.#kept.has(one.cue)) return;
    this.#kept.add(one.cue);
    this.keep(one);
  }

  /** Takes over an attribution of the rules as it is. */
  keep({ cue, sources, contents, hands }: RuleAttribution): void {
    const { score } = this.#rules.spans[cue] as DetectedSpan;
    const at = this.#place(cue);
    for (const source of sources) this.#links.push({ from: this.#place(source), to: at, label: "source-of", score });
    for (const content of contents) this.#links.push({ from: this.#place(content), to: at, label: "content-of", score });
    for (const hand of hands) this.#hand(at, hand, score);
  }

  #hand(cue: number, hand: RuleHand, score: number): void {
    const at = this.#place(hand.cue);
    for (const source of hand.sources) this.#links.push({ from: this.#place(source), to: at, label: "source-of", score });
    const [from, to] = hand.place === "outer" ? [cue, at] : [at, cue];
    this.#links.push({ from, to, label: "relays", score });
  }

  #place(index: number): number {
    const known = this.#placed.get(index);
    if (known !== undefined) return known;
    const at = this.#spans.push(this.#rules.spans[index] as DetectedSpan) - 1;
    this.#placed.set(index, at);
    return at;
  }

  done(): Detections {
    return { detector: this.#rules.detector, version: this.#rules.version, spans: this.#spans, links: this.#links };
  }
}
