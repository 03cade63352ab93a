import { AGENCIES } from "../lexicon/agency-names.ts";
import { COLLECTIVE_NOUNS, INSTITUTION_NOUNS, NOBODY, OFFICE_NOUNS, TITLE_WORDS, UNNAMED_NOUNS } from "../lexicon/attribution-acts.ts";
import { DOCUMENT_NOUNS, OUTLET_NAME_ENDS, OUTLET_NOUNS } from "../lexicon/attribution-hands.ts";
import { NOT_TOLD, PRIVATE_NOUNS, SURNAMES_TOO, withArticle } from "../lexicon/private-persons.ts";
import type { Actor, ActorId, ActorLexicon, NamedAs, Span } from "../model/index.ts";
import type { KindHeard } from "../model/sources-heard.ts";
import { type Casing, casingOf, fold } from "../text/index.ts";
import type { DocumentToShow } from "./document-to-show.ts";
import { type HeardPhrase, heardPhrase, Vouching } from "./heard-phrase.ts";
import type { CaseNames } from "./names-in-text.ts";
import { personsKnown } from "./persons-known.ts";

/** Words that name somebody. `span` is null where a person typed them. */
export interface Naming {
  readonly text: string;
  readonly span: Span | null;
}

/** What somebody is called where sources of several documents stand side by side. */
export type Called =
  | { readonly as: "source"; readonly kind: KindHeard; readonly name: string; readonly actor: ActorId | null }
  | { readonly as: "document"; readonly name: string }
  | { readonly as: "private"; readonly word: string }
  | { readonly as: "nobody" };

const NAMED_PERSON: Called = { as: "private", word: "a named person" };
const NOT_MADE_OUT: Called = { as: "private", word: "somebody not made out" };

/**
 * Names of one document's sources as they may stand beside those of others. Whatever is not known to be an institution, an office, a
 * collective or a source that the text calls unnamed is a private person, who gets a noun from a closed list and no name.
 */
export class HeardNames {
  readonly #actors: ActorLexicon;
  readonly #casing: Casing;
  readonly #vouching: Vouching;
  readonly #holdsPerson: (text: string) => boolean;
  readonly #outlets: ReadonlyMap<string, string>;
  readonly #ownActors: ReadonlyMap<string, ActorId>;

  constructor(shown: DocumentToShow, known: CaseNames, actors: ActorLexicon, outlets: ReadonlyMap<string, string>) {
    this.#actors = actors;
    this.#outlets = outlets;
    this.#casing = casingOf(shown.text.text);
    this.#vouching = new Vouching(shown, this.#casing, actors);
    this.#holdsPerson = personsKnown(shown, known);
    const perpetrators = (shown.extraction?.incidents ?? []).flatMap((report) => report.perpetrators);
    this.#ownActors = new Map(perpetrators.flatMap(({ text, actor }) => (actor === null ? [] : [[plainName(text), actor]])));
  }

