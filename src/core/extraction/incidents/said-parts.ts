import { FACTION, NAMED_BESIDE, OF_OTHER_DEED } from "../../lexicon/ascription-words.ts";
import { AUTHORITY, DENIES_PART, NOT_CLAIMED, OWN_PART, SUPPORTERS } from "../../lexicon/incident-words.ts";
import { type ActorMention, type Basis, type BasisBy, covers, type PlaceMention, type Span, type Statement } from "../../model/index.ts";
import { insideOf, sentenceAt } from "../../text/index.ts";
import type { ExtractionContext } from "../context.ts";
import { ascribedIn } from "./ascribed-parts.ts";
import { STANDS_WHERE } from "./fillers-by-trigger.ts";
import { speakingFor } from "./footing.ts";
import type { MentionGroup } from "./group-mentions.ts";
import { GROUP, isOffice, lastNamed, THEM, UNNAMED_GROUP } from "./last-named.ts";
import type { Lookups } from "./lookups.ts";
import type { SaidPart } from "./said-part.ts";
import { shortDenials } from "./short-denials.ts";
import { forcesAt } from "./states-arms.ts";

/** How many sentences back the act lies that a claim or an accusation without an act in its words is about. */
const LOOK_BACK = 4;
/** As far back the main act lies at most, where no other is told since. */
const FARTHEST = 60;

/** Who claims, denies or is accused of a part in each act, as far as statements say so: the parts that no grammar of the act itself shows. */
export function saidParts(
  context: ExtractionContext,
  statements: readonly Statement[],
  lookups: Lookups,
  groups: readonly MentionGroup[],
  main: MentionGroup | null,
): ReadonlyMap<MentionGroup, readonly SaidPart[]> {
  const found = new Map<MentionGroup, SaidPart[]>();
  const acts = actsOf(groups);
  const put = (group: MentionGroup, part: SaidPart): void => {
    const told = found.get(group) ?? [];
    found.set(group, told);
    if (!told.some(({ span, footing }) => span.join() === part.span.join() && footing.basis === part.footing.basis)) told.push(part);
  };
  for (const statement of statements) {
    for (const part of partsIn(context, statement, lookups)) {
      const group = groupOf(context, statement, acts, part, main) ?? mainActOf(context, main, part, statement);
      if (group !== null && canBeOf(context, statement, group) && !isOfThePast(context, statement)) put(group, part);
    }
  }
  const called = new Set(context.detections.spans.flatMap(({ rule, start }) => (rule === "name.called-body" ? [start] : [])));
  for (const { sentence, ...part } of ascribedIn(context.outline, lookups)) {
    // An office claims nothing: who does is a body of another kind, as is a committee that the text calls an outfit.
    const isOther = part.footing.basis === "claimed" || called.has(part.span[0]);
    const group = isOffice(part.text) && !isOther ? null : lastToldAt(sentence, acts, main);
    if (group !== null) put(group, part);
  }
  for (const [group, told] of found) for (const denial of shortDenials(context, statements, told, lookups)) put(group, denial);
  return found;
}

/** "In the past it has denied attacking civilians": of other acts than the one that is told. */
function isOfThePast({ outline }: ExtractionContext, { cue, content }: Statement): boolean {
  const [start, end] = cue[0] ?? content[0] ?? [0, 0];
  const [from, to] = outline.sentences[sentenceAt(outline, start)] ?? [start, end];
  return OF_THE_PAST.test(outline.text.slice(Math.max(from, start - PAST_REACH), Math.min(to, end + PAST_REACH)));
}
const PAST_REACH = 60;
const OF_THE_PAST =
  /\b(?:in the past|previously(?! (?:un|little))|(?:has|have|had) (?:long|always|repeatedly|consistently|often) (?:claim|den|reject)|on (?:several|other|previous) occasions)\b/iu;

