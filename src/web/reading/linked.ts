import { html } from "hono/html";
import {
  type ClaimSheet,
  countsInWords,
  type Discount,
  type GivenValue,
  type GradeName,
  type IncidentSheet,
  type OriginBranch,
  type SheetField,
  type SheetGrade,
  type SheetOrigin,
  type SheetTelling,
  type SheetValue,
  type Stance,
} from "../../core/model/index.ts";
import { editPiece } from "./incidents.ts";
import { byLabel, type Citing, type Piece, passagePiece, placeOfFootnote, voicePiece } from "./parts.ts";
import { readBy } from "./sources.ts";
import { WORDS } from "./words.ts";

type Sheet = Pick<IncidentSheet | ClaimSheet, "origins" | "edges" | "documents" | "footnotes">;

/** As many as are shown of a list that may hold hundreds: `sayso show incident` has all. */
const MOST_TELLINGS = 12;
const MOST_ITEMS = 40;

/** What stands around a sheet where more than the machine's part is told: who looked, and what people say of a field. */
export interface AroundSheet {
  readonly badge: Piece;
  readonly notes: readonly Piece[];
  readonly besideField: (name: string) => readonly Piece[];
  readonly citing: Citing;
}

const MACHINE_ALONE: AroundSheet = {
  badge: html`<span class="badge machine">${WORDS.notReviewed}</span>`,
  notes: [],
  besideField: () => [],
  citing: byLabel,
};

/** An incident of several documents: every value with who tells it, both counts and a grade; then its origins, copies and what holds it together. */
export function togetherPiece(sheet: IncidentSheet, order: number, around: AroundSheet = MACHINE_ALONE): Piece {
  const anchor = `T${order + 1}`;
  const cited = citedIn(sheet);
  return html`<article id="${anchor}">
    <div class="head"><h3 dir="auto">${sheet.heading}</h3>${around.badge}
      <span class="meta">${documentLinks(sheet.documents.map(({ label }) => label))}</span> <span class="meta id">${sheet.id.slice(0, 8)}</span></div>
    ${around.notes}
    <table><tbody>${sheet.fields.map((field) => fieldRow(field, anchor, around.besideField(field.name)))}</tbody></table>
    ${originsPiece(sheet)}
    ${listPiece(
      WORDS.copies,
      sheet.copies
        .filter(({ rank }) => rank === "nearest")
        .map(({ document, of, relation, reasons }) => html`<li>${document} ${RELATIONS[relation]} ${of}: ${reasons.join("; ")}</li>`),
    )}
    ${listPiece(
      WORDS.drift,
      sheet.drifts.flatMap(({ document, of, changes }) =>
        changes.map(
          ({ what, before, after }) =>
            html`<li>${of} → ${document}, ${what}: <q dir="auto">${before}</q> → <q dir="auto">${after}</q></li>`,
        ),
      ),
    )}
    ${whyPiece(sheet.pairs)}
    ${passagesPiece(
      sheet.footnotes.filter(({ number }) => cited.has(number)),
      anchor,
      around.citing,
    )}
  </article>`;
}

/** What holds an incident or a claim together. */
function whyPiece(pairs: IncidentSheet["pairs"]): Piece | string {
  return listPiece(
    WORDS.why,
    pairs.map(
      ({ a, b, score, reasons }) =>
        html`<li>${a} and ${b} <span class="meta">${score}</span> ${reasons.map(({ text, weight }) => `${text} ${weight > 0 ? "+" : ""}${weight}`).join("; ")}</li>`,
    ),
  );
}

/** Footnotes that a shown telling cites. */
function citedIn({ fields }: IncidentSheet): ReadonlySet<number> {
  return new Set(fields.flatMap(({ values }) => values.flatMap(({ tellings }) => shownTellings(tellings).map(({ footnote }) => footnote))));
}

const RELATIONS = {
  "same-text": "is the same text as",
  edited: "is an edited copy of",
  version: "is a version of",
  rewrite: "seems told anew from",
} as const;

