import { html } from "hono/html";
import type {
  ClaimSheet,
  GradeName,
  IncidentSheet,
  SheetEdge,
  SheetField,
  SheetGrade,
  SheetOrigin,
  SheetTelling,
  SheetValue,
  Stance,
} from "../../core/model/index.ts";
import { type Piece, passagePiece, voicePiece } from "./parts.ts";
import { WORDS } from "./words.ts";

type Sheet = Pick<IncidentSheet | ClaimSheet, "origins" | "edges" | "documents" | "footnotes">;

/** As many as are shown of a list that may hold hundreds: `sayso show incident` has all. */
const MOST_TELLINGS = 12;
const MOST_ITEMS = 40;

/** An incident of several documents: every value with who tells it, both counts and a grade; then its origins, copies and what holds it together. */
export function togetherPiece(sheet: IncidentSheet, order: number): Piece {
  const anchor = `T${order + 1}`;
  const cited = citedIn(sheet);
  return html`<article id="${anchor}">
    <div class="head"><h3 dir="auto">${sheet.heading}</h3><span class="badge machine">${WORDS.notReviewed}</span>
      <span class="meta">${documentLinks(sheet.documents.map(({ label }) => label))}</span> <span class="meta id">${sheet.id.slice(0, 8)}</span></div>
    <table><tbody>${sheet.fields.map((field) => fieldRow(field, anchor))}</tbody></table>
    ${originsPiece(sheet)}
    ${listPiece(
      WORDS.copies,
      nearestCopies(sheet.copies).map(
        ({ document, of, relation, reasons }) => html`<li>${document} ${RELATIONS[relation]} ${of}: ${reasons.join("; ")}</li>`,
      ),
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
    ${listPiece(
      WORDS.why,
      sheet.pairs.map(
        ({ a, b, score, reasons }) =>
          html`<li>${a} and ${b} <span class="meta">${score}</span> ${reasons.map(({ text, weight }) => `${text} ${weight > 0 ? "+" : ""}${weight}`).join("; ")}</li>`,
      ),
    )}
    ${passagesPiece(
      sheet.footnotes.filter(({ number }) => cited.has(number)),
      anchor,
    )}
  </article>`;
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
export function claimPiece(sheet: ClaimSheet, order: number): Piece {
  const anchor = `C${order + 1}`;
  const stances: readonly (readonly [Stance, string])[] = [
    ["for", "for"],
    ["against", "against"],
    ["no-evidence", "no evidence"],
    ["neutral", "neither"],
  ];
  return html`<article id="${anchor}">
    <div class="head"><h3 dir="auto">${sheet.text}</h3>${gradePiece(sheet.grade)} <span class="badge machine">${WORDS.notReviewed}</span> <span class="meta id">${sheet.id.slice(0, 8)}</span></div>
    ${sheet.grade.reasons.map((reason) => html`<p class="notes">${reason}</p>`)}
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
    ${passagesPiece(sheet.footnotes, anchor)}
  </article>`;
}

/** Of each document what it shares most with: the others follow from that. */
function nearestCopies(copies: IncidentSheet["copies"]): IncidentSheet["copies"] {
  const nearest = new Map<string, IncidentSheet["copies"][number]>();
  for (const copy of copies) {
    const known = nearest.get(copy.document);
    if (known === undefined || copy.share > known.share) nearest.set(copy.document, copy);
  }
  return [...nearest.values()];
}

function documentLinks(labels: readonly string[]): Piece {
  return html`<span class="labels">${labels.slice(0, MOST_ITEMS).map((label) => html`<a href="#${label}">${label}</a> `)}${moreText(labels.length - MOST_ITEMS, "")}</span>`;
}

function cite(anchor: string, footnote: number): Piece {
  return html`<sup><a href="#${anchor}-${footnote}" aria-label="Evidence ${footnote}">${footnote}</a></sup>`;
}

function fieldRow({ name, agreement, values }: SheetField, anchor: string): Piece {
  const isContested = agreement === "contested";
  return html`<tr><th scope="row">${name}${isContested ? html`<br><span class="badge differ">${WORDS.contested}</span>` : ""}</th>
    <td><ul class="values stack ${isContested ? "differ" : ""}">${values.map((value) => valueItem(value, anchor))}</ul></td></tr>`;
}

function valueItem({ text, grade, tellings }: SheetValue, anchor: string): Piece {
  return html`<li><span class="value" dir="auto">${text}</span> ${gradePiece(grade)}
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
function gradePiece({ grade, carriers, origins }: SheetGrade): Piece {
  const counts = `${carriers} document${carriers === 1 ? "" : "s"}, ${origins} origin${origins === 1 ? "" : "s"}`;
  return html`<span class="badge ${grade === "contested" ? "differ" : ""}">${grade === null ? WORDS.noOrigin : GRADES[grade]}: ${counts}</span>`;
}

function listPiece(heading: string, items: readonly Piece[]): Piece | string {
  if (items.length === 0) return "";
  const more = moreText(items.length - MOST_ITEMS, "of them");
  return html`<details><summary>${heading} (${items.length})</summary><ul class="plain">${items.slice(0, MOST_ITEMS)}</ul>${more}</details>`;
}

/** Origins as a list with the reasons, each with the way that leads to it drawn below. */
function originsPiece(sheet: Sheet): Piece | string {
  if (sheet.origins.length === 0) return "";
  return html`<h4>${WORDS.origins} (${sheet.origins.length})</h4><ul class="plain">${sheet.origins.map((origin) => originItem(origin, sheet))}</ul>`;
}

function originItem(origin: SheetOrigin, sheet: Sheet): Piece {
  const share = origin.shown === "shared" ? `shared origin shown: ${origin.reasons.join("; ")}` : "no shared origin found";
  const carried = new Set(origin.carriers);
  const edges = sheet.edges.filter(({ relation, from, to }) => relation !== "copy" || (carried.has(from) && carried.has(to)));
  const documents = new Set(sheet.documents.map(({ label }) => label));
  return html`<li><span class="meta">${origin.label}</span> <bdi>${origin.text}</bdi> <span class="meta">${documentLinks(origin.carriers)}</span><span class="notes">${share}</span>${treePiece(origin.label, edges, documents, new Set([origin.label]))}</li>`;
}

/** What leads to an end, each document once; a copy below what it was taken from. */
function treePiece(end: string, edges: readonly SheetEdge[], documents: ReadonlySet<string>, shown: Set<string>): Piece | string {
  const into = edges.filter(
    ({ to, from }) =>
      to === end && !shown.has(from) && (documents.has(from) || edges.some((edge) => edge.to === from && !shown.has(edge.from))),
  );
  const heads = into.filter(
    (edge) =>
      edge.relation === "copy" ||
      !edges.some((copy) => copy.relation === "copy" && copy.from === edge.from && into.some(({ from }) => from === copy.to)),
  );
  if (heads.length === 0 || shown.size > MOST_ITEMS) return "";
  for (const { from } of heads) shown.add(from);
  return html`<ul class="tree">${heads.map(({ from, reasons, relation }) => html`<li><bdi>${from}</bdi> <span class="notes">${reasons[0] ?? relation}</span>${treePiece(from, edges, documents, shown)}</li>`)}</ul>`;
}

function passagesPiece(footnotes: Sheet["footnotes"], anchor: string): Piece | string {
  if (footnotes.length === 0) return "";
  return html`<h4>${WORDS.evidence}</h4><ol class="statements">${footnotes.map(
    ({ number, document, passage }) =>
      html`<li id="${anchor}-${number}"><span class="meta">${number} <a href="#${document}">${document}</a></span>${passagePiece(passage)}</li>`,
  )}</ol>`;
}
