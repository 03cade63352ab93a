import {
  ACCUSED_OF,
  AT_SCENE,
  AUXILIARIES,
  BESIDE_DAY,
  BESIDE_ONLY,
  CRIMES,
  DIED,
  ENDS_PHRASE,
  FEAST_THINGS,
  FOLLOWED,
  GATHERINGS,
  HAPPENED,
  NOTICED,
  SPOKE,
  STILL,
  STRONGHOLDS,
  TOOK,
} from "../../lexicon/day-owner-words.ts";
import { CLAIMED, NOT_CLAIMED } from "../../lexicon/incident-words.ts";
import { WEAPONS } from "../../lexicon/role-words.ts";
import { FEASTS } from "../../lexicon/time-words.ts";
import type { Span } from "../../model/index.ts";
import { type Outline, sentenceAt, type Word, wordIndexAt } from "../../text/index.ts";
import type { ExtractionContext } from "../context.ts";

/**
 * What a day told in a sentence is the day of: the act, what followed it (words, search, arrest, court, care, mourning), a death or a
 * find, or `none` where the words around do not say.
 */
export type DayOwner = "act" | "followed" | "died" | "none";
/** Where a day told belongs, span by span. */
export type OwnerOf = (time: Span) => DayOwner;

const WORDS_BACK = 16;
const WORDS_AHEAD = 14;
/** So many words after the start of a sentence a day no longer opens it. */
const LATE = 7;
/** How many words ahead a noun may stand that the day qualifies: "the Monday night drive-by shooting". */
const QUALIFIED = 5;
/** How many words before a gathering the word may stand that makes it the scene. */
const SCENE_WORDS = 5;
const STILL_WORDS = 6;

/** Answers for times of one text. Cost of a question: a bounded number of words. */
export function dayOwners({ outline, detections }: ExtractionContext): OwnerOf {
  const triggers = new Set<number>();
  for (const { start, end, label } of detections.spans) {
    if (label !== "trigger") continue;
    for (let at = wordIndexAt(outline.words, start); (outline.words[at]?.start ?? end) < end; at++) triggers.add(at);
  }
  return (time) => {
    const [from, to] = outline.sentences[sentenceAt(outline, time[0])] ?? time;
    const owner = new DayInSentence(outline, triggers, time, from, to).owner();
    return owner === "followed" && isMonthOfClaim(outline.text, time, [from, to]) ? "act" : owner;
  };
}

/** "In March 2022 the group claimed an attack on a hotel": a claim comes within days, so that its month is that of the act. */
function isMonthOfClaim(text: string, time: Span, sentence: Span): boolean {
  return MONTH_ALONE.test(text.slice(...time)) && CLAIMED.test(text.slice(...sentence)) && !NOT_CLAIMED.test(text.slice(...sentence));
}
const MONTH_ALONE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:,? (?:last|last year|this year|(?:19|20)\d\d))?$/iu;

/** A day with the words of its sentence around it. */
class DayInSentence {
  readonly #text: string;
  readonly #isMixed: boolean;
  readonly #words: readonly Word[];
  readonly #triggers: ReadonlySet<number>;
  readonly #time: Span;
  readonly #from: number;
  readonly #to: number;

  constructor(outline: Outline, triggers: ReadonlySet<number>, time: Span, from: number, to: number) {
    this.#text = outline.text;
    this.#isMixed = outline.casing === "mixed";
    this.#words = outline.words;
    this.#triggers = triggers;
    this.#time = time;
    this.#from = from;
    this.#to = to;
  }

