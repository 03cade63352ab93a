import {
  ASCRIPTION_WORDINGS,
  type AscriptionWording,
  COUNTRYS_FORCES,
  DENIED_BEHIND,
  FORCES,
  MERE_WORDS,
  NAMED_BESIDE,
  OF_OTHER_DEED,
} from "../../lexicon/ascription-words.ts";
import { AUTHORITY } from "../../lexicon/incident-words.ts";
import type { ActorMention, Basis, BasisBy, Footing, NamedSpan, Span, Statement } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import { GROUP, THEM } from "./last-named.ts";
import type { Lookups } from "./lookups.ts";

/** Somebody to whom a sentence puts an act down by such wording. */
export interface Ascribed {
  readonly span: Span;
  readonly text: string;
  readonly footing: Footing;
  readonly sentence: number;
}

/** Names farther from the wording are another's, in UTF-16 code units. */
const NEAR = 60;
/** Longer sentences are lists and broken markup. */
const LONGEST = 1500;

/**
 * Whom the sentences of a text put an act down to by wordings that stand apart from the act itself ("held the Front responsible", "the Front was
 * behind it"), on which footing. Needs no detector of incidents, so that weights and rules read them alike. Linear in the text.
 */
export function ascribedIn(outline: Outline, lookups: Lookups): readonly Ascribed[] {
  return outline.sentences.flatMap((sentence, index): readonly Ascribed[] => {
    if (sentence[1] - sentence[0] > LONGEST) return [];
    const text = outline.text.slice(...sentence);
    if (!HINT.test(text)) return [];
    return ASCRIPTION_WORDINGS.flatMap((wording) => [...text.matchAll(wording.pattern)].map((match) => ({ wording, match }))).flatMap(
      ({ wording, match }) =>
        namesBeside(outline, sentence, wording, match, lookups)
          .filter(({ span }) => !OF_OTHER_DEED.test(outline.text.slice(span[1], sentence[1])))
          .flatMap((mention) =>
            footingsOf(
              outline,
              sentence,
              isPrenominal(text, match) ? { ...wording, force: "hints" } : wording,
              accuserIn(text, wording, match),
              mention,
              lookups,
            ).map((footing) => ({
              span: mention.span,
              text: mention.text,
              footing,
              sentence: index,
            })),
          ),
    );
  });
}

/** "Suspected Vellian drones struck a mill": nobody suspects them by the word, which says that they may have. */
const isPrenominal = (text: string, { 0: words, index }: RegExpMatchArray): boolean =>
  /^suspected\s+$/iu.test(words) && BEFORE_NOUN.test(text.slice(Math.max(0, (index ?? 0) - 24), index));
