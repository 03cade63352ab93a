import type { DocumentRow, ReportRow, StatementRow } from "../../../desk/list-case.ts";
import { clipped, counted, ink, rowsOf, type Screen, safe } from "./screen.ts";
import { shortId } from "./short-id.ts";
import { legendText, markOf } from "./standing.ts";
import { ranBy, shortDate } from "./words.ts";

/** What names a document above what was read from it. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** Documents, two lines each: facts, then the title. */
export function documentsText(screen: Screen, rows: readonly DocumentRow[]): string {
  const heads = rowsOf(
    screen,
    rows.map((row) => [
      ink(screen, "cyan", shortId(row.id)),
      row.published ?? "no date",
      `${safe(row.publisher ?? "publisher not known")}, ${foundIn(row)}`,
    ]),
  );
  return rows
    .map(({ title }, index) => `${heads[index]}\n${" ".repeat(12)}${clipped(safe(title ?? "(no title)"), screen.width - 12)}`)
    .join("\n");
}

const NOT_READ: Readonly<Record<string, string>> = {
  "language-not-supported": "not read: another language",
  "no-text": "not read: no text",
};

function foundIn({ reading, statements, reports }: DocumentRow): string {
  return NOT_READ[reading] ?? `${counted(statements, "statement")}, ${counted(reports, "report")}`;
}

/** Reports under their documents. */
export function reportsText(screen: Screen, rows: readonly ReportRow[], facts: ReadonlyMap<string, DocumentFacts>): string {
  const lines = rowsOf(
    screen,
    rows.map((row) => [
      `${markOf(screen, row.standing)} ${ink(screen, "green", shortId(row.id))}`,
      `${row.kind === "incident" ? "" : `${row.kind}: `}${row.type}${row.status === "happened" ? "" : ` (${row.status})`}`,
      row.date ? shortDate(row.date) : "no date",
      safe([row.place ?? "no place", ...tollOf(row), ...row.perpetrators, ...(row.mention === "main" ? [] : [row.mention])].join("; ")),
    ]),
    2,
  );
  return underDocuments(screen, rows, lines, facts);
}

function tollOf({ killed }: ReportRow): readonly string[] {
  return killed === null ? [] : [`${killed} killed`];
}

/** Statements under their documents, two lines each: the hands, then what is said. */
export function statementsText(screen: Screen, rows: readonly StatementRow[], facts: ReadonlyMap<string, DocumentFacts>): string {
  const lines = rows.map((row) => {
    const ran = facts.get(row.document)?.publisher ?? null;
    const hands = row.hands.length > 1 && row.hands[0] === ran ? row.hands.slice(1) : row.hands;
    const manner = [row.polarity, row.act].filter((word) => word !== "asserts" && word !== "statement");
    const head = `${safe(hands.join(" → "))}${manner.length > 0 ? ` (${manner.join(", ")})` : ""}`;
    const mark = `  ${markOf(screen, row.standing)} ${ink(screen, "cyan", shortId(row.id))}  `;
    return `${mark}${clipped(head, screen.width - 16)}\n${" ".repeat(16)}${clipped(safe(row.content), screen.width - 16)}`;
  });
  return underDocuments(screen, rows, lines, facts);
}

/** Lines gathered under a heading for each document, and what their marks mean. */
function underDocuments(
  screen: Screen,
  rows: readonly (ReportRow | StatementRow)[],
  lines: readonly string[],
  facts: ReadonlyMap<string, DocumentFacts>,
): string {
  const blocks = rows.map((row, index) => {
    const known = facts.get(row.document);
    const first = rows[index - 1]?.document !== row.document;
    const title = `${ranBy(known ?? { publisher: null, published: null })}: ${safe(known?.title ?? "(no title)")}`;
    const heading = `${shortId(row.document)}  ${clipped(title, screen.width - 12)}`;
    return first ? `${index === 0 ? "" : "\n"}${ink(screen, "bold", heading)}\n${lines[index]}` : lines[index];
  });
  return `${blocks.join("\n")}\n\n${legendText(
    screen,
    rows.map(({ standing }) => standing),
  )}`;
}
