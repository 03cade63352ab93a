import type { ClaimSheet, Stance } from "../../../core/model/index.ts";
import type { Judged } from "../../../desk/show-linked.ts";
import { discountLines, gradeText } from "./grade.ts";
import { judgedRows } from "./judged-rows.ts";
import { partsText } from "./passage.ts";
import { ink, type Screen, safe, wrapped } from "./screen.ts";
import { shortId } from "./short-id.ts";
import { documentLine, pairRows, part } from "./show-incident.ts";
import { originRows } from "./show-origins.ts";
import { voiceText } from "./words.ts";

const STANCES: readonly (readonly [Stance, string])[] = [
  ["for", "For"],
  ["against", "Against"],
  ["no-evidence", "No evidence"],
  ["neutral", "Neither"],
];

/** A claim: who is for it, who against, who finds no evidence, each over time with their words. */
export function claimText(screen: Screen, sheet: Judged<ClaimSheet>): string {
  return [
    `${ink(screen, "green", `claim ${shortId(sheet.id)}`)}  ${ink(screen, "yellow", "? put together by the machine")}`,
    wrapped(screen, ink(screen, "bold", safe(sheet.text))),
    wrapped(screen, gradeText(screen, sheet.grade)),
    ...discountLines(screen, sheet.discounts, 2),
    ...sheet.grade.reasons.map((reason) => wrapped(screen, ink(screen, "dim", safe(reason)), 2, 2)),
    ...STANCES.map(([stance, heading]) =>
      part(
        screen,
        heading,
        sheet.statements.filter((one) => one.stance === stance).map((one) => statementLines(screen, sheet, one)),
      ),
    ),
    part(screen, "Origins", originRows(screen, sheet)),
    part(
      screen,
      "Why together",
      pairRows(
        screen,
        sheet.pairs.map((pair) => ({ ...pair, a: placeText(pair.a), b: placeText(pair.b) })),
      ),
    ),
    part(screen, "Judged by people", judgedRows(screen, sheet.judgements)),
    part(
      screen,
      "Documents",
      sheet.documents.map((document) => `  ${safe(documentLine(document))}`),
    ),
  ]
    .filter((text) => text !== "")
    .join("\n");
}

const placeText = ({ document, statement }: ClaimSheet["pairs"][number]["a"]): string => `${document} (${shortId(statement)})`;

function statementLines(
  screen: Screen,
  sheet: ClaimSheet,
  { document, statement, voice, on, origin, footnote }: ClaimSheet["statements"][number],
): string {
  const cited = sheet.footnotes[footnote - 1]?.passage.parts.filter((one) => one.cited === "cited") ?? [];
  const head = `${on ?? "no date"}  ${document}  ${voiceText(screen, voice)}${origin === null ? "" : `  ${ink(screen, "dim", origin)}`}  ${ink(screen, "cyan", shortId(statement))}`;
  return `${wrapped(screen, head, 2, 4)}\n${wrapped(screen, partsText(screen, cited).replace(/\s+/gu, " "), 6)}`;
}
