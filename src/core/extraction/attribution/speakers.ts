import { FEMININE, INSTITUTION_NOUNS, MASCULINE } from "../../lexicon/attribution-acts.ts";
import { DOCUMENT_NOUNS } from "../../lexicon/attribution-hands.ts";
import { isOutlet } from "../../lexicon/outlets.ts";
import type { NamedAs, NamedSpan, Span, Speaker } from "../../model/index.ts";
import { fold, type Outline, sentenceAt, type Word, wordIndexAt, wordsIn } from "../../text/index.ts";
import { fullestNames, longNamesOf, surnameOf, withoutTitle } from "./fuller-names.ts";
import { type SourceParts, sourcePartsOf } from "./source-parts.ts";

/** A source with who it is in this document. */
export interface ResolvedSource {
  readonly parts: SourceParts;
  readonly speaker: Speaker | null;
  readonly principal: NamedSpan | null;
}

/** Forces that a state has one of: "the army" is not the River Liberation Army that spoke before. */
const FORCES_OF_STATE = new Set(["army", "police", "guard", "forces", "navy", "command"]);

function isNameOfAnother(name: string, noun: string): boolean {
  const words = name.split(/\s+/u);
  const isTitled = words.length > 2 && words.some((word) => word.toLowerCase() === noun && /^\p{Lu}\p{Ll}/u.test(word));
  return FORCES_OF_STATE.has(noun) && isTitled && GROUP_WORDS.test(name);
}
const GROUP_WORDS =
  /\b(?:liberation|resistance|revolutionary|people['’]?s|popular|islamic|independence|independent|salvation|freedom|front|red|holy|lord['’]?s|god|speaking)\b/iu;

/** "The ministry", for the Ministry of Roads. "The embassy" is no cable from an embassy, and "the council" not its president. */
function isInName({ kind, text }: Speaker, noun: string): boolean {
  return (kind === "institution" || kind === "collective") && fold(text).split(" ").includes(noun);
}

/** "The defence ministry" below a headline that has "Ministry": the fuller words name it. */
function tellsMore(name: string, known: string): boolean {
  const [own, other] = [fold(name).split(" "), fold(known).split(" ")];
  return own.length > other.length && other.every((word) => own.includes(word));
}

type Gender = "feminine" | "masculine" | "open";
interface Mention {
  readonly speaker: Speaker;
  readonly principal: NamedSpan | null;
  readonly gender: Gender;
  readonly paragraph: number;
  readonly noun: string;
}

const SPOKESMAN = /^spokes(?:man|woman|person|men|people)$/u;
const SINGULAR = new Set(["he", "she", "him", "her", "his", "i"]);
const THIRD_PLURAL = new Set(["they", "them", "their"]);
const PLURAL = new Set([...THIRD_PLURAL, "we", "both"]);
const TAKES_UP = /\b(?:they|them|their)\b/iu;
/** Sentences looked back over for whom "they" take up: this keeps a paragraph of thousands linear. */
const MOST_TAKEN_UP = 6;
const ARTICLES = new Set(["the", "a", "an"]);
const NEUTER = new Set(["it", "its"]);
const RELATIVE = new Set(["who", "which", "that", "whose"]);
const MOST_PARAGRAPHS_BACK = 4;
/** Whoever spoke longer ago is not looked for: this keeps long texts linear. */
const MOST_REMEMBERED = 200;

/** What is known of names: those of peoples and faiths, which are never more than a collective, those of places and of bodies. */
interface KnownNames {
  readonly isPeople: (name: string) => boolean;
  readonly isPlace: (name: string) => boolean;
  /** Whether the text calls a body so. */
  readonly isBody: (name: string) => boolean;
}

/** Resolves the sources of one document, to be asked in reading order: a pronoun is whoever spoke or was named last. */
export class SpeakerRoll {
  readonly #outline: Outline;
  readonly #people: readonly Span[];
  readonly #isPeople: (name: string) => boolean;
  readonly #isBody: (name: string) => boolean;
  readonly #isPlaceName: (name: string) => boolean;
  readonly #fullest: ReadonlyMap<string, NamedSpan>;
  /** By where they begin. */
  readonly #bodies: ReadonlyMap<number, Span>;
  readonly #longNames: ReadonlyMap<string, NamedSpan | null>;
  readonly #lastGroup: (before: number) => NamedSpan | null;
  readonly #said: Mention[] = [];

