import type { ActorLexicon, Hand, NamedAs, ReportId, SpeechAct, Statement } from "../model/index.ts";
import type { ItemStanding } from "../model/reading.ts";
import type { SourceHeard, SourcesHeard, ThroughHand } from "../model/sources-heard.ts";
import type { DocumentToShow } from "./document-to-show.ts";
import { type Called, HeardNames, type Naming, plainName } from "./heard-name.ts";
import { byText, HeardTally } from "./heard-tally.ts";
import type { CaseNames } from "./names-in-text.ts";
import { reportsCarried } from "./reports-carried.ts";

/** What people decided of a statement or report: its standing, and the last value in force that somebody gave each field. */
export interface DecidedOf {
  readonly state: ItemStanding["state"];
  readonly edits: Readonly<Record<string, { readonly value: unknown }>>;
}

type SourceCalled = Extract<Called, { readonly as: "source" }>;

/** One source while it is gathered. Of the forms of its name the most frequent is shown. */
interface Gathered {
  readonly called: SourceCalled;
  readonly forms: Map<string, number>;
  readonly tally: HeardTally;
}

/**
 * Gathers who is heard from one document after another and keeps no document: institutions, offices, collectives and kinds of unnamed
 * sources over the whole case, private persons all together. The order of documents never matters; a rejected statement is heard from nobody.
 */
export class SourceGathering {
  readonly #known: CaseNames;
  readonly #outlets: ReadonlyMap<string, string>;
  readonly #actors: ActorLexicon;
  readonly #sources = new Map<string, Gathered>();
  readonly #nobodyShown = new HeardTally();
  readonly #private = new HeardTally();
  readonly #privateWords = new Set<string>();

  /** `known` are the names of the whole case. */
  constructor(known: CaseNames, actors: ActorLexicon) {
    this.#known = known;
    this.#actors = actors;
    this.#outlets = new Map([...known.publishers].sort(byText).map((name) => [plainName(name), name]));
  }

  /** Each document once. `decidedOf` tells what people decided of a statement or report, by id. */
  add(shown: DocumentToShow, decidedOf: (id: string) => DecidedOf): void {
    if (shown.extraction === null) return;
    const names = new HeardNames(shown, this.#known, this.#actors, this.#outlets);
    const carried = reportsCarried(shown.extraction);
    for (const [order, statement] of shown.extraction.statements.entries()) {
      const decided = decidedOf(statement.id);
      if (decided.state === "rejected") continue;
      const { source, hands } = heardIn(withEdits(statement, decided.edits), names);
      this.#tallyOf(source).add({
        document: shown.document,
        statement: statement.id,
        order,
        polarity: editedWord(decided, "polarity", statement.polarity),
        act: editedWord<SpeechAct>(decided, "act", statement.act),
        hands,
        reports: (carried.get(statement.id) ?? []).filter((id: ReportId) => decidedOf(id).state !== "rejected"),
        review: decided.state === "machine" ? "machine" : "reviewed",
      });
    }
  }

  heard(): SourcesHeard {
    const sources = [...this.#sources.values()].map(({ called, forms, tally }): SourceHeard => {
      const { kind, actor } = called;
      const name = mostFrequent(forms);
      return { name, kind, namedBy: actor !== null || /\p{Lu}/u.test(name) ? "name" : "word", actor, ...tally.heard() };
    });
    const { statements, documents } = this.#private.heard();
    return {
      sources: sources.sort(byDocuments),
      nobodyShown: this.#nobodyShown.heard(),
      privatePersons: { statements, documents, words: [...this.#privateWords].sort(byText) },
    };
  }

  #tallyOf(called: Called): HeardTally {
    if (called.as === "private") {
      this.#privateWords.add(called.word);
      return this.#private;
    }
    if (called.as !== "source") return this.#nobodyShown;
    const key = called.actor === null ? `${called.kind} ${plainName(called.name)}` : `actor ${called.actor}`;
    const gathered = this.#sources.get(key) ?? { called, forms: new Map<string, number>(), tally: new HeardTally() };
    this.#sources.set(key, gathered);
    gathered.forms.set(called.name, (gathered.forms.get(called.name) ?? 0) + 1);
    return gathered.tally;
  }
}

