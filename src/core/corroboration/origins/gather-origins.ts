import { FIRST_HAND, NO_PART_OF_BODY } from "../../lexicon/bodies.ts";
import { OPENING_WORDS, PRIVATE_NOUNS } from "../../lexicon/private-persons.ts";
import {
  type CopiedStatement,
  type Copy,
  componentsOf,
  type LinkingDocument,
  type Origin,
  type OriginEdge,
  type OriginId,
  type Sha256,
  type Span,
  type Statement,
  type StatementRef,
} from "../../model/index.ts";
import { fold, mayBeOneBody, oneBodies } from "../../text/index.ts";
import { areAuthorities, mayBe, type NamedOrigin } from "./may-be.ts";
import type { OccasionsOfStatements } from "./occasions.ts";
import { type BodiesOfPersons, ofPublisher, outletKey, type Speaking, whoSpeaks } from "./who-speaks.ts";

/** One voice that carries something: a statement, or the publisher's own words at a span. */
export interface Voice {
  readonly document: string;
  /** Null: told in the publisher's own voice. */
  readonly statement: string | null;
  readonly span: Span;
}

/** What gathering origins needs to know of the case. */
export interface OriginContext {
  readonly documents: ReadonlyMap<string, LinkingDocument>;
  /** The outlets that published them, as `outletKey`. */
  readonly publishers: ReadonlySet<string>;
  /** Statements taken over from elsewhere, by the document that took them. */
  readonly copiedFrom: ReadonlyMap<string, readonly CopiedStatement[]>;
  /** Texts that seem to be told anew, by their document. */
  readonly rewrittenFrom: ReadonlyMap<string, readonly Pick<Copy, "document" | "of">[]>;
  /** The document that stands for all versions of one article. */
  readonly articleOf: (document: string) => string;
  /** Documents whose own voice is their publisher's statement: communiques, press releases. */
  readonly ownStatements: ReadonlySet<string>;
  /** Statements to take as never made, as `silencedKey`. */
  readonly silenced: ReadonlySet<string>;
  readonly sha256: Sha256;
  /** Who the persons of a document speak for. */
  readonly bodiesOf: (document: LinkingDocument) => BodiesOfPersons;
  /** What was said at one news conference, by document. */
  readonly occasionsOf: (document: LinkingDocument) => OccasionsOfStatements;
}

export function silencedKey({ document, statement }: StatementRef): string {
  return JSON.stringify([document, statement]);
}

export interface GatheredOrigins {
  readonly origins: readonly Origin[];
  readonly edges: readonly OriginEdge[];
  /** The origin of a voice; null for own voice, which has none. */
  readonly originOf: (voice: Voice) => OriginId | null;
}

interface Node {
  readonly voice: Voice;
  readonly speaking: Speaking;
  readonly statement: Statement | null;
}

interface Joining {
  readonly a: number;
  readonly b: number;
  readonly reason: string;
}

/**
 * The origins behind some voices that carry one thing: a value of an incident, or a claim. `scope` names what they carry. Voices are put
 * together where a shared origin is shown: one body, one person, words taken over, a chain that leads from one document to another. What
 * ends nowhere is one dead end at most.
 */
export function gatherOrigins(scope: string, voices: readonly Voice[], context: OriginContext): GatheredOrigins {
  const nodes = nodesOf(voices, context);
  const byWay = joinByWay(nodes, context);
  const joinings = [
    ...joinBodies(nodes),
    ...joinPersons(nodes),
    ...joinOccasions(nodes, context),
    ...joinHandedRound(nodes),
    ...joinAuthorities(nodes),
    ...joinCopied(nodes, context),
    ...joinRewritten(nodes, context),
    ...byWay,
    ...joinDeadEnds(nodes, byWay),
  ];
  const groups = componentsOf(
    nodes.length,
    joinings.map(({ a, b }) => [a, b] as const),
  );
  const told = groups.map((members) => originOf(scope, members, nodes, joinings, context));
  const named = told.map(({ id }, order): NamedOrigin => ({ id, speaking: fullestOf(groups[order] as number[], nodes) }));
  const origins = told.map((origin, order): Origin => ({ ...origin, mayBe: mayBe(named[order] as NamedOrigin, named) }));
  const byNode = new Map(groups.flatMap((members, order) => members.map((member) => [member, origins[order] as Origin] as const)));
  const byVoice = new Map(nodes.map(({ voice }, index) => [voiceKey(voice), byNode.get(index)?.id ?? null]));
  return {
    origins: [...origins].sort((a, b) => (a.id < b.id ? -1 : 1)),
    edges: edgesOf(nodes, byNode, context),
    originOf: (voice) => byVoice.get(voiceKey(voice)) ?? null,
  };
}