  /** `people` and `bodies` are the spans of persons and of organised bodies found. */
  constructor(outline: Outline, people: readonly Span[], sources: readonly Span[], bodies: readonly Span[], known: KnownNames) {
    this.#lastGroup = lastGroupOf(outline, bodies);
    this.#bodies = new Map(bodies.map((body) => [body[0], body]));
    this.#longNames = longNamesOf(outline, bodies);
    this.#isPeople = known.isPeople;
    this.#isPlaceName = known.isPlace;
    this.#isBody = known.isBody;
    this.#outline = outline;
    this.#people = people;
    const names = sources.map((span) => sourcePartsOf(outline, span, people)).filter(({ kind }) => kind === "person");
    const detected = people.map((span) => withoutTitle(outline.text, span));
    this.#fullest = fullestNames([...names.map(({ name }) => name), ...detected]);
  }

  /** Who the source at `span` is. The speaker is null for a pronoun that nothing in the text explains. */
  resolve(span: Span): ResolvedSource {
    const words = wordsIn(this.#outline.words, span);
    // A lone article is what a detector left of a name.
    if (words.length > 0 && words.every(({ lower }) => ARTICLES.has(lower)))
      return this.#pronoun(sourcePartsOf(this.#outline, span, this.#people), "it");
    const only = words.length === 1 ? (words[0] as Word).lower.replace(/'(?:s|d|ll|ve|re)$/u, "") : "";
    if (RELATIVE.has(only)) return this.#antecedent(span);
    const parts = sourcePartsOf(this.#outline, span, this.#people);
    if (SINGULAR.has(only) || PLURAL.has(only) || NEUTER.has(only)) return this.#pronoun(parts, only);
    return this.#remember(parts, this.#named(parts, words));
  }

  /** "Port Sael said": a place of several words that no detector took for a person speaks as its authorities. */
  #isPlace({ text, span }: NamedSpan): boolean {
    return text.includes(" ") && !this.#people.some(([start, end]) => start < span[1] && span[0] < end) && this.#isPlaceName(text);
  }

  #named(parts: SourceParts, words: readonly Word[]): Mention {
    if (parts.kind === "person" && (this.#isPlace(parts.name) || this.#isBody(parts.name.text)))
      return this.#named({ ...parts, kind: "institution" }, words);
    const full = parts.kind === "person" || isLoneName(parts) ? this.#fullest.get(surnameOf(parts.name.text)) : undefined;
    const kind = full !== undefined ? "person" : this.#isPeople(parts.name.text) ? "collective" : parts.kind;
    const name = full ?? parts.name;
    const noun = nounOf(words, parts);
    const isUnnamed = full === undefined;
    const known = isUnnamed && isDefinite(words) ? this.#lastOf(noun, parts) : isUnnamed ? this.#ofShortName(words, parts) : undefined;
    const gender = genderOf(words);
    const paragraph = this.#paragraphAt(parts.span[0]);
    if (known !== undefined && !tellsMore(parts.name.text, known.speaker.text)) return { ...known, paragraph };
    const before = parts.principal === null ? this.#said.findLast((one) => one.speaker.text === name.text) : undefined;
    const bare = isBareSpokesman(words) ? this.#lastBody(paragraph) : null;
    return {
      speaker: { ...name, kind },
      principal: parts.principal ?? before?.principal ?? bare,
      gender: before !== undefined && gender === "open" ? before.gender : gender,
      paragraph,
      noun,
    };
  }

  /** "The Front", for the Reed Front: the one body of the text whose longer name ends so. */
  #ofShortName(words: readonly Word[], { span }: SourceParts): Mention | undefined {
    const [article, name] = words;
    if (words.length !== 2 || name === undefined || !ARTICLES.has(article?.lower ?? "") || !/^\p{Lu}\p{Ll}/u.test(name.text))
      return undefined;
    const body = this.#calledBefore(name.lower, span[0]);
    if (body === null) return undefined;
    return {
      speaker: { ...body, kind: "institution" },
      principal: null,
      gender: "open",
      paragraph: this.#paragraphAt(span[0]),
      noun: name.lower,
    };
  }

  /** The one body, told before an offset, that is called so for short. */
  #calledBefore(short: string, at: number): NamedSpan | null {
    const body = FORCES_OF_STATE.has(short) ? null : (this.#longNames.get(short) ?? null);
    return body !== null && body.span[0] < at ? body : null;
  }

  /** "Spokesman X", of nobody named: of the body that spoke last in the paragraph. */
  #lastBody(paragraph: number): NamedSpan | null {
    const last = this.#said.findLast(({ speaker }) => speaker.kind === "institution" && !isOutlet(speaker.text));
    return last === undefined || last.paragraph !== paragraph ? null : { text: last.speaker.text, span: last.speaker.span };
  }

  #remember(parts: SourceParts, mention: Mention): ResolvedSource {
    this.#said.push(mention);
    if (this.#said.length > 2 * MOST_REMEMBERED) this.#said.splice(0, MOST_REMEMBERED);
    return { parts: { ...parts, kind: mention.speaker.kind }, speaker: mention.speaker, principal: mention.principal };
  }

  /** "the group", "the official": the last source of that noun. */
  #lastOf(noun: string, { kind, span }: SourceParts): Mention | undefined {
    if (noun === "") return undefined;
    const asNamed = this.#said.findLast(
      (one) => (one.noun === noun || isInName(one.speaker, noun)) && !isNameOfAnother(one.speaker.text, noun),
    );
    if (asNamed !== undefined) return asNamed.speaker.kind === "collective" ? undefined : asNamed;
    if (kind !== "institution" || !GROUP_NOUNS.has(noun)) return undefined;
    const spoke = this.#said.findLast(({ speaker }) => speaker.kind === "institution" && mayBeGroup(speaker.text));
    const named = this.#lastGroup(span[0]);
    if (named === null || (spoke !== undefined && spoke.speaker.span[0] >= named.span[0])) return spoke;
    return { speaker: { ...named, kind: "institution" }, principal: null, gender: "open", paragraph: this.#paragraphAt(span[0]), noun };
  }