/** A claim: who is for it, against it, or finds no evidence. */
export function claimPiece(sheet: ClaimSheet, order: number, around: AroundSheet = MACHINE_ALONE): Piece {
  const anchor = `C${order + 1}`;
  const stances: readonly (readonly [Stance, string])[] = [
    ["for", "for"],
    ["against", "against"],
    ["no-evidence", "no evidence"],
    ["neutral", "neither"],
  ];
  return html`<article id="${anchor}">
    <div class="head"><h3 dir="auto">${sheet.text}</h3>${gradePiece(sheet.grade)} ${discountsPiece(sheet.discounts)} ${around.badge} <span class="meta id">${sheet.id.slice(0, 8)}</span></div>
    ${around.notes}${sheet.grade.reasons.map((reason) => html`<p class="notes">${reason}</p>`)}
    <table><tbody>${stances.flatMap(([stance, word]) => {
      const own = sheet.statements.filter((one) => one.stance === stance);
      return own.length === 0
        ? []
        : [
            html`<tr><th scope="row">${word}</th><td><ul class="values stack">${own.map(
              ({ document, voice, on, origin, footnote }) =>
                html`<li><span class="meta">${on ?? "no date"} <a href="#${document}">${document}</a>${origin === null ? "" : ` ${origin}`}</span>${cite(anchor, footnote)} ${voicePiece(voice)}</li>`,
            )}</ul></td></tr>`,
          ];
    })}</tbody></table>
    ${originsPiece(sheet)}
    ${whyPiece(sheet.pairs.map((pair) => ({ ...pair, a: pair.a.document, b: pair.b.document })))}
    ${passagesPiece(sheet.footnotes, anchor, around.citing)}
  </article>`;
}

function documentLinks(labels: readonly string[]): Piece {
  return html`<span class="labels">${labels.slice(0, MOST_ITEMS).map((label) => html`<a href="#${label}">${label}</a> `)}${moreText(labels.length - MOST_ITEMS, "")}</span>`;
}

function cite(anchor: string, footnote: number): Piece {
  return html`<sup><a href="#${anchor}-${footnote}" aria-label="Evidence ${footnote}">${footnote}</a></sup>`;
}

function fieldRow({ name, agreement, given, values }: SheetField, anchor: string, beside: readonly Piece[]): Piece {
  const isContested = agreement === "contested";
  return html`<tr><th scope="row">${name}${isContested ? html`<br><span class="badge differ">${WORDS.contested}</span>` : ""}</th>
    <td>${given.map(givenPiece)}${beside}${values.length === 0 ? "" : html`<ul class="values stack ${isContested ? "differ" : ""}">${values.map((value) => valueItem(value, anchor))}</ul>`}</td></tr>`;
}

/** A person's value before all that is told; what was read in its place stands behind nothing. */
function givenPiece({ document, text, by, why, kept, read, addedBy }: GivenValue): Piece {
  const left = kept.length > 0 ? html`${kept.join(", ")} left as read${read.length > 0 ? "; " : ""}` : "";
  const struck = read.length > 0 ? html`${readBy({ addedBy })} <s dir="auto">${read.join(", ")}</s>` : "";
  const replaced = kept.length + read.length > 0 ? html`${left}${struck}` : `${readBy({ addedBy })} nothing`;
  return editPiece({ text, by: `${by} for ${document}`, why }, replaced);
}

function valueItem({ text, grade, discounts, tellings }: SheetValue, anchor: string): Piece {
  return html`<li><span class="value" dir="auto">${text}</span> ${gradePiece(grade)} ${discountsPiece(discounts)}
    ${shownTellings(tellings).map((telling) => tellingPiece(telling, anchor))}${moreText(tellings.length - MOST_TELLINGS, "tellings")}
    ${grade.reasons.slice(1).map((reason) => html`<span class="notes reason" dir="auto">${reason}</span>`)}</li>`;
}

/** The first of each way of telling, then the others, as many as are shown. */
function shownTellings(tellings: readonly SheetTelling[]): readonly SheetTelling[] {
  const key = ({ voices, stance, hedge }: SheetTelling): string =>
    JSON.stringify([voices.map(({ kind, hands }) => [kind, hands.slice(1)]), stance, hedge]);
  const first = tellings.filter((telling, index) => tellings.findIndex((other) => key(other) === key(telling)) === index);
  const shown = new Set([...first, ...tellings].slice(0, Math.max(MOST_TELLINGS, 0)));
  return tellings.filter((telling) => shown.has(telling)).slice(0, MOST_TELLINGS);
}