export const voiceKey = ({ document, statement, span }: Voice): string => JSON.stringify([document, statement ?? span]);

function nodesOf(voices: readonly Voice[], context: OriginContext): readonly Node[] {
  const byKey = new Map<string, Voice>();
  for (const voice of voices) if (!byKey.has(voiceKey(voice))) byKey.set(voiceKey(voice), voice);
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, voice]): readonly Node[] => {
      const document = context.documents.get(voice.document);
      if (document === undefined) return [];
      const statement = document.statements.find(({ id }) => id === voice.statement) ?? null;
      if (statement !== null) {
        const speaking = whoSpeaks(document, statement, context.bodiesOf(document), context.publishers);
        return speaking === null ? [] : [{ voice, statement, speaking }];
      }
      const own = ownVoice(document, voice, context);
      return own === null ? [] : [{ voice, statement: null, speaking: own }];
    });
}

/** Own voice has no origin but where the text shows first-hand work, or where it is the publisher's own statement. */
function ownVoice(document: LinkingDocument, { span }: Voice, context: OriginContext): Speaking | null {
  if (context.ownStatements.has(document.id)) return ofPublisher(document);
  const around = document.text.slice(Math.max(0, document.text.lastIndexOf("\n", span[0])), span[1] + 200).split("\n\n")[0] ?? "";
  if (!FIRST_HAND.test(around)) return null;
  return {
    kind: "first-hand",
    text: `${document.publisher ?? "the publisher"}'s own reporter`,
    named: "none",
    tokens: [],
    institution: null,
    outlet: null,
  };
}

function joinBodies(nodes: readonly Node[]): readonly Joining[] {
  const indexes = nodes.flatMap(({ speaking }, index) => (speaking.kind === "institution" ? [index] : []));
  const pairs = oneBodies(indexes.map((index) => nodes[index]?.speaking.tokens ?? []));
  return pairs.map(([a, b]) => ({ a: indexes[a] as number, b: indexes[b] as number, reason: "one institution" }));
}

/**
 * A person of the same full name who speaks of the same thing is taken to be the same, and so is a last name that fits one of them alone: never
 * more origins than are shown.
 */
function joinPersons(nodes: readonly Node[]): readonly Joining[] {
  const first = new Map<string, number>();
  const fullNames = Map.groupBy(
    new Set(nodes.flatMap(({ speaking: { person = [] } }) => (person.length > 1 ? [person.join(" ")] : []))),
    lastOf,
  );
  return nodes.flatMap(({ speaking, voice }, index): readonly Joining[] => {
    const person = speaking.person?.join(" ") ?? "";
    const alike = person === "" || person.includes(" ") ? [] : (fullNames.get(person) ?? []);
    const fullName = person.includes(" ") ? person : alike.length === 1 ? (alike[0] as string) : null;
    const inDocument = speaking.kind === "person" || speaking.kind === "unnamed" || speaking.kind === "first-hand";
    const isFullName = fullName !== null;
    const key = isFullName ? fullName : inDocument ? JSON.stringify([voice.document, speaking.kind, whoOf(speaking)]) : null;
    if (key === null) return [];
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, index);
      return [];
    }
    // Where the body joins them, that says more.
    if (isFullName && isOneBody(nodes[known] as Node, nodes[index] as Node)) return [];
    return [{ a: known, b: index, reason: isFullName ? "one person" : "one source of one document" }];
  });
}

