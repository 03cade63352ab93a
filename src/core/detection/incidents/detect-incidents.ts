import { PART_OF_PLACE } from "../../lexicon/site-words.ts";
import { type Trigger, type TriggerReading, triggersAt } from "../../lexicon/triggers.ts";
import type { DetectedSpan, LinkLabel } from "../../model/index.ts";
import { type Outline, wordsIn } from "../../text/index.ts";
import type { Found } from "../found.ts";
import { beforeModifiers, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from "../phrases/noun-phrase.ts";
import { type TaggedSentence, type TaggedWord, taggedSentence } from "../phrases/tagged-sentence.ts";
import { blamedIn, isPronoun, supportedBy } from "./claims.ts";
import { isFigureOfSpeech } from "./figures-of-speech.ts";
import { organisationWords } from "./known-names.ts";
import { doerByLightVerb } from "./light-verbs.ts";
import { nounFrame } from "./noun-roles.ts";
import {
  bare,
  canBeAttacker,
  isCalled,
  isDescription,
  isNamedSettlement,
  isNameLike,
  isOrganisationWord,
  isSettlement,
  kindOf,
  organisationWithin,
  type PhraseKind,
} from "./phrase-roles.ts";
import { readingAt } from "./reading-of-trigger.ts";
import { isEvent, isMishap, tellsOfArson } from "./somebodys-doing.ts";
import { edgesOf, FoundIncidents } from "./spans.ts";
import { isSportsReport } from "./sports-report.ts";
import { takesGround } from "./takes-ground.ts";
import { asVerb } from "./verb-phrases.ts";
import { verbFrame } from "./verb-roles.ts";
import { wentOver } from "./went-over.ts";
import { TAKING, whoWasTaken } from "./who-was-taken.ts";

/** How many sentences back an act lies that a claim or blame without a trigger of its own is about. */
const LOOK_BACK = 3;

/** Attacks and other acts: label `trigger`, and `perpetrator`, `target`, `victim`, `weapon` linked to it. */
export function detectIncidents(outline: Outline, before: readonly DetectedSpan[]): Found {
  if (isSportsReport(outline)) return { spans: [], links: [] };
  const found = new FoundIncidents(
    before.filter(({ label }) => label === "organisation").sort((a, b) => a.start - b.start),
    sourceWords(outline, before),
    before.filter(({ label }) => label === "place"),
  );
  const organisations = organisationWords(outline, before);
  const places = new Map(before.filter(({ label }) => label === "place").map(({ start, end }) => [start, end]));
  const hasArson = tellsOfArson(outline);
  let last: { readonly span: number; readonly sentence: number } | null = null;
  for (const index of outline.sentences.keys()) {
    const sentence = taggedSentence(outline, index, organisations);
    const blamed = blamedIn(sentence).filter(({ phrase }) => isPronoun(sentence, phrase) || canBeBlamed(sentence, phrase));
    const own = detectInSentence(sentence, found, { fires: hasArson || blamed.length > 0, wrecks: blamed.length > 0 });
    for (const { phrase, rule, at } of blamed) {
      const trigger = nearest(own, at) ?? (last !== null && index - last.sentence <= LOOK_BACK ? last.span : null);
      if (trigger === null) continue;
      for (const one of new Set([trigger, ...alsoTold(sentence, own)])) addPerpetrator(sentence, phrase, one, found, rule);
    }
    const [first] = own;
    if (first === undefined) continue;
    addWeapons(sentence, own, places, found);
    last = { span: first.span, sentence: index };
  }
  return { spans: found.spans, links: found.links };
}

/** "Was blamed on the Front, as was the sinking of two ferries": acts of which the sentence says as much. */
function alsoTold({ lower }: TaggedSentence, own: readonly OwnTrigger[]): readonly number[] {
  return own.filter(({ at }) => /\bas (?:was|were)\b/u.test(lower.slice(Math.max(0, at - 4), at).join(" "))).map(({ span }) => span);
}

/** Starts of the words of every source. */
function sourceWords(outline: Outline, before: readonly DetectedSpan[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { label, start, end } of before)
    if (label === "source") for (const word of wordsIn(outline.words, [start, end])) starts.add(word.start);
  return starts;
}

/** What is blamed must be able to attack: rain and delays are blamed too. */
function canBeBlamed(sentence: TaggedSentence, phrase: NounPhrase): boolean {
  const kind = kindOf(sentence, phrase);
  return kind === "attackers" || kind === "organisation" || kind === "name" || (kind === "people" && canBeAttacker(sentence, phrase));
}

/** A trigger of a sentence: where its words are, and which of the found spans it is. */
interface OwnTrigger {
  readonly at: number;
  readonly span: number;
}

/** The trigger whose word lies nearest to `at`, the earlier of two. By halves: a hostile sentence may hold thousands. */
function nearest(triggers: readonly OwnTrigger[], at: number): number | null {
  const next = firstFrom(triggers, at);
  const after = triggers[next];
  const before = triggers[next - 1];
  if (!after || !before) return (after ?? before)?.span ?? null;
  return at - before.at <= after.at - at ? before.span : after.span;
}

/** Index of the first trigger at or behind word `at`; triggers stand in order. */
function firstFrom(triggers: readonly OwnTrigger[], at: number): number {
  let low = 0;
  let high = triggers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((triggers[middle] as OwnTrigger).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which mishaps are told as somebody's doing. */
interface Doings {
  readonly fires: boolean;
  readonly wrecks: boolean;
}

function detectInSentence(sentence: TaggedSentence, found: FoundIncidents, { fires, wrecks }: Doings): readonly OwnTrigger[] {
  const triggers: OwnTrigger[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    // "The Freedom Torch Battalion" torches nothing.
    if (sentence.casing === "mixed" && isOrganisationWord(sentence, at)) continue;
    const ground = takesGround(sentence, at, found);
    if (ground !== null) {
      const [first, last] = [sentence.words[at] as TaggedWord, sentence.words[at + ground.length - 1] as TaggedWord];
      const span = found.span(first.word.start, last.word.end, "trigger", `trigger.${ground.trigger.id}`, 0.7);
      triggers.push({ at, span });
      addVerbRoles(sentence, at, ground, span, found);
      continue;
    }
    const reading = readingOrShorter(sentence, at);
    if (reading === null || isFigureOfSpeech(sentence, at, reading)) continue;
    if (isMishap(reading) && !((reading.trigger.type === "arson" ? fires : wrecks) && isEvent(sentence, at, reading))) continue;
    const first = sentence.words[at] as TaggedWord;
    const last = sentence.words[at + reading.length - 1] as TaggedWord;
    const span = found.span(
      first.word.start,
      last.word.end,
      "trigger",
      `trigger.${reading.trigger.id}`,
      reading.trigger.reach === "generic" ? 0.5 : 0.7,
    );
    triggers.push({ at, span });
    const verb = asVerb(sentence, at, reading);
    if (reading.trigger.id === "disappear") addWhoTook(sentence, at + reading.length, span, found);
    if (verb === null) addNounRoles(sentence, at, reading, span, found);
    else addVerbRoles(sentence, verb.at, verb.reading, span, found);
    at += reading.length - 1;
  }
  return triggers;
}

/** "Shot down a jet": where "shot down" brings down nothing that was sent to attack, "shot" alone may tell an act. */
function readingOrShorter(sentence: TaggedSentence, at: number): TriggerReading | null {
  const reading = readingAt(sentence, at);
  if (reading === null || !isFigureOfSpeech(sentence, at, reading)) return reading;
  const other = triggersAt(sentence.lower, at).find(({ trigger, form }) => form === reading.form && OTHERWISE.has(trigger.id));
  if (other !== undefined && !isFigureOfSpeech(sentence, at, other)) return other;
  if (reading.length === 1 || reading.trigger.id !== "intercept") return reading;
  return triggersAt(sentence.lower.slice(0, at + 1), at).find(({ form }) => form !== "noun") ?? null;
}

/** "Shot down a helicopter", "seized a tanker": what the same words tell of something else. */
const OTHERWISE: ReadonlySet<string> = new Set(["down-craft", "seize-ship"]);

const LINKS: Readonly<Record<string, LinkLabel>> = {
  perpetrator: "perpetrator-of",
  victim: "victim-of",
  target: "target-of",
  weapon: "weapon-of",
};
/** Scores: one described ("two farmers") is less certain to be who was attacked than one named. */
const NAMED = 0.6;
const DESCRIBED = 0.45;
type Role = "perpetrator" | "victim" | "target" | "weapon";

function addRole(sentence: TaggedSentence, phrase: NounPhrase, role: Role, trigger: number, found: FoundIncidents, rule: string): void {
  const own = bare(sentence, phrase);
  const edges = edgesOf(sentence, own);
  const isHarmed = role === "victim" || role === "target";
  if (found.isWithin(trigger, edges)) return;
  // "14 Vellians": a word for a people, counted, is people.
  const isCounted = sentence.words[own.from - 1]?.class === "number" && own.to - own.from === 1 && own.from > phrase.from;
  if (isHarmed && !isCounted && isPlace(sentence, own, found)) return;
  // "Denied that any soldier was killed", "took the miller and no guard": nobody is told of.
  if (isHarmed && ["any", "no"].includes(sentence.lower[own.from - 1] ?? "")) return;
  if (isHarmed && (found.isSpeaking(edges[0]) || (own.to - own.from === 1 && sentence.words[own.from]?.class === "number"))) return;
  const [start, end] = role === "perpetrator" ? found.inFull(...edges) : edges;
  const isDescribed = role === "victim" && (isDescription(sentence, own) || kindOf(sentence, own) === "organisation");
  const span = found.span(start, end, role, rule, isDescribed ? DESCRIBED : NAMED);
  found.link(span, trigger, LINKS[role] as LinkLabel);
}

/** "Velmar", "northern Vellia". */
function isPlace(sentence: TaggedSentence, phrase: NounPhrase, found: FoundIncidents): boolean {
  const { from, to } = phrase;
  if (found.isPlace(edgesOf(sentence, phrase))) return true;
  return to - from > 1 && PART_OF_PLACE.test(sentence.lower[from] ?? "") && found.isPlace(edgesOf(sentence, { ...phrase, from: from + 1 }));
}

function addVerbRoles(sentence: TaggedSentence, at: number, reading: TriggerReading, trigger: number, found: FoundIncidents): void {
  const frame = verbFrame(sentence, at, reading);
  // Whoever kills attackers is not told of as one, but for a body and its men in text that shows names.
  const killsAttackers = reading.trigger.reach !== "state" && frame.objects.some((phrase) => kindOf(sentence, phrase) === "attackers");
  if (killsAttackers && (sentence.casing !== "mixed" || tellsOfTheirDeed(sentence, at))) return;
  if (killsAttackers) {
    for (const phrase of [...frame.subjects, ...frame.agents])
      if (kindOf(sentence, phrase) === "organisation" || STATES_MEN.has(sentence.lower[phrase.head] ?? ""))
        addAgent(sentence, phrase, reading.trigger, trigger, found, "verb.subject");
    return;
  }
  for (const phrase of frame.subjects) {
    // "Vellia detained two fishermen" begins with who did it; behind a comma a place is where.
    const isWhere = found.isPlace(edgesOf(sentence, phrase));
    if (
      isWhere &&
      (opensSentence(sentence, phrase) ||
        opensContent(sentence, phrase) ||
        (SENDS.test(sentence.lower[at] ?? "") && phrase.to === at && opensClause(sentence, phrase))) &&
      (frame.objects.length > 0 || SENT_AT.has(reading.trigger.id) || SENDS.test(sentence.lower[at] ?? "")) &&
      reading.trigger.subject === "perpetrator"
    )
      addPerpetrator(sentence, phrase, trigger, found, "verb.subject");
    else if (!isWhere) addAgent(sentence, phrase, reading.trigger, trigger, found, "verb.subject");
  }
  for (const phrase of frame.agents) addAgent(sentence, phrase, reading.trigger, trigger, found, "verb.agent");
  for (const phrase of frame.objects) addObject(sentence, phrase, reading.trigger, trigger, found, "verb.object");
  for (const phrase of frame.places) addPlace(sentence, phrase, trigger, found, "verb.place");
}

function addNounRoles(sentence: TaggedSentence, at: number, reading: TriggerReading, trigger: number, found: FoundIncidents): void {
  const frame = nounFrame(sentence, at, reading.length);
  for (const phrase of frame.objects) addObject(sentence, phrase, reading.trigger, trigger, found, "noun.object");
  for (const phrase of frame.agents)
    addAgent(sentence, supportedBy(sentence, phrase) ?? phrase, reading.trigger, trigger, found, "noun.agent");
  const doer = doerByLightVerb(sentence, at, reading.length);
  if (doer) addDoer(sentence, doer, reading.trigger, trigger, found);
  if (BLOWS.has(reading.trigger.type)) for (const phrase of frame.places) addPlace(sentence, phrase, trigger, found, "noun.place");
  const hit = reading.trigger.id === "under-fire" ? beforeModifiers(sentence, nounPhraseBefore(sentence, at)) : null;
  if (hit) addRole(sentence, hit, kindOf(sentence, hit) === "people" ? "victim" : "target", trigger, found, "noun.under");
  const over = DEVICES.test(sentence.lower.slice(at, at + reading.length).join(" ")) ? wentOver(sentence, at) : null;
  if (over) addRole(sentence, over, kindOf(sentence, over) === "people" ? "victim" : "target", trigger, found, "device.over");
  if (frame.owner && reading.trigger.object === "victim") addObject(sentence, frame.owner, reading.trigger, trigger, found, "noun.owner");
}

const DEVICES = /(?:mines?|devices?|ieds?|explosives|roadside bombs?)$/u;

/** What strikes a place: where it struck is what was hit. */
const BLOWS: ReadonlySet<string> = new Set(["bombing", "shelling", "airstrike"]);

/** "Has not been seen since officers led him away": whoever acts behind "since", or is told to have taken whom. */
function addWhoTook(sentence: TaggedSentence, from: number, trigger: number, found: FoundIncidents): void {
  const { whom, by } = whoWasTaken(sentence);
  if (whom !== null && ["people", "name"].includes(kindOf(sentence, whom))) addRole(sentence, whom, "victim", trigger, found, "was.taken");
  const isNamed = sentence.lower[from - 1] === "since" || sentence.lower[from - 1] === "by";
  const phrase = isNamed ? nounPhraseAfter(sentence, from) : null;
  const isActing = phrase !== null && (sentence.lower[from - 1] === "by" || TAKING.has(sentence.lower[phrase.to] ?? ""));
  for (const one of isActing ? [phrase] : by === null ? [] : [by])
    if (canBeAttacker(sentence, one) || canAttack(kindOf(sentence, one), "state"))
      addPerpetrator(sentence, one, trigger, found, "since.took");
}
/** Where something went off is what it was meant for, unless it is a town. */
function addPlace(sentence: TaggedSentence, phrase: NounPhrase, trigger: number, found: FoundIncidents, rule: string): void {
  if (kindOf(sentence, phrase) === "thing" && !isSettlement(sentence, phrase)) addRole(sentence, phrase, "target", trigger, found, rule);
}

function addAgent(
  sentence: TaggedSentence,
  phrase: NounPhrase,
  { subject, reach, type }: Trigger,
  trigger: number,
  found: FoundIncidents,
  rule: string,
): void {
  const kind = kindOf(sentence, phrase);
  if (kind === "weapon") {
    addRole(sentence, phrase, "weapon", trigger, found, rule);
    // "Hit by a Front mine": whose it was.
    const owner = subject === "none" || rule === "verb.object" ? null : organisationWithin(sentence, phrase);
    if (owner) addRole(sentence, owner, "perpetrator", trigger, found, `${rule}.of`);
  } else if (type === "sentence" && COURTS.has(sentence.lower[phrase.head] ?? "")) addPerpetrator(sentence, phrase, trigger, found, rule);
  else if (subject === "perpetrator" && reach === "state" && STATES_MEN.has(sentence.lower[phrase.head] ?? ""))
    addPerpetrator(sentence, phrase, trigger, found, rule);
  else if (subject === "perpetrator" && canAttack(kind, reach) && (kind !== "people" || canBeAttacker(sentence, phrase)))
    addPerpetrator(sentence, phrase, trigger, found, rule);
}

/** Whoever launches an attack: a state by its name too ("Vellia launched an air strike"). */
function addDoer(sentence: TaggedSentence, phrase: NounPhrase, act: Trigger, trigger: number, found: FoundIncidents): void {
  if (found.isPlace(edgesOf(sentence, phrase))) addPerpetrator(sentence, phrase, trigger, found, "noun.light-verb");
  else addAgent(sentence, phrase, { ...act, subject: "perpetrator" }, trigger, found, "noun.light-verb");
}

/** "Troops killed four of the gunmen who attacked Velmar": the sentence tells two acts, and the troops did one. */
const tellsOfTheirDeed = ({ lower }: TaggedSentence, at: number): boolean =>
  lower.slice(at, at + FARTHEST_DEED).some((word) => OF_THEIRS.has(word));
const FARTHEST_DEED = 40;
const OF_THEIRS: ReadonlySet<string> = new Set("who that which behind involved responsible after during when while".split(" "));

const STATES_MEN: ReadonlySet<string> = new Set(
  "soldiers troops police policemen officers marines guards reservists gendarmes rangers detectives agents guardsmen".split(" "),
);
/** Triggers whose object is what was sent. */
const SENT_AT: ReadonlySet<string> = new Set(["fire-arms", "launch-arms"]);

const opensSentence = ({ words }: TaggedSentence, { from }: NounPhrase): boolean =>
  from === 0 || (from === 1 && words[0]?.class === "determiner");

const SENDS = /^(?:launch(?:es|ed)|fir(?:es|ed))$/u;
/** "After the truce ended, Vellia launched missiles at the port." */
const opensClause = ({ words, casing }: TaggedSentence, { from }: NounPhrase): boolean =>
  casing === "mixed" && words[from]?.gap === "comma";

/** "Vellia says Sarn struck a mill": what somebody says begins with who did it. */
const opensContent = ({ lower, casing }: TaggedSentence, { from }: NounPhrase): boolean =>
  casing === "mixed" && SAYING.test(lower[from - 1] === "that" ? (lower[from - 2] ?? "") : (lower[from - 1] ?? ""));
const SAYING =
  /^(?:says?|said|claim(?:s|ed)?|report(?:s|ed)?|alleg(?:es?|ed)|announc(?:es?|ed)|confirm(?:s|ed)?|admit(?:s|ted)?|add(?:s|ed)?)$/u;

/** Whoever passes sentence. */
const COURTS = new Set("court courts tribunal tribunals jury".split(" "));

/** "RLF fighters" are two: the fighters, and whose fighters they are. */
function addPerpetrator(sentence: TaggedSentence, phrase: NounPhrase, trigger: number, found: FoundIncidents, rule: string): void {
  addRole(sentence, phrase, "perpetrator", trigger, found, rule);
  const body = kindOf(sentence, phrase) === "organisation" ? null : organisationWithin(sentence, phrase);
  if (body) addRole(sentence, body, "perpetrator", trigger, found, `${rule}.of`);
  const whose = bodyBehind(sentence, phrase);
  if (whose) addRole(sentence, whose, "perpetrator", trigger, found, `${rule}.of`);
}

/** "Gunmen of the Dune Front": whose they are. */
function bodyBehind(sentence: TaggedSentence, { to }: NounPhrase): NounPhrase | null {
  const word = sentence.words[to];
  if ((word?.lower !== "of" && word?.lower !== "from") || word.gap !== "none") return null;
  const phrase = nounPhraseAfter(sentence, to + 1);
  return phrase !== null && kindOf(sentence, phrase) === "organisation" ? phrase : null;
}

/** Attackers, organised bodies and names can attack; "police" detain, "two men" may. */
function canAttack(kind: PhraseKind, reach: Trigger["reach"]): boolean {
  return kind === "attackers" || kind === "organisation" || kind === "name" || (kind === "people" && reach !== "state");
}

function addObject(
  sentence: TaggedSentence,
  phrase: NounPhrase,
  { object, reach, type }: Trigger,
  trigger: number,
  found: FoundIncidents,
  rule: string,
): void {
  const kind = kindOf(sentence, phrase);
  if (kind === "weapon") addRole(sentence, phrase, "weapon", trigger, found, rule);
  else if (kind === "thing" && isNamedSettlement(sentence, phrase)) return;
  else if (kind === "thing" && object !== "none" && object !== "weapon") addRole(sentence, phrase, "target", trigger, found, rule);
  // "Arrested three suspects": whoever a state takes is whom its act was done to.
  else if (kind === "event" || (kind === "attackers" && reach !== "state")) return;
  else if (kind === "other") {
    if (object === "target") addRole(sentence, phrase, "target", trigger, found, rule);
    // "Arrested a tile glazer": nobody but people is taken, whatever they are called.
    else if (type === "detention" && rule === "verb.object" && isCalled(sentence, phrase))
      addRole(sentence, phrase, "victim", trigger, found, rule);
    else if (object === "victim" && isNameLike(sentence, phrase)) addRole(sentence, phrase, "victim", trigger, found, rule);
  } else if (object === "victim" || object === "either") addRole(sentence, phrase, "victim", trigger, found, rule);
  else if (object === "target" && kind === "name") addRole(sentence, phrase, "target", trigger, found, rule);
}

/** Weapons anywhere in a sentence that tells of an attack belong to the nearest trigger. */
function addWeapons(
  sentence: TaggedSentence,
  triggers: readonly OwnTrigger[],
  places: ReadonlyMap<number, number>,
  found: FoundIncidents,
): void {
  for (let at = 0; at < sentence.words.length; at++) {
    const word = sentence.words[at] as TaggedWord;
    if ((word.class !== "noun" && word.class !== "number") || places.has(word.word.start)) continue;
    let to = at + 1;
    while (
      to < sentence.words.length &&
      (sentence.words[to] as TaggedWord).class === "noun" &&
      (sentence.words[to] as TaggedWord).gap === "none" &&
      to - at < 4
    )
      to++;
    for (let end = to; end > at; end--) {
      const phrase = { from: at, to: end, head: end - 1 };
      if (kindOf(sentence, phrase) !== "weapon") continue;
      const trigger = nearest(triggers, at);
      const isTrigger = (triggers[firstFrom(triggers, at)]?.at ?? end) < end;
      if (trigger !== null && !isTrigger) addRole(sentence, phrase, "weapon", trigger, found, "weapon.near");
      at = end - 1;
      break;
    }
  }
}
