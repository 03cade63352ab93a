import { OUTLET_NAME_ENDS } from "../../lexicon/attribution-hands.ts";
import { isOutlet } from "../../lexicon/outlets.ts";
import { kindOfWords } from "../../lexicon/source-kinds.ts";
import type { ActorLexicon, Gazetteer, NamedSpan, SourceKind, Span, Speaker, ValueChances } from "../../model/index.ts";
import { type Outline, type Word, wordIndexAt, wordsIn } from "../../text/index.ts";
import { isDocument } from "./chains.ts";
import { settledValue, TRUST_IN_RULES } from "./second-opinion.ts";

/** What telling the kind of a source takes. */
export interface SourceTables {
  readonly actors: ActorLexicon;
  readonly gazetteer: Gazetteer;
}

/** A source with whom it stands for and who it is. */
export interface KindedSource {
  readonly source: readonly Span[];
  readonly speaker: Speaker | null;
  readonly principal: NamedSpan | null;
  /** Whose words a document holds, where the text shows it. */
  readonly author: Span | null;
}

/** How far around a name the words are looked at that tell who bears it, in words. */
const BEFORE = 4;
const AFTER = 8;

/** What kind somebody is by any mention in the document that tells it, by surname: asked for whoever is named bare elsewhere. */
export type KindsByName = ReadonlyMap<string, SourceKind>;

/** Gathers what titles and appositions tell of the persons of a document, first told first. `people` are their spans in reading order. */
export function kindsByName(outline: Outline, people: readonly Span[]): KindsByName {
  const kinds = new Map<string, SourceKind>();
  for (const span of people) {
    const name = surnameOf(outline.text.slice(span[0], span[1]));
    const kind = kinds.has(name) ? null : kindOfWords(around(outline, span));
    if (kind !== null) kinds.set(name, kind);
  }
  return kinds;
}

const surnameOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s?$/u, "")
    .split(/\s+/u)
    .at(-1) ?? "";

/**
 * Tells what kind of source speaks: by whom it speaks for, its own words, and, for a bare name or pronoun, what any mention of the speaker
 * tells. A document is of the kind of its author, where one is shown. Null where no words tell, and without a source.
 */
export function sourceKindOf(
  outline: Outline,
  { actors, gazetteer }: SourceTables,
  byName: KindsByName,
  { source, speaker, principal, author }: KindedSource,
): SourceKind | null {
  const [first] = source;
  if (first === undefined) return null;
  const phraseKind = (span: Span): SourceKind | null => kindOfPhrase(outline, span, actors, gazetteer);
  const ownKind = phraseKind(first);
  // "The group" says less than its name.
  const isGeneric =
    ownKind === "organisation" && /^(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat)?\s*[\p{Ll}\s-]+(?:,|$)/u.test(outline.text.slice(...first));
  const named = isGeneric && speaker !== null && speaker.span[0] !== first[0] ? kindOfSpeaker(outline, phraseKind, byName, speaker) : null;
  if (isDocument(outline, first)) return (author === null ? null : phraseKind(author)) ?? "document";
  return (
    (principal === null ? null : phraseKind(principal.span)) ??
    named ??
    ownKind ??
    (speaker === null ? null : kindOfSpeaker(outline, phraseKind, byName, speaker))
  );
}

/**
 * The kind of a source of which no words tell: what a detector holds likeliest, else a body is an organisation, and anybody else `other`.
 * That somebody bears arms or is held is never guessed: words must say it.
 */
export function untoldKindOf(speaker: Speaker | null, chances: ValueChances | null): SourceKind {
  const guessed = chances === null ? undefined : { ...chances.sourceKind, "armed-group": 0, detainee: 0 };
  return settledValue(speaker?.kind === "institution" ? "organisation" : "other", guessed, TRUST_IN_RULES.sourceKind);
}

/** By the speaker's own words, and, for a name, by what stands beside it anywhere. Whoever has no name is known by their own words alone. */
function kindOfSpeaker(
  outline: Outline,
  phraseKind: (span: Span) => SourceKind | null,
  byName: KindsByName,
  { span, text, kind }: Speaker,
): SourceKind | null {
  const isNamed = kind === "person" || kind === "institution";
  return phraseKind(span) ?? (isNamed ? (byName.get(surnameOf(text)) ?? kindOfWords(around(outline, span))) : null);
}

function kindOfPhrase(outline: Outline, span: Span, actors: ActorLexicon, gazetteer: Gazetteer): SourceKind | null {
  const all = wordsIn(outline.words, span).slice(0, LONGEST_PHRASE);
  const who = all.findIndex(
    ({ lower }, at) =>
      at > 0 &&
      /^(?:who|whose|which|that|quoted|cited|interviewed|released|freed|displaced|treated|contacted|reached|questioned|surveyed)$/u.test(
        lower,
      ),
  );
  const words = who < 0 ? all : all.slice(0, who);
  const known = kindOfKnown(outline, words, actors);
  const told =
    kindToldBy(words, known) ?? (who < 0 || known !== null || SET_FREE.test(all[who]?.lower ?? "") ? null : kindBehindWho(all.slice(who)));
  if (told !== "medical" && isNamedOutlet(words)) return "media";
  // "Taliban authorities": whoever governs speaks as those in office.
  if (known === "armed-group" && words.some(({ lower }) => GOVERNING.test(lower))) return "official";
  if (known !== null && (told === null || told === "organisation" || told === "official" || told === "armed-group")) return known;
  if (told !== null) return told;
  const names = words.filter(({ lower }) => !BETWEEN_STATES.has(lower));
  return names.length > 0 && names.length < 4 && names.every((name) => isSeatOfState(name, gazetteer)) ? "official" : null;
}
const GOVERNING = /^(?:authorities|government|ministry|minister|ministries|courts?)$/u;
/** "Both China and Russia", "either Norland or Sorland". */
const BETWEEN_STATES = new Set(["and", "or", "either", "neither", "nor", "both"]);