/** Of those without a name the noun: nothing shows that "a source" and "a reliable source" of one text are two, but for "another". */
function whoOf({ kind, tokens, text }: Speaking): readonly string[] {
  if (kind !== "unnamed") return tokens;
  const phrase = text.split(BEHIND_NOUN)[0] ?? text;
  const noun = fold(phrase.split(/\s+/u).at(-1) ?? "").replace(/s$/u, "");
  return [noun, ANOTHER.exec(text)?.[0].toLowerCase() ?? ""];
}
const BEHIND_NOUN = /\s(?:of|in|at|with|who|from|close|familiar|to|on|by|for|near|inside|within|that|which)\b|,/u;
const ANOTHER = /\b(?:another|other|second|third)\b/iu;

const isOneBody = ({ speaking: a }: Node, { speaking: b }: Node): boolean =>
  a.kind === "institution" && b.kind === "institution" && [...a.tokens].sort().join(" ") === [...b.tokens].sort().join(" ");

const lastOf = (name: string): string => name.split(" ").at(-1) as string;

/** One news conference is one origin, whoever spoke at it. */
function joinOccasions(nodes: readonly Node[], { documents, occasionsOf }: OriginContext): readonly Joining[] {
  return joinedByKey(nodes, "said at one news conference", ({ voice, statement }) => {
    const document = documents.get(voice.document);
    const occasion = document === undefined || statement === null ? undefined : occasionsOf(document).get(statement.id);
    return occasion === undefined ? null : JSON.stringify([voice.document, occasion]);
  });
}

/** One list, communiqué or video is one origin: nothing shows that two of the same maker, or of nobody who is told, are two. */
function joinHandedRound(nodes: readonly Node[]): readonly Joining[] {
  return joinedByKey(nodes, "one and the same, as far as the texts show", ({ speaking }) => speaking.handedRound ?? null);
}

/** "Officials" in one document and "authorities" in another: nothing shows that they are two. */
function joinAuthorities(nodes: readonly Node[]): readonly Joining[] {
  return joinedByKey(nodes, "the authorities, as far as the texts show", ({ speaking }) => (areAuthorities(speaking) ? "" : null));
}

function joinedByKey(nodes: readonly Node[], reason: string, keyOf: (node: Node) => string | null): readonly Joining[] {
  const first = new Map<string, number>();
  return nodes.flatMap((node, index): readonly Joining[] => {
    const key = keyOf(node);
    const known = key === null ? undefined : first.get(key);
    if (key !== null && known === undefined) first.set(key, index);
    return known === undefined ? [] : [{ a: known, b: index, reason }];
  });
}

function joinCopied(nodes: readonly Node[], { copiedFrom }: OriginContext): readonly Joining[] {
  const at = new Map(nodes.map(({ voice }, index) => [voiceKey(voice), index]));
  const find = ({ document, statement }: StatementRef): number | undefined => at.get(voiceKey({ document, statement, span: [0, 0] }));
  const copied = documentsOf(nodes).flatMap((document) => copiedFrom.get(document) ?? []);
  return copied.flatMap(({ later, earlier }) => {
    const [a, b] = [find(earlier), find(later)];
    if (a === undefined || b === undefined || areTwoBodies(nodes[a] as Node, nodes[b] as Node)) return [];
    return [{ a, b, reason: "the same words, one taken from the other" }];
  });
}

/** Two institutions to which the same words are ascribed: a drift, and not shown to be one origin. */
function areTwoBodies({ speaking: a }: Node, { speaking: b }: Node): boolean {
  return a.kind === "institution" && b.kind === "institution" && !mayBeOneBody(a.tokens, b.tokens);
}

function documentsOf(nodes: readonly Node[]): readonly string[] {
  return [...new Set(nodes.map(({ voice }) => voice.document))];
}