  #pronoun(parts: SourceParts, pronoun: string): ResolvedSource {
    const paragraph = this.#paragraphAt(parts.span[0]);
    const found = this.#said.findLast((one) => paragraph - one.paragraph <= MOST_PARAGRAPHS_BACK && fits(one, pronoun));
    const subject = this.#subjectFor(pronoun, parts.span[0], found);
    if (subject !== null && (found === undefined || found.speaker.span[0] < subject.span[0])) {
      const speaker: Speaker = { ...subject, kind: "institution" };
      return this.#remember({ ...parts, kind: "institution" }, { speaker, principal: null, gender: "open", paragraph, noun: "" });
    }
    if (found === undefined) {
      const only = SINGULAR.has(pronoun) && pronoun !== "i" ? this.#onlyPersonBefore(parts.span[0]) : null;
      if (only === null) return { parts: { ...parts, kind: kindOfPronoun(pronoun) }, speaker: null, principal: null };
      const speaker: Speaker = { ...(this.#fullest.get(surnameOf(only.text)) ?? only), kind: "person" };
      return this.#remember(
        { ...parts, kind: "person" },
        { speaker, principal: null, gender: genderOfPronoun(pronoun), paragraph, noun: "" },
      );
    }
    return this.#remember(
      { ...parts, kind: found.speaker.kind },
      { ...found, paragraph, gender: found.gender === "open" ? genderOfPronoun(pronoun) : found.gender },
    );
  }

  /** What "it" and, where nobody spoke, "they" take up from the sentences before, in one paragraph. */
  #subjectFor(pronoun: string, at: number, spoke: Mention | undefined): NamedSpan | null {
    const [before, paragraph] = [sentenceAt(this.#outline, at) - 1, this.#paragraphAt(at)];
    if (NEUTER.has(pronoun)) return this.#subjectOf(before, paragraph);
    return spoke === undefined && THIRD_PLURAL.has(pronoun) ? this.#takenUpBefore(before, paragraph) : null;
  }

  /** "The Sons are feared. A fire was blamed on them. They have boasted …": the body that these sentences take up one after another. */
  #takenUpBefore(last: number, paragraph: number): NamedSpan | null {
    const { text, sentences } = this.#outline;
    for (let before = last; before > last - MOST_TAKEN_UP; before--) {
      const subject = this.#subjectOf(before, paragraph);
      const span = sentences[before];
      if (subject !== null || span === undefined || !TAKES_UP.test(text.slice(...span))) return subject;
    }
    return null;
  }

  /**
   * "The Front has been silent. In the past it has denied …": the body, by its name or a short one, that a sentence of a paragraph begins with.
   */
  #subjectOf(sentence: number, paragraph: number): NamedSpan | null {
    const { text, sentences } = this.#outline;
    const [start, end] = sentences[sentence] ?? [0, 0];
    if (sentence < 0 || this.#paragraphAt(start) !== paragraph) return null;
    const lead = /^(?:(?:But|Yet|However,|Meanwhile,|And)\s+)?(?:[Tt]he\s+)?/u.exec(text.slice(start, end))?.[0].length ?? 0;
    const body = this.#bodies.get(start + lead);
    if (body !== undefined) return { text: text.slice(...body), span: body };
    const short = /^\p{Lu}\p{Ll}+(?=\s\p{Ll})/u.exec(text.slice(start + lead, end))?.[0].toLowerCase() ?? "";
    return lead === 0 ? null : this.#calledBefore(short, start);
  }

  /** "I met Danel Orr in a tea house. He told me": the one person of the sentence before, where nobody has spoken yet. */
  #onlyPersonBefore(at: number): NamedSpan | null {
    const { text, sentences } = this.#outline;
    const before = sentences[sentenceAt(this.#outline, at) - 1];
    const there = before === undefined ? [] : this.#people.filter(([start, end]) => start >= before[0] && end <= before[1]);
    const [only] = there;
    return only === undefined || there.length > 1 ? null : withoutTitle(text, only);
  }

  /** The phrase that "who" goes back to: what stands directly before it. */
  #antecedent(span: Span): ResolvedSource {
    const { words, text, sentences } = this.#outline;
    const at = wordIndexAt(words, span[0]);
    const sentence = sentences[sentenceAt(this.#outline, span[0])];
    let from = at;
    while (from > 0 && at - from < 10) {
      const word = words[from - 1] as Word;
      if (sentence !== undefined && word.start < sentence[0]) break;
      const next = words[from] as Word;
      if (from < at && /[,;:.“"]/u.test(text.slice(word.end, next.start))) break;
      if (STOPS.has(word.lower)) break;
      from--;
    }
    const first = words[from];
    const last = words[at - 1];
    if (from === at || first === undefined || last === undefined)
      return { parts: sourcePartsOf(this.#outline, span, []), speaker: null, principal: null };
    const parts = sourcePartsOf(this.#outline, [first.start, last.end], this.#people);
    return this.#remember(parts, this.#named(parts, wordsIn(words, parts.span)));
  }

  #paragraphAt(offset: number): number {
    const sentence = sentenceAt(this.#outline, offset);
    return sentence < 0 ? 0 : (this.#outline.paragraphOfSentence[sentence] as number);
  }
}

/** Nouns that take up a group named before without repeating a word of its name. */
const GROUP_NOUNS = new Set(["group", "organisation", "organization", "movement", "outfit", "militia", "faction"]);
/** Words in the names of bodies that no one calls "the group". */
const NO_GROUPS = new Set(
  "un eu nato commission committee nations union watch international state television radio ministry government police army court council news times herald courier post tribune daily agency office department parliament university hospital institute authority authorities military embassy".split(
    " ",
  ),
);
const STOPS = new Set(
  "citing quoting said says told that but and while when because if after before is are was were has have had by".split(" "),
);

const mayBeGroup = (name: string): boolean =>
  !fold(name)
    .split(" ")
    .some((word) => NO_GROUPS.has(word));

/** How far back "the group" may have been named, in UTF-16 code units. */
const GROUP_REACH = 700;

/** The body that may be called a group and was named last before an offset. By halves. */
function lastGroupOf({ text }: Outline, bodies: readonly Span[]): (before: number) => NamedSpan | null {
  const groups = bodies
    .map((span): NamedSpan => ({ text: text.slice(...span), span }))
    .filter((body) => /^\p{Lu}/u.test(body.text) && mayBeGroup(body.text))
    .sort((a, b) => a.span[0] - b.span[0]);
  return (before) => {
    let [low, high] = [0, groups.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((groups[middle] as NamedSpan).span[1] <= before) low = middle + 1;
      else high = middle;
    }
    const last = groups[low - 1];
    return last === undefined || before - last.span[1] > GROUP_REACH ? null : last;
  };
}

/** One capitalised word: a surname where the document has the full name. */
function isLoneName({ kind, name }: SourceParts): boolean {
  return kind !== "none" && /^\p{Lu}[^\s]*$/u.test(name.text);
}

/** "Spokesman X", "a spokesman": "the presidential spokesman" is of the presidency. */
function isBareSpokesman(words: readonly Word[]): boolean {
  const at = words.findIndex(({ lower }) => SPOKESMAN.test(lower));
  return at >= 0 && words.slice(0, at).every(({ lower, text }) => ARTICLES.has(lower) || BARE.has(lower) || /^\p{Lu}/u.test(text));
}
const BARE = new Set(["its", "their", "another", "one", "chief", "senior", "deputy", "official"]);

function isDefinite(words: readonly Word[]): boolean {
  return words[0]?.lower === "the" && words.length <= 3 && words.slice(1).every((word) => !/^\p{Lu}/u.test(word.text));
}

/** The head noun of a source that is named by a noun. */
function nounOf(words: readonly Word[], parts: SourceParts): string {
  const own = words.filter((word) => word.start >= parts.name.span[0] && word.end <= parts.name.span[1] + 2);
  const stop = own.findIndex((word, at) => at > 0 && ENDS_HEAD.has(word.lower));
  const noun = (stop < 0 ? own.at(-1) : own[stop - 1])?.lower ?? "";
  return parts.kind === "person" ? "" : noun;
}

const ENDS_HEAD = new Set("of for in from at to by on with about who which that".split(" "));

function genderOf(words: readonly Word[]): Gender {
  for (const { lower } of words) {
    if (FEMININE.has(lower)) return "feminine";
    if (MASCULINE.has(lower)) return "masculine";
  }
  return "open";
}

/** What a pronoun tells by itself: one who is called "he" is somebody that the text has named, "they" and "we" are several. */
const kindOfPronoun = (pronoun: string): NamedAs => (SINGULAR.has(pronoun) ? "person" : NEUTER.has(pronoun) ? "none" : "collective");

function genderOfPronoun(pronoun: string): Gender {
  return FEMININE.has(pronoun) ? "feminine" : MASCULINE.has(pronoun) ? "masculine" : "open";
}

function fits(mention: Mention, pronoun: string): boolean {
  const { kind } = mention.speaker;
  if (SINGULAR.has(pronoun)) {
    const gender = genderOfPronoun(pronoun);
    const isOne = kind === "person" || kind === "office" || (kind === "none" && mention.noun !== "" && !DOCUMENT_NOUNS.has(mention.noun));
    return isOne && (gender === "open" || mention.gender === "open" || mention.gender === gender);
  }
  if (NEUTER.has(pronoun)) return kind === "institution";
  return kind === "collective" || kind === "institution" || (kind === "none" && INSTITUTION_NOUNS.has(mention.noun));
}
