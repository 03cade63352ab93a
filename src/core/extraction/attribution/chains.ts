import { AGENCIES } from "../../lexicon/agency-names.ts";
import { DOCUMENT_NOUNS, OUTLET_NAME_ENDS, OUTLET_NAME_STARTS, OUTLET_NOUNS, REPORTING } from "../../lexicon/attribution-hands.ts";
import type { Hand, NamedSpan, Span, Speaker } from "../../model/index.ts";
import { type Outline, wordsIn } from "../../text/index.ts";
import type { DocumentFacts } from "../context.ts";
import type { Attributed, PassingHand } from "./attributed.ts";

/** The hands of one statement and who is left as its source. */
export interface Chain {
  readonly hands: readonly Hand[];
  /** The source spans the statement keeps: those of the last hand, none where the chain ends in a gap. */
  readonly source: readonly Span[];
  /** Whether the last hand is the detected source, somebody whom the detected source cites, or nobody shown. */
  readonly ends: "source" | "cited" | "gap";
}

const GAP: Hand = { text: "", span: null, role: "gap" };

/** Lays out the chain, outermost first: the publisher where known, those who pass on, documents, and the speaker or a gap. */
export function chainOf(
  outline: Outline,
  { publisher, agency }: Pick<DocumentFacts, "publisher" | "agency">,
  attributed: Attributed,
  speaker: Speaker | null,
  names: ReadonlyMap<PassingHand, NamedSpan>,
): Chain {
  const hands: Hand[] = [];
  if (publisher !== null) hands.push({ text: publisher, span: null, role: "publisher" });
  if (agency !== null && !isSameOutlet(agency.text, publisher)) hands.push({ ...agency, role: "relay" });
  for (const hand of attributed.outer) pushRelay(hands, names.get(hand));
  const [source] = attributed.source;
  const cited = attributed.inner.find((hand) => hand.source !== null);
  const citedName = cited === undefined ? undefined : names.get(cited);
  if (cited !== undefined && citedName !== undefined) {
    if (speaker !== null) hands.push({ text: speaker.text, span: speaker.span, role: "relay" });
    if (isDocument(outline, cited.source as Span))
      return { hands: [...hands, { ...citedName, role: "document" }, GAP], source: [], ends: "gap" };
    return { hands: [...hands, { ...citedName, role: "speaker" }], source: [cited.source as Span], ends: "cited" };
  }
  if (source === undefined) return { hands: [...hands, GAP], source: [], ends: "gap" };
  if (isDocument(outline, source))
    return {
      hands: [...hands, { text: textOf(outline, source), span: source, role: "document" }, ...ownerOrGap(outline, source)],
      source: attributed.source,
      ends: "source",
    };
  if (passesOn(outline, source, speaker, attributed))
    return { hands: [...hands, { ...nameOf(outline, source, speaker), role: "relay" }, GAP], source: attributed.source, ends: "source" };
  if (speaker === null)
    return {
      hands: [...hands, { text: textOf(outline, source), span: source, role: "speaker" }],
      source: attributed.source,
      ends: "source",
    };
  return { hands: [...hands, { text: speaker.text, span: speaker.span, role: "speaker" }], source: attributed.source, ends: "source" };
}

/** An agency that publishes its own text is one hand. */
function isSameOutlet(agency: string, publisher: string | null): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/^the\s+/u, "");
  const acronym = (publisher ?? "").replace(/[^\p{Lu}]/gu, "");
  return publisher !== null && (plain(agency) === plain(publisher) || (agency.length > 1 && agency === acronym));
}

function pushRelay(hands: Hand[], name: NamedSpan | undefined): void {
  hands.push(name === undefined ? GAP : { ...name, role: "relay" });
}

function nameOf(outline: Outline, source: Span, speaker: Speaker | null): NamedSpan {
  return speaker === null ? { text: textOf(outline, source), span: source } : { text: speaker.text, span: speaker.span };
}

/** An outlet that reports: it passes on what it has from somebody, and where it shows nobody there is a gap. */
function passesOn(outline: Outline, source: Span, speaker: Speaker | null, { cue, content }: Attributed): boolean {
  if (!isOutlet(speaker?.text ?? textOf(outline, source)) || isOfItself(outline, content)) return false;
  return cue.some((span) => wordsIn(outline.words, span).some(({ lower }) => REPORTING.has(lower)));
}

/** "The agency said it had no record": what an outlet says of itself it passes on from nobody. */
function isOfItself(outline: Outline, content: readonly Span[]): boolean {
  const [first] = content;
  const opening = first === undefined ? "" : outline.text.slice(first[0], first[0] + 12);
  return /^\W*(?:that\s+)?(?:it|its|we|our|they|their)\b/iu.test(opening);
}

/** True for a name or noun of an outlet. */
export function isOutlet(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? "";
  if (OUTLET_NOUNS.has(last) || AGENCIES.has(words.join(" "))) return true;
  const isName = /^\p{Lu}/u.test(name) && words.length > 1;
  return isName && (OUTLET_NAME_ENDS.has(last) || OUTLET_NAME_STARTS.has(words[0] ?? ""));
}

const textOf = (outline: Outline, span: Span): string => outline.text.slice(span[0], span[1]);

/** True where the head of the phrase is a text or a recording. */
export function isDocument(outline: Outline, span: Span): boolean {
  const words = wordsIn(outline.words, span).map(({ lower }) => lower);
  const stop = words.findIndex(
    (word, at) =>
      at > 0 &&
      ["by", "from", "of", "in", "on", "that", "which", "published", "released", "issued", "obtained", "seen", "for", "to"].includes(word),
  );
  return DOCUMENT_NOUNS.has(words[(stop < 0 ? words.length : stop) - 1] ?? "");
}

const OWNER = /^(?:(?:the|an?)\s+)?(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:of\s+)?\p{Lu}[\p{L}\p{M}'’.-]*){0,6}?)(?:['’]s)?\s+\p{Ll}/u;
const AUTHOR = /\s(?:by|from)\s+(?:(?:the|an?)\s+)?(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*){0,6})/u;

/** Whose statement it is: "a Reuters report", "the statement by X". Nobody shown is a gap. */
function ownerOrGap(outline: Outline, source: Span): readonly Hand[] {
  const text = textOf(outline, [source[0], Math.min(source[1], source[0] + 300)]);
  const match = AUTHOR.exec(text) ?? OWNER.exec(text);
  if (match?.[1] === undefined || /^(?:the|an?|one|this|that|another)$/iu.test(match[1])) return [GAP];
  const start = source[0] + match.index + match[0].indexOf(match[1]);
  const name = match[1].replace(/['’]s$/u, "");
  return [{ text: name, span: [start, start + name.length], role: "speaker" }];
}
