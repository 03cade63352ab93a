import { html } from "hono/html";
import type { Dossier, DossierClaim, DossierIncident, DossierJudgement, LeftOutOfField } from "../../core/model/index.ts";
import { type DocumentRow, documentPiece, failedPiece } from "./documents.ts";
import { openingPiece } from "./dossier-opening.ts";
import { DOSSIER_WORDS as WORDS } from "./dossier-words.ts";
import { incidentPiece } from "./incidents.ts";
import { claimPiece, togetherPiece } from "./linked.ts";
import { counted, firstShowing, listOr, pageOf } from "./page.ts";
import { byLabel, type Citing, type Piece } from "./parts.ts";
import { sourcesPiece } from "./sources.ts";
import { WORDS as READING_WORDS } from "./words.ts";

/** The dossier as one self-contained HTML file, of the reading's parts. `styleHash` as in the reading. */
export function renderDossier(dossier: Dossier, styleHash: string): string {
  const { reading, incidents, claims, judgements } = dossier;
  const [first, citing] = [firstShowing(), citingOf(dossier)];
  const own = reading.incidents.filter(({ kind }) => kind === "incident");
  const others = reading.incidents.filter(({ kind }) => kind !== "incident");
  const parts: readonly (readonly [id: string, heading: string, pieces: readonly Piece[]])[] = [
    ["together", WORDS.together, incidents.map((one, order) => incidentOf(one, order, citing))],
    ["claims", WORDS.claims, claims.map((one, order) => claimOf(one, order, citing))],
    ["incidents", WORDS.incidents, own.map((one) => incidentPiece(one, first, citing))],
    ["series", WORDS.series, others.map((one) => incidentPiece(one, first, citing))],
    ["judgements", WORDS.judgements, judgements.length === 0 ? [] : [judgementsPiece(judgements)]],
  ];
  const shown = parts.filter(([id, , pieces]) => id === "incidents" || pieces.length > 0);
  const count = (id: string, pieces: readonly Piece[]): number => (id === "judgements" ? judgements.length : pieces.length);
  const sections = shown.map(
    ([id, heading, pieces]) =>
      html`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${heading} (${count(id, pieces)})</h2>${noteOf(id)}${pieces.length > 0 ? pieces : html`<p class="quiet">${WORDS.emptyHere}</p>`}</section>`,
  );
  const nav = html`<nav aria-label="Parts of this page"><ul>${shown.map(([id, heading]) => html`<li><a href="#${id}">${heading}</a></li>`)}<li><a href="#sources">${WORDS.sources}</a></li><li><a href="#documents">${WORDS.documents}</a></li></ul></nav>`;
  const body = html`${openingPiece(dossier, nav)}
<main>
${sections}
<section id="sources" aria-labelledby="sources-h"><h2 id="sources-h">${WORDS.sources}</h2>${reading.sources.length === 0 ? html`<p class="quiet">${WORDS.emptyHere}</p>` : sourcesPiece(reading, first, citing)}</section>
<section id="documents" aria-labelledby="documents-h"><h2 id="documents-h">${WORDS.documents} (${reading.documents.length})</h2>
<h3>${WORDS.check}</h3><p>${WORDS.checkText}</p>${listOr(reading.documents.map((document) => documentPiece(document, proofRows(document.label, document.id, dossier))))}</section>
${failedPiece(reading)}
</main>
<footer>${WORDS.foot} ${READING_WORDS.bannerFoot.replace(/^.*?\. /u, "")} ${reading.extractors.join("; ")}.</footer>`;
  const madeBy = { name: "sayso-dossier", content: `${dossier.holds} ${dossier.context} ${reading.made}` };
  return pageOf({ title: WORDS.pageTitle, skip: "incidents", body, madeBy }, styleHash);
}

function noteOf(id: string): Piece | string {
  if (id === "together") return html`<p class="quiet">${WORDS.togetherNote}</p>`;
  return id === "judgements" ? html`<p class="quiet">${WORDS.judgementsNote}</p>` : "";
}

