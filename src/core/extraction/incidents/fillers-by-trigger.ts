import { OF_OTHER_DEED } from "../../lexicon/ascription-words.ts";
import { triggerOf } from "../../lexicon/triggers.ts";
import { covers, type DetectedLink, type DetectedSpan, type Span } from "../../model/index.ts";
import { coveringOf, type Outline, overlappingOf, sentenceAt } from "../../text/index.ts";
import type { ExtractionContext } from "../context.ts";
import type { StretchOfAct } from "./crime-apart.ts";
import { digestItems } from "./digest-items.ts";
import { isOtherName } from "./other-name.ts";
import { isToldBeside } from "./told-beside.ts";
import { withWholeDoers } from "./whole-doers.ts";

/** A span that fills a role of a trigger. */
export interface Filler {
  readonly role: "perpetrator" | "target" | "victim" | "weapon";
  readonly span: Span;
  readonly text: string;
  /** The best mention of whom or what it names, where a model says so; null where names alone must tell. */
  readonly entity: Span | null;
}

type Detected = Pick<ExtractionContext, "outline" | "detections">;

/** What fills a role of each trigger, by the trigger's place among the detected spans. */
export function fillersByTrigger({ outline, detections: { spans, links } }: Detected): ReadonlyMap<number, readonly Filler[]> {
  const triggerFor = triggersOfSentences(outline, spans);
  const bestOf = new Map(links.flatMap(({ from, to, label }) => (label === "same-entity" ? [[from, to] as const] : [])));
  const itemAt = itemsAt(outline);
  const bodies = new Set(spans.flatMap(({ label, start, end }) => (label === "organisation" ? [`${start} ${end}`] : [])));
  const whole = withWholeDoers(outline, spans);
  const refersBack = backwardLinks(outline, { spans, links });
  const isFarOff = ({ from, to }: DetectedLink): boolean =>
    sentenceAt(outline, spans[from]?.start ?? 0) !== sentenceAt(outline, spans[to]?.start ?? 0);
  const isHurtHere = harmedWhereTold(outline, { spans, links });
  const found = links.flatMap((link) => {
    const { from, to, label } = link;
    if (!refersBack(link)) return [];
    const role = ROLE_OF.exec(label)?.[1] as Filler["role"] | undefined;
    const told = whole[from] ?? undefined;
    if (told === undefined || role === undefined) return [];
    const filler = behindBreak(outline.text, role === "victim" ? withoutVerb(outline.text, told) : told);
    const end = wholeEnd(outline.text, filler, role);
    const text = outline.text.slice(filler.start, end);
    const acts = spans[to];
    if (acts !== undefined && itemAt(filler.start) !== itemAt(acts.start)) return [];
    if (role === "perpetrator" && isHurtHere(link)) return [];
    if (role === "perpetrator" && isFarOff(link) && AFTERWARDS.test(outline.text.slice(end, end + BESIDE))) return [];
    if (role === "perpetrator" && isNoDoer(outline.text, [filler.start, end])) return [];
    if (role === "perpetrator" && STANDS_WHERE.test(outline.text.slice(Math.max(0, filler.start - 12), filler.start))) return [];
    const entity = entityOf(outline, { ...filler, end }, text, whole[bestOf.get(from) ?? from] ?? undefined);
    return [{ trigger: triggerFor(filler, to), filler: { role, span: [filler.start, end] as Span, text, entity } }];
  });
  const by = Map.groupBy(found, ({ trigger }) => trigger);
  return new Map(
    [...by].map(([trigger, own]) => [
      trigger,
      withoutScraps(
        own.map(({ filler }) => filler),
        (span) => bodies.has(span.join(" ")),
      ),
    ]),
  );
}

/**
 * Whether a link holds of a sentence that tells of no act itself: what is said there of who took part is of the acts told before it, or of the next
 * where none is, though a model takes it for that of every act of the text.
 */
function backwardLinks(
  outline: Outline,
  { spans, links }: Pick<Detected["detections"], "spans" | "links">,
): (link: DetectedLink) => boolean {
  const sentenceOf = (index: number): number => sentenceAt(outline, spans[index]?.start ?? 0);
  const telling = new Set(spans.flatMap(({ label }, index) => (label === "trigger" ? [sentenceOf(index)] : [])));
  const byFiller = Map.groupBy(
    links.filter(({ label }) => ROLE_OF.test(label)),
    ({ from }) => from,
  );
  return (link) => {
    const own = byFiller.get(link.from) ?? [];
    const here = sentenceOf(link.from);
    if (!ROLE_OF.test(link.label) || own.length < 2 || telling.has(here) || sentenceOf(link.to) <= here) return true;
    const first = Math.min(...own.map(({ to }) => sentenceOf(to)));
    return first > here && sentenceOf(link.to) === first;
  };
}

