import { html } from "hono/html";
import type { ReadingField, ReadingFootnote, ReadingIncident, ReadingValue } from "../../core/model/reading.ts";
import { type Piece, passagePiece, placeOfFootnote, standingBadge, voicePiece } from "./parts.ts";
import { WORDS } from "./words.ts";

/** Gives a footnote's passage the first time it is asked for, null after that: each stands on the page once. */
export type FirstShowing = (number: number) => ReadingFootnote | null;

/** One incident report: its fields with every value told, then the sentences they were read from. */
export function incidentPiece(incident: ReadingIncident, first: FirstShowing): Piece {
  const numbers = [...new Set(incident.fields.flatMap(({ values }) => values.map(({ footnote }) => footnote)))];
  const evidence = numbers.flatMap((number) => first(number) ?? []);
  return html`<article id="i-${incident.id.slice(0, 12)}">
    <div class="head"><h3 dir="auto">${incident.heading}</h3>
      ${standingBadge(incident.standing)}
      <span class="badge">${incident.mention}</span>${incident.status === "happened" ? "" : html`<span class="badge">${incident.status}</span>`}
      <a class="meta" href="#${incident.document}">${incident.document}</a></div>
    <table><tbody>${incident.fields.map(fieldRow)}</tbody></table>
    ${evidence.length === 0 ? "" : html`<h4>${WORDS.evidence}</h4><ol class="evidence">${evidence.map(evidenceItem)}</ol>`}
  </article>`;
}

function fieldRow({ name, agreement, values }: ReadingField): Piece {
  return html`<tr><th scope="row">${name}${agreement === "differ" ? html`<br><span class="badge differ">${WORDS.differ}</span>` : ""}</th>
    <td><ul class="values ${agreement === "differ" ? "differ" : ""}">${values.map(valueItem)}</ul></td></tr>`;
}

function valueItem({ text, notes, voices, footnote }: ReadingValue): Piece {
  return html`<li><span class="value" dir="auto">${text}</span><sup><a href="#fn-${footnote}" aria-label="Evidence ${footnote}">${footnote}</a></sup>
    ${notes.length > 0 ? html`<span class="notes">${notes.join("; ")}</span>` : ""}
    ${voices.map(voicePiece)}</li>`;
}

function evidenceItem(footnote: ReadingFootnote): Piece {
  return html`<li id="fn-${footnote.number}"><span class="meta">${footnote.number}.</span> ${placeOfFootnote(footnote)}${passagePiece(footnote.passage)}</li>`;
}
