import { html } from "hono/html";
import type { DecidedCounts, Dossier, MeasuredFigure } from "../../core/model/index.ts";
import { DOSSIER_WORDS as WORDS } from "./dossier-words.ts";
import { counted } from "./page.ts";
import type { Piece } from "./parts.ts";

/**
 * What the reader of a dossier must know first: who suggested, who decided, what is left out, how often the machine errs. `parts` lead past it to
 * what was decided.
 */
export function openingPiece(dossier: Dossier, parts: Piece): Piece {
  const { reading, holds } = dossier;
  return html`<header>
<h1>${WORDS.heading}</h1>
<p class="quiet">Case “<bdi>${reading.caseName}</bdi>”, made ${reading.made.slice(0, 16).replace("T", " ")} UTC.</p>
<p class="banner" role="note"><strong>${holds === "decided" ? WORDS.bannerDecided : WORDS.bannerUnreviewed}</strong></p>
${parts}
${machinePiece(dossier)}
${whoPiece(dossier)}
${holdsPiece(dossier)}
<h2>${WORDS.notRead}</h2>
<p>${WORDS.notReadText}</p>
<p class="quiet">${reading.persons === "pseudonyms" ? WORDS.pseudonyms : WORDS.asWritten} ${dossier.context === "sentences" ? WORDS.excerpts : WORDS.whole}</p>
</header>`;
}

function machinePiece({ reading, measured }: Dossier): Piece {
  return html`<h2>${WORDS.machine}</h2>
<p>${WORDS.machineText} ${reading.extractors.map((name, index) => html`${index > 0 ? "; " : ""}<code>${name}</code>`)}.</p>
<h3>${WORDS.measured}</h3>
<p class="quiet">${WORDS.measuredNote}${reading.extractors.some(isRulesAlone) ? ` ${WORDS.rulesAlone}` : ""}</p>
<div class="wide"><table class="grid"><thead><tr><th scope="col">${WORDS.figure}</th><th scope="col">${WORDS.value}</th><th scope="col">${WORDS.interval}</th><th scope="col">${WORDS.count}</th><th scope="col">${WORDS.rules}</th></tr></thead>
<tbody>${measured.map(figureRow)}</tbody></table></div>`;
}

/** An extractor names its detectors before the slash; with the model there is an encoder among them. */
function isRulesAlone(extractor: string): boolean {
  return extractor.includes("/extraction-") && !extractor.includes("encoder");
}

function figureRow({ set, figure, means, value, low, high, n, rulesAlone }: MeasuredFigure): Piece {
  return html`<tr><th scope="row">${means}<br><span class="notes">${set}: ${figure}</span></th><td>${value.toFixed(1)}</td><td>${low.toFixed(1)}–${high.toFixed(1)}</td><td>${n}</td><td>${rulesAlone === null ? WORDS.notMeasured : rulesAlone.toFixed(1)}</td></tr>`;
}

function whoPiece({ contents, codebooks }: Dossier): Piece {
  const { reviewers, decisions, open, disputed } = contents;
  return html`<h2>${WORDS.who}</h2>
<div class="wide"><table class="grid"><thead><tr><th scope="col">${WORDS.reviewer}</th><th scope="col">${WORDS.decisions}</th><th scope="col">${WORDS.from}</th><th scope="col">${WORDS.to}</th></tr></thead>
<tbody>${reviewers.map(
    ({ handle, decisions: own, first, last }) =>
      html`<tr><th scope="row"><bdi>${handle}</bdi></th><td>${own}</td><td>${first}</td><td>${last}</td></tr>`,
  )}</tbody></table></div>
<p>${counted(decisions.inForce, "decision")} in force, ${decisions.withdrawn} withdrawn or withdrawing. ${open > 0 ? `${counted(open, "decision")} on what is no longer found in its text: left out.` : ""} ${WORDS.codebook}: ${codebooks.map(({ name, decisions: own }, index) => html`${index > 0 ? "; " : ""}<bdi>${name ?? WORDS.noCodebook}</bdi> (${counted(own, "decision")})`)}.</p>
${disputed.length === 0 ? "" : html`<p>${WORDS.disputed} on ${counted(disputed.length, "item")}; the last word stands here: <span class="id">${disputed.map((id) => id.slice(0, 8)).join(", ")}</span>.</p>`}`;
}

function holdsPiece({ contents, holds, reading }: Dossier): Piece {
  const { reports, statements, documents } = contents;
  const undecided = holds === "decided" ? WORDS.undecided : WORDS.undecidedIn;
  const row = (name: string, { accepted, edited, added, rejected, undecided: rest }: DecidedCounts): Piece =>
    html`<tr><th scope="row">${name}</th><td>${accepted}</td><td>${edited}</td><td>${added}</td><td>${rejected}</td><td>${rest}</td></tr>`;
  const left = documents.included + documents.leftOut - reading.documents.length;
  return html`<h2>${WORDS.holds}</h2>
<div class="wide"><table class="grid"><thead><tr><th scope="col">${WORDS.kind}</th><th scope="col">${WORDS.accepted}</th><th scope="col">${WORDS.edited}</th><th scope="col">${WORDS.added}</th><th scope="col">${WORDS.rejected}</th><th scope="col">${undecided}</th></tr></thead>
<tbody>${row(WORDS.reports, reports)}${row(WORDS.statements, statements)}</tbody></table></div>
<p>From ${counted(reading.documents.length, "document")}. ${left > 0 ? `${counted(left, "document")} of the case hold${left === 1 ? "s" : ""} nothing of it and ${left === 1 ? "is" : "are"} left out.` : ""} ${reading.failed.length > 0 ? `${counted(reading.failed.length, "file")} could not be read.` : ""}</p>`;
}