  owner(): DayOwner {
    const first = wordIndexAt(this.#words, this.#time[0]);
    const next = wordIndexAt(this.#words, this.#time[1]);
    if (this.#isOfOther(next)) return "followed";
    if (DAYS_EVENTS.test(this.#text.slice(this.#time[1], this.#time[1] + 48))) return "act";
    let before = first - 1;
    while (this.#has(before) && BESIDE_DAY.has(this.#at(before).lower)) before--;
    if (this.#isQualifier(first) && this.#triggers.has(next) && CRIMES.has(this.#at(next).lower)) return "act";
    const wentOn = this.#has(before) && /^(?:continued|resumed)$/u.test(this.#at(before).lower) ? this.#when(next) : null;
    const beside = this.#beside(first, before);
    // "Four were injured on Friday when a bomb went off": the day of what hurt them.
    if (wentOn === null && beside === "died" && this.#when(next) === "act") return "act";
    const close = wentOn ?? beside ?? this.#ahead(next, QUALIFIED, true) ?? this.#when(next);
    if (close !== null) return close;
    return this.#isBound() ? "followed" : (this.#back(before) ?? this.#ahead(next, WORDS_AHEAD, false) ?? "none");
  }

  #at(index: number): Word {
    return this.#words[index] as Word;
  }

  #has(index: number): boolean {
    const word = this.#words[index];
    return word !== undefined && word.start >= this.#from && word.end <= this.#to;
  }

  /** A birth, a post's own date, a feast that names a thing, or a day counted from the act itself ("the night before the attack"). */
  #isOfOther(next: number): boolean {
    const [start, end] = this.#time;
    const own = this.#text.slice(start, end).toLowerCase();
    if (AHEAD_OF_WRITING.test(own) || OF_A_RECORD.test(this.#text.slice(Math.max(this.#from, start - 40), start))) return true;
    if (OF_CONDITION.test(this.#text.slice(Math.max(this.#from, start - 60), start))) return true;
    if (TOLL_ROSE.test(this.#text.slice(Math.max(this.#from, start - 160), start))) return true;
    if (OF_CALL.test(this.#text.slice(Math.max(this.#from, start - 60), start))) return true;
    if (ISSUE_OF_DAY.test(this.#text.slice(end, end + 16))) return true;
    if (ELECTION_OF_DAY.test(this.#text.slice(end, end + 64)) || isRestatedHour(this.#text, this.#time)) return true;
    const after = this.#has(next) && this.#text.slice(end, this.#at(next).start).trim() === "" ? this.#at(next).lower : "";
    if ((FEAST_THINGS.has(after) && FEASTS.has(own)) || (/\d/u.test(own) && NAMED_BY_DAY.test(this.#text.slice(end, end + 48))))
      return true;
    return /(?:before|after)$/u.test(own) && [next, next + 1, next + 2].some((at) => this.#has(at) && this.#triggers.has(at));
  }

  /** "Since Friday", "as of Monday", "Friday's game": the end of a stretch, or the day of a thing that is no act. */
  #isBound(): boolean {
    if (/^['’]s\b/iu.test(this.#text.slice(this.#time[1], this.#time[1] + 3))) return true;
    const before = this.#text.slice(Math.max(this.#from, this.#time[0] - 80), this.#time[0]);
    // "Since 2011, when a man killed four": the day of what is told behind it.
    if (/^,?\s(?:when|in which)\s/iu.test(this.#text.slice(this.#time[1], this.#time[1] + 12))) return false;
    return BOUND_BEFORE.test(before.slice(-24)) || OF_ARRANGEMENT.test(before) || SINCE_THEN.test(before);
  }

  /** What the word right before says: "arrested on Friday". A day that qualifies a noun belongs to the noun. */
  #beside(first: number, before: number): DayOwner | null {
    if (!this.#has(before) || this.#isQualifier(first)) return null;
    const gap = this.#text.slice(this.#at(before).end, this.#at(before + 1).start);
    if (!/^[\s'"”“(]*$/u.test(gap)) return null;
    return this.#ownerAt(before) ?? (BESIDE_ONLY.has(this.#at(before).lower) ? "followed" : null);
  }

  #isQualifier(first: number): boolean {
    return /^the /iu.test(this.#text.slice(...this.#time)) || /^(?:an?|the)$/u.test(this.#words[first - 1]?.lower ?? "");
  }

  /** The first word after it that tells; within the phrase alone where `isPhrase`. */
  #ahead(next: number, reach: number, isPhrase: boolean): DayOwner | null {
    let last = this.#time[1];
    for (let at = next; at < next + reach && this.#has(at); at++) {
      const { lower, start, end } = this.#at(at);
      const gap = this.#text.slice(last, start);
      if (BREAK.test(gap) || (isPhrase && (/[,:()"“”]/u.test(gap) || ENDS_PHRASE.has(lower) || AUXILIARIES.has(lower)))) return null;
      const owner = this.#ownerAt(at);
      // "On Friday, police said, a man shot …": who says so stands between. Nobody tells the hour of saying. "… on Friday, police said."
      const isAside = SPOKE.has(lower) && (this.#text[end] === "," || this.#isHour() || (!isPhrase && this.#isLate(start)));
      if (owner !== null && !isAside) return owner;
      last = end;
    }
    return null;
  }

  /** "A day of mourning ended on Friday when shots rang out": the clause right after it says what came to pass on the day. */
  #when(next: number): DayOwner | null {
    if (!this.#has(next) || this.#at(next).lower !== "when" || this.#text.slice(this.#time[1], this.#at(next).start).trim() !== "")
      return null;
    return this.#ahead(next + 1, WORDS_AHEAD, false) === "act" ? "act" : null;
  }

  /** The nearest word before it that tells. */
  #back(before: number): DayOwner | null {
    const opensContent = this.#has(before) && this.#at(before).lower === "that";
    for (let at = before; at > before - WORDS_BACK && this.#has(at); at--) {
      const { lower, end } = this.#at(at);
      if (BREAK.test(this.#text.slice(end, this.#words[at + 1]?.start ?? end))) return null;
      // "Police said that on Saturday two guards …", "reported today in Sarneth that on Saturday …": what is said comes after.
      if (SPOKE.has(lower) && (opensContent || this.#words[at + 1]?.lower === "that")) return null;
      const owner = this.#ownerAt(at);
      if (owner !== null) return owner;
    }
    return null;
  }

  #ownerAt(at: number): DayOwner | null {
    const { lower } = this.#at(at);
    if (this.#isName(at)) return null;
    if (lower === "called" && this.#words[at + 1]?.lower === "for") return "followed";
    // "Lynched two traders accused of witchcraft": who they are.
    if (lower === "accused" && this.#words[at + 1]?.lower === "of" && !AUXILIARIES.has(this.#words[at - 1]?.lower ?? "")) return null;
    if (SPOKE.has(lower)) return this.#isNotice(at) ? "act" : "followed";
    if (FOLLOWED.has(lower)) return this.#isScene(at) || this.#isSeeming(at) || this.#isHarmed(at) ? null : "followed";
    if (this.#triggers.has(at)) return this.#isAccusation(at) ? "followed" : "act";
    if (HAPPENED.has(lower) || (TOOK.has(lower) && this.#words[at + 1]?.lower === "place")) return "act";
    if (!DIED.has(lower)) return null;
    if (this.#isDoneToDeath(at)) return "act";
    return lower === "condition" && this.#isStill(at) ? "followed" : "died";
  }

  /** "Shot dead on Wednesday", "stabbed to death on a tram on Sunday": how the act is told. */
  #isDoneToDeath(at: number): boolean {
    if (!this.#isMixed) return false;
    const { lower } = this.#at(at);
    const act = lower === "dead" ? at - 1 : lower === "death" && this.#words[at - 1]?.lower === "to" ? at - 2 : -1;
    return act >= 0 && this.#triggers.has(act);
  }

  /** "Shot at a vigil on Friday", "a bomb hit a funeral", "stormed the prison": where it happened, not what followed it. */
  #isScene(at: number): boolean {
    const isStormed = STRONGHOLDS.has(this.#at(at).lower);
    if (!isStormed && !GATHERINGS.has(this.#at(at).lower)) return false;
    for (let back = at - 1; back >= at - SCENE_WORDS && this.#has(back); back--) {
      const { lower, end } = this.#at(back);
      if (/[,;:.]/u.test(this.#text.slice(end, this.#at(back + 1).start))) return false;
      if (!isStormed && AT_SCENE.has(lower)) return true;
      // "Attacked a rally", and not "the shooting prompted a vigil".
      if (this.#triggers.has(back)) return /^(?:an?|the|his|her|their)$/u.test(this.#words[back + 1]?.lower ?? "");
    }
    return false;
  }

  /** "Shot dead a prominent judge on Friday": whoever judges and accuses may be who is attacked, and what is buried a bomb. */
  #isHarmed(at: number): boolean {
    // "A bomb buried beside a road".
    if (this.#at(at).lower === "buried") return this.#has(at - 1) && WEAPONS.has(this.#at(at - 1).lower);
    if (!OF_COURT.has(this.#at(at).lower)) return false;
    const near = [1, 2, 3, 4, 5].find((back) => this.#has(at - back) && this.#triggers.has(at - back));
    if (near === undefined) return false;
    const between = this.#text.slice(this.#at(at - near).end, this.#at(at).start);
    return /^\s(?:dead |down |and \p{L}+ )?(?:an?|the|another|two|three)\s(?:\p{L}+\s){0,2}$/u.test(between);
  }

  /** "What appeared to be a planned attack". */
  #isSeeming(at: number): boolean {
    return /^appear/u.test(this.#at(at).lower) && this.#words[at + 1]?.lower === "to";
  }

  /** "Still in grave condition on Saturday": how somebody does later. */
  #isStill(at: number): boolean {
    for (let back = at - 1; back >= at - STILL_WORDS && this.#has(back); back--) if (STILL.has(this.#at(back).lower)) return true;
    return false;
  }

  /** Well into its sentence, with a comma behind it: who says it follows, and is not what the day is of. */
  #isLate(cue: number): boolean {
    if (!this.#text.slice(this.#time[1], cue).includes(",")) return false;
    const at = wordIndexAt(this.#words, this.#time[0]) - LATE;
    const start = at < 0 ? -1 : (this.#words[at] as Word).start;
    return start >= this.#from && !BREAK.test(this.#text.slice(start, this.#time[0]));
  }

  #isHour(): boolean {
    return /\d(?:\s?[ap]\.?m\b|:\d\d)/iu.test(this.#text.slice(...this.#time));
  }

  /** A capital within a sentence: "on Sandpiper Court". */
  #isName(at: number): boolean {
    const { text, start } = this.#at(at);
    return this.#isMixed && start > this.#from && /^\p{Lu}\p{Ll}/u.test(text) && !this.#triggers.has(at);
  }

  /** "It claimed two lives", "the shooting was reported at noon", "deputies received a report": how it was noticed. */
  #isNotice(at: number): boolean {
    const { lower } = this.#at(at);
    if (lower === "claimed") return [1, 2, 3].some((on) => /^(?:life|lives)$/u.test(this.#words[at + on]?.lower ?? ""));
    if (lower === "reported")
      return /^(?:was|were|been)$/u.test(this.#words[at - 1]?.lower ?? "") && (this.#isHour() || this.#words[at - 2]?.lower !== "it");
    if (lower !== "report" && lower !== "reports") return false;
    return [1, 2, 3].some((back) => this.#has(at - back) && NOTICED.has(this.#at(at - back).lower));
  }

  /** "Charged with murder": the act is only what somebody is held for. */
  #isAccusation(at: number): boolean {
    if (!CRIMES.has(this.#at(at).lower) || DETERMINER.test(this.#words[at - 1]?.lower ?? "")) return false;
    for (let back = at - 1; back >= at - 6 && this.#has(back); back--) if (ACCUSED_OF.has(this.#at(back).lower)) return true;
    return false;
  }
}

/** Before a crime's name it means one that happened: "held over the murder of a clerk on Monday". */
const DETERMINER = /^(?:the|an?|this|that|his|her|their)$/u;
/** "The 3 May Movement": a body named by a day. */
const NAMED_BY_DAY =
  /^(?: \([a-z]-?\d{1,3}\)|["”] (?:\p{L}['’\p{L}]* ){0,3}(?:movement|front|brigades?|column|forces?|army|commandos?)\b| (?:\(\S{1,10}\) )?(?:\p{L}+ )?(?:movement|front|brigades?|column|commandos?)\b| (?:party|avenue|neighborhood|street|square|bridge)\b)/iu;
/** "In a telephone call to the station on Monday." */
const OF_CALL =
  /\b(?:in|at|during) (?:an?|the|its|his|her) (?:\p{L}+ )?(?:calls?|interview|conference|briefing|speech|address|sermon)\b(?:\s+\p{L}+){0,5}\s+$/iu;
/** "Its Saturday headline": the day of an issue. */
const ISSUE_OF_DAY = /^ (?:headlines?|editions?|issues?|papers?|newspapers?|bulletins?|editorials?|columns?|supplements?)\b/iu;
/** "The 19 March presidential elections": a day to come or past that names a vote. */
const ELECTION_OF_DAY =
  /^ (?:(?:presidential|general|legislative|parliamentary|municipal|local|regional|run-?off) ){0,2}(?:elections?|vote|referendum|polls)\b/iu;
/** "After Sunday's tragic events". */
const DAYS_EVENTS = /^['’]s (?:\p{L}+ ){0,2}(?:events|tragedy|violence|carnage|bloodshed|ordeal)\b/iu;
const BOUND_BEFORE = /\b(?:since|until|till|by|as of)(?: (?:the|about|around|early|late|shortly|just|before|after)){0,3} $/iu;
/** "The toll from the blast rose to nine on Friday". */
const TOLL_ROSE =
  /\b(?:tolls?|number|death count|dead)\b[^.;]{0,110}\b(?:rises?|rose|risen|climbs?|climbed|increased|jumped|grew|went up|had reached|reached)\b(?: (?:to|by|from|at least|more than|\p{L}+|\d[\d,]*)){0,6} (?:(?:on|early|late) )*$/iu;
const OF_COURT = new Set("judge judges prosecutor prosecutors examiner".split(" "));
/** "Ending the truce which started two days ago". */
const OF_ARRANGEMENT =
  /\b(?:which|that)\s(?:was\s|had\s)?(?:started|began|begun|took effect|came into (?:force|effect)|signed|agreed|announced|declared|brokered)\s(?:(?:on|in|early|late)\s)?$/iu;
/** "Since he took office on 14 January". */
const SINCE_THEN = /\bsince (?:he|she|they|it|its|his|her|their)\b[^,;.]{0,60}\b(?:on|in) $/iu;
/** "Is in stable condition Saturday": how somebody does is told as of later. */
const OF_CONDITION =
  /\b(?:is|are|was|were|remain(?:s|ed)?|listed)\b[^.;]{0,24}\bin (?:\p{L}+ ){1,2}condition(?: (?:on|as of|early|late))* $/iu;
const AHEAD_OF_WRITING = /^(?:tomorrow|next|this coming)\b/u;
/** What parts one telling from another, the header of a message among it. */
const BREAK = /[;–—[\]]|--/u;
/** What dates a person, a post or the text itself. */
const OF_A_RECORD =
  /(?:\b(?:born(?: on)?|dob:?|date of birth:?)|©|\(c\)|\bcopyright|\(@\w{1,20}\)|\b(?:posted|published|updated?)\b[\s:(@]*(?:\p{L}+day,)?)[\s:(]*$/iu;

/** "At 2230 [0230 GMT on 12 January]": the hour once more, by a clock elsewhere. */
function isRestatedHour(text: string, [start, end]: Span): boolean {
  return /\b(?:gmt|utc)\b/iu.test(text.slice(start, end)) && /[[(]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
}