/** A rewrite adds no origin: whoever it cites and is no institution is taken for somebody cited in what it was made from. */
function joinRewritten(nodes: readonly Node[], { rewrittenFrom }: OriginContext): readonly Joining[] {
  const rewrites = documentsOf(nodes).flatMap((document) => rewrittenFrom.get(document) ?? []);
  return rewrites.flatMap(({ document, of }) => {
    const rewritten = nodes.flatMap(({ voice, speaking }, index) =>
      voice.document === document && speaking.kind !== "institution" ? [index] : [],
    );
    const original = nodes.flatMap(({ voice }, index) => (voice.document === of ? [index] : []));
    const twin = original.find((index) => nodes[index]?.speaking.kind !== "institution") ?? original[0];
    return twin === undefined
      ? []
      : rewritten.map((index) => ({ a: twin, b: index, reason: "one text seems to be told anew from the other" }));
  });
}

/** A chain that ends at an outlet goes on in what that outlet says itself, where it is among the documents. */
function joinByWay(nodes: readonly Node[], { documents }: OriginContext): readonly Joining[] {
  return nodes.flatMap(({ speaking, voice }, index) => {
    if (speaking.outlet === null) return [];
    return nodes.flatMap((other, order): readonly Joining[] => {
      const publisher = documents.get(other.voice.document)?.publisher ?? null;
      if (order === index || other.voice.document === voice.document || publisher === null) return [];
      if (outletKey(publisher) !== speaking.outlet) return [];
      return [{ a: Math.min(index, order), b: Math.max(index, order), reason: `it is told by way of ${publisher}` }];
    });
  });
}

/** Nothing shows that two dead ends are two: they are one at most. One whose chain goes on in another document is none. */
function joinDeadEnds(nodes: readonly Node[], byWay: readonly Joining[]): readonly Joining[] {
  const isEnd = (index: number): boolean => nodes[index]?.speaking.kind === "dead-end";
  const goesOn = new Set(byWay.flatMap(({ a, b }) => (isEnd(a) && isEnd(b) ? [] : [a, b])));
  const [first, ...rest] = nodes.flatMap((_, index) => (isEnd(index) && !goesOn.has(index) ? [index] : []));
  return first === undefined ? [] : rest.map((index) => ({ a: first, b: index, reason: "none of them shows where it comes from" }));
}

const KINDS = ["institution", "person", "first-hand", "unnamed", "dead-end"] as const;

/** The most telling of those put together names the origin, of these the fullest name. */
function fullestOf(members: readonly number[], nodes: readonly Node[]): Speaking {
  const [fullest] = members
    .map((member) => (nodes[member] as Node).speaking)
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.tokens.length - a.tokens.length || (a.text < b.text ? -1 : 1));
  return fullest as Speaking;
}

function originOf(
  scope: string,
  members: readonly number[],
  nodes: readonly Node[],
  joinings: readonly Joining[],
  context: OriginContext,
): Omit<Origin, "mayBe"> {
  const { articleOf, sha256 } = context;
  const own = members.map((member) => nodes[member] as Node);
  const speaking = fullestOf(members, nodes);
  const carriers = [...new Set(own.map(({ voice }) => articleOf(voice.document)))].sort();
  const reasons = [
    ...new Set(joinings.filter(({ a, b }) => members.includes(a) && members.includes(b)).map(({ reason }) => reason)),
  ].sort();
  const isCircle = speaking.kind === "dead-end" && hasCircle(own, context);
  return {
    id: sha256(JSON.stringify([scope, own.map(({ voice }) => voiceKey(voice)).sort()[0]])).slice(0, 32),
    kind: speaking.kind,
    text: shownText(speaking),
    institution: speaking.institution,
    named: speaking.named,
    carriers,
    statements: own.flatMap(({ voice }) => (voice.statement === null ? [] : [{ document: voice.document, statement: voice.statement }])),
    shown: carriers.length > 1 ? "shared" : "none-found",
    reasons: isCircle ? ["they cite one another in a circle", ...reasons] : reasons,
  };
}

/** Over several documents a private person has no name: neither somebody named, nor an unnamed source whose words may hold a name. */
function shownText({ kind, institution, text }: Speaking): string {
  if (kind === "person") return "a named person";
  if (kind === "unnamed") return beforeNames(text) || plainNoun(text) || "somebody unnamed";
  return institution ?? text;
}