/**
 * Whether a link makes somebody the doer of an act of another sentence whom its own sentence tells to have been harmed or taken, or to have made an
 * arrest: "the police arrested Otto Varn" below a raid.
 */
function harmedWhereTold(
  outline: Outline,
  { spans, links }: Pick<Detected["detections"], "spans" | "links">,
): (link: DetectedLink) => boolean {
  const at = (index: number): DetectedSpan => spans[index] as DetectedSpan;
  const isNear = ({ from, to }: DetectedLink): boolean => sentenceAt(outline, at(from).start) === sentenceAt(outline, at(to).start);
  const isOfState = ({ to }: DetectedLink): boolean => !isOfAttack(outline.text.slice(at(to).start, at(to).end));
  const harmed = overlappingOf(
    links
      .filter((link) => isNear(link) && (link.label === "victim-of" || (link.label === "perpetrator-of" && isOfState(link))))
      .map(({ from }) => ({ span: [at(from).start, at(from).end] as Span })),
  );
  return (link) => link.label === "perpetrator-of" && !isNear(link) && harmed([at(link.from).start, at(link.from).end]).length > 0;
}

/** The item of a digest that an offset stands in: who took part in one has no part in another. */
function itemsAt(outline: Outline): (at: number) => number {
  const items = digestItems(outline);
  return (at) => items[outline.paragraphOfSentence[sentenceAt(outline, at)] ?? 0] ?? 0;
}

/** "Los" and "gang" within "Los Tejones gang": a model's scraps of a longer name, unless they name a body themselves. */
function withoutScraps(fillers: readonly Filler[], isBody: (span: Span) => boolean): readonly Filler[] {
  const within = coveringOf(fillers.slice(0, MOST));
  return fillers.filter(
    ({ role, span, text }) =>
      /\s/u.test(text) ||
      isBody(span) ||
      !within(span).some((other) => other.role === role && other.span[1] - other.span[0] > span[1] - span[0]),
  );
}
/** "Kill nine and injure four others": a model takes the verb for a part of whoever was harmed. */
function withoutVerb(text: string, span: DetectedSpan): DetectedSpan {
  const verb = LEADING_VERB.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return verb === 0 ? span : { ...span, start: span.start + verb };
}
const LEADING_VERB = /^(?:kills?|injures?|wounds?|kidnaps?|abducts?)\s(?=(?:\d|at least|\p{Ll}))/u;

/** More fill no role of one act. */
const MOST = 400;

