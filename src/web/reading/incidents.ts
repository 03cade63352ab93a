import { html } from "hono/html";
import { citesAlong, type Span } from "../../core/model/index.ts";
import type { ItemEdit, ItemStanding, ReadingEvidence, ReadingField, ReadingIncident, ReadingValue } from "../../core/model/reading.ts";
import { type Citing, type Piece, passagePiece, standingBadge, voicePiece } from "./parts.ts";
import { WORDS } from "./words.ts";

/** True the first time a footnote is asked for: its anchor stands on the page once. */
export type FirstShowing = (number: number) => boolean;

/** One incident report: its fields with every value told, then the sentences they were read from. */
export function incidentPiece(incident: ReadingIncident, first: FirstShowing, citing: Citing): Piece {
  const { evidence } = incident;
  return html`<article id="${incident.document}-${incident.id.slice(0, 12)}">
    <div class="head"><h3 dir="auto">${incident.heading}</h3>
      ${standingBadge(incident.standing)}
      <span class="badge">${incident.mention}</span>${incident.status === "happened" ? "" : html`<span class="badge">${incident.status}</span>`}
      <a class="meta" href="#${incident.document}">${incident.document}</a> <span class="meta id">${incident.id.slice(0, 8)}</span></div>
    <table><tbody>${incident.fields.map((field) => fieldRow(field, incident.standing))}</tbody></table>
    <h4>${WORDS.evidence}</h4>
    <div class="evidence">${evidencePiece(evidence, first)}${placesOfCites(incident.document, evidence, citing)}</div>
  </article>`;
}

function fieldRow({ name, agreement, values }: ReadingField, { edits, addedBy }: ItemStanding): Piece {
  const below = addedBy === null ? WORDS.machineRead : `${WORDS.foundBelow} ${addedBy}`;
  const own = edits.filter(({ field }) => field === name);
  return html`<tr><th scope="row">${name}${agreement === "differ" ? html`<br><span class="badge differ">${WORDS.differ}</span>` : ""}</th>
    <td>${own.map((edit) => editPiece(edit, values.length > 0 ? below : null))}${values.length === 0 ? "" : html`<ul class="values ${agreement === "differ" ? "differ" : ""}">${values.map(valueItem)}</ul>`}</td></tr>`;
}

/** A value that a person gave; `read` tells what or where the machine's own is. */
export function editPiece({ text, by, why }: Pick<ItemEdit, "text" | "by" | "why">, read: Piece | string | null): Piece {
  return html`<p class="edit"><span aria-hidden="true">✎</span> <span class="value" dir="auto">${text}</span> <span class="notes">${WORDS.editedBy} ${by}${why ? `: ${why}` : ""}${read === null ? "" : html`; ${read}`}</span></p>`;
}

function valueItem({ text, notes, voices, footnote }: ReadingValue): Piece {
  return html`<li><span class="value" dir="auto">${text}</span><sup><a href="#fn-${footnote}" aria-label="Evidence ${footnote}">${footnote}</a></sup>
    ${notes.length > 0 ? html`<span class="notes">${notes.join("; ")}</span>` : ""}
    ${voices.map(voicePiece)}</li>`;
}

/** The sentences once each, the cited words marked and followed by the numbers of the footnotes that cite them. */
function evidencePiece({ passage, cites }: ReadingEvidence, first: FirstShowing): Piece {
  const endedBy = citesAlong(cites);
  const numbersAfter = (at: Span | null): readonly Piece[] => {
    const ended = at === null ? [] : endedBy(at[1]);
    return ended.map(({ footnote }) => html`<sup class="cite" ${first(footnote) ? html`id="fn-${footnote}"` : ""}>${footnote}</sup>`);
  };
  return passagePiece(passage, numbersAfter);
}

/** Where the words of each footnote stand in the document's text. */
function placesOfCites(document: string, { cites }: ReadingEvidence, citing: Citing): Piece {
  const places = cites.map(({ footnote, span }) => `${footnote}: ${span[0]}–${span[1]}`).join(", ");
  return html`<p class="meta">${citing(document)}, characters ${places}</p>`;
}
