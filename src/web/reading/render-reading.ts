import { html } from "hono/html";
import type { Reading } from "../../core/model/reading.ts";
import { documentPiece, failedPiece } from "./documents.ts";
import { incidentPiece } from "./incidents.ts";
import { claimPiece, togetherPiece } from "./linked.ts";
import { counted, firstShowing, listOr, pageOf } from "./page.ts";
import { byLabel, type Piece } from "./parts.ts";
import { sourcesPiece } from "./sources.ts";
import { WORDS } from "./words.ts";

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
  const body = html`${headerPiece(reading, incidents.length, others.length)}
<main>
${togetherSection(reading)}
<section id="incidents" aria-labelledby="incidents-h"><h2 id="incidents-h">${WORDS.incidents} (${incidents.length})</h2>${listOr(reported.map((one) => incidentPiece(one, first, byLabel)))}
${recalled.length > 0 ? html`<h3 class="part">${WORDS.recalled} (${recalled.length})</h3>${recalled.map((one) => incidentPiece(one, first, byLabel))}` : ""}
${rejected.length > 0 ? html`<h3 class="part">${WORDS.rejected} (${rejected.length})</h3>${rejected.map((one) => incidentPiece(one, first, byLabel))}` : ""}</section>
<section id="series" aria-labelledby="series-h"><h2 id="series-h">${WORDS.series} (${others.length})</h2>${listOr(others.map((one) => incidentPiece(one, first, byLabel)))}</section>
<section id="sources" aria-labelledby="sources-h"><h2 id="sources-h">${WORDS.sources}</h2>${sourcesPiece(reading, first, byLabel)}</section>
<section id="documents" aria-labelledby="documents-h"><h2 id="documents-h">${WORDS.documents} (${reading.documents.length})</h2>${listOr(reading.documents.map((document) => documentPiece(document)))}</section>
${failedPiece(reading)}
</main>
<footer>${WORDS.bannerFoot} ${reading.extractors.join("; ")}.</footer>`;
  return pageOf({ title: WORDS.pageTitle, skip: "incidents", body }, styleHash);
}

/** What several documents tell in common, before each report by itself. */
function togetherSection({ linked }: Reading): Piece | string {
  const { incidents, claims } = linked;
  return html`${
    incidents.length === 0
      ? ""
      : html`<section id="together" aria-labelledby="together-h"><h2 id="together-h">${WORDS.together} (${incidents.length})</h2><p class="quiet">${WORDS.togetherNote}</p>${incidents.map((sheet, order) => togetherPiece(sheet, order))}</section>`
  }${
    claims.length === 0
      ? ""
      : html`<section id="claims" aria-labelledby="claims-h"><h2 id="claims-h">${WORDS.claims} (${claims.length})</h2>${claims.map((sheet, order) => claimPiece(sheet, order))}</section>`
  }`;
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
