import type { GivenValue, IncidentSheet, SheetDocument, SheetField, SheetTelling, SheetValue } from "../../../core/model/index.ts";
import type { Judged } from "../../../desk/show-linked.ts";
import { discountLines, gradeText } from "./grade.ts";
import { judgedRows } from "./judged-rows.ts";
import { clipped, counted, ink, rowsOf, type Screen, safe, wrapped } from "./screen.ts";
import { shortId } from "./short-id.ts";
import { originRows } from "./show-origins.ts";
import { ranBy, voiceText } from "./words.ts";

/** As many sentences as are shown where there are more. */
const MOST_CHANGES = 12;

/** An incident of several documents: each field with its values, who tells each and its grade, then what stands behind and holds it together. */
export function incidentText(screen: Screen, sheet: Judged<IncidentSheet>): string {
  const copies = new Set(sheet.copies.map(({ document }) => document)).size;
  const contested = sheet.fields.filter(({ agreement }) => agreement === "contested").map(({ name }) => name);
  const counts = `${counted(sheet.reports.length, "report")} in ${counted(sheet.documents.length, "document")}${copies > 0 ? `, ${copies} of them ${copies === 1 ? "a copy" : "copies"}` : ""}`;
  return [
    `${ink(screen, "green", `incident ${shortId(sheet.id)}`)}  ${ink(screen, "yellow", "? put together by the machine")}`,
    wrapped(screen, ink(screen, "bold", safe(sheet.heading))),
    wrapped(screen, `${counts}. ${contested.length > 0 ? `Contested: ${contested.join(", ")}.` : "Nothing contested."}`),
    ...sheet.fields.map((field) => fieldText(screen, field)),
    part(screen, "Origins", originRows(screen, sheet)),
    part(screen, "Documents", documentRows(screen, sheet)),
    part(screen, "Copies", copyRows(screen, sheet)),
    part(screen, "Changed on the way", driftRows(screen, sheet)),
    part(screen, "Why together", pairRows(screen, sheet.pairs)),
    part(screen, "Judged by people", judgedRows(screen, sheet.judgements)),
  ]
    .filter((text) => text !== "")
    .join("\n");
}

