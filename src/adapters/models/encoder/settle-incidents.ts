import { isFoundByModel, MODELLED_TYPES, triggerTold } from "../../../core/lexicon/triggers.ts";
import type { DetectedLink, DetectedSpan, Detections, IncidentType, LinkLabel, Span } from "../../../core/model/index.ts";
import { type Outline, sentenceAt } from "../../../core/text/index.ts";
import { chooseRoles, chooseTriggers, type IncidentThresholds } from "./choose-incidents.ts";
import { chooseEntities, type Mention, type MentionThresholds } from "./choose-mentions.ts";
import { describedBeside } from "./described-beside.ts";
import { INCIDENT_ACTS, type IncidentRole } from "./incident-encoder.ts";
import type { ReadIncidents } from "./read-incident-windows.ts";
import { roundedScore } from "./rounded-score.ts";

const LABELS: Readonly<Record<IncidentRole, readonly [DetectedSpan["label"], LinkLabel]>> = {
  individual: ["perpetrator", "perpetrator-of"],
  organisation: ["perpetrator", "perpetrator-of"],
  target: ["target", "target-of"],
  victim: ["victim", "victim-of"],
  weapon: ["weapon", "weapon-of"],
};
const ROLE_LINKS = new Set<LinkLabel>(Object.values(LABELS).map(([, link]) => link));

/**
 * Detections in which the encoder has the last word on the attacks it was taught: which of their triggers tell of an incident, which of
 * those tell of the same, and who and what takes part. Acts of a state, clashes and all else stay as `found` has them.
 */
export function settleIncidents(
  found: Detections,
  outline: Outline,
  read: ReadIncidents,
  thresholds: IncidentThresholds & MentionThresholds,
): Detections {
  const placed = placedTriggers(found, outline, read);
  const indexOf = (one: (trigger: PlacedTrigger) => boolean): ReadonlyMap<number, number> =>
    new Map(placed.filter(one).map(({ word, index }) => [word, index]));
  const taught = indexOf(({ isTaught }) => isTaught);
  // In text of one case, as MUC-4's messages stand, reading is worse with what it says of other acts.
  const others = indexOf(({ isTaught }) => !isTaught && outline.casing === "mixed");
  const isFound = (index: number | undefined): boolean => index !== undefined && isFoundByModel(found.spans[index]?.rule);
  const words = [...new Set([...taught.keys(), ...others.keys()])].sort((a, b) => a - b);
  const always = new Set(words.filter((word) => others.has(word) || isFound(taught.get(word))));
  const every = chooseTriggers(read, words, thresholds, always);
  const told = every.filter(({ word }) => taught.has(word));
  const roles = chooseRoles(read, chooseEntities(outline.text, read, namesIn(found), thresholds), told, thresholds);
  const laid = new Laid(found, new Set(taught.values()));
  const places = new Map(told.map(({ word }) => [word, laid.trigger(taught.get(word) as number, tells(read, word))]));
  for (const [word, index] of others) {
    const at = laid.placeOf(index);
    if (at !== undefined) places.set(word, at);
  }
  const firsts = new Map<number, number>();
  for (const { word, incident } of every) {
    const at = places.get(word);
    if (at === undefined) continue;
    if (!firsts.has(incident)) firsts.set(incident, at);
    laid.link(at, firsts.get(incident) as number, "same-incident", tells(read, word));
  }
  const spanOf = ({ from, to }: Mention): Span => [read.words[from]?.start ?? 0, read.words[to - 1]?.end ?? 0];
  for (const { mention, trigger, first } of roles) {
    const [label, link] = LABELS[mention.role];
    const at = laid.filler(...spanOf(mention), label, mention.score);
    laid.link(at, places.get(trigger) as number, link, mention.score);
    if (mention.role === "organisation") laid.filler(...spanOf(mention), "organisation", mention.score);
    if (first !== mention) laid.link(at, laid.filler(...spanOf(first), label, first.score), "same-entity", mention.score);
  }
  for (const { filler, label, word } of describedBeside(found, outline, told, roles, spanOf, taught)) {
    const { start, end, score } = found.spans[filler] as DetectedSpan;
    laid.link(laid.filler(start, end, label, score), places.get(word) as number, `${label}-of`, score);
  }
  return laid.done();
}

/** Names of persons and organised bodies. */
const namesIn = ({ spans }: Detections): readonly Span[] =>
  spans.flatMap(({ label, start, end }) => (label === "person" || label === "organisation" ? [[start, end] as const] : []));