function moreText(rest: number, what: string): Piece | string {
  return rest > 0 ? html`<span class="notes">and ${rest} more ${what}</span>` : "";
}

function tellingPiece({ document, voices, stance, hedge, weight, footnote }: SheetTelling, anchor: string): Piece {
  const manner = [
    ...(stance === "against" ? ["against it"] : []),
    ...(hedge === "hedged" ? ["may be"] : []),
    ...(weight === "in-passing" ? ["in passing"] : []),
  ];
  return html`<span class="telling"><a class="meta" href="#${document}">${document}</a>${cite(anchor, footnote)} ${voices.map(voicePiece)}${manner.length > 0 ? html` <span class="manner">(${manner.join(", ")})</span>` : ""}</span>`;
}

const GRADES: Readonly<Record<GradeName, string>> = {
  acknowledged: "acknowledged",
  corroborated: "corroborated",
  "single-origin": "single origin",
  "claimed-only": "claimed only",
  contested: "contested",
  discounted: "discounted",
};

/** A grade never without both counts. */
function gradePiece({ grade, ...counts }: SheetGrade): Piece {
  return html`<span class="badge ${grade === "contested" ? "differ" : ""}">${grade === null ? WORDS.noOrigin : GRADES[grade]}: ${countsInWords(counts)}</span>`;
}

/** Who discounted it and why: a person's word beside the computed grade. */
function discountsPiece(discounts: readonly Discount[]): readonly Piece[] {
  return discounts.map(
    ({ by, why, at }) =>
      html`<span class="badge discounted">discounted by <bdi>${by}</bdi>, ${at.slice(0, 10)}</span>${why ? html`<span class="notes" dir="auto">${why}</span>` : ""} `,
  );
}

function listPiece(heading: string, items: readonly Piece[]): Piece | string {
  if (items.length === 0) return "";
  const more = moreText(items.length - MOST_ITEMS, "of them");
  return html`<details><summary>${heading} (${items.length})</summary><ul class="plain">${items.slice(0, MOST_ITEMS)}</ul>${more}</details>`;
}

/** Origins as a list with the reasons, each with the way that leads to it drawn below. */
function originsPiece(sheet: Sheet): Piece | string {
  if (sheet.origins.length === 0) return "";
  return html`<h4>${WORDS.origins} (${sheet.origins.length})</h4><ul class="plain">${sheet.origins.map((origin) => originItem(origin))}</ul>`;
}

function originItem({ label, text, carriers, shown, reasons, branches }: SheetOrigin): Piece {
  const share = shown === "shared" ? `shared origin shown: ${reasons.join("; ")}` : "no shared origin found";
  return html`<li><span class="meta">${label}</span> <bdi>${text}</bdi> <span class="meta">${documentLinks(carriers)}</span><span class="notes">${share}</span>${treePiece(branches)}</li>`;
}

/** What leads to an origin, as many branches as a page bears. */
function treePiece(branches: readonly OriginBranch[]): Piece | string {
  if (branches.length === 0) return "";
  const items = branches
    .slice(0, MOST_ITEMS)
    .map(({ from, reason, branches: below }) => html`<li><bdi>${from}</bdi> <span class="notes">${reason}</span>${treePiece(below)}</li>`);
  return html`<ul class="tree">${items}${branches.length > MOST_ITEMS ? html`<li>${moreText(branches.length - MOST_ITEMS, "of them")}</li>` : ""}</ul>`;
}

function passagesPiece(footnotes: Sheet["footnotes"], anchor: string, citing: Citing): Piece | string {
  if (footnotes.length === 0) return "";
  return html`<h4>${WORDS.evidence}</h4><ol class="statements">${footnotes.map(
    (footnote) =>
      html`<li id="${anchor}-${footnote.number}"><span class="meta">${footnote.number}</span> ${placeOfFootnote(footnote, citing)}${passagePiece(footnote.passage)}</li>`,
  )}</ol>`;
}