/** A group claims or denies its part in what the text is about, however far up the act is told. */
function mainActOf(
  { outline }: ExtractionContext,
  main: MentionGroup | null,
  { footing }: SaidPart,
  { content }: Statement,
): MentionGroup | null {
  const isOfAct =
    footing.basis === "claimed" || (footing.basis === "denied" && content.some((span) => OWN_PART.test(outline.text.slice(...span))));
  return isOfAct && main?.mentions[0]?.kind === "incident" ? main : null;
}

/** Whoever says that it holds somebody tells of an abduction, and of nothing else. */
function canBeOf({ outline }: ExtractionContext, { content }: Statement, { mentions }: MentionGroup): boolean {
  return !content.some((span) => HOLDS.test(outline.text.slice(...span))) || mentions.some(({ type }) => type === "kidnapping");
}

function partsIn(context: ExtractionContext, statement: Statement, lookups: Lookups): readonly SaidPart[] {
  const { text } = context.outline;
  const content = statement.content.map(([start, end]) => text.slice(start, end)).join(" ");
  const source = statement.source.map(([start, end]) => text.slice(start, end)).join(" ");
  const make = (mentions: readonly (ActorMention | undefined)[], basis: Basis, by: BasisBy): readonly SaidPart[] =>
    mentions.flatMap((mention) =>
      // A council that claims a deed is none of an office's.
      mention === undefined ||
      (isOffice(mention.text) && !(statement.act === "claim-of-responsibility" && /\b(?:council|committee)\b/iu.test(mention.text)))
        ? []
        : [{ span: mention.span, text: mention.text, footing: { basis, by, span: mention.span, said: [statement.id] } }],
    );
  const speaking = (): readonly ActorMention[] => organisedSpeakers(context, statement, lookups);
  const orElse = (other: ActorMention | undefined): readonly (ActorMention | undefined)[] =>
    [speaking(), [other]].find((some) => some.length > 0) ?? [];
  if (statement.act === "claim-of-responsibility" && statement.polarity === "asserts" && !isWithheld(context, statement))
    return make(orElse(unlistedSpeaker(text, statement, source)), "claimed", SUPPORTERS.test(source) ? "supporters" : "the-group");
  const cue = statement.cue.map(([start, end]) => text.slice(start, end)).join(" ");
  if (statement.polarity === "asserts" && CLAIMS.test(cue) && THE_DEED.test(content) && !isWithheld(context, statement))
    return make(orElse(unlistedSpeaker(text, statement, source)), "claimed", "the-group");
  if (statement.polarity === "denies" && (OWN_PART.test(content) || DENIES_PART.test(`denied ${content}`) || DENIES_PART.test(cue)))
    return make(orElse(forcesSpeaking(statement)), "denied", "the-group");
  if (NO_KNOWLEDGE.test(content)) return make(speaking(), "denied", "the-group");
  if (CHARGE_REFUSED.test(`${cue} ${content}`) && !refusesClaim(context, statement, content))
    return make(speaking(), "denied", "the-group");
  if (statement.polarity === "asserts" && tellsOwnDeed(content, statement))
    return make(orElse(stateSpeaking(statement) ?? unlistedSpeaker(text, statement, source)), "claimed", "the-group");
  if (statement.polarity === "asserts" && tellsAim(context, content, statement, lookups))
    return make(orElse(stateSpeaking(statement)), "claimed", "the-group");
  if (!ACCUSING.has(cueWord(context, statement))) return [];
  const isAuthority = statement.sourceKind === "official" || AUTHORITY.test(speakingFor(context.outline, statement));
  const isUnnamed = GROUP.test(content) || THEM.test(content);
  const accused = isUnnamed ? lastNamed(lookups, startOf(statement)) : namedEarly(context, statement, lookups);
  if (accused !== undefined && OF_OTHER_DEED.test(text.slice(accused.span[1], accused.span[1] + OF_REACH))) return [];
  return statement.certainty === "possible"
    ? make([accused], "possible", isAuthority ? "authorities" : "unstated")
    : make([accused], isAuthority ? "accused-by-authorities" : "accused", isAuthority ? "authorities" : "unstated");
}