const BEFORE_NOUN = /(?:^|[.,;:“"(]\s*|\b(?:an?|the|by|in|of|when|while|after|as|that|and|two|three|four|five|several|\d+)\s)$/iu;

/** A word of each wording, so that most sentences are passed by. */
const HINT =
  /\b(?:trad|exchang|swap|whether|carried|accus|attribut|ascrib|link|tie|tying|trac|blam|finger|suspicio|suspect|held|hold|nam|identif|singled|behind|responsib|culprit|could|may|might|work of|hallmark|trademark|signature|fingerprint|planted|laid|hidden|detonated|carried out|perpetrated|committed|staged|mounted|orchestrated|masterminded|claimed|rule out|ruled out|exclude|did it|did this|point|lead|led|handiwork|handwriting|'s work|’s work|doing|people|fighters|men|perpetrator|author|attacker|killer|bomber|down to|behind|stamp|mark|put its|put their|owned up|owns up|acknowledged|avowed|boast|themselves as|himself as|herself as|name of|signed|belong)/iu;

function namesBeside(
  { text }: Outline,
  sentence: Span,
  { named, force }: AscriptionWording,
  match: RegExpExecArray,
  lookups: Lookups,
): readonly ActorMention[] {
  const { actorsIn, placesIn, bodiesIn } = lookups;
  const start = sentence[0] + match.index;
  const end = start + match[0].length;
  const before: Span = [Math.max(sentence[0], start - NEAR), start];
  if (named === "before") return namesBefore(text, start, withBodies(withForces(text, before, actorsIn), bodiesIn(before)));
  const from = named === "between" ? start + match[0].indexOf(match[1] ?? "") : end;
  const to = named === "between" ? from + (match[1]?.length ?? 0) : Math.min(sentence[1], end + NEAR);
  const near = orUnlisted(text, [from, to], withStates([from, to], withForces(text, [from, to], actorsIn), placesIn), lookups);
  const [first] = near;
  // "A letter in the name of a Committee Against Mills claimed it": who claims is a body, whatever it is called.
  if (first === undefined && force === "claims" && named === "between" && /^\p{Lu}\p{Ll}/u.test(match[1] ?? ""))
    return [{ span: [from, to], text: text.slice(from, to), actor: null, reasons: [] }];
  if (first === undefined || !MERE_WORDS.test(text.slice(from, first.span[0]).trimStart())) return [];
  return [first, ...besides(text, first, near.slice(1))];
}

/** "Police blame the Creek Herons": where no list holds anybody who is named there, the name that opens the words with an article. */
function orUnlisted(
  text: string,
  [from, to]: Span,
  near: readonly ActorMention[],
  { bodiesIn, personsIn, placesIn }: Lookups,
): readonly ActorMention[] {
  if (near.length === 0) {
    const bodies = withBodies([], bodiesIn([from, to]));
    if (bodies.length > 0) return bodies;
  }
  const name = near.length > 0 ? undefined : UNLISTED.exec(text.slice(from, to))?.[1];
  if (name === undefined) return near;
  const start = from + text.slice(from, to).indexOf(name);
  const within: readonly Span[] = [[start, start + name.length]];
  // Without an article before it a name may be somebody's, or a place's.
  if (!/^(?:\p{L}+\s+of\s)?the\s/iu.test(text.slice(from, to)) && (personsIn(within).length > 0 || placesIn(within).length > 0))
    return near;
  return [{ span: [start, start + name.length], text: name, actor: null, reasons: ["it is named where others are put down to"] }];
}
const UNLISTED =
  /^(?:(?:members|fighters|militants|gunmen|elements)\sof\s)?(?:the\s)?(\p{Lu}[\p{L}’'-]+(?:\s(?:(?:of|for)\s(?:the\s)?|al-|el-)?\p{Lu}[\p{L}’'-]+){1,5})/u;

/** Bodies by name that no list holds, where none that is listed stands there. */
function withBodies(listed: readonly ActorMention[], bodies: readonly NamedSpan[]): readonly ActorMention[] {
  if (listed.length > 0) return listed;
  return bodies
    .filter(({ text }) => !THEM.test(text) && !GROUP.test(text) && !OF_OTHERS.test(text))
    .map((one) => ({ ...one, actor: null, reasons: ["it is named where others are put down to"] }));
}
/** Bodies that ask, judge and report, and attack nobody. */
const OF_OTHERS =
  /\b(?:ministr|minister|police|court|hospital|university|institute|cent(?:re|er)|agency|news|radio|television|tv|times|post|herald|gazette|tribune|commission|committee of inquiry|parliament|senate|bank|company|church|school|red cross|united nations|un)\b/iu;

/** "Blamed India": a state that is accused. */
function withStates(within: Span, near: readonly ActorMention[], placesIn: Lookups["placesIn"]): readonly ActorMention[] {
  const states = placesIn([within]).flatMap(({ kind, span, text }): readonly ActorMention[] =>
    kind === "country" && !near.some((one) => one.span[0] < span[1] && span[0] < one.span[1])
      ? [{ span, text, actor: null, reasons: [] }]
      : [],
  );
  return [...near, ...states].sort((a, b) => a.span[0] - b.span[0]);
}

/** Bodies by name, and forces that a text calls by what they are ("the army"), in reading order. */
function withForces(text: string, within: Span, actorsIn: Lookups["actorsIn"]): readonly ActorMention[] {
  const named = actorsIn([within]).filter(({ text: name }) => !THEM.test(name) && !GROUP.test(name));
  const told = text.slice(...within);
  const forces = [...told.matchAll(FORCES), ...told.matchAll(COUNTRYS_FORCES)].flatMap((match): readonly ActorMention[] => {
    const start = within[0] + match.index + match[0].length - (match[1] as string).length;
    const span: Span = [start, within[0] + match.index + match[0].length];
    const isNamed = named.some((one) => one.span[0] < span[1] && span[0] < one.span[1]);
    return isNamed ? [] : [{ span, text: match[1] as string, actor: null, reasons: [] }];
  });
  return [...named, ...forces].sort((a, b) => a.span[0] - b.span[0]);
}

/** The last name before the wording, and those beside it. */
function namesBefore(text: string, start: number, near: readonly ActorMention[]): readonly ActorMention[] {
  const last = near.at(-1);
  const gap = last === undefined ? "" : text.slice(last.span[1], start).replace(/^\s*,[^,]{1,60},|,\s*$/u, "");
  if (last === undefined || !MERE_WORDS.test(gap.trimStart()) || NEGATED.test(gap)) return [];
  const found = [last];
  for (const other of near.slice(0, -1).reverse()) {
    if (!NAMED_BESIDE.test(text.slice(other.span[1], (found[0] as ActorMention).span[0]))) break;
    found.unshift(other);
  }
  return found;
}

const NEGATED = /\b(?:not|never|neither|nor)\b/u;

/** "The Front or the Column": those that stand beside the first. */
function besides(text: string, first: ActorMention, others: readonly ActorMention[]): readonly ActorMention[] {
  const found: ActorMention[] = [];
  let last = first;
  for (const other of others) {
    if (!NAMED_BESIDE.test(text.slice(last.span[1], other.span[0]))) break;
    found.push(other);
    last = other;
  }
  return found;
}

/** The words that tell who accuses, where no statement does. */
function accuserIn(text: string, { named }: AscriptionWording, match: RegExpExecArray): string {
  return named === "before" ? (match[1] ?? "") : text.slice(0, match.index + match[0].length);
}

function footingsOf(
  { text }: Outline,
  sentence: Span,
  { force }: AscriptionWording,
  accuser: string,
  { span }: ActorMention,
  { carriersOf }: Lookups,
): readonly Footing[] {
  const carrying = carriersOf(span).filter(({ polarity }) => polarity === "asserts");
  const said = carrying.map(({ id }) => id);
  const foot = (basis: Basis, by: BasisBy): Footing => ({ basis, by, span, said });
  if (force === "claims") return [foot("claimed", "the-group")];
  const speakers = carrying.map((statement) => speakerIn(text, statement)).join(" ");
  const accusing = carrying.length === 0 ? accuser : speakers;
  const isAuthority = AUTHORITY.test(accusing) || carrying.some(({ sourceKind }) => sourceKind === "official");
  const by: BasisBy = isAuthority ? "authorities" : WITNESS.test(accusing) ? "witness" : "unstated";
  const own = ((): Footing => {
    if (force === "hints") return foot("possible", by);
    if (force === "tells" && carrying.length === 0) return foot("reported", "publisher");
    if (carrying.length > 0 && carrying.every(({ certainty }) => certainty === "possible")) return foot("possible", by);
    return isAuthority ? foot("accused-by-authorities", by) : foot("accused", by);
  })();
  const isDenied = DENIED_BEHIND.test(text.slice(span[1], sentence[1]));
  return isDenied ? [own, { basis: "denied", by: "the-group", span, said: [] }] : [own];
}

const WITNESS = /\b(?:witness|resident|survivor|villager)/iu;

const speakerIn = (text: string, { speaker, source }: Statement): string =>
  speaker?.text ?? source.map(([start, end]) => text.slice(start, end)).join(" ");
