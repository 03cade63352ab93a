import { html } from "hono/html";
import type { ItemStanding, Reading, ReadingSource, ReadingStatement } from "../../core/model/reading.ts";
import { editPiece, type FirstShowing } from "./incidents.ts";
import { type Citing, type Piece, passagePiece, placeOfFootnote, standingBadge, voicePiece } from "./parts.ts";
import { KIND_OF_SOURCE, WORDS } from "./words.ts";

/** Every statement under its source, by kind of source. */
export function sourcesPiece(reading: Reading, first: FirstShowing, citing: Citing): Piece | readonly Piece[] {
  if (reading.sources.length === 0) return html`<p class="quiet">${WORDS.empty}</p>`;
  return Object.entries(KIND_OF_SOURCE).flatMap(([kind, heading]) => {
    const sources = reading.sources.filter((source) => source.kind === kind);
    return sources.length === 0
      ? []
      : [html`<h3 class="part">${heading} (${sources.length})</h3>${sources.map((source) => sourcePiece(source, reading, first, citing))}`];
  });
}

function sourcePiece(source: ReadingSource, reading: Reading, first: FirstShowing, citing: Citing): Piece {
  return html`<div class="source"><h4 class="name" dir="auto">${source.name}</h4>
<ul class="statements">${source.statements.map((statement) => statementItem(statement, reading, first, citing))}</ul></div>`;
}

function statementItem(statement: ReadingStatement, reading: Reading, first: FirstShowing, citing: Citing): Piece {
  const footnote = reading.footnotes[statement.footnote - 1];
  const anchor = first(statement.footnote) ? html`id="fn-${statement.footnote}"` : "";
  return html`<li ${anchor}>${voicePiece(statement.voice)} <span class="badge">${statement.quotation}</span> ${standingBadge(statement.standing)} <span class="meta id">${statement.id.slice(0, 8)}</span>
${statement.standing.edits.map((edit) => editPiece({ ...edit, text: `${edit.field}: ${edit.text}` }, `${readBy(statement.standing)} ${statement.read[edit.field] ?? ""}`))}
${footnote ? html`${passagePiece(footnote.passage)}${placeOfFootnote(footnote, citing)}` : ""}</li>`;
}

/** Who is told to have given what a person then gave another value. */
export function readBy({ addedBy }: Pick<ItemStanding, "addedBy">): string {
  return addedBy === null ? WORDS.read : `${addedBy} ${WORDS.found}`;
}
