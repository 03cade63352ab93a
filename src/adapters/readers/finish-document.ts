import { datelineOf, guessGenre, identifyLanguage, readingOf } from "../../core/documents/index.ts";
import type { Known, PartialDate, Span } from "../../core/model/index.ts";
import { fold, paragraphsOf } from "../../core/text/index.ts";
import type { ReadDocument, ReadResult, Sidecar } from "../../desk/ports/document-reader.ts";
import { cleanLine, cleanUrl } from "./bytes/clean-text.ts";
import { type DocumentDraft, type DraftFacts, known, NOTHING } from "./document-draft.ts";
import { MAX_TEXT_LENGTH } from "./limits.ts";
import { type OwnFacts, ownFactsOf } from "./own-facts.ts";

/**
 * Makes the document of a draft: the title first in its text, the sidecar over everything found, and for what neither gives, what the
 * text says of itself by heading, byline, dateline and credit line.
 */
export function finishDocument(draft: DocumentDraft, sidecar: Sidecar | null): ReadResult {
  const facts = { ...draft.facts, ...factsOf(sidecar) };
  const told = ownFactsOf(draft.body, facts.title?.value ?? null, facts.byline?.value ?? null);
  const title = facts.title ?? told.title;
  const text = withTitle(title?.value ?? null, draft.body);
  if (text.length > MAX_TEXT_LENGTH) return tooLong(draft.part);
  const language = languageOf(text, facts);
  const agency = agencyOf(text, facts.agency, told);
  const publisher = facts.publisher ?? told.publisher ?? ownPageOf(agency.value, facts.url?.value ?? null) ?? NOTHING;
  const document: ReadDocument = {
    part: draft.part,
    original: draft.original,
    mediaType: draft.mediaType,
    text,
    title: title ?? NOTHING,
    publisher,
    byline: facts.byline ?? told.byline ?? NOTHING,
    published: facts.published ?? told.published ?? NOTHING,
    url: facts.url ?? NOTHING,
    agency,
    genre: genreOf(text, title, facts, told, facts.agency || told.credited === "text" ? agency.value : null),
    language,
    reading: readingOf(text, language),
    notRead: draft.notRead,
    warnings: draft.warnings,
  };
  return { outcome: "document", document };
}

function tooLong(part: string): ReadResult {
  const message = `The text is longer than ${MAX_TEXT_LENGTH.toLocaleString("en")} characters: split it.`;
  return { outcome: "failed", part, code: "file-too-large", message };
}

function factsOf(sidecar: Sidecar | null): DraftFacts {
  if (sidecar === null) return {};
  const found = {
    title: known(cleanLine(sidecar.title, 500), "sidecar"),
    publisher: known(cleanLine(sidecar.publisher, 200), "sidecar"),
    byline: known(cleanLine(sidecar.byline, 300), "sidecar"),
    published: known<PartialDate>(sidecar.published, "sidecar"),
    url: known(cleanUrl(sidecar.url), "sidecar"),
    agency: known(cleanLine(sidecar.agency, 200), "sidecar"),
    genre: sidecar.genre,
    language: sidecar.language,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The title may stand below a label or two. */
const TITLE_WITHIN = 4;

/** Puts the title first: moved up where it stands below a label ("OPINION"), else added. Case and kinds of quotation mark make no difference. */
function withTitle(title: string | null, body: string): string {
  const trimmed = body.trim();
  if (title === null) return trimmed;
  const folded = fold(title);
  const top = paragraphsOf(trimmed.slice(0, 4000)).slice(0, TITLE_WITHIN);
  const at = top.findIndex(([start, end]) => fold(trimmed.slice(start, end)) === folded);
  const own = top[at];
  if (own === undefined) return `${title}\n\n${trimmed}`.trim();
  if (at === 0) return trimmed;
  const above = trimmed.slice(0, own[0]).trim();
  return `${trimmed.slice(own[0], own[1])}\n\n${above}\n\n${trimmed.slice(own[1]).trim()}`.trim();
}

/** An agency that is credited on its own page, by the name of the host, publishes it. */
function ownPageOf(agency: string | null, url: string | null): Known<string> | undefined {
  if (agency === null || url === null || !URL.canParse(url)) return undefined;
  const labels = new URL(url).hostname.toLowerCase().split(".");
  const name = agency.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return name.length > 1 && labels.slice(0, -1).includes(name) ? known(agency, "dateline") : undefined;
}

function languageOf(text: string, facts: DraftFacts): string {
  if (facts.language !== undefined) return facts.language;
  const told = identifyLanguage(text);
  return told === "und" && facts.declaredLanguage !== undefined && !/^en\b/i.test(facts.declaredLanguage) ? facts.declaredLanguage : told;
}

type Agency = Known<string> & { readonly span: Span | null };

function agencyOf(text: string, given: Known<string> | undefined, told: OwnFacts): Agency {
  const agency = given ?? told.agency;
  if (!agency || agency.value === null) return { ...NOTHING, span: null };
  const at = creditedAt(text, agency.value);
  return { ...agency, span: at < 0 ? null : [at, at + agency.value.length] };
}

/** Where the name stands: in a dateline or credit line if anywhere there, else at its first mention. */
function creditedAt(text: string, name: string): number {
  for (const [start, end] of paragraphsOf(text.slice(0, 4000)).slice(0, 5)) {
    const span = datelineOf(text.slice(start, end))?.agency?.span;
    if (span && text.slice(start + span[0], start + span[1]) === name) return start + span[0];
  }
  const last = text.lastIndexOf(name);
  return last > text.length - 600 ? last : text.indexOf(name);
}

function genreOf(text: string, title: Known<string> | undefined, facts: DraftFacts, told: OwnFacts, agency: string | null) {
  if (facts.genre !== undefined) return { genre: facts.genre, reasons: ["its sidecar or input says so"] };
  return guessGenre({
    title: title?.value ?? null,
    byline: facts.byline?.value ?? told.byline?.value ?? null,
    publisher: facts.publisher?.value ?? told.publisher?.value ?? null,
    section: facts.section ?? null,
    url: facts.url?.value ?? null,
    agency,
    paragraphs: endsOf(text),
  });
}

/** The paragraphs of a text's beginning and end: a genre shows there. */
function endsOf(text: string): readonly string[] {
  const parts = text.length <= 40_000 ? [text] : [text.slice(0, 20_000), text.slice(-20_000)];
  return parts.flatMap((part) => paragraphsOf(part).map(([start, end]) => part.slice(start, end)));
}
