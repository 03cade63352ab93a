import { AGENCIES } from "../../lexicon/agency-names.ts";
import { NOBODY } from "../../lexicon/attribution-acts.ts";
import { OUTLET_NAME_ENDS, OUTLET_NAMES, OUTLET_NOUNS } from "../../lexicon/attribution-hands.ts";
import { BODY_OF_WORD, NO_PART_OF_BODY, PRESS_AT_LARGE, WE } from "../../lexicon/bodies.ts";
import { GIVEN_NAMES } from "../../lexicon/name-words.ts";
import { HANDED_ROUND } from "../../lexicon/occasions.ts";
import type { LinkingDocument, NamedAs, OriginKind, Statement } from "../../model/index.ts";
import { fold, wordsOf } from "../../text/index.ts";

/** Who stands at the end of a statement's chain. */
export interface Speaking {
  readonly kind: OriginKind;
  /** As the text names it. */
  readonly text: string;
  readonly named: NamedAs;
  /** Words that tell the body or the person, folded, functions and ranks left out; empty where nothing is told. */
  readonly tokens: readonly string[];
  /** The body that somebody speaks for; null for a person of their own, an unnamed source, a dead end. */
  readonly institution: string | null;
  /** The outlet that the chain ends at, folded, where it is one. */
  readonly outlet: string | null;
  /** Words of a person's name, folded, whoever the person speaks for. */
  readonly person?: readonly string[];
  /** What is handed round by somebody unnamed, and by whom: "list by activists". */
  readonly handedRound?: string;
}

/** Who the persons of one document speak for, by their full and last names: "Vanneck" is "police spokesman Captain Torel Vanneck". */
export type BodiesOfPersons = ReadonlyMap<string, string>;

export function bodiesOfPersons(document: LinkingDocument): BodiesOfPersons {
  const bodies = new Map<string, string>();
  for (const statement of document.statements) {
    const { speaker, named } = statement;
    if (speaker === null || (named !== "person" && speaker.kind !== "person")) continue;
    const body = statement.for?.text ?? bodyBeside(document.text, statement);
    if (body === null || tokensOf(body).length === 0) continue;
    const name = fold(speaker.text);
    const last = name.split(" ").at(-1) ?? name;
    for (const key of [name, last]) if (!bodies.has(key)) bodies.set(key, body);
  }
  return bodies;
}

/** How far behind a name its apposition may reach, in UTF-16 code units. */
const APPOSITION = 80;

/** What stands beside the name: "Interior Minister Ruvan Tesk", "Ketta Rohm, who heads the provincial police". */
function bodyBeside(text: string, { source, speaker }: Statement): string | null {
  const [first] = source;
  if (first === undefined || speaker === null) return null;
  const beside = text
    .slice(first[0], first[1])
    .replace(speaker.text, " ")
    .replace(/[\s,]*,[\s,]*/gu, ", ")
    .replace(/\s+/gu, " ")
    .replace(/^(?:the|an?)\s|^[\s,]+|[\s,]+$/giu, "");
  if (hasBody(beside)) return withoutRank(beside);
  const behind = /^, ([^.;]*?)(?:[,.;]|$)/u.exec(text.slice(first[1], first[1] + APPOSITION))?.[1] ?? "";
  return hasBody(behind) ? behind : null;
}