/** "nurse at the clinic in Keth" is a nurse: what follows may be a place or somebody. "Orva's daughter" is a daughter. */
function beforeNames(told: string): string {
  const first = told.split(/[\s,]/u)[0] ?? "";
  const own = /^\p{Lu}\S*(?:\s\p{Lu}\S*)*['’]s?\s(\p{Ll}.*)$/u.exec(told)?.[1] ?? told;
  const text = isPlainWord(fold(first)) ? `${first.toLowerCase()}${told.slice(first.length)}` : own;
  if (!/\p{Lu}/u.test(text)) return text;
  return (text.split(/\p{Lu}/u)[0] ?? "").replace(/\s(?:at|in|of|from|for|near|with|on|by|to|who|whose|named|called)\b.*$/u, "").trim();
}

/** "U.S. official" is an official. */
function plainNoun(text: string): string {
  const noun = (text.split(BEHIND_NOUN)[0] ?? "").split(/\s+/u).at(-1) ?? "";
  return isPlainWord(noun) ? noun : "";
}

/** A word that opens a sentence and is no name. */
const isPlainWord = (word: string): boolean =>
  OPENING_WORDS.has(word) || NO_PART_OF_BODY.has(word) || PRIVATE_NOUNS.has(word) || PRIVATE_NOUNS.has(word.replace(/s$/u, ""));

/** Two documents each of which tells it by way of the other. */
function hasCircle(own: readonly Node[], { documents }: OriginContext): boolean {
  const publisherOf = ({ voice }: Node): string => outletKey(documents.get(voice.document)?.publisher ?? "");
  return own.some((one) => own.some((other) => one.speaking.outlet === publisherOf(other) && other.speaking.outlet === publisherOf(one)));
}

function edgesOf(
  nodes: readonly Node[],
  byNode: ReadonlyMap<number, Origin>,
  { documents, occasionsOf }: OriginContext,
): readonly OriginEdge[] {
  const edges = nodes.flatMap((node, index): readonly OriginEdge[] => {
    const origin = byNode.get(index);
    const document = documents.get(node.voice.document);
    if (origin === undefined || document === undefined) return [];
    const spans = node.statement === null ? [node.voice.span] : [...node.statement.source, ...node.statement.cue];
    const isTogether = node.statement !== null && occasionsOf(document).has(node.statement.id);
    return chainEdges(document, node, origin, spans, isTogether ? "together" : "alone");
  });
  const seen = new Set<string>();
  return edges.filter((edge) => {
    const key = JSON.stringify([edge.from, edge.to, edge.relation]);
    return seen.size < seen.add(key).size;
  });
}

/** From the document through its hands to the origin. */
function chainEdges(
  document: LinkingDocument,
  { statement, speaking }: Node,
  origin: Origin,
  spans: readonly Span[],
  occasion: "together" | "alone",
): readonly OriginEdge[] {
  const hands = (statement?.chain ?? []).filter(({ role }) => role === "relay" || role === "document");
  const steps = [document.id, ...hands.map(({ text }) => text), origin.id];
  return steps.slice(1).map((to, order): OriginEdge => {
    const from = steps[order] as string;
    const hand = hands[order];
    const isAgency = hand !== undefined && document.agency !== null && fold(hand.text) === fold(document.agency) && hand.span === null;
    if (isAgency) return { from, to, relation: "credit-line", spans: [], reasons: [`the text is credited to ${hand.text}`] };
    if (hand !== undefined) {
      return { from, to, relation: "quoting", spans: hand.span === null ? spans : [hand.span], reasons: [`it quotes ${hand.text}`] };
    }
    if (occasion === "together")
      return { from, to, relation: "same-occasion", spans, reasons: [`${speaking.text} said so at a news conference`] };
    const isTold = statement?.addressee !== null && statement?.addressee !== undefined;
    if (isTold) return { from, to, relation: "told", spans, reasons: [`told to ${statement.addressee.text}`] };
    return { from, to, relation: "same-institution", spans, reasons: [`${speaking.text} says so`] };
  });
}