/** A heading with its lines; nothing where there are none. */
export function part(screen: Screen, heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n${ink(screen, "bold", heading)}\n${lines.join("\n")}`;
}

function fieldText(screen: Screen, { name, agreement, given, values }: SheetField): string {
  const mark = agreement === "contested" ? `  ${ink(screen, "yellow", "contested")}` : "";
  const lines = [...given.flatMap((value) => givenLines(screen, value)), ...values.flatMap((value) => valueLines(screen, value))];
  return [`\n${ink(screen, "bold", name)}${mark}`, ...lines].join("\n");
}

/** A person's value before all that is told, then what it replaced. */
function givenLines(screen: Screen, { text, by, why, document, kept, read, addedBy }: GivenValue): readonly string[] {
  const given = `${ink(screen, "bold", `✎ ${safe(text)}`)}  by ${safe(by)} for ${document}${why === null ? "" : `: ${safe(why)}`}`;
  const reader = addedBy === null ? "the machine read" : `${safe(addedBy)} found`;
  const replaced = [
    ...(kept.length > 0 ? [`${safe(kept.join(", "))}: left as ${reader} it`] : []),
    ...(read.length > 0 ? [`in place of ${safe(read.join(", "))}, which ${reader}: counted no more`] : []),
    ...(kept.length + read.length === 0 ? [`${reader} nothing there`] : []),
  ];
  return [wrapped(screen, ink(screen, "green", given), 2, 4), ...replaced.map((line) => wrapped(screen, ink(screen, "dim", line), 4, 4))];
}

function valueLines(screen: Screen, { text, grade, discounts, tellings }: SheetValue): readonly string[] {
  const voices = [...byVoice(screen, tellings)].map(([voice, documents]) => wrapped(screen, `${documents.join(", ")}  ${voice}`, 4, 4));
  const why = grade.reasons.slice(1).map((reason) => wrapped(screen, ink(screen, "dim", safe(reason)), 4, 2));
  return [
    wrapped(screen, `${ink(screen, "bold", safe(text))}  ${gradeText(screen, grade)}`, 2, 4),
    ...discountLines(screen, discounts, 4),
    ...voices,
    ...why,
  ];
}

/** Documents that tell a value through the same hands, under those hands. */
function byVoice(screen: Screen, tellings: readonly SheetTelling[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const attributed = new Set(
    tellings.filter(({ voices }) => voices.some(({ kind }) => kind === "statement")).map(({ document }) => document),
  );
  for (const { document, voices, stance, hedge, weight } of tellings) {
    const manner = [
      ...(stance === "against" ? ["against it"] : []),
      ...(hedge === "hedged" ? ["may be"] : []),
      ...(weight === "in-passing" ? ["in passing"] : []),
    ];
    for (const voice of voices) {
      if (voice.kind === "own-voice" && attributed.has(document)) continue; // Its headline says what its text ascribes.
      const hands = voice.kind === "own-voice" ? voice : { ...voice, hands: voice.hands.length > 1 ? voice.hands.slice(-2) : voice.hands };
      const said = voice.kind === "own-voice" ? ink(screen, "dim", "own voice") : voiceText(screen, hands);
      const key = `${said}${manner.length > 0 ? ink(screen, "magenta", ` [${manner.join(", ")}]`) : ""}`;
      const documents = found.get(key) ?? [];
      if (!documents.includes(document)) documents.push(document);
      found.set(key, documents);
    }
  }
  return found;
}

function documentRows(screen: Screen, { documents, reports }: IncidentSheet): readonly string[] {
  const mentionOf = (label: string): string =>
    reports
      .filter(({ document }) => document === label)
      .map(({ mention, report, main }) => `${main ? "chiefly" : mention} ${shortId(report)}`)
      .join(", ");
  return rowsOf(
    screen,
    documents.map((document) => [
      document.label,
      document.published ?? "no date",
      safe(document.publisher ?? "not known"),
      `${mentionOf(document.label)}: ${clipped(titleOf(document), 60)}`,
    ]),
    2,
  );
}

/** The title of a document, in plain text. */
export function titleOf({ title }: SheetDocument): string {
  return safe(
    title.parts
      .filter(({ cited }) => cited === "cited")
      .map(({ text }) => text)
      .join(""),
  );
}

const RELATIONS = {
  "same-text": "the same text as",
  edited: "an edited copy of",
  version: "a version of",
  rewrite: "perhaps told anew from",
} as const;

function copyRows(screen: Screen, { copies }: IncidentSheet): readonly string[] {
  return copies
    .filter(({ rank }) => rank === "nearest")
    .map(({ document, of, relation, reasons }) =>
      wrapped(screen, `${document} is ${RELATIONS[relation]} ${of}: ${safe(reasons.join("; "))}`, 2, 2),
    );
}

function driftRows(screen: Screen, { drifts }: IncidentSheet): readonly string[] {
  const lines = drifts.flatMap(({ document, of, changes }) =>
    changes.map(({ what, before, after }) =>
      wrapped(screen, `${of} → ${document}  ${what}: ${clipped(safe(before), 70)} → ${clipped(safe(after), 70)}`, 2, 2),
    ),
  );
  const rest = lines.length - MOST_CHANGES;
  return rest > 0 ? [...lines.slice(0, MOST_CHANGES), `  and ${rest} more (--json has all)`] : lines;
}

export function pairRows(screen: Screen, pairs: IncidentSheet["pairs"]): readonly string[] {
  return pairs.map(({ a, b, score, reasons }) =>
    wrapped(
      screen,
      `${a} and ${b}  ${ink(screen, "cyan", String(score))}  ${reasons
        .slice(0, 5)
        .map(({ text, weight }) => `${safe(text)} ${weight > 0 ? "+" : ""}${weight}`)
        .join("; ")}`,
      2,
      2,
    ),
  );
}

/** Facts of a document on one line. */
export function documentLine(document: SheetDocument): string {
  return `${document.label} ${ranBy({ publisher: document.publisher, published: document.published })}`;
}