/** A footnote says where its words stand so that it holds by itself: document, publisher, day and the hash of the text. */
function citingOf({ reading, proofs }: Dossier): Citing {
  const documents = new Map(reading.documents.map((document) => [document.label, document]));
  const hashes = new Map(proofs.map(({ document, textSha256 }) => [document, textSha256]));
  return (label) => {
    const document = documents.get(label);
    if (document === undefined) return byLabel(label);
    return html`${byLabel(label)}, <bdi>${document.publisher ?? "publisher not known"}</bdi>, ${document.published.value ?? "date not known"}, text <span class="id">${(hashes.get(label) ?? "").slice(0, 16)}</span>`;
  };
}

function proofRows(label: string, id: string, { proofs }: Dossier): readonly DocumentRow[] {
  const proof = proofs.find(({ document }) => document === label);
  if (proof === undefined) return [];
  return [
    ["Original", html`${proof.mediaType}, ${proof.byteLength} bytes, SHA-256 <span class="id">${proof.bytesSha256}</span>`],
    ["Text", html`SHA-256 <span class="id">${proof.textSha256}</span>`],
    ["Id", html`<span class="id">${id}</span>`],
  ];
}

function incidentOf({ sheet, decided, reports, leftOut }: DossierIncident, order: number, citing: Citing): Piece {
  const besideField = (name: string): readonly Piece[] => leftOut.filter(({ field }) => field === name).map(leftOutPiece);
  return togetherPiece(sheet, order, { badge: badgeOf(decided, reports, "report"), notes: [], besideField, citing });
}

function badgeOf(decided: number, all: number, what: string): Piece {
  return html`<span class="badge ${decided < all ? "machine" : ""}">put together by the machine; decided ${decided} of ${counted(all, what)}</span>`;
}

function leftOutPiece({ others, against, standing }: LeftOutOfField): Piece {
  const told = [
    ...(others > 0 ? [`${counted(others, "undecided report")} ${others === 1 ? "tells" : "tell"} other values, left out`] : []),
    ...(against > 0
      ? [`${counted(against, "undecided report")} ${against === 1 ? "speaks" : "speak"} against a value told here, left out`]
      : []),
    ...(standing === "clash" && others > 0 ? ["not all of it can be true together"] : []),
  ];
  return html`<p class="left-out">${told.join("; ")}.</p>`;
}

function claimOf({ sheet, decided, statements, edited, leftOut }: DossierClaim, order: number, citing: Citing): Piece {
  const sides = [
    [leftOut.for, "for it"],
    [leftOut.against, "against it"],
    [leftOut.noEvidence, "that find no evidence"],
    [leftOut.neither, "that say neither"],
  ] as const;
  const out = sides.filter(([count]) => count > 0).map(([count, side]) => `${count} ${side}`);
  const notes = [
    ...(out.length > 0 ? [html`<p class="left-out">Undecided statements, left out: ${out.join(", ")}.</p>`] : []),
    ...(edited > 0
      ? [html`<p class="left-out">A person edited ${counted(edited, "statement")} of it; the grade counts what the machine read there.</p>`]
      : []),
  ];
  return claimPiece(sheet, order, { badge: badgeOf(decided, statements, "statement"), notes, besideField: () => [], citing });
}

const JUDGED = { same: "are the same", "not-same": "are not the same", unsure: "may or may not be the same" } as const;

function judgementsPiece(judgements: readonly DossierJudgement[]): Piece {
  const side = ({ id, document }: DossierJudgement["a"]): Piece =>
    html`<span class="id">${id.slice(0, 8)}</span> (${document === null ? "not in this dossier" : byLabel(document)})`;
  return html`<ul class="plain">${judgements.map(
    ({ kind, judgement, a, b, by, at }) =>
      html`<li>${kind}s ${side(a)} and ${side(b)} ${JUDGED[judgement]}: <bdi>${by}</bdi>, ${at.slice(0, 10)}</li>`,
  )}</ul>`;
}