/** "hospital's spokesman Dr" speaks for the hospital. */
function withoutRank(phrase: string): string {
  const words = phrase.split(" ");
  const isRank = (word: string): boolean => NO_PART_OF_BODY.has(fold(word).replace(/[.,]$/u, ""));
  while (words.length > 1 && isRank(words.at(-1) as string)) words.pop();
  return words.join(" ").replace(/['’]s?$/u, "");
}

function hasBody(phrase: string): boolean {
  return wordsOf(phrase).some(({ lower }) => BODY_OF_WORD.has(fold(lower).replace(/'s$/u, "")));
}

/** Who speaks in a statement; null where the text says that nobody does. `publishers` are the folded names of outlets among the documents. */
export function whoSpeaks(
  document: LinkingDocument,
  statement: Statement,
  bodies: BodiesOfPersons,
  publishers: ReadonlySet<string>,
): Speaking | null {
  const last = statement.chain.at(-1);
  if (statement.speaker === null || last === undefined || last.role === "gap") return deadEnd(document, statement);
  const { speaker, named } = statement;
  if (NOBODY.test(speaker.text)) return null;
  if (WE.test(speaker.text)) return ofPublisher(document);
  if (PRESS_AT_LARGE.test(speaker.text.replace(/^the /iu, ""))) return deadEnd(document, statement);
  const outlet = outletIn(speaker.text, publishers);
  const isPerson = speaker.kind === "person" || named === "person" || isGivenName(speaker.text);
  if (isPerson && !publishers.has(outlet ?? "")) return ofPerson(statement, bodies);
  if (outlet !== null) return { kind: "dead-end", text: speaker.text, named, tokens: [], institution: null, outlet };
  const principal = statement.for?.text ?? null;
  if (principal !== null) return ofBody(principal, named, speaker.text);
  const isBody = speaker.kind === "institution" || speaker.kind === "office" || named === "institution" || named === "office";
  const isUnnamed = (named === "none" && !/^\p{Lu}/u.test(speaker.text)) || PRIVATE.has(statement.sourceKind ?? "");
  if ((isBody || hasBody(speaker.text)) && !isUnnamed && tokensOf(speaker.text).length > 0)
    return ofBody(speaker.text, named, speaker.text);
  const handedRound = handedRoundIn(speaker.text);
  return {
    ...{ kind: "unnamed", text: speaker.text, named, tokens: tokensOf(speaker.text), institution: null, outlet: null },
    ...(handedRound === null ? {} : { handedRound }),
  };
}

/** Kinds of source that are persons and no bodies, whatever name stands beside them: "Orva's daughter". */
const PRIVATE: ReadonlySet<string> = new Set(["victim-or-family", "witness", "detainee"]);

/** "Orva said": a given name that stands alone is somebody's. */
const isGivenName = (text: string): boolean => GIVEN_NAMES.has(fold(text)) && !PLACES_TOO.has(fold(text));
/** Given names under which a country or a city speaks. */
const PLACES_TOO: ReadonlySet<string> = new Set(["jordan", "austin"]);

/** "A list of the dead drawn up by local activists": what it is and whose; null where nothing is handed round. */
function handedRoundIn(phrase: string): string | null {
  const words = wordsOf(phrase).map(({ lower }) => fold(lower));
  const end = words.findIndex((word) =>
    /^(?:of|by|from|with|that|which|showing|posted|circulated|published|seen|obtained|shared)$/u.test(word),
  );
  const noun = HANDED_ROUND.get((end < 0 ? words : words.slice(0, end)).at(-1) ?? "");
  if (noun === undefined) return null;
  const maker = /^.*\bby\s+(.+)$/iu.exec(phrase)?.[1] ?? "";
  return `${noun} by ${[...tokensOf(maker)].sort().join(" ")}`;
}

function ofBody(body: string, named: NamedAs, text: string): Speaking {
  return { kind: "institution", text, named, tokens: tokensOf(body), institution: body, outlet: null };
}

/** The publisher of a communique or a press release, which speaks for itself. */
export function ofPublisher({ publisher }: Pick<LinkingDocument, "publisher">): Speaking {
  if (publisher === null)
    return { kind: "unnamed", text: "whoever published it", named: "none", tokens: [], institution: null, outlet: null };
  return ofBody(publisher, "institution", publisher);
}

function ofPerson({ speaker, named, for: principal }: Statement, bodies: BodiesOfPersons): Speaking {
  const name = fold(speaker?.text ?? "");
  const person = name.split(" ").filter((word) => !NO_PART_OF_BODY.has(word.replace(/\.$/u, "")));
  const body = principal?.text ?? bodies.get(name) ?? bodies.get(person.at(-1) ?? name) ?? null;
  if (body !== null && tokensOf(body).length > 0) return { ...ofBody(body, named, speaker?.text ?? body), person };
  return { kind: "person", text: speaker?.text ?? "", named: "person", tokens: name.split(" "), institution: null, outlet: null, person };
}

function deadEnd(document: LinkingDocument, { chain, named }: Statement): Speaking {
  const shown = chain.filter(({ role }) => role === "relay" || role === "document").at(-1);
  const outlet = chain.filter(({ role }) => role === "relay").at(-1)?.text ?? null;
  return {
    kind: "dead-end",
    text: shown ? `somebody not shown, by way of ${shown.text}` : "somebody not shown",
    named,
    tokens: [],
    institution: null,
    outlet: outlet === null || fold(outlet) === fold(document.publisher ?? "") ? null : outletKey(outlet),
  };
}

/** The outlet that a phrase names: one of the documents' own publishers, an agency, or by its name's shape; null where it is none. */
function outletIn(text: string, publishers: ReadonlySet<string>): string | null {
  const key = outletKey(text);
  if (publishers.has(key)) return key;
  const words = key.split(" ");
  const last = words.at(-1) ?? "";
  if (AGENCIES.has(key) || OUTLET_NAMES.has(key) || OUTLET_NOUNS.has(last)) return key;
  const isName = /^(?:the )?\p{Lu}/u.test(text) && words.length > 1;
  return outletWithin(words, publishers) ?? (isName && OUTLET_NAME_ENDS.has(last) ? key : null);
}

/** The longest run of words, the first of several, that is a publisher's name: "the Harbour Wire's correspondent in Odrisk". */
function outletWithin(words: readonly string[], publishers: ReadonlySet<string>): string | null {
  for (let length = Math.min(words.length, LONGEST_OUTLET); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length).join(" ");
      if (publishers.has(run)) return run;
    }
  }
  return null;
}
/** In words. */
const LONGEST_OUTLET = 8;

/** An outlet's name as it is compared: folded, without an article. */
export function outletKey(text: string): string {
  return fold(text)
    .replace(/^the /u, "")
    .replace(/[,;].*$/u, "")
    .trim();
}

/** A headline that was taken for a source: of "in downtown shooting Sarneth Police" the police alone. */
function nameAtEnd(phrase: string): string {
  const name = /\s\p{Ll}\S*\s+((?:\p{Lu}[\p{L}.'’-]*\s+)+\p{Lu}[\p{L}'’-]*)$/u.exec(phrase)?.[1];
  return name !== undefined && hasBody(name) ? name : phrase;
}

/** "Police in Virginia", "the hospital in the city": where a body is, behind the words that name it. */
const WHERE =
  /\s+in\s+(?:\p{Lu}|(?:the|this|that)\s+(?:\p{L}+\s+)?(?:city|town|village|province|district|region|county|state|area|capital)\b).*$/u;

/**
 * The words that tell a body: "police spokesman Captain Torel Vanneck" without its person tells "police", and so does "police in Virginia":
 * where it is sets it apart from none. Each once, in order.
 */
export function tokensOf(phrase: string): readonly string[] {
  const name = phrase.split(/[,;(]/u)[0] ?? "";
  const bare = name.replace(WHERE, "");
  const words = wordsOf(nameAtEnd(hasBody(bare) ? bare : name)).map(({ lower }) => fold(lower).replace(/'s$/u, ""));
  const told = words.filter((word) => !NO_PART_OF_BODY.has(word)).map((word) => BODY_OF_WORD.get(word) ?? word);
  return [...new Set(told)];
}
