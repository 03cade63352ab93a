import { html, raw } from "hono/html";
import type { Reading, ReadingDocument, ReadingSource, ReadingStatement } from "../../core/model/reading.ts";
import { type FirstShowing, incidentPiece } from "./incidents.ts";
import { claimPiece, togetherPiece } from "./linked.ts";
import { type Piece, passagePiece, placeOfFootnote, standingBadge, voicePiece } from "./parts.ts";
import { STYLE } from "./style.ts";
import { KIND_OF_SOURCE, WORDS } from "./words.ts";

/**
 * The reading as one self-contained HTML file: no script, no request to anywhere. `styleHash` is the base64 SHA-256 of `STYLE`
 * (see `readingStyle`), for the page's own content security policy.
 */
export function renderReading(reading: Reading, styleHash: string): string {
  const first = firstShowing();
  const incidents = reading.incidents.filter(({ kind }) => kind === "incident");
  const kept = incidents.filter(({ standing }) => standing.state !== "rejected");
  const rejected = incidents.filter(({ standing }) => standing.state === "rejected");
  const reported = kept.filter(({ mention }) => mention !== "background");
  const recalled = kept.filter(({ mention }) => mention === "background");
  const others = reading.incidents.filter(({ kind }) => kind !== "incident");
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${WORDS.pageTitle}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#incidents">${WORDS.skip}</a>
${headerPiece(reading, incidents.length, others.length)}
<main>
${togetherSection(reading)}
<section id="incidents" aria-labelledby="incidents-h"><h2 id="incidents-h">${WORDS.incidents} (${incidents.length})</h2>${listOr(reported.map((one) => incidentPiece(one, first)))}
${recalled.length > 0 ? html`<h3 class="part">${WORDS.recalled} (${recalled.length})</h3>${recalled.map((one) => incidentPiece(one, first))}` : ""}
${rejected.length > 0 ? html`<h3 class="part">${WORDS.rejected} (${rejected.length})</h3>${rejected.map((one) => incidentPiece(one, first))}` : ""}</section>
<section id="series" aria-labelledby="series-h"><h2 id="series-h">${WORDS.series} (${others.length})</h2>${listOr(others.map((one) => incidentPiece(one, first)))}</section>
<section id="sources" aria-labelledby="sources-h"><h2 id="sources-h">${WORDS.sources}</h2>${sourcesPiece(reading, first)}</section>
<section id="documents" aria-labelledby="documents-h"><h2 id="documents-h">${WORDS.documents} (${reading.documents.length})</h2>${listOr(reading.documents.map(documentPiece))}</section>
${failedPiece(reading)}
</main>
<footer>${WORDS.bannerFoot} ${reading.extractors.join("; ")}.</footer>
</body>
</html>
`);
}

/** What several documents tell in common, before each report by itself. */
function togetherSection({ linked }: Reading): Piece | string {
  const { incidents, claims } = linked;
  return html`${
    incidents.length === 0
      ? ""
      : html`<section id="together" aria-labelledby="together-h"><h2 id="together-h">${WORDS.together} (${incidents.length})</h2><p class="quiet">${WORDS.togetherNote}</p>${incidents.map(togetherPiece)}</section>`
  }${
    claims.length === 0
      ? ""
      : html`<section id="claims" aria-labelledby="claims-h"><h2 id="claims-h">${WORDS.claims} (${claims.length})</h2>${claims.map(claimPiece)}</section>`
  }`;
}

/** The style sheet as it stands in the page, for hashing. */
export function readingStyle(): string {
  return STYLE;
}

function firstShowing(): FirstShowing {
  const shown = new Set<number>();
  return (number) => {
    if (shown.has(number)) return false;
    shown.add(number);
    return true;
  };
}

function listOr(pieces: readonly Piece[]): readonly Piece[] | Piece {
  return pieces.length > 0 ? pieces : html`<p class="quiet">${WORDS.empty}</p>`;
}

function headerPiece(reading: Reading, incidents: number, others: number): Piece {
  const banner = { nothing: WORDS.bannerNothing, some: WORDS.bannerSome, all: WORDS.bannerAll }[reading.reviewed];
  const statements = reading.sources.reduce((sum, source) => sum + source.statements.length, 0);
  return html`<header>
<h1>${WORDS.heading}</h1>
<p class="quiet">Case “<bdi>${reading.caseName}</bdi>”, made ${reading.made.slice(0, 16).replace("T", " ")} UTC. ${counted(reading.documents.length, "document")}, ${counted(statements, "statement")}, ${counted(incidents, "incident report")}, ${counted(others, "report")} of series and situations.</p>
<p class="banner" role="note"><strong>${banner}</strong></p>
<p class="quiet">${WORDS.notRead}</p>
<p class="quiet">${reading.persons === "pseudonyms" ? WORDS.pseudonyms : WORDS.asWritten}</p>
<nav aria-label="Parts of this page"><ul>
${reading.linked.incidents.length > 0 ? html`<li><a href="#together">${WORDS.together}</a></li>` : ""}${reading.linked.claims.length > 0 ? html`<li><a href="#claims">${WORDS.claims}</a></li>` : ""}<li><a href="#incidents">${WORDS.incidents}</a></li><li><a href="#series">${WORDS.series}</a></li><li><a href="#sources">${WORDS.sources}</a></li><li><a href="#documents">${WORDS.documents}</a></li>${reading.failed.length > 0 ? html`<li><a href="#failed">${WORDS.failed}</a></li>` : ""}
</ul></nav>
</header>`;
}

function sourcesPiece(reading: Reading, first: FirstShowing): Piece | readonly Piece[] {
  if (reading.sources.length === 0) return html`<p class="quiet">${WORDS.empty}</p>`;
  return Object.entries(KIND_OF_SOURCE).flatMap(([kind, heading]) => {
    const sources = reading.sources.filter((source) => source.kind === kind);
    return sources.length === 0
      ? []
      : [html`<h4>${heading} (${sources.length})</h4>${sources.map((source) => sourcePiece(source, reading, first))}`];
  });
}

function sourcePiece(source: ReadingSource, reading: Reading, first: FirstShowing): Piece {
  return html`<div class="source"><h3 dir="auto">${source.name}</h3>
<ul class="statements">${source.statements.map((statement) => statementItem(statement, reading, first))}</ul></div>`;
}

function statementItem(statement: ReadingStatement, reading: Reading, first: FirstShowing): Piece {
  const footnote = reading.footnotes[statement.footnote - 1];
  const anchor = first(statement.footnote) ? html`id="fn-${statement.footnote}"` : "";
  return html`<li ${anchor}>${voicePiece(statement.voice)} <span class="badge">${statement.quotation}</span> ${standingBadge(statement.standing)} <span class="meta id">${statement.id.slice(0, 8)}</span>
${footnote ? html`${passagePiece(footnote.passage)}${placeOfFootnote(footnote)}` : ""}</li>`;
}

function documentPiece(document: ReadingDocument): Piece {
  const rows: readonly (readonly [string, Piece | string])[] = [
    ["Publisher", document.publisher ?? "not known"],
    [
      "Published",
      `${document.published.value ?? "not known"}${document.published.value ? ` (known by ${document.published.knownBy})` : ""}`,
    ],
    ...(document.agency ? [["Credits", document.agency] as const] : []),
    ["Genre", `${document.genre.genre} (${document.genre.reasons.join("; ") || "no sign of another"})`],
    ["Own voice", ownVoiceText(document)],
    ["Found", `${counted(document.statements, "statement")}, ${counted(document.reports, "report")}`],
    ...(document.notRead.length > 0
      ? [["Not read", document.notRead.map(({ what, count }) => `${what} ${count}`).join(", ")] as const]
      : []),
  ];
  return html`<div class="document" id="${document.label}"><div class="head"><h3 dir="auto">${document.label}. ${document.title.parts
    .filter(({ cited }) => cited === "cited")
    .map(({ text }) => text)
    .join("")}</h3>
${document.reading === "read" ? "" : html`<span class="badge differ">${document.reading}: ${document.language}</span>`}</div>
<dl>${rows.map(([term, value]) => html`<dt>${term}</dt><dd><bdi>${value}</bdi></dd>`)}</dl></div>`;
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;

function ownVoiceText({ ownVoice, reading }: ReadingDocument): string {
  if (ownVoice === null || reading !== "read") return "not read";
  return `${Math.round(100 * ownVoice)} % of its words are under no source`;
}

function failedPiece(reading: Reading): Piece | string {
  if (reading.failed.length === 0) return "";
  return html`<section id="failed" aria-labelledby="failed-h"><h2 id="failed-h">${WORDS.failed} (${reading.failed.length})</h2>
<ul>${reading.failed.map(({ file, code, message }) => html`<li><bdi>${file}</bdi>: ${message} <span class="meta">(${code})</span></li>`)}</ul></section>`;
}