const OF_REACH = 60;

/** "Had no knowledge of the killing". */
const NO_KNOWLEDGE =
  /^(?:that\s)?(?:it|they|we)\s(?:had|has|have)\s["“]?(?:no|nothing)["”]?\s["“]?(?:knowledge["”]?\sof|(?:part|hand|role)["”]?\sin|to\sdo\swith)\b/iu;

/** "Called the allegation baseless", "dismissed the charges". */
const CHARGE_REFUSED =
  /^(?:(?:also|later|has|have|had|again)\s+)*(?:(?:called|calls|described|branded|labelled)\s+(?:the|this|that|these|those|such|any|all)\s+(?:allegations?|accusations?|claims?|charges?|reports?)\s+(?:as\s+)?(?:\p{L}+\s+)?(?:baseless|false|unfounded|untrue|groundless|lies|a lie|propaganda|fabricat\w+)|(?:reject|dismiss|den|refut)(?:ed|s|es|ied|ies)\s+(?:the|this|that|these|those|such|any|all)\s+(?:allegations?|accusations?|claims?|charges?)\b)/iu;
const ITS_OWN =
  /\b(?:was|were|is|are|had been|have been|has been)\s(?:entirely\s)?(?:(?:its|their)\s(?:own|work|doing|handiwork)(?![\s-]\p{L})|the\s(?:work|doing)\sof\s(?:its|their|our)\b)/iu;
const OWN_DEED =
  /^(?:to have|(?:that )?(?:it|they|we|(?:its|their|our|his|her|my) [“"‘']?(?:\S+ ){0,2}?(?:forces|troops|soldiers|fighters|jets|warplanes|aircraft|drones|navy|army|men|units|group|brigade|front|movement|militants|rebels|guerrillas|snipers|bombers|members|units?)[”"’']?)(?:\s+(?:had|have|has))?)\s+(?:did (?:it|this|so)|done (?:it|this|so)|(?:was|were|is|are|been) behind (?:it|this|that|the)\b|killed|struck|attacked|bombed|shelled|hit|targeted|destroyed|assassinated|eliminated|demolished|stormed|ambushed|raided|fired|launched|conducted|carried out|shot(?! down)|shot down (?:an?|the|one|two) (?:\S+ ){0,3}(?:planes?|aircraft|helicopters?|jets?|airliner)|(?:was|were) (?:targeting|aiming at)|planted|sent (?:him|her|them|the bombers?)|bombed|detonated|staged|abducted|kidnapped|seized|executed|captured|recaptured|retaken|retook|(?:taken|took|regained) (?:full )?control|downed|set off|blown up|blew up|burned|set fire to|(?:parked|left|placed|drove) (?:the|a|an|that) (?:\S+ )?(?:van|car|truck|lorry|vehicle|bomb|bombs|device|charge|explosives|mine))\b/iu;
/** "The Front says that it holds the two engineers." */
const HOLDS =
  /^(?:that )?(?:it|they|we|(?:its|their|our) (?:men|fighters|members)) (?:(?:is|are|was|were) )?(?:still )?(?:hold(?:s|ing)?|held|seized|took|abducted|kidnapped)\b/iu;
/** "An Orvenian air strike": whose it was stands before it. */
const WHOSE_STRIKE =
  /^(?:an?|the|that an?|that the)?\s*(\p{Lu}\p{L}{3,})\s+(?:\p{L}+\s+)?(?:air ?strikes?|strikes?|raids?|shelling|drones?|warplanes|jets|missiles?|artillery)\b/u;

/** "Claimed the shelling": the deed and nothing more, whether or not responsibility is named. */
const CLAIMS = /^(?:(?:has|have|had|later|also|since|quickly)\s)*(?:claim(?:s|ed)|admit(?:s|ted)|acknowledged|owned up to)$/iu;
const THE_DEED =
  /^(?:it|both|(?:that|this) one)(?=$|[\s,.])|^(?:carrying out\s|having carried out\s)?(?:the|this|that|both|its|their)\s(?:\p{L}+\s){0,2}?(?:attacks?|bombings?|blasts?|explosions?|shelling|killings?|ambush(?:es)?|assassination|kidnappings?|abductions?|shootings?|raids?|strikes?|murders?|assaults?|arson|fires?|sabotage|rocket fire)\b/iu;

/** Whether a body tells a deed of its own: "said it had struck a depot", "the Orvenian army said an Orvenian air strike killed two". */
function tellsOwnDeed(content: string, { speaker }: Statement): boolean {
  if (speaker === null || speaker.kind === "person") return false;
  const whose = WHOSE_STRIKE.exec(content)?.[1];
  return (
    OWN_DEED.test(content) ||
    ITS_OWN.test(content) ||
    HOLDS.test(content) ||
    (whose !== undefined && speaker.text.split(/\s+/u).includes(whose))
  );
}

const AIM =
  /^(?:that )?(?:the|this|that|these|those|an?|its) (?:\p{L}+ )?(?:air ?strikes?|strikes?|attacks?|raids?|operation|bombing) (?:had |has |have |was |were )?(?:targeted|targeting|aimed at|directed at|hit|struck)\b/iu;

/** "Vellia says that the strikes targeted a commander", told of strikes that the text has put down to Vellia: whoever knows what was meant did it. */
function tellsAim({ outline, tables }: ExtractionContext, content: string, { speaker, cue }: Statement, lookups: Lookups): boolean {
  if (speaker === null || speaker.kind === "person" || cue[0] === undefined || !AIM.test(content)) return false;
  const state = lookups.stateAt(speaker.span);
  const [start] = cue[0];
  const isTheirs = ({ span, country }: PlaceMention): boolean => country === state && forcesAt({ outline, tables }, span) !== null;
  return state !== null && lookups.placesIn([[0, start]]).some(isTheirs);
}

/** "Vellia's military denied that its aircraft bombed the mill": forces that no list holds. */
function forcesSpeaking({ speaker }: Statement): ActorMention | undefined {
  if (speaker === null || !OWN_FORCES.test(speaker.text)) return undefined;
  return { span: speaker.span, text: speaker.text, actor: null, reasons: ["forces deny a deed of their own"] };
}
const OWN_FORCES = /^\p{Lu}[\p{L}’'-]+(?:\s\p{L}+)?\s(?:army|military|armed forces|forces|air force|navy|junta)$/u;

/** "Israel said it had struck a depot": a state that is no actor of any list speaks of its own forces. */
function stateSpeaking({ speaker, sourceKind }: Statement): ActorMention | undefined {
  if (speaker === null || sourceKind !== "official" || !/^\p{Lu}/u.test(speaker.text)) return undefined;
  return { span: speaker.span, text: speaker.text, actor: null, reasons: ["a state speaks of its own deed"] };
}

/**
 * "A new group, the Dawn Column, said that it did it", "Reed rebels say that they attacked the post": a body that no list holds, or rebels by what they
 * are. Whoever claims in his own name alone is left out.
 */
function unlistedSpeaker(text: string, { speaker }: Statement, source: string): ActorMention | undefined {
  // "Voice of the Hills, a channel run by admirers of the Front": the claim is not the channel's.
  if (speaker === null || SUPPORTERS.test(`${source} ${text.slice(speaker.span[1], speaker.span[1] + OF_REACH)}`)) return undefined;
  const reasons = ["it claims the act itself"];
  const [rebels] = REBELS.exec(speaker.text) ?? [];
  if (rebels !== undefined) return { span: [speaker.span[1] - rebels.length, speaker.span[1]], text: rebels, actor: null, reasons };
  const isBody = UNLISTED_BODY.test(speaker.text) && (speaker.kind !== "person" || CALLED_BODY.test(source));
  return isBody ? { span: speaker.span, text: speaker.text, actor: null, reasons } : undefined;
}
const CALLED_BODY = /\b(?:group|organi[sz]ation|movement|faction|outfit|cell|network)\b/iu;
const UNLISTED_BODY = /^(?:the )?\p{Lu}[\p{L}’'-]+(?:\s(?:(?:of|for|the)\s)*\p{Lu}[\p{L}’'-]+){1,5}$/u;
const REBELS = /\b(?:rebels|militants|insurgents|fighters|separatists|guerrillas|jihadists|militiamen)$/iu;

/** "The Front says that it attacked soldiers, while the government rejects the claim": what a group claims is denied by another, who is accused of nothing. */
function refusesClaim({ outline }: ExtractionContext, { cue }: Statement, content: string): boolean {
  if (!/\bclaims?\b/iu.test(content) || cue[0] === undefined) return false;
  const [from] = outline.sentences[sentenceAt(outline, cue[0][0])] ?? cue[0];
  return GROUP_SAYS.test(outline.text.slice(Math.max(from, cue[0][0] - CLAIM_REACH), cue[0][0]));
}
const CLAIM_REACH = 300;
const GROUP_SAYS = /\b(?:claims?|claimed|alleg(?:es|ed)|says?|said|insists?|asserts?)\b[^.;]{0,120}\b(?:they|it|its|their)\b/iu;

/** "Has not claimed the attack": the sentence tells of a claim that has not come. */
function isWithheld({ outline }: ExtractionContext, { cue, content }: Statement): boolean {
  const sentence = outline.sentences[sentenceAt(outline, (cue[0] ?? content[0] ?? [0, 0])[0])];
  return sentence !== undefined && NOT_CLAIMED.test(outline.text.slice(...sentence));
}

/** Characters into an accusation within which the one accused is named. */
const NEAR_START = 40;
const ACCUSING = new Set("accuse accuses accused accusing blame blames blamed blaming suspect suspects suspected".split(" "));

/** The first one named near the beginning of what is said, not as where something was. */
function namedEarly({ outline }: ExtractionContext, { content }: Statement, { actorsIn }: Lookups): ActorMention | undefined {
  const isWhere = ([start]: Span): boolean => STANDS_WHERE.test(outline.text.slice(Math.max(0, start - 12), start));
  const isEarly = ({ span }: ActorMention): boolean =>
    content.some((part) => covers(part, span) && span[0] - part[0] <= NEAR_START) && !isWhere(span);
  return actorsIn(content).find((actor) => !GROUP.test(actor.text) && isEarly(actor));
}

function cueWord({ outline }: ExtractionContext, { cue }: Statement): string {
  return cue.map(([start, end]) => outline.text.slice(start, end).toLowerCase().trim().split(/\s+/u).at(-1) ?? "").at(-1) ?? "";
}

/** The organised bodies that speak together, or on whose behalf it is spoken. */
function organisedSpeakers(
  { outline }: ExtractionContext,
  { speaker, source, cue, content, for: principal }: Statement,
  lookups: Lookups,
): readonly ActorMention[] {
  if (speaker !== null && FACTION.test(speaker.text))
    return [{ span: speaker.span, text: speaker.text, actor: null, reasons: ["a faction speaks for itself"] }];
  const spans = [principal?.span, speaker?.span, ...source].filter((span) => span !== undefined);
  for (const span of spans) {
    const [first, ...others] = lookups.actorsAt(span).filter((one) => !GROUP.test(one.text) && !isOfKind(outline.text, one));
    if (first && speaker !== null && isWholeName(first, speaker.text)) return [{ ...first, span: speaker.span, text: speaker.text }];
    if (first) return [first, ...others.filter((one, at) => isBeside(outline.text, [first, ...others][at], one))];
  }
  const last = GROUP.test(speaker?.text ?? "") ? lastNamed(lookups, startOf({ cue, content })) : undefined;
  if (GROUP.test(speaker?.text ?? "")) return last === undefined ? [] : [last];
  const short = speaker === null ? undefined : shortName(speaker, lookups);
  return short === undefined ? [] : [short];
}

/** "Islamist" of "the Islamist group Harl Dawn": of what kind a body is names none. */
const isOfKind = (text: string, { text: name, span: [, end], actor }: ActorMention): boolean =>
  actor === null &&
  (UNNAMED_GROUP.test(name) || (/^\p{Lu}?\p{Ll}+(?:ist|ian|ish|ese)$/u.test(name) && /^\s\p{Ll}/u.test(text.slice(end, end + 2))));

/** "The National Front for the Defence of Harl", of which no list holds more than that it is some front: who speaks is named in full. */
const isWholeName = ({ actor, text }: ActorMention, speaker: string): boolean =>
  actor === null && speaker.startsWith(`${text} `) && /^(?:of|for)\s/u.test(speaker.slice(text.length + 1)) && UNLISTED_BODY.test(speaker);

/** "The Vellian army and the Harbour Guard confirm that they did it": each of them says so. */
const isBeside = (text: string, before: ActorMention | undefined, { span }: ActorMention): boolean =>
  before !== undefined && NAMED_BESIDE.test(text.slice(before.span[1], span[0]));

/** "The Front", "the Front's office", of a body that the text names in full. */
function shortName(
  { text, span: [start, end] }: { readonly text: string; readonly span: Span },
  lookups: Lookups,
): ActorMention | undefined {
  const own = text.replace(/['’]s?$/u, "");
  if (lookups.longNameOf(own) === null) return undefined;
  return { span: [start, end - (text.length - own.length)], text: own, actor: null, reasons: ["short for a body that the text names"] };
}

/** Where a statement begins, by its cue. */
const startOf = ({ cue, content }: Pick<Statement, "cue" | "content">): number => (cue[0] ?? content[0] ?? [0, 0])[0];

/** Where the acts of the groups are told. */
interface ToldActs {
  readonly inside: (spans: readonly Span[]) => readonly ToldAct[];
  /** The first of each sentence. */
  readonly bySentence: ReadonlyMap<number, ToldAct>;
}

interface ToldAct {
  readonly group: MentionGroup;
  readonly span: Span;
  readonly sentence: number;
  /** Whether it is told as one of several. */
  readonly isSeries: boolean;
}

function actsOf(groups: readonly MentionGroup[]): ToldActs {
  const acts = groups.flatMap((group) =>
    group.mentions
      .filter(({ kind }) => kind !== "situation")
      .flatMap(({ sentence, kind, triggers }) =>
        triggers.map(({ span }): ToldAct => ({ group, span, sentence, isSeries: kind === "series" })),
      ),
  );
  const single = acts.filter(({ isSeries }) => !isSeries);
  return { inside: insideOf(acts), bySentence: new Map(single.toReversed().map((act) => [act.sentence, act])) };
}

/**
 * The act that a statement is about: one told in its words or sentence, else the last one told a little before. Several that are told together are of
 * whoever says that they did them.
 */
function groupOf(
  { outline }: ExtractionContext,
  { cue, content }: Statement,
  acts: ToldActs,
  { footing: { basis } }: SaidPart,
  main: MentionGroup | null,
): MentionGroup | null {
  const inside = acts.inside(content);
  const within = inside.find(({ isSeries }) => !isSeries) ?? (basis === "claimed" ? inside[0] : undefined);
  if (within) return within.group;
  return lastToldAt(sentenceAt(outline, (cue[0] ?? content[0] ?? [0, 0])[0]), acts, main);
}

/** The act told in a sentence, or the last one told a little before; the main one however far up, where no other is told since. */
function lastToldAt(at: number, acts: ToldActs, main: MentionGroup | null): MentionGroup | null {
  for (let sentence = at; sentence >= Math.max(0, at - FARTHEST); sentence--) {
    const before = acts.bySentence.get(sentence);
    if (before) return sentence >= at - LOOK_BACK || before.group === main ? before.group : null;
  }
  return null;
}
