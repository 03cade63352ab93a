import {
  COLLECTIVE_NOUNS,
  INSTITUTION_NOUNS,
  NOBODY,
  OFFICE_NOUNS,
  TITLE_WORDS,
  UNNAMED_NOUNS,
  WORK_NOUNS,
} from "../../lexicon/attribution-acts.ts";
import { DOCUMENT_NOUNS, OUTLET_NAME_ENDS } from "../../lexicon/attribution-hands.ts";
import { PLACE_UNITS } from "../../lexicon/name-words.ts";
import { isOutlet } from "../../lexicon/outlets.ts";
import { kindOfWords } from "../../lexicon/source-kinds.ts";
import { isVerb } from "../../lexicon/stem.ts";
import type { NamedAs, NamedSpan, Span } from "../../model/index.ts";
import { type Outline, type Word, wordsIn } from "../../text/index.ts";
import { isOfNamed, ownPerson } from "./own-person.ts";
import { ENDS_BODY, isMany } from "./people-found.ts";
import { principalIn } from "./principal.ts";

const PARTICLES = new Set([
  "al",
  "el",
  "bin",
  "ibn",
  "abu",
  "de",
  "del",
  "della",
  "van",
  "von",
  "der",
  "den",
  "la",
  "le",
  "da",
  "dos",
  "di",
  "al-",
  "ul",
  "ur",
]);
const JOINERS = new Set(["of", "for", "to", "in", "at", "from", "with", "and", "on"]);

/** A source taken apart: who it is without titles and affiliations, how that is named, and on whose behalf it speaks. */
export interface SourceParts {
  readonly span: Span;
  /** The name alone for people, the phrase without its tail for everybody else. */
  readonly name: NamedSpan;
  readonly kind: NamedAs;
  readonly principal: NamedSpan | null;
}

/** Takes one source apart. `people` are the spans of persons that some detector found. */
export function sourcePartsOf(outline: Outline, span: Span, people: readonly Span[]): SourceParts {
  const words = headWords(outline, span);
  const called = calledItself(outline, words);
  if (called !== null) return { span, name: called, kind: "institution", principal: null };
  const isShortened = /^\s*\(\p{Lu}{2,}\)/u.test(outline.text.slice(words.at(-1)?.end ?? span[1], span[1]));
  const person = isShortened ? null : personIn(outline, span, words, people);
  const principal = principalIn(outline, span);
  if (person !== null) return { span, name: person, kind: "person", principal };
  const body = outline.casing === "mixed" ? appositionName(outline, span, words, isBody) : null;
  const name = body ?? named(outline.text, trimmedHead(span, words));
  return { span, name, kind: body === null && !isShortened ? kindOf(words, name.text) : "institution", principal };
}

/** "A group calling itself the Amber Column": by the name it bears. */
function calledItself({ text }: Outline, head: readonly Word[]): NamedSpan | null {
  const itself = head.findIndex(({ lower }, at) => lower === "itself" && CALLING.test(head[at - 1]?.lower ?? ""));
  const name = itself < 0 ? [] : head.slice(itself + 1).filter(({ lower }, at) => at > 0 || !ARTICLES.has(lower));
  const [first, last] = [name[0], name.at(-1)];
  return first === undefined || last === undefined ? null : named(text, [first.start, endOf(last)]);
}
const CALLING = /^(?:call|styl|nam|dubb?)(?:s|es|ed|ing)$/u;

function named(text: string, span: Span): NamedSpan {
  return { text: text.slice(span[0], span[1]), span };
}