const tells = ({ acts }: ReadIncidents, word: number): number => acts[word * INCIDENT_ACTS.length] as number;

/** A trigger, by its index and the word that it begins with, and whether the encoder answers for it or says only of which incident it tells. */
interface PlacedTrigger {
  readonly index: number;
  readonly word: number;
  readonly isTaught: boolean;
}

/**
 * The triggers that the encoder has a say in, in reading order: those of acts that it was taught, and others but acts of a state. A sentence that tells of
 * a clash or an accident stays the rules' as a whole: who was killed in it is told by the same words.
 */
function placedTriggers({ spans }: Detections, outline: Outline, read: ReadIncidents): readonly PlacedTrigger[] {
  const { words } = read;
  const triggers = [...spans.entries()]
    .filter(([, { label }]) => label === "trigger")
    .sort(([, a], [, b]) => a.start - b.start)
    .flatMap(([index, { start, end, rule }]) => {
      const trigger = triggerTold(rule, outline.text.slice(start, end));
      return trigger === null ? [] : [{ index, start, sentence: sentenceAt(outline, start), trigger }];
    });
  const rulesOwn = new Set(triggers.filter(({ trigger }) => RULES_OWN.has(trigger.type)).map(({ sentence }) => sentence));
  const placed: PlacedTrigger[] = [];
  let word = 0;
  for (const { index, start, sentence, trigger } of triggers) {
    while (word < words.length && (words[word]?.end ?? 0) <= start) word++;
    if (word === words.length) break;
    if (trigger.reach === "state") continue;
    const isTaught = MODELLED_TYPES.has(trigger.type);
    if (!isTaught || !rulesOwn.has(sentence) || tells(read, word) >= BESIDE_OTHERS) placed.push({ index, word, isTaught });
  }
  return placed;
}

/** So sure the encoder must be of an attack told in the sentence of a clash. */
const BESIDE_OTHERS = 0.8;
const RULES_OWN = new Set<IncidentType>(["clash", "accident"]);

/** Detections being laid out anew: the triggers that the encoder answers for only where it says so, with none of the rules' roles. */
class Laid {
  readonly #found: Detections;
  readonly #spans: DetectedSpan[] = [];
  readonly #links: DetectedLink[] = [];
  readonly #fillers = new Map<string, number>();
  readonly #places: ReadonlyMap<number, number>;

  constructor(found: Detections, answeredFor: ReadonlySet<number>) {
    this.#found = found;
    const isRole = ({ to, label }: DetectedLink): boolean => ROLE_LINKS.has(label) && answeredFor.has(to);
    const links = found.links.filter((link) => !isRole(link) && !answeredFor.has(link.from) && !answeredFor.has(link.to));
    const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
    const fillers = new Set(found.links.filter(isRole).map(({ from }) => from));
    const places = new Map<number, number>();
    this.#places = places;
    for (const [index, span] of found.spans.entries())
      if (!answeredFor.has(index) && (linked.has(index) || !fillers.has(index))) {
        places.set(index, this.#spans.push(span) - 1);
        if (span.label === "organisation") this.#fillers.set(`${span.start} ${span.end} ${span.label}`, places.get(index) as number);
      }
    for (const link of links) this.#links.push({ ...link, from: places.get(link.from) as number, to: places.get(link.to) as number });
  }

  /** Where a span of `found` that the encoder does not answer for stands here. */
  placeOf(index: number): number | undefined {
    return this.#places.get(index);
  }

  /** Puts a trigger of `found` back, by its index there; gives its index here. */
  trigger(index: number, score: number): number {
    const span = this.#found.spans[index] as DetectedSpan;
    return this.#spans.push(isFoundByModel(span.rule) ? span : { ...span, score: roundedScore(score), rule: "encoder" }) - 1;
  }

  /** Index of a filler, made when it is new. */
  filler(start: number, end: number, label: DetectedSpan["label"], score: number): number {
    const key = `${start} ${end} ${label}`;
    const known = this.#fillers.get(key);
    if (known !== undefined) return known;
    const at = this.#spans.push({ start, end, label, score: roundedScore(score), rule: "encoder" }) - 1;
    this.#fillers.set(key, at);
    return at;
  }

  link(from: number, to: number, label: LinkLabel, score: number): void {
    this.#links.push({ from, to, label, score: roundedScore(score) });
  }

  done(): Detections {
    return { ...this.#found, spans: this.#spans, links: this.#links };
  }
}
