import { ANNOUNCING, CALLING, DEMANDING, HARM, NOBODY, PROPOSING, THREATENING, VOWING } from "../../lexicon/attribution-acts.ts";
import { NEGATIONS } from "../../lexicon/attribution-words.ts";
import type { SpeechAct } from "../../model/index.ts";
import { claimsDeed } from "./claims-deed.ts";
import { polarityOf } from "./polarity.ts";
import { anyIn, asksFor, daresTo, lemmasOf, OPENING_WORDS, OWN, RESPONSIBLE, refuses, someOf, type Wording } from "./wording.ts";

/** What is done by saying it. Praise is a plain statement. */
export function actOf(wording: Wording): SpeechAct {
  const { cue, asked, content } = wording;
  const lemmas = lemmasOf(cue);
  const opening = content.slice(0, OPENING_WORDS);
  if (NOBODY.test(wording.source)) return "statement";
  const tellsOfOthers = wording.kind !== null && TELL_OF_OTHERS.has(wording.kind);
  const isForce = tellsOfOthers || FORCE.test(wording.source) || wording.kind === "official" || wording.kind === "media";
  if (!lemmas.has("deny") && (!isForce || someOf([...cue, ...opening], RESPONSIBLE)) && claimsDeed(lemmas, wording, opening))
    return "claim-of-responsibility";
  if (cue.includes("ultimatum")) return content.some((word) => WILL.has(word)) ? "threat" : "demand";
  if (lemmas.has("warn") && (content.includes("if") || content.includes("unless")) && content.some((word) => WILL.has(word)))
    return "threat";
  if (warnsOff(wording, lemmas, opening) || makesTargets(content)) return "threat";
  if (onlyIf(content)) return "demand";
  if (refuses(lemmas, content) && polarityOf(wording) !== "no-comment") return "refusal";
  const out = ruledOut(cue, content);
  if (out !== null) return out;
  if (someOf(cue, NEGATIONS) && (lemmas.has("agree") || lemmas.has("accept"))) return "refusal";
  if (willNot(opening, wording.quotation) || doesNotYield(opening)) return "refusal";
  if (isReadyToTalk(opening)) return "proposal";
  if (lemmas.has("announce") && wording.kind === "armed-group" && RESUMED.test(opening.slice(0, 6).join(" "))) return "threat";
  const performed = performedIn(content);
  if (performed !== null) return performed;
  if (wording.kind === "armed-group" && willHarm(content)) return "threat";
  const own = wording.quotation === "direct" && opening[0] === "they" ? null : ownWill(opening);
  if (own !== null && !NO_SPEECH.some((lemma) => lemmas.has(lemma))) {
    return own === "harm" && wording.kind === "armed-group" ? "threat" : "announcement";
  }
  if (anyIn(lemmas, THREATENING) || (anyIn(lemmas, VOWING) && someOf(opening, HARM) && !opening.includes("against"))) return "threat";
  if (
    anyIn(lemmas, PROPOSING) &&
    !someOf(opening.slice(0, 4), NO_OFFERS) &&
    (lemmas.has("propose") || lemmas.has("offer") || lemmas.has("proposal") || lemmas.has("recommendation") || opening.includes("should"))
  )
    return "proposal";
  if (asksForgiveness(lemmas, [...cue, ...opening])) return "statement";
  if (isAsked(cue, wording.source) && opening[0] === "to") return "call";
  if (lemmas.has("ask") && asksFor(lemmas, [...asked, ...opening]) && asksEverybody([...asked, ...opening])) return "call";
  if (
    anyIn(lemmas, DEMANDING) &&
    (!lemmas.has("ask") || asksFor(lemmas, opening)) &&
    (!lemmas.has("insist") || lemmas.has("on") || opening.includes("must") || opening.includes("should"))
  )
    return "demand";
  // A plea before a court is an answer, and no appeal.
  if (lemmas.has("plead") && [...cue, ...opening.slice(0, 2)].some((word) => /^(?:guilty|innocent|not)$/u.test(word))) return "statement";
  if (daresTo(lemmas, [...asked, ...opening])) return "demand";
  if (lemmas.has("warn") && leavesTo([...asked, ...opening]) && !asksEverybody([...asked, ...opening])) return "demand";
  if (anyIn(lemmas, CALLING) && isCall(lemmas, cue, opening)) return "call";
  if (tellsToDo(lemmas, asked, opening)) return "demand";
  if (exhorts(content)) return "call";
  if (arranges(wording, lemmas, opening) || revisesCount(cue, opening) || hasDecided(wording, lemmas, opening)) return "announcement";
  if (lemmas.has("announce") && (reportsOperation(wording, opening) || reportsEvent(opening))) return "statement";
  if (anyIn(lemmas, ANNOUNCING) || (lemmas.has("declare") && !opening.includes("that") && !isHeldToBe(opening))) return "announcement";
  return "statement";
}