/** The words before the first comma or bracket: the rest is apposition. */
function headWords(outline: Outline, span: Span): readonly Word[] {
  const words = wordsIn(outline.words, span);
  const pause = words.findIndex(
    (word, at) =>
      at > 0 &&
      (/[,(;–—]/u.test(outline.text.slice((words[at - 1] as Word).end, word.start)) || isTold(words, at) || isClauseWithout(words, at)),
  );
  return pause < 0 ? words : words.slice(0, pause);
}

/** "A neighbour I spoke to later", "an official she met": a clause without its "whom". */
const isClauseWithout = (words: readonly Word[], at: number): boolean =>
  /^(?:i|he|she|they|we)$/u.test(words[at]?.lower ?? "") &&
  /^\p{Ll}/u.test(words[at - 1]?.text ?? "") &&
  !/^(?:and|or|as|than)$/u.test(words[at - 1]?.lower ?? "");

/** "An eyewitness quoted by the Gazette": from there on it is told how one came by it. */
const isTold = (words: readonly Word[], at: number): boolean =>
  /^(?:quoted|cited|interviewed|contacted|reached)$/u.test(words[at]?.lower ?? "") && words[at + 1]?.lower === "by";

function personIn(outline: Outline, span: Span, head: readonly Word[], people: readonly Span[]): NamedSpan | null {
  const detected = ownPerson(outline, people, span);
  const stop = head.at(-1)?.end ?? span[1];
  if (isNamedBody(head, detected)) return null;
  if (isOutlet(outline.text.slice(span[0], stop))) return null;
  if (detected !== undefined && detected[0] < stop && (endsInPeople(head, detected) || isBodyOf(head, detected))) return null;
  if (outline.casing !== "mixed" && head.length > 1 && head.length < 6 && COURTESY.has(head[0]?.lower.replace(".", "") ?? "")) {
    return named(outline.text, [(head[1] as Word).start, endOf(head.at(-1) as Word)]);
  }
  if (detected !== undefined && (detected[0] < stop || isApposed(outline, head, detected))) {
    const name = withGivenName(head, withoutPlace(withoutTitles(wordsIn(outline.words, detected))));
    const isBodyName = name.length > 1 && ENDS_BODY.has(name.at(-1)?.lower ?? "");
    if (isBodyName) return null;
    if (name.some((word) => !OFFICE_NOUNS.has(word.lower)) && !isOutlet(name.map((word) => word.text).join(" ")))
      return named(outline.text, [(name[0] as Word).start, endOf(name.at(-1) as Word)]);
  }
  if (outline.casing !== "mixed") return nameBehindTitle(outline, head);
  return (
    capitalisedPerson(outline, span, head) ??
    appositionName(outline, span, head, (words) => !isBody(words) && head.some((word) => OFFICE_NOUNS.has(word.lower) || isTitle(word)))
  );
}

/** "norlandish president ana roe", in text that shows no names: a title, and one to three words behind it that nothing knows. */
function nameBehindTitle({ text }: Outline, head: readonly Word[]): NamedSpan | null {
  const title = head.findLastIndex((word) => isTitle(word) && !/^(?:official|resident|witness|director|head)$/u.test(word.lower));
  const name = head.slice(title + 1);
  const [first, last] = [name[0], name.at(-1)];
  if (title < 0 || first === undefined || last === undefined || name.length > 3) return null;
  return name.every(({ lower }) => isUnknown(lower)) ? named(text, [first.start, endOf(last)]) : null;
}
const isUnknown = (word: string): boolean =>
  /^[\p{L}'’.-]{3,}$/u.test(word) &&
  !JOINERS.has(word) &&
  ![INSTITUTION_NOUNS, COLLECTIVE_NOUNS, OFFICE_NOUNS, WORK_NOUNS, UNNAMED_NOUNS, TITLE_WORDS, DOCUMENT_NOUNS, TAIL].some((some) =>
    some.has(word),
  ) &&
  !isVerb(word) &&
  !/(?:ing|ed|ly|s|al|ive|ant)$/u.test(word);

/** "Judge Ana Pell", of whom a detector took "Pell" alone: the name goes back to the title. */
function withGivenName(head: readonly Word[], name: readonly Word[]): readonly Word[] {
  const at = name.length === 1 ? head.findIndex(({ start }) => start === name[0]?.start) : -1;
  const [title, given] = [head[at - 2], head[at - 1]];
  const isGiven = title !== undefined && given !== undefined && isTitle(title) && isCapital(given) && !isTitle(given);
  return isGiven ? [given, ...name] : name;
}

/** "Of Chad Idriss Kebbe": what somebody is minister of stands before the name. */
const withoutPlace = (name: readonly Word[]): readonly Word[] => (name[0]?.lower === "of" ? name.slice(name.length > 3 ? 2 : 1) : name);

/** "The shipping company Aegean Star": what stands right before the name tells that it is a body. */
function isNamedBody(head: readonly Word[], detected: Span | undefined): boolean {
  const first = detected === undefined ? -1 : head.findIndex(({ start }) => start >= detected[0]);
  const before = head[first - 1];
  return before !== undefined && /^\p{Ll}/u.test(before.text) && (INSTITUTION_NOUNS.has(before.lower) || BODIES.has(before.lower));
}
const BODIES = new Set([
  "company",
  "firm",
  "website",
  "newspaper",
  "magazine",
  "airline",
  "watchdog",
  "broadcaster",
  "operator",
  "charity",
  "militia",
  "bank",
  "club",
]);

/** "Sanders aides": the person is whose they are. */
function endsInPeople(head: readonly Word[], person: Span): boolean {
  const last = head.at(-1);
  if (last === undefined || last.start < person[1]) return false;
  return /^\p{Ll}/u.test(last.text) || INSTITUTION_NOUNS.has(last.lower);
}

const COURTESY = new Set("mr mrs ms miss dr prof gen col maj lt sgt capt rev fr sen rep gov".split(" "));

/** "The office of Prime Minister X" is a body. */
function isBodyOf(head: readonly Word[], person: Span): boolean {
  const of = head.findIndex(({ lower, start }) => (lower === "of" || lower === "for") && start < person[0]);
  return of > 0 && INSTITUTION_NOUNS.has((head[of - 1] as Word).lower);
}

/** "One early supporter, Representative X": somebody without a name, and then the name. */
function isApposed({ text, words }: Outline, head: readonly Word[], person: Span): boolean {
  const last = head.at(-1);
  const kind = head.length === 0 ? "institution" : kindOf(head, "");
  if (last === undefined || isBody(head) || kind === "institution" || kind === "collective" || !/^\s*,/u.test(text.slice(last.end)))
    return false;
  return wordsIn(words, [last.end, person[0]]).every((word) => word.end <= last.end || isTitle(word) || isCapital(word));
}

const isCapital = (word: Word): boolean => /^(?:(?:al|el|ul|ur|as|ash|bin|ibn|abu)-)?\p{Lu}/u.test(word.text);
const isTitle = (word: Word): boolean => TITLE_WORDS.has(word.lower.replace(/'s$/u, ""));
const endOf = (word: Word): number => (/['’]s$/u.test(word.text) ? word.end - 2 : word.end);

const isBody = (words: readonly Word[]): boolean => words.some((word) => INSTITUTION_NOUNS.has(word.lower));

/** "The group's spokesman, X": the apposition is the name, where it is nothing but capitalised words and `fits`. */
function appositionName(outline: Outline, span: Span, head: readonly Word[], fits: (words: readonly Word[]) => boolean): NamedSpan | null {
  const rest = headWords(outline, [(head.at(-1) as Word | undefined)?.end ?? span[0], span[1]]).filter(
    (word) => word.start >= ((head.at(-1) as Word | undefined)?.end ?? 0),
  );
  const name = ARTICLES.has(rest[0]?.lower ?? "") ? rest.slice(1) : rest;
  const isName = name.length >= 2 && name.length <= 5 && name.every((word) => isCapital(word) || PARTICLES.has(word.lower));
  if (!isName || head.some((word, at) => at > 0 && isCapital(word) && !/['’]s$/u.test(word.text)) || !fits(name)) return null;
  return named(outline.text, [(name[0] as Word).start, endOf(name.at(-1) as Word)]);
}

/** Two or three capitalised words after a title, or before an apposition or alone: a person, unless a word of a body is among them. */
function capitalisedPerson(outline: Outline, span: Span, head: readonly Word[]): NamedSpan | null {
  const run = lastNameRun(head);
  if (run[0] !== undefined && (isOfNamed(outline.text.slice(span[0], run[0].start)) || isMany(run[0].text))) return null;
  if (isOutlet(run.map(({ text }) => text).join(" "))) return null;
  if (run[0] !== undefined && isNamedBody(head, [run[0].start, endOf(run[0])])) return null;
  if (run.length === 0 || run.length > 5) return null;
  // "Vellia's Ridge Men": whose they are is no given name.
  if (run.slice(0, -1).some(({ text }) => /['’]s$/u.test(text))) return null;
  if (ENDS_BODY.has((run.at(-1) as Word).lower.replace(/\.$/u, ""))) return null;
  const all = wordsIn(outline.words, span);
  const hasTitle = head.some(isTitle) || all.slice(head.length).some((word) => OFFICE_NOUNS.has(word.lower) || isTitle(word));
  const hasArticle = /^(?:the|a|an)$/u.test(head[0]?.lower ?? "");
  const isAged = head.length === 1 && AGE.test(outline.text.slice(head[0]?.end ?? 0, (head[0]?.end ?? 0) + 12));
  if (isAged && run.length === 1) return named(outline.text, [(run[0] as Word).start, endOf(run[0] as Word)]);
  if (run.some((word) => INSTITUTION_NOUNS.has(word.lower)) || (!hasTitle && (run.length === 1 || hasArticle))) return null;
  if (hasArticle && run.length === 1) return null;
  return named(outline.text, [(run[0] as Word).start, endOf(run.at(-1) as Word)]);
}

/** "Mina, 18, said". */
const AGE = /^\s*,\s*(?:aged\s+)?\d{1,2}\s*[,)]/u;

/** The capitalised words that end the head, without titles and without what a title is of. */
function lastNameRun(head: readonly Word[]): readonly Word[] {
  let at = head.length;
  while (at > 0 && (isCapital(head[at - 1] as Word) || PARTICLES.has((head[at - 1] as Word).lower))) at--;
  const run = head.slice(at);
  const name = withoutTitles(run);
  const article = head[at - 1];
  const before = article?.lower === "the" ? head[at - 2] : article;
  const isObject = before !== undefined && JOINERS.has(before.lower);
  if (!isObject) return name;
  // "The governor of Lower Dren Province" is an office, and no Mr Province.
  if (PLACE_UNITS.has(name.at(-1)?.lower ?? "")) return [];
  return name.length > 3 ? name.slice(-2) : name.length === 3 ? name.slice(1) : [];
}

function withoutTitles(run: readonly Word[]): readonly Word[] {
  let from = 0;
  for (const [at, word] of run.entries()) if (isTitle(word)) from = at + 1;
  return run.slice(from).filter((word, at) => at > 0 || !PARTICLES.has(word.lower) || isCapital(word));
}

const ARTICLES = new Set(["the", "a", "an"]);
const TAIL = new Set(["who", "which", "that", "whose"]);

/** Without leading article and without a relative clause. */
function trimmedHead(span: Span, head: readonly Word[]): Span {
  const from = head.length > 1 && ARTICLES.has((head[0] as Word).lower) ? 1 : 0;
  const relative = head.findIndex((word, at) => at > from && TAIL.has(word.lower));
  const kept = head.slice(from, relative < 0 ? head.length : relative);
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return span;
  const end = last.end === span[1] && /['’]s$/u.test(last.text) ? last.end - 2 : last.end;
  return [first.start, Math.max(end, first.start + 1)];
}

/** How a source that is no named person is named. */
function kindOf(head: readonly Word[], text: string): NamedAs {
  if (NOBODY.test(text)) return "none";
  const lower = head.map((word) => word.lower.replace(/'s$/u, ""));
  const stop = lower.findIndex((word, at) => at > 0 && (JOINERS.has(word) || TAIL.has(word) || word === "familiar" || isToldOf(lower, at)));
  const noun = (lower[(stop < 0 ? lower.length : stop) - 1] ?? "").replace(/'$/u, "");
  const isFamiliar = lower.includes("familiar") || lower.includes("anonymity");
  if (isFamiliar && /^(?:people|officials|sources|persons|aides|those|insiders)$/u.test(noun)) return "collective";
  if (UNNAMED_NOUNS.has(noun) || isFamiliar) return "none";
  if (isPressAtLarge(lower) || (noun === "group" && lower[stop] === "of")) return "collective";
  if (stop === 1 && AMONG.has(lower[1] ?? "") && /^\p{Lu}.*[^s]s$/u.test(head[0]?.text ?? "") && !INSTITUTION_NOUNS.has(noun))
    return "collective";
  if (OUTLET_NAME_ENDS.has(noun) && head.some(isCapital)) return "institution";
  const isSeveral = /[^s]s$|men$|people$/u.test(noun);
  if (DOCUMENT_NOUNS.has(noun) && noun !== "paper") return noun === "reports" ? "collective" : "none";
  if (isShareOf(lower) || lower.some((word, at) => at < 4 && SHARES.has(word)) || COLLECTIVE_NOUNS.has(lower[0] ?? "")) return "collective";
  if (noun === "police" || noun === "authorities" || noun === "prosecutors" || COLLECTIVE_NOUNS.has(noun)) return "collective";
  if (isSeveral && (WORK_NOUNS.has(noun.slice(0, -1)) || OFFICE_NOUNS.has(noun))) return "collective";
  if (POSTS.has(noun) && lower.length <= 4 && lower[0] === "the" && !isSeveral) return "office";
  if (WORK_NOUNS.has(noun)) return "none";
  if (OFFICE_NOUNS.has(noun)) return "office";
  const last = head.at(stop < 0 ? -1 : stop - 1);
  const isPlain = last !== undefined && /^\p{Ll}/u.test(last.text);
  const isCommon = isPlain && !INSTITUTION_NOUNS.has(noun);
  if (isCommon && head.some((word, at) => at > 0 && isCapital(word))) return isSeveral ? "collective" : "none";
  // "Mays' sister" is nobody by name.
  const isOfNamed = isCommon && head.length > 1 && isCapital(head[0] as Word) && KIN_OR_WITNESS.has(kindOfWords([noun]) ?? "other");
  if (isOfNamed) return isSeveral ? "collective" : "none";
  // "Aid groups" at the head of a sentence, "UN agencies": many bodies, whatever stands before the noun.
  if (isPlain && SEVERAL_BODIES.has(noun)) return "collective";
  const isNamed = head.some((word, at) => isCapital(word) && !(at === 0 && LEADERS.has(word.lower)));
  if (!isNamed && SEVERAL_BODIES.has(noun)) return "collective";
  if (INSTITUTION_NOUNS.has(noun) || isNamed)
    return isNamed || INSTITUTION_NOUNS.has(noun) ? institutionOrPeople(head, noun) : "collective";
  return isSeveral ? "collective" : "none";
}

/** "The senator", "the candidate": one who is known by the post, and not by name. */
const POSTS = new Set("senator congressman congresswoman candidate nominee lawmaker legislator diplomat".split(" "));
/** "Mediators in Norland": people at the head of a sentence. */
const AMONG = new Set("in from at with on".split(" "));

/** "Two women released last week by the militia": what was done to them is told behind them. */
const isToldOf = (lower: readonly string[], at: number): boolean =>
  at > 1 && /(?:ed|held|seen|taken)$/u.test(lower[at] ?? "") && BEHIND_PARTICIPLE.has(lower[at + 1] ?? "");
const BEHIND_PARTICIPLE = new Set("by in at on from last this to with during since after as for near outside inside there".split(" "));

const KIN_OR_WITNESS: ReadonlySet<string> = new Set(["victim-or-family", "witness", "supporters"]);

/** "Rights groups", "aid agencies": many bodies, none of them by name. */
const SEVERAL_BODIES = new Set(
  "firms groups organisations organizations ministries agencies companies parties militias newspapers".split(" "),
);

/** "The local press", "foreign media": no outlet, but many. */
function isPressAtLarge(lower: readonly string[]): boolean {
  const at = ARTICLES.has(lower[0] ?? "") ? 1 : 0;
  const isAtLarge =
    PRESS_AT_LARGE.has(lower[at] ?? "") || (/^(?:media|press)$/u.test(lower[at + 1] ?? "") && OF_A_COUNTRY.test(lower[at] ?? ""));
  const noun = isAtLarge ? lower[at + 1] : lower[at];
  return (noun === "press" || noun === "media") && lower.length <= at + 2 && lower.at(-1) === noun;
}
const OF_A_COUNTRY = /(?:[ia]n|ese|ish|[aeq]i)$/u;
const PRESS_AT_LARGE = new Set(
  "local foreign international national regional world domestic mainstream western social opposition".split(" "),
);

/** "One in five". */
function isShareOf(lower: readonly string[]): boolean {
  return lower.length === 3 && lower[1] === "in" && [lower[0], lower[2]].every((word) => NUMERAL.test(word ?? ""));
}
const NUMERAL = /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)$/u;

/** "Nearly a third", "one in five", "40 percent": several, of whatever. */
const SHARES = new Set("third quarter half percent majority dozens hundreds thousands tenth fifth two-thirds handful couple".split(" "));

/** Words that open a sentence with a capital and belong to no name. */
const LEADERS = new Set(
  "the a an one two three some many several another other his her their its our my no each every both few most".split(" "),
);

/** A plural capitalised word alone ("Republicans", a people's name) is many people and no body. */
function institutionOrPeople(head: readonly Word[], noun: string): NamedAs {
  const last = head.at(-1) as Word;
  const hasArticle = head.length > 1 && ARTICLES.has((head[0] as Word).lower);
  if (/^\p{Ll}.*(?:[^s]s|men|people)$/u.test(last.text) && !INSTITUTION_NOUNS.has(noun)) return "collective";
  const isPlural =
    !INSTITUTION_NOUNS.has(noun) &&
    head.length <= 2 &&
    isCapital(last) &&
    (hasArticle ? /[^siu]s$/u : /(?:ans|ists|crats|ites)$/u).test(last.lower);
  return isPlural ? "collective" : "institution";
}