  /** What `naming` is called. `named` tells how the text names it, null where that is not known. */
  called({ text, span }: Naming, named: NamedAs | null): Called {
    if (NOBODY.test(text)) return { as: "nobody" };
    const known = this.#known(text, named);
    if (known !== null) return known;
    if (named === "person") return NAMED_PERSON;
    const phrase = heardPhrase(text, span?.[0] ?? null);
    if (this.#actors.isPeople(text) || this.#actors.isPeople(phrase.noun)) return { as: "private", word: "people" };
    return this.#byNoun(phrase, named) ?? this.#byName(phrase, named);
  }

  /** A name that a person gave with what it names. What is given as an institution stands as it was typed. */
  asTyped(text: string, named: NamedAs): Called {
    const kind = KIND_OF[named];
    if (kind === null) return named === "person" ? NAMED_PERSON : { as: "nobody" };
    if (this.#actors.isPeople(text)) return { as: "private", word: "people" };
    const known = this.#known(text, named) ?? (kind === "institution" ? null : this.#byNoun(heardPhrase(text, null), named));
    if (known?.as === "source") return { ...known, kind };
    if (kind !== "institution" && this.#holdsPerson(text)) return NAMED_PERSON;
    return { as: "source", kind, name: withoutArticle(text), actor: null };
  }

  /** An agency, an actor as the document itself or the name alone settles it, or an outlet. One word may be a person's name too. */
  #known(text: string, named: NamedAs | null): Called | null {
    const key = plainName(text);
    if (named === "person" && !key.includes(" ")) return null;
    const own = this.#ownActors.get(key);
    const agency = own === undefined ? AGENCIES.get(key) : undefined;
    if (agency !== undefined) return { as: "source", kind: "institution", name: agency, actor: null };
    const bearers = this.#actors.lookup(text);
    const id = own ?? (bearers.length === 1 ? (bearers[0] as Actor).id : undefined);
    const outlet = this.#outlets.get(key);
    if (id === undefined) return outlet === undefined ? null : { as: "source", kind: "institution", name: outlet, actor: null };
    return { as: "source", kind: "institution", name: bearers.find((one) => one.id === id)?.name ?? withoutArticle(text), actor: id };
  }

  #byNoun(phrase: HeardPhrase, named: NamedAs | null): Called | null {
    const { noun, head } = phrase;
    if (NOT_TOLD.has(noun)) return NOT_MADE_OUT;
    if (this.#isOutletName(phrase)) return { as: "source", kind: "institution", name: this.#shown(phrase), actor: null };
    if (UNNAMED_NOUNS.has(noun)) return { as: "source", kind: "unnamed", name: this.#unnamed(phrase), actor: null };
    if (DOCUMENT_NOUNS.has(noun) && !OUTLET_NOUNS.has(noun)) return { as: "document", name: this.#shown(phrase) };
    if (this.#maybeSurname(phrase)) return NOT_MADE_OUT;
    if (OFFICE_NOUNS.has(noun))
      return { as: "source", kind: named === "none" ? "unnamed" : "office", name: this.#shown(phrase), actor: null };
    if (COLLECTIVE_NOUNS.has(noun)) return { as: "source", kind: "collective", name: noun, actor: null };
    if (INSTITUTION_NOUNS.has(noun) || (OUTLET_NOUNS.has(noun) && noun !== "media"))
      return { as: "source", kind: "institution", name: this.#shown(phrase), actor: null };
    if (PRIVATE_NOUNS.has(noun) && /^\p{Ll}/u.test(head.at(-1)?.text ?? "")) return { as: "private", word: withArticle(noun) };
    return null;
  }

  /** "King said": of names that are nouns too, one with a capital, no article and nothing before it that is shown may be a person's. */
  #maybeSurname(phrase: HeardPhrase): boolean {
    const { noun, head } = phrase;
    const [first, last] = [head[0], head.at(-1)];
    if (!SURNAMES_TOO.has(noun) && (!OFFICE_NOUNS.has(noun) || /[^s]s$/u.test(noun))) return false;
    if (first === undefined || last === undefined || this.#casing !== "mixed" || !/^\p{Lu}/u.test(last.text)) return false;
    return !this.#vouching.hasArticle(first) && !this.#vouching.shownName(phrase).includes(" ");
  }

  /** "Quay Post", where "post" alone is something posted. */
  #isOutletName({ head, noun }: HeardPhrase): boolean {
    return head.length > 1 && this.#casing === "mixed" && OUTLET_NAME_ENDS.has(noun) && head.every(({ text }) => /^\p{Lu}/u.test(text));
  }

  /** A name without a noun that tells what it is. */
  #byName({ head }: HeardPhrase, named: NamedAs | null): Called {
    const name = head.map(({ text }) => text).join(" ");
    const hasTitle = head.some(({ folded }) => TITLE_WORDS.has(folded) || OFFICE_NOUNS.has(folded));
    if (name === "" || named === "none" || hasTitle || this.#holdsPerson(name)) return NOT_MADE_OUT;
    if (!this.#vouching.isBodyByName(head)) return NOT_MADE_OUT;
    return { as: "source", kind: "institution", name, actor: null };
  }

  /** "source" and "sources" are one kind. What stands before is kept where it is no name. */
  #unnamed({ head, noun }: HeardPhrase): string {
    const before = head
      .slice(0, -1)
      .filter(({ text }) => /^\p{Ll}/u.test(text) && this.#casing === "mixed" && !this.#actors.isPeople(text));
    return [...before.map(({ folded }) => folded), noun.endsWith("s") ? noun : `${noun}s`].join(" ");
  }

  #shown(phrase: HeardPhrase): string {
    const name = this.#vouching.shownName(phrase);
    return this.#holdsPerson(name) ? phrase.noun : name;
  }
}

const KIND_OF: Readonly<Record<NamedAs, KindHeard | null>> = {
  institution: "institution",
  office: "office",
  collective: "collective",
  person: null,
  none: null,
};

function withoutArticle(text: string): string {
  return text
    .trim()
    .replace(/^(?:the|an?)\s+(?=.)/iu, "")
    .replace(/\s+/gu, " ");
}

/** What two spellings of one name share. */
export function plainName(name: string): string {
  return fold(withoutArticle(name))
    .replace(/'s$/u, "")
    .replace(/['.]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
