import { covers, type IncidentReport, type NamedSpan, type Span } from "../model/index.ts";
import { coveringOf, fold, type Outline, overlappingOf } from "../text/index.ts";
import type { DocumentToShow } from "./document-to-show.ts";

/** Names that a whole case knows: persons, hidden wherever they stand, and outlets, which are nobody's name. */
export interface CaseNames {
  /** Full names of persons by the folded first word. */
  readonly persons: ReadonlyMap<string, readonly string[]>;
  readonly publishers: ReadonlySet<string>;
  /** Names of organisations that the list of actors has and a report of the case names, folded: a detector may take one for a person's. */
  readonly bodies: ReadonlySet<string>;
}

/** What in one text names a person, and what holds words of names and is none. */
export interface NamesInText {
  readonly persons: readonly NamedSpan[];
  /** Places, organisations and outlets: a word of a person's name inside one of them is theirs, not the person's. */
  readonly others: readonly Span[];
}

/** What of a document tells names. */
type NamingDocument = Pick<DocumentToShow, "document" | "extraction">;

/** Collects the names of a case. A name of one word is left to its own document: it may be anybody's. */
export function caseNames(documents: readonly NamingDocument[]): CaseNames {
  const roll = new CaseNameRoll();
  for (const document of documents) roll.add(document);
  return roll.names();
}

/** Collects the names of a case from one document after another, and keeps none of them. */
export class CaseNameRoll {
  readonly #publishers = new Set<string>();
  readonly #bodies = new Set<string>();
  readonly #persons = new Map<string, Set<string>>();

  add({ document, extraction }: NamingDocument): void {
    if (document.publisher.value !== null) this.#publishers.add(document.publisher.value);
    for (const body of (extraction?.incidents ?? []).flatMap(bodiesListed)) this.#bodies.add(body);
    for (const { text } of extraction?.persons ?? []) {
      const words = text.trim().split(/\s+/u);
      if (words.length < 2 || !/^\p{Lu}/u.test(words[0] ?? "")) continue;
      const first = fold(words[0] ?? "");
      const known = this.#persons.get(first) ?? new Set();
      this.#persons.set(first, known.add(text));
    }
  }

  /** The names of what was added so far. An outlet is nobody's name, nor is a body. */
  names(): CaseNames {
    const isOther = (name: string): boolean => this.#publishers.has(name) || this.#bodies.has(fold(name));
    const persons = [...this.#persons].map(([first, names]) => [first, [...names].filter((name) => !isOther(name))] as const);
    return { persons: new Map(persons), publishers: this.#publishers, bodies: this.#bodies };
  }
}

/** Of several words alone: what is one word may be somebody's surname. */
function bodiesListed({ perpetrators }: IncidentReport): readonly string[] {
  const listed = perpetrators.filter(({ kind, actor, text }) => kind === "organisation" && actor !== null && /\S\s+\S/u.test(text));
  return listed.map(({ text }) => fold(text));
}

/** Every name in a text: those a detector found, those of its authors, and those that another document of the case has. */
export function namesInText(shown: DocumentToShow, outline: Outline, known: CaseNames): NamesInText {
  const others = othersIn(shown, outline, known);
  const holding = coveringOf(others.map((span) => ({ span })));
  const found = (shown.extraction?.persons ?? []).filter(({ span, text }) => holding(span).length === 0 && !known.bodies.has(fold(text)));
  return { persons: [...found, ...authorsIn(shown), ...knownIn(outline, known)], others };
}

/** "our Mereth correspondent" names nobody. */
const PERSONAL_NAME = /^\p{Lu}\S*(?:\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}\S*)+$/u;

/** Who a document says wrote it. */
export function authorsOf({ byline }: NamingDocument["document"]): readonly string[] {
  return (byline.value ?? "").split(/\s*(?:,|;|&|\band\b)\s*/u).filter((name) => PERSONAL_NAME.test(name));
}

/** Where a text's authors are named in it: authors are private too until a person marks them public. */
function authorsIn({ document, text }: DocumentToShow): readonly NamedSpan[] {
  return authorsOf(document).flatMap((name) =>
    occurrences(text.text, name)
      .slice(0, 1)
      .map((span) => ({ text: name, span })),
  );
}

/** In capitals or none a name is the same name. */
function knownIn({ text, words }: Outline, { persons }: CaseNames): readonly NamedSpan[] {
  return words.flatMap(({ start, lower }) =>
    (persons.get(fold(lower)) ?? []).flatMap((name): readonly NamedSpan[] =>
      fold(text.slice(start, start + name.length)) === fold(name) ? [{ text: name, span: [start, start + name.length] }] : [],
    ),
  );
}

function othersIn({ extraction, text }: DocumentToShow, { casing }: Outline, { publishers }: CaseNames): readonly Span[] {
  if (extraction === null) return [];
  const places = extraction.places.filter(({ kind, id }) => kind !== "demonym" && id !== null).map(({ span }) => span);
  const bodies = [
    ...extraction.incidents.flatMap(({ perpetrators }) => perpetrators.filter(({ kind }) => kind === "organisation")),
    ...extraction.statements.flatMap(({ speaker }) => (speaker?.kind === "institution" ? [speaker] : [])),
  ];
  // Without capitals a body is told from a person by nothing; "Maldun's brother" is called after a person and is no body.
  const named = casing === "mixed" ? bodies.filter((body) => !/['’]s?\s+\p{Ll}/u.test(body.text)) : [];
  const organised = named.flatMap((body) => ("spans" in body ? body.spans : [body.span]));
  const outlets = [...publishers]
    .filter((name) => /\s/u.test(name))
    .flatMap((name) => occurrences(text.text, name.replace(/^the\s+/iu, "")));
  const personsAt = overlappingOf(extraction.persons);
  // A place inside a longer name of a person is part of that name.
  return [...places, ...organised, ...outlets].filter((span) => !personsAt(span).some((person) => !covers(span, person.span)));
}

function occurrences(text: string, name: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(name); at >= 0 && name !== ""; at = text.indexOf(name, at + name.length)) spans.push([at, at + name.length]);
  return spans;
}
