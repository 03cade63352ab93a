import {
  CLAUSE_BEFORE,
  CUE_ACTS,
  OPENS_WITH_DENIAL,
  OPENS_WITH_PRONOUN,
  OPENS_WITH_THAT,
  OWN_WORDS,
  PASSED_ON,
  RESPONSIBILITY,
  SAYS_NOTHING,
  TRIED,
  WANTED,
  WILL_BE,
} from "../../lexicon/claim-words.ts";
import { thingOf } from "../../lexicon/one-thing-words.ts";
import type { LinkingDocument, Span, Stance, Statement, StatementRef } from "../../model/index.ts";
import { type Casing, fold, type Word, wordsOf } from "../../text/index.ts";
import { publishedDay } from "../days.ts";
import { type Interned, onceEach } from "../interned.ts";
import { termOf } from "../terms.ts";
import { type ContentTables, type ContentThings, contentThingsOf } from "./content-things.ts";
import { stanceOf } from "./stance.ts";
import { type WrittenWords, writtenWordsOf } from "./written-words.ts";

/** Whether what is told was done, will be, or is tried, wanted or threatened: an attempt is not the act, and an offer is not its acceptance. */
export type Mode = "done" | "to-come" | "wanted" | "tried";

/** What a statement says by itself, so that it can be compared with others: plain data. */
export interface Said extends ContentThings, WrittenWords {
  readonly ref: StatementRef;
  readonly stance: Stance;
  /** The content as written. */
  readonly text: string;
  /** Where it stands in its document. */
  readonly spans: readonly Span[];
  readonly mode: Mode;
  /** Told in the speaker's own words: in quotation marks, and of himself or to somebody. */
  readonly isQuoted: boolean;
  /** What the words of the speaker's name say (see `thingOf`): officers and the police are one. */
  readonly speaker: readonly number[];
  /** Day number. */
  readonly published: number | null;
  readonly about: "who-did-it" | "other";
}

/** The same with what its document tells around it. */
export interface Proposition extends Said {
  /** Linked incidents that it is told in. */
  readonly incidents: readonly string[];
  /** What its document is chiefly about. */
  readonly mainIncident: string | null;
  /** Parties that it names for them, or that deny it. */
  readonly parties: readonly string[];
}

/** A content of more words is compared by its first ones: what it claims stands there. */
const MOST_WORDS = 60;

const textOf = (text: string, spans: readonly Span[]): string => spans.map(([start, end]) => text.slice(start, end)).join(" … ");
const plain = (text: string): string => text.toLowerCase().replace(/[’‘]/gu, "'").replace(/\s+/gu, " ");

/** Null where a content says too little to be compared. Linear in the content. */
export function saidIn(document: LinkingDocument, statement: Statement, casing: Casing, tables: ContentTables): Said | null {
  const text = textOf(document.text, statement.content).replace(/\s+/gu, " ").trim();
  const { said, denial } = mended(text, statement);
  const words = [...[...ownName(said, statement), ...wordsOf(said)].slice(0, MOST_WORDS), ...actsOfCue(document.text, statement)];
  const found = contentThingsOf(words, casing, tables);
  if (found.things.length === 0) return null;
  const cue = plain(textOf(document.text, statement.cue));
  const content = plain(said);
  const isWhoDidIt = statement.act === "claim-of-responsibility" || RESPONSIBILITY.test(`${cue} ${content}`);
  return {
    ...found,
    ...writtenWordsOf(text, MOST_WORDS, tables.vocabulary),
    ref: { document: document.id, statement: statement.id },
    stance: stanceOf({ cue, content, polarity: statement.polarity, denial }),
    text,
    spans: statement.content,
    mode: modeOf(statement, content),
    isQuoted: isQuotedIn(text),
    speaker: speakerOf(statement, tables.vocabulary),
    published: publishedDay(document.published),
    about: isWhoDidIt ? "who-did-it" : "other",
  };
}

/** A statement that says too little to be compared, for where a person says what it belongs to. It shares a key with nothing. */
export function uncompared(document: LinkingDocument, statement: Statement, tables: ContentTables): Proposition {
  const text = textOf(document.text, statement.content).replace(/\s+/gu, " ").trim();
  const { said, denial } = mended(text, statement);
  const cue = plain(textOf(document.text, statement.cue));
  const content = plain(said);
  return {
    ...contentThingsOf([], "mixed", tables),
    ...writtenWordsOf("", MOST_WORDS, tables.vocabulary),
    ref: { document: document.id, statement: statement.id },
    stance: stanceOf({ cue, content, polarity: statement.polarity, denial }),
    text,
    spans: statement.content,
    mode: modeOf(statement, content),
    isQuoted: false,
    speaker: [],
    published: publishedDay(document.published),
    about: "other",
    incidents: [],
    mainIncident: null,
    parties: [],
  };
}

/**
 * The content without what passes it on. A denial that opens it, with the cue behind ("denied that they fled, as the rebels announced"), is
 * another's.
 */
function mended(text: string, { content, cue }: Statement): { readonly said: string; readonly denial: "another's" | "none" } {
  const isCueBehind = (cue[0]?.[0] ?? 0) >= (content.at(-1)?.[1] ?? Number.POSITIVE_INFINITY);
  const opening = isCueBehind ? (OPENS_WITH_DENIAL.exec(text.toLowerCase())?.[0] ?? "") : "";
  const rest = text.slice(opening.length);
  const said = rest.slice(PASSED_ON.exec(rest.toLowerCase())?.[0].length ?? 0);
  return {
    said: said.slice(OPENS_WITH_THAT.exec(said.toLowerCase())?.[0].length ?? 0),
    denial: opening === "" ? "none" : "another's",
  };
}

/** The speaker's name where a content opens with a pronoun that means the speaker: "we", "he" of a person, "it" and "they" of a body. */
function ownName(said: string, { speaker }: Statement): readonly Word[] {
  const pronoun = OPENS_WITH_PRONOUN.exec(said.toLowerCase())?.[1];
  if (speaker === null || pronoun === undefined) return [];
  const isPerson = speaker.kind === "person";
  const isSpeaker = /^(?:i|we)$/u.test(pronoun) || (/^s?he$/u.test(pronoun) ? isPerson : !isPerson);
  return isSpeaker ? wordsOf(speaker.text).filter(({ text }) => /^\p{Lu}/u.test(text)) : [];
}

/** What a cue itself tells was done: "the dead were identified as" two names. */
const actsOfCue = (text: string, { cue }: Statement): readonly Word[] =>
  cue.flatMap(([start, end]) => wordsOf(text.slice(start, end)).filter(({ lower }) => CUE_ACTS.has(lower)));

const WANTED_ACTS: ReadonlySet<string> = new Set(["demand", "proposal", "threat", "call"]);
/** Words before the chief act stand within so many characters. */
const OPENING = 70;

function modeOf({ act }: Statement, content: string): Mode {
  const opening = content.replace(CLAUSE_BEFORE, "").slice(0, OPENING);
  if (TRIED.test(opening)) return "tried";
  if (WANTED_ACTS.has(act) || WANTED.test(opening)) return "wanted";
  return WILL_BE.test(opening) ? "to-come" : "done";
}

const isQuotedIn = (text: string): boolean => /["“”]/u.test(text) && OWN_WORDS.test(plain(text));

function speakerOf({ speaker }: Statement, vocabulary: Interned): readonly number[] {
  if (speaker === null) return [];
  const terms = wordsOf(fold(speaker.text)).map(termOf);
  return onceEach(terms.filter((term) => term !== "" && !SAYS_NOTHING.has(term)).map((term) => vocabulary.numberOf(thingOf(term))));
}