function byDocuments(a: SourceHeard, b: SourceHeard): number {
  return (
    b.documents - a.documents ||
    b.statements - a.statements ||
    byText(a.name, b.name) ||
    byText(`${a.kind} ${a.actor}`, `${b.kind} ${b.actor}`)
  );
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort(([a, x], [b, y]) => y - x || byText(a, b))[0]?.[0] ?? "";
}

/** Who speaks and through whom, with what people gave in place of what the machine read. */
interface Speaking {
  readonly speaker: Naming | null;
  /** Null where a person gave the speaker and not how it is named. */
  readonly named: NamedAs | null;
  /** `typed`: a person said how the source is named. */
  readonly namedBy: "typed" | "read";
  readonly principal: Naming | null;
  readonly before: readonly Pick<Hand, "text" | "span" | "role">[];
  readonly last: Pick<Hand, "text" | "span" | "role"> | null;
}

function withEdits(statement: Statement, edits: DecidedOf["edits"]): Speaking {
  const chain = edits.chain ? typedChain(edits.chain.value, statement.chain) : statement.chain;
  const hands = chain.filter(({ role }) => role !== "publisher");
  const typed = edits.speaker ? typedWords(edits.speaker.value).join(" and ") : edits.chain ? (hands.at(-1)?.text ?? null) : null;
  const principal = edits.for ? { text: typedWords(edits.for.value).join(" and "), span: null } : statement.for;
  const speaker = typed === null ? statement.speaker : { text: typed, span: null };
  const told = speaker && { ...speaker, role: "speaker" as const };
  const last = typed === null ? (hands.at(-1) ?? told) : told;
  const named = edits.named ? (edits.named.value as NamedAs) : typed === null ? statement.named : null;
  return { speaker, named, namedBy: edits.named ? "typed" : "read", principal, before: hands.slice(0, -1), last };
}

/** A chain as a person typed it, outermost hand first: the last one speaks, the others pass on. */
function typedChain(value: unknown, read: Statement["chain"]): readonly Pick<Hand, "text" | "span" | "role">[] {
  const words = typedWords(value);
  const publisher = read.find(({ role }) => role === "publisher");
  const hands = publisher && plainName(words[0] ?? "") === plainName(publisher.text) ? words.slice(1) : words;
  return hands.map((text, index) => ({ text, span: null, role: index === hands.length - 1 ? "speaker" : "relay" }));
}

function typedWords(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((word): word is string => typeof word === "string");
}

function editedWord<Word extends string>({ edits }: DecidedOf, field: string, read: Word): Word {
  const typed = edits[field]?.value;
  return typeof typed === "string" ? (typed as Word) : read;
}

type Through = Pick<ThroughHand, "name" | "role">;

/** Who is heard in one statement, and through which hands. Whoever speaks for an institution is heard as the institution. */
function heardIn(speaking: Speaking, names: HeardNames): { readonly source: Called; readonly hands: readonly Through[] } {
  const { principal, before, last } = speaking;
  const hands = before.map((hand) => throughOf(hand, names));
  if (last === null || last.role === "gap") return { source: { as: "nobody" }, hands };
  if (last.role !== "speaker") return { source: { as: "nobody" }, hands: [...hands, throughOf(last, names)] };
  const spokenFor = principal === null ? null : names.called(principal, null);
  if (spokenFor?.as === "source") return { source: spokenFor, hands: [...hands, { name: "a spokesman", role: "spokesman" }] };
  const source = speakerOf(speaking, names);
  return source.as === "document"
    ? { source: { as: "nobody" }, hands: [...hands, { name: source.name, role: "document" }] }
    : { source, hands };
}

function speakerOf({ speaker, named, namedBy, last }: Speaking, names: HeardNames): Called {
  const naming = speaker ?? last;
  if (naming === null) return { as: "nobody" };
  if (namedBy === "typed" && named !== null) return names.asTyped(naming.text, named);
  const called = names.called(naming, speaker === null ? "none" : named);
  // "a Coast Wire report said": the chain knows whose report it is.
  return called.as === "document" && last !== null && last.text !== naming.text ? names.called(last, null) : called;
}

function throughOf(hand: Pick<Hand, "text" | "span" | "role">, names: HeardNames): Through {
  if (hand.role === "gap") return { name: "nobody shown", role: "gap" };
  const called = names.called(hand, null);
  const name = called.as === "nobody" ? "nobody shown" : called.as === "private" ? called.word : called.name;
  return { name, role: hand.role === "document" || called.as === "document" ? "document" : "relay" };
}