/** "Told her to leave": required of her, whoever it was. "Told them to their faces" is no deed. */
function tellsToDo(lemmas: ReadonlySet<string>, asked: readonly string[], opening: readonly string[]): boolean {
  const [to, verb = ""] = asked.at(-1) === "to" ? ["to", ...opening] : opening;
  return lemmas.has("tell") && to === "to" && /^\p{Ll}+$/u.test(verb) && !NO_VERB.test(verb);
}
const NO_VERB = /^(?:the|an?|his|her|their|its|our|my|this|that)$/u;

const EVENT =
  /^that (?:\p{L}+ ){0,8}?(?:death toll|killed|dead|died|injured|wounded|agreed|rose|risen|surpassed|intercepted|assassinated|arrested)\b/u;
const OPERATION =
  /^(?:the |an? |new |full |several |more |\p{L}+ly )*(?:attacks?|strikes?|interception|control|capture|destruction|drone strikes|air ?strikes|victory|success|deaths?|killings?) (?:against|on|of|over|in|at)\b/u;

/** "Announces that the toll has risen", "announces strikes on the valley": what has come about, as any report tells it. */
const reportsEvent = (opening: readonly string[]): boolean =>
  !opening.some((word) => word === "will" || word === "would") && (EVENT.test(opening.join(" ")) || OPERATION.test(opening.join(" ")));

/** "Declares the arming of the coast to be a priority": what one holds it to be. */
const isHeldToBe = (opening: readonly string[]): boolean => opening.some((word, at) => at > 1 && word === "to" && opening[at + 1] === "be");

/** Whoever saw or suffered it, or studies it, tells of another's deed: "survivors said its fighters executed them". */
const TELL_OF_OTHERS: ReadonlySet<string> = new Set(["witness", "victim-or-family", "medical", "expert"]);

/** "That its forces will not withdraw", "the government will not negotiate": what somebody will not do themselves. */
function willNot(opening: readonly string[], quotation: Wording["quotation"]): boolean {
  const words = opening[0] === "that" ? opening.slice(1) : opening;
  const at = words.findIndex(
    (word, index) =>
      word === "won't" || word === "cannot" || (/^(?:will|would|can)$/u.test(word) && /^(?:not|never)$/u.test(words[index + 1] ?? "")),
  );
  if (at < 1 || at > 5) return false;
  const verb = words[at + 1] === "not" || words[at + 1] === "never" ? words[at + 2] : words[at + 1];
  // Who is quoted says "we": "they" are others.
  const own = quotation === "direct" ? /^(?:i|we|my|our)$/u.test(words[0] ?? "") : OWN.has(words[0] ?? "") && words[0] !== "the";
  const isBody = at === 1 || OWN_BODIES.has(words[at - 1] ?? "");
  const isOwn = own && isBody && at <= 3 && words[at] !== "cannot" && words[at] !== "can";
  return isOwn || YIELDING.has(verb ?? "");
}
/** "His country will not", "its forces would not": not "his nomination would not". */
const OWN_BODIES = new Set(
  "country nation government state administration forces troops soldiers army military party group movement organisation organization front side team delegation men fighters people ministry office company union campaign".split(
    " ",
  ),
);
/** What one refuses when one will not do it. */
const YIELDING = new Set(
  "accept negotiate trade bargain extradite withdraw leave disarm surrender recognize recognise lay allow permit release stop halt join intervene participate talk yield hand give attend retreat comply tolerate".split(
    " ",
  ),
);

/** What a state or a body says it does not do with those who press it. */
const DEALING = /^(?:negotiate|trade|bargain|deal|talk|pay|yield|bow|surrender|recogni[sz]e)$/u;

/** "We don't negotiate with such people", "the state does not trade": no, whoever asks. */
function doesNotYield(opening: readonly string[]): boolean {
  const words = opening[0] === "that" ? opening.slice(1) : opening;
  const at = words.findIndex(
    (word, index) => /^(?:don't|doesn't)$/u.test(word) || (/^do(?:es)?$/u.test(word) && words[index + 1] === "not"),
  );
  const verb = at < 0 ? undefined : words[at + (words[at + 1] === "not" ? 2 : 1)];
  const isOwn = /^(?:we|it|they|i)$/u.test(words[0] ?? "") ? at === 1 : at === 2 && /^(?:the|this|our)$/u.test(words[0] ?? "");
  return isOwn && DEALING.test(verb ?? "");
}