/** What the words tell. Those of a known name make nobody kin: "Sons of the Irrin" are no family. */
function kindToldBy(words: readonly Word[], known: SourceKind | null): SourceKind | null {
  const told = kindOfWords(words.map(({ lower }) => lower));
  if (known === null || told !== "victim-or-family") return told;
  return kindOfWords(words.flatMap(({ text, lower }) => (/^\p{Ll}/u.test(text) ? [lower] : [])));
}

/** Who holds or frees people is not who they are: "the women released by the militia". */
const SET_FREE = /^(?:released|freed|displaced|treated|contacted|reached|questioned|surveyed)$/u;

/** What the clause tells where the phrase before it tells nothing: "a man who was wounded". */
function kindBehindWho(words: readonly Word[]): SourceKind | null {
  const behind = kindOfWords(words.map(({ lower }) => lower));
  return behind === "media" ? null : behind;
}

/** "The Tehran Times", "Mehr News Agency", "AFP": an outlet by its name, whatever place stands in it. */
function isNamedOutlet(words: readonly Word[]): boolean {
  const name = words.filter(({ lower }) => lower !== "the");
  const last = name.at(-1);
  if (last === undefined) return false;
  const isAgency = last.lower === "agency" && /^(?:news|press)$/u.test(name.at(-2)?.lower ?? "");
  return (
    isAgency ||
    (last.lower !== "agency" && isOutlet(name.map(({ text }) => text).join(" "))) ||
    (name.length < 4 && OUTLET_NAME_ENDS.has(last.lower))
  );
}

/** "Beijing", "Islamabad", "Norland": a state speaks by the name of its place. */
function isSeatOfState({ text }: Word, gazetteer: Gazetteer): boolean {
  const name = text.replace(/['’]s?$/u, "");
  return /^\p{Lu}/u.test(name) && gazetteer.lookup(name).some(({ kind, prominence }) => kind === "country" || prominence > 200);
}

const LONGEST_ACTOR = 8;
/** Words of a source that are looked at: what follows tells of something else. */
const LONGEST_PHRASE = 24;

/** The kind of the longest known actor named in the words; null where several of different kinds bear the name. */
function kindOfKnown(outline: Outline, words: readonly Word[], actors: ActorLexicon): SourceKind | null {
  for (let size = Math.min(LONGEST_ACTOR, actors.maxWords, words.length); size > 0; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const first = words[at] as Word;
      if (!actors.opens(first.lower) || (size === 1 && !/^\p{Lu}/u.test(first.text))) continue;
      const found = actors.lookup(outline.text.slice(first.start, (words[at + size - 1] as Word).end).replace(/['’]s?$/u, ""));
      const kinds = new Set(found.map(({ kind }) => KIND_OF_ACTOR[kind]));
      const [kind] = kinds;
      if (kind !== undefined && kinds.size === 1) return kind;
    }
  }
  return null;
}

const KIND_OF_ACTOR = { "armed-group": "armed-group", "state-force": "official", state: "official", organisation: "organisation" } as const;

/** What stands before these is of somebody else: "the papers said that X", "the army and X". */
const ENDS_TITLE = new Set(
  "said says say told tells that by when while and but with after before if because to from on against accused blamed where why how".split(
    " ",
  ),
);

/** The words around a name that may tell who bears it: titles before it, an apposition after it. */
function around(outline: Outline, span: Span): readonly string[] {
  const { words, text } = outline;
  const inside = wordsIn(words, span);
  if (inside.length === 0) return [];
  const at = wordIndexAt(words, span[0]);
  const after = at + inside.length;
  const next = words[after];
  // "The governor's aide, Simo Paz, told the Tribune": the name is the apposition.
  const isApposed =
    next !== undefined &&
    /^\s*[,(]/u.test(text.slice(span[1], next.start)) &&
    !/,\s*$/u.test(text.slice(Math.max(0, span[0] - 3), span[0]));
  const near = words.slice(Math.max(0, at - BEFORE), at).filter(({ end }) => !/[.!?\n]/u.test(text.slice(end, span[0])));
  const before = near.slice(near.findLastIndex(({ lower }) => ENDS_TITLE.has(lower)) + 1);
  const behind = isApposed
    ? words.slice(after, after + AFTER).filter(({ start }) => !/[.!?\n]["”’)]?\s/u.test(text.slice(span[1], start)))
    : [];
  return [...before, ...behind].map(({ lower }) => lower);
}