/** "Far-right gunman", "an explosives-laden car", "a 12-year-old girl": a model stops at the hyphen of a word that another follows, or behind it. */
function wholeEnd(text: string, { start, end }: DetectedSpan, role: Filler["role"]): number {
  if (role === "victim")
    return end + (AGE.test(text.slice(start, end)) ? (WHOSE_AGE.exec(text.slice(end, end + LONGEST_REST))?.[0].length ?? 0) : 0);
  if (role !== "perpetrator" && role !== "weapon") return end;
  if (role === "weapon") {
    const device = DEVICE_BEHIND_HYPHEN.exec(text.slice(end, end + LONGEST_REST))?.[0];
    if (device !== undefined) return end + device.length;
  }
  const cut = CUT_BEHIND_HYPHEN.test(text.slice(Math.max(0, end - LONGEST_REST), end)) ? /^\s\p{Ll}+/u : CUT_AT_HYPHEN;
  const rest = cut.exec(text.slice(end, end + LONGEST_REST))?.[0];
  return end + (rest?.length ?? 0);
}
const CUT_AT_HYPHEN =
  /^-(?:(?:right|left|wing|laden|packed|filled|rigged|backed|linked|led|affiliated|aligned|controlled|dropped|borne|made|fired)\s(?!attacks?\b|assaults?\b|bombings?\b|ambush)\p{Ll}+|\p{Lu}[\p{L}’'-]+)/u;
/** "Anti" of "anti-tank mine". */
const DEVICE_BEHIND_HYPHEN = /^-(?:tank|personnel|aircraft|vehicle|propelled|made|borne|controlled|fired|launched|barrel{1,2}ed)\s\p{Ll}+/u;
const AGE = /^(?:\d+|\p{L}+)-year-old$/iu;
const WHOSE_AGE = /^\s\p{L}+/u;
const CUT_BEHIND_HYPHEN = /-(?:laden|packed|filled|rigged|borne)$/u;
const LONGEST_REST = 48;

/** The fillers of each act of one sentence: whoever stands in the words that tell of another act takes part in that one. */
export function fillersOfActs(
  acts: readonly StretchOfAct<{ readonly index: number }>[],
  byTrigger: ReadonlyMap<number, readonly Filler[]>,
): readonly (readonly Filler[])[] {
  const told = acts.map(({ own }) => own.flatMap(({ index }) => byTrigger.get(index) ?? []));
  const areApart = acts.every(({ stretch }, at) => at === 0 || (acts[at - 1] as StretchOfAct<unknown>).stretch[1] <= stretch[0]);
  if (!areApart || !acts.some(({ isFurther }) => isFurther)) return told;
  const all = told.flat();
  return acts.map(({ stretch }, at) => {
    const isElsewhere = ({ span }: Filler): boolean => acts.some((other, which) => which !== at && covers(other.stretch, span));
    const own = (told[at] ?? []).filter((one) => !isElsewhere(one));
    return [...own, ...all.filter((one) => !own.includes(one) && covers(stretch, one.span))];
  });
}

/** A model's words across the end of a line begin behind it. */
function behindBreak(text: string, span: DetectedSpan): DetectedSpan {
  const at = text.slice(span.start, span.end).lastIndexOf("\n");
  return at < 0 ? span : { ...span, start: span.start + at + 1 };
}

/** "Accused the Front government of sheltering them", "before police shot him": whoever is accused of something else, or ends the act, did not do it. */
function isNoDoer(text: string, [start, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const behind = text.slice(end, end + BESIDE);
  return (
    (/\baccus\p{L}+\s(?:the\s)?$/iu.test(before) && OF_OTHER_DEED.test(behind.replace(BODY_OF, ""))) ||
    (/\bbefore\s(?:an?\s|the\s)?$/iu.test(before) && ENDS_IT.test(behind))
  );
}
/** "Soldiers closed the bridge" in another sentence than the act: what is done once it is over. */
const AFTERWARDS =
  /^\s(?:later\s|then\s|also\s|have\s|had\s)?(?:sealed\soff|cordoned|found|recovered|defused|rescued|evacuated|responded|pursued|chased|condemned|closed|dispersed|buried)\b/iu;
const BESIDE = 64;
const BODY_OF = /^\s(?:government|regime|leadership|authorities|army|movement)\b/iu;
const ENDS_IT =
  /^\s(?:(?:officers?|guards?|deput(?:y|ies))\s)?(?:shot|killed|wounded|overpowered|arrested|subdued)\s(?:and\s\p{L}+\s)?(?:him|her|them|the\s(?:attackers?|assailants?|gunm[ae]n|man|suspects?))\b/iu;

const ROLE_OF = /^(perpetrator|target|victim|weapon)-of$/u;
/** "Near Olmeth": where it was has done nothing. */
export const STANDS_WHERE = /\b(?:near|in|at|outside|around|inside)\s$/iu;

function entityOf(outline: Outline, filler: DetectedSpan, own: string, best: DetectedSpan | undefined): Span | null {
  if (filler.rule !== "encoder" || best === undefined) return null;
  const { text, casing } = outline;
  const isWhole = best.start === filler.start && best.end < filler.end;
  const isOther =
    isWhole || (casing === "mixed" && isOtherName(own, text.slice(best.start, best.end))) || isToldBeside(outline, filler, best);
  return isOther ? [filler.start, filler.end] : [best.start, best.end];
}

/**
 * The trigger that a filler belongs to: whoever takes part in an act is told in its sentence, and a model that takes two acts for one mixes up
 * who. Of several triggers the nearest. By halves: a hostile sentence may hold thousands.
 */
function triggersOfSentences(outline: Outline, spans: readonly DetectedSpan[]): (filler: DetectedSpan, told: number) => number {
  const sentenceOf = ({ start }: DetectedSpan): number => sentenceAt(outline, start);
  const attacks = [...spans.entries()].filter(
    ([, { label, start, end }]) => label === "trigger" && isOfAttack(outline.text.slice(start, end)),
  );
  const bySentence = Map.groupBy(
    attacks.sort(([, a], [, b]) => a.start - b.start),
    ([, span]) => sentenceOf(span),
  );
  return (filler, told) => {
    const own = sentenceOf(filler);
    const trigger = spans[told];
    const there = bySentence.get(own) ?? [];
    if (there.length === 0 || (trigger !== undefined && sentenceOf(trigger) === own)) return told;
    return nearest(there, filler);
  };
}

type PlacedTrigger = readonly [index: number, span: DetectedSpan];

/** Of triggers in order, the one nearest to a filler, the earlier of two; as an index into the detected spans. */
function nearest(triggers: readonly PlacedTrigger[], filler: DetectedSpan): number {
  let [low, high] = [0, triggers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((triggers[middle] as PlacedTrigger)[1].start < filler.start) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [triggers[low - 1], triggers[low]];
  if (before === undefined || after === undefined) return (before ?? after)?.[0] ?? -1;
  return filler.start - before[1].end <= after[1].start - filler.end ? before[0] : after[0];
}

/** An act of a state has its own who: whoever is arrested was hurt by another. */
function isOfAttack(word: string): boolean {
  return (triggerOf(word)?.reach ?? "state") !== "state";
}