/** "Announced the resumption of attacks", of those who have arms. */
const RESUMED =
  /^(?:the |a )?(?:\p{L}+ ){0,2}(?:resumption|start|beginning|launch|escalation|expansion|campaign) of (?:\p{L}+ ){0,2}(?:attacks?|strikes?|operations?|hostilities|fighting|offensives?)\b/u;

/** "I implore you", "we call on the rebels": the act that the words themselves perform. */
function performedIn(content: readonly string[]): SpeechAct | null {
  const own = content[0] === "that" ? content.slice(1) : content;
  if (CALLS_ON.test(own.slice(0, 8).join(" "))) return "call";
  const [who = "", verb = ""] = own;
  return /^(?:i|we)$/u.test(who) ? (PERFORMED.get(verb) ?? null) : null;
}
/** "The forces again call on the people to report it", "the people must remain calm". */
const CALLS_ON =
  /^(?:the |our )?(?:\p{L}+ ){1,3}(?:(?:again|once more|also) )?calls? (?:on|upon) (?:the |all )?(?:\p{L}+ ){1,2}to\b|\b(?:people|residents|citizens|public|population) must (?:remain|stay|keep|not|report|avoid|come)\b/u;
const PERFORMED: ReadonlyMap<string, SpeechAct> = new Map([
  ...["implore", "appeal", "urge", "beg", "beseech", "plead", "exhort"].map((verb) => [verb, "call"] as const),
  ...["demand", "insist", "order", "request"].map((verb) => [verb, "demand"] as const),
  ...["propose", "suggest", "recommend"].map((verb) => [verb, "proposal"] as const),
]);

const READY = /^(?:ready|willing|prepared)$/u;
const MEETING = new Set(
  "talk negotiate meet discuss mediate speak sit accept continue resume receive host help cooperate sign join return reopen release exchange provide offer consider".split(
    " ",
  ),
);

