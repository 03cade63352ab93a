import { html } from "hono/html";
import type { Reading, ReadingDocument } from "../../core/model/reading.ts";
import { counted } from "./page.ts";
import type { Piece } from "./parts.ts";
import { WORDS } from "./words.ts";

/** A fact about a document: its term and what it is. */
export type DocumentRow = readonly [term: string, value: Piece | string];

/** A document with its facts; `more` are rows below them. */
export function documentPiece(document: ReadingDocument, more: readonly DocumentRow[] = []): Piece {
  const rows: readonly DocumentRow[] = [
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
    ...more,
  ];
  return html`<div class="document" id="${document.label}"><div class="head"><h3 dir="auto">${document.label}. ${document.title.parts
    .filter(({ cited }) => cited === "cited")
    .map(({ text }) => text)
    .join("")}</h3>
${document.reading === "read" ? "" : html`<span class="badge differ">${document.reading}: ${document.language}</span>`}</div>
<dl>${rows.map(([term, value]) => html`<dt>${term}</dt><dd><bdi>${value}</bdi></dd>`)}</dl></div>`;
}

function ownVoiceText({ ownVoice, reading }: ReadingDocument): string {
  if (ownVoice === null || reading !== "read") return "not read";
  return `${Math.round(100 * ownVoice)} % of its words are under no source`;
}

/** Files that gave no document, with the reason. */
export function failedPiece(reading: Reading): Piece | string {
  if (reading.failed.length === 0) return "";
  return html`<section id="failed" aria-labelledby="failed-h"><h2 id="failed-h">${WORDS.failed} (${reading.failed.length})</h2>
<ul>${reading.failed.map(({ file, code, message }) => html`<li><bdi>${file}</bdi>: ${message} <span class="meta">(${code})</span></li>`)}</ul></section>`;
}