/** "It was ready to talk to anyone", "open to talks". */
function isReadyToTalk(opening: readonly string[]): boolean {
  const words = opening[0] === "that" ? opening.slice(1) : opening;
  const at = words.findIndex(
    (word, index) =>
      (READY.test(word) &&
        (MEETING.has(words[index + 2] ?? "") || (/ly$/u.test(words[index + 2] ?? "") && MEETING.has(words[index + 3] ?? "")))) ||
      (word === "open" && words[index + 2] === "talks"),
  );
  return at > 0 && at <= 4 && words[at + 1] === "to" && OWN.has(words[0] ?? "") && !someOf(words.slice(0, at), NEGATIONS);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const TARGETS =
  /\b(?:will|would|shall|can|could) (?:also |now |all |henceforth )?be (?:considered|treated|regarded|seen|viewed) (?:as )?(?:a |an |legitimate |military |fair |enemy |lawful )*targets?\b|\b(?:will|would) (?:become|be) (?:a )?(?:legitimate|fair|lawful) targets?\b/u;

/** "Their staff would be treated as targets". */
const makesTargets = (content: readonly string[]): boolean => TARGETS.test(content.join(" "));

const ONLY_IF = /\b(?:will|would|can|could) (?:\p{L}+ ){0,4}only (?:if|when|once|after|in (?:exchange|return) for)\b/u;

/** "They will be released only if he resigns": what is asked for it. */
const onlyIf = (content: readonly string[]): boolean => ONLY_IF.test(content.join(" ")) || NOT_UNLESS.test(content.join(" "));
/** "It will not go on with its work unless they vouch for its staff". */
const NOT_UNLESS = /\b(?:it|they|we|he|she) (?:will|would) not (?:\p{L}+ ){1,5}(?:unless|until)\b/u;

const SOUGHT = set(
  "talks negotiations dialogue negotiating negotiation ransom concession concessions ceasefire truce withdrawal deal compromise extradition amnesty surrender",
);
const OWN_COURSES = set("resignation resigning paying sending deploying releasing intervention elections retaliation");

/** "Ruled out talks" is refused, "ruled out sending troops" decided. "Ruled out sabotage" is a finding. */
function ruledOut(cue: readonly string[], content: readonly string[]): SpeechAct | null {
  const rules = cue.some((word, at) => /^rul(?:e|es|ed|ing)$/u.test(word) && cue[at + 1] === "out");
  if (!rules || someOf(cue, NEGATIONS)) return null;
  const opening = content.slice(0, 4);
  return someOf(opening, SOUGHT) ? "refusal" : someOf(opening, OWN_COURSES) ? "announcement" : null;
}

/** "Anyone with information is asked to call": of everybody, by whoever gives the number. */
const isAsked = (cue: readonly string[], source: string): boolean =>
  source === "" &&
  cue.some((word, at) => /^(?:is|are|was|were|being)$/u.test(word) && /^(?:asked|urged|advised)$/u.test(cue[at + 1] ?? ""));

const LEAVING = /^(?:leave|quit|vacate|evacuate|withdraw|go|stop|stay|keep|get|abandon)$/u;

/** "We warned them to leave the post": of those who have arms, what follows is theirs to do. */
function warnsOff({ kind, source, quotation }: Wording, lemmas: ReadonlySet<string>, opening: readonly string[]): boolean {
  if (!lemmas.has("warn") || !(kind === "armed-group" || (quotation === "indirect" && /^we$/iu.test(source)))) return false;
  return opening.some((word, at) => word === "to" && LEAVING.test(opening[at + 1] ?? ""));
}

/** "Warned ships to stay away". */
const leavesTo = (words: readonly string[]): boolean =>
  words.slice(0, 8).some((word, at) => word === "to" && LEAVING.test(words[at + 1] ?? ""));

/** "Asks the families for forgiveness" says that one is sorry. */
function asksForgiveness(lemmas: ReadonlySet<string>, words: readonly string[]): boolean {
  return (lemmas.has("ask") || lemmas.has("beg")) && words.some((word) => /^(?:forgiveness|pardon)$/u.test(word));
}

/** Whoever hears it: no definite party, of whom something could be required. */
const EVERYBODY = new Set(
  "anybody anyone everybody everyone witnesses residents citizens people public motorists drivers travellers parents viewers listeners readers press media inhabitants villagers".split(
    " ",
  ),
);

/** "Asked anybody who saw them to come forward", "asked that no people be accused". */
function asksEverybody(opening: readonly string[]): boolean {
  if (opening[0] === "that")
    return opening.slice(1, 8).some((word, at) => word === "be" && at > 0) && /^(?:no|nobody|none|every|all)$/u.test(opening[1] ?? "");
  const to = opening.indexOf("to");
  const asked = opening.slice(0, to < 0 ? 2 : to).filter((word) => !/^(?:the|all|any|local)$/u.test(word));
  return EVERYBODY.has(asked[0] ?? "") || (asked[0] === "who" && opening.includes("to"));
}

/** What is offered and is no course to take. */
const NO_OFFERS = new Set("proof evidence condolences sympathy apologies thanks prayers".split(" "));

/** "Has lowered its count from nine to seven": a decision of one's own. */
function revisesCount(cue: readonly string[], opening: readonly string[]): boolean {
  const revises = cue.some((word) => /^(?:lowered|raised|revised|corrected|reduced|increased|updated|adjusted|cut)$/u.test(word));
  return revises && opening.slice(0, 4).some((word) => /^(?:count|toll|figures?|estimate|tally)$/u.test(word));
}

const DECIDED = set(
  "halted suspended ended accepted agreed approved dispatched withdrawn closed reopened opened banned cancelled canceled imposed lifted postponed appointed extended severed recalled begun decided signed ordered pledged called",
);

/** "That it has halted its strikes", "it has ended the boycott": a decision or deed of whoever says so. */
function hasDecided({ kind, cue, source }: Wording, lemmas: ReadonlySet<string>, opening: readonly string[]): boolean {
  if (kind === "media" || !["say", "state", "confirm", "tell"].some((lemma) => lemmas.has(lemma)) || someOf(cue, NEGATIONS)) return false;
  const words = opening[0] === "that" ? opening.slice(1) : opening;
  const isOwn = /^(?:it|they|we)$/u.test(words[0] ?? "") || namesItself(source, words[0] ?? "");
  return isOwn && /^(?:has|have|had)$/u.test(words[1] ?? "") && DECIDED.has(words[2] ?? "");
}

/** "The Norland ministry says that Norland has …". */
const namesItself = (source: string, word: string): boolean => word.length > 3 && source.toLowerCase().includes(word.slice(0, 5));

const FORCES = /\b(?:army|military|forces?|navy|air force|command|centcom|troops|marines|corps|idf|police)\b/iu;
const OPERATED =
  /^(?:seized|captured|killed|destroyed|struck|hit|intercepted|stopped|boarded|downed|shot|launched|carried|conducted|arrested|detained|repelled|neutrali[sz]ed|recaptured|retaken|eliminated|targeted|attacked|bombed)$/u;

/** "The army announces that it has seized the valley": forces report what they did, as any report does. */
function reportsOperation({ source, kind }: Wording, opening: readonly string[]): boolean {
  // Soldiers who were killed are nobody's operation.
  const at = opening.findIndex((word, index) => OPERATED.test(word) && !/^(?:was|were|been|are)$/u.test(opening[index - 1] ?? ""));
  return (
    (FORCES.test(source) || kind === "official") &&
    at > 0 &&
    at <= 8 &&
    !opening.slice(0, at).some((word) => /^(?:will|would|to)$/u.test(word))
  );
}

const ARRANGED =
  /^(?:run|open|reopen|close|resume|operate|supply|provide|deploy|control|hold|impose|lift|extend|offer|release|establish)$/u;
const ARRANGED_BE = /^(?:held|banned|barred|released|deployed|imposed|lifted|extended|suspended|reopened|offered|established|opened)$/u;
const KEPT = /^(?:shut|closed|open|suspended|cancelled|canceled|reopened|in|on|under)$/u;

/** "Buses will run as usual, the transport office said": whoever has the say tells what is decided. */
function arranges({ kind, source, cue }: Wording, lemmas: ReadonlySet<string>, opening: readonly string[]): boolean {
  const isItsOwn = kind === "official" || (kind === "organisation" && !/\b(?:group|watchdog|union|network)\b/iu.test(source));
  if (!isItsOwn || !(lemmas.has("say") || lemmas.has("state") || lemmas.has("tell")) || someOf(cue, NEGATIONS)) return false;
  const at = opening.findIndex((word) => word === "will" || word === "would");
  if (at < 1 || opening.slice(0, at).some((word) => word === "if" || word === "who" || word === "which")) return false;
  const [verb = "", next = ""] = opening.slice(at + 1);
  return (
    ARRANGED.test(verb) ||
    (verb === "be" && opening.slice(at + 2, at + 4).some((word) => ARRANGED_BE.test(word))) ||
    (/^(?:stay|remain|be)$/u.test(verb) && KEPT.test(next) && !(verb === "be" && /^(?:in|on|under|open)$/u.test(next)))
  );
}

/** "The group will fight", "will continue its attacks", of those who have arms. */
function willHarm(content: readonly string[]): boolean {
  const at = content.indexOf("will");
  const next = content.slice(at + 1, at + 9);
  return (
    at >= 0 &&
    next.some((word) => HARM.has(word) && !/^(?:more|continue|response|target|war|blood)$/u.test(word)) &&
    !someOf(next, NEGATIONS)
  );
}

/** "It will seek a ruling": what somebody makes known that they will do; harm where it is that. */
function ownWill(opening: readonly string[]): "deed" | "harm" | null {
  const words = opening[0] === "that" ? opening.slice(1) : opening;
  const isOwn = /^(?:it|we|they|he|she)$/u.test(words[0] ?? "") && (words[1] === "will" || words[1] === "would");
  if (!isOwn || words[2] === "be" || words[2] === "have" || words[2] === "take") return null;
  return words.slice(2, 8).some((word) => HARM.has(word) && word !== "more" && word !== "continue" && word !== "response")
    ? "harm"
    : "deed";
}
/** Thinking or hoping that one will is no announcement. */
const NO_SPEECH = "think believe hope expect want wish plan fear predict argue worry ask deny know".split(" ");

/** "Let us …" at the head of a sentence of one's own. */
function exhorts(content: readonly string[]): boolean {
  return (
    content.some((word, at) => word === "let" && /^(?:us|there)$/u.test(content[at + 1] ?? "") && !LETTING.test(content[at - 1] ?? "")) ||
    content.includes("let's")
  );
}

/** "They won't let us ask": leave, and no call. */
const LETTING = /^(?:not|never|to|they|you|he|she|it|who|will|would|must|should|could|\p{L}+n't)$/u;

function isCall(lemmas: ReadonlySet<string>, cue: readonly string[], opening: readonly string[]): boolean {
  if (!lemmas.has("call")) return true;
  return cue.includes("for") || cue.includes("on") || opening[0] === "for" || opening[0] === "on" || opening[0] === "to";
}

const WILL = new Set(["will", "would", "shall"]);
/** Police that say whom they shot report it; they claim nothing. */
const FORCE = /\b(?:police|officers?|deput(?:y|ies)|sheriff|witness(?:es)?|he|she)\b/iu;
