import type { Glance, Tally } from "../../../desk/glance.ts";
import { ink, type Screen, safe, wrapped } from "./screen.ts";

function tallyText(tally: Tally): string {
  return Object.entries(tally)
    .map(([name, number]) => `${safe(name)} ${number}`)
    .join(", ");
}

/** The case at a glance. */
export function glanceText(screen: Screen, name: string, glance: Glance): string {
  const row = (label: string, text: string): string => wrapped(screen, `${ink(screen, "dim", label.padEnd(12))}${text}`);
  const aside = [
    ...(glance.removed > 0 ? [`${glance.removed} removed`] : []),
    ...(glance.destroyed > 0 ? [`${glance.destroyed} destroyed`] : []),
    ...Object.entries(glance.notRead).map(([why, number]) => `${number} not read: ${why}`),
    ...(glance.failedFiles > 0 ? [`${glance.failedFiles} files failed (sayso list files)`] : []),
  ];
  const dates = glance.firstPublished ? ` published ${glance.firstPublished} to ${glance.lastPublished}` : "";
  return [
    `${ink(screen, "bold", `Case ${safe(name)}`)}  ${glance.seal === "open" ? ink(screen, "yellow", "open: whoever takes the folder can read it (sayso seal)") : "sealed"}`,
    row("Documents", `${glance.documents}${dates}${aside.length > 0 ? `; ${aside.join("; ")}` : ""}`),
    row("Genres", tallyText(glance.genres)),
    row("Publishers", tallyText(glance.publishers)),
    row("Statements", String(glance.statements)),
    row("Reports", tallyText(glance.reports) || "none"),
    ...(Object.keys(glance.types).length > 0 ? [row("Types", tallyText(glance.types)), row("Status", tallyText(glance.statuses))] : []),
    row(
      "Decisions",
      `${glance.decisions}, ${glance.decidedFindings} findings decided${glance.openDecisions > 0 ? `, ${glance.openDecisions} about what is not found any more` : ""}`,
    ),
    ink(
      screen,
      "yellow",
      glance.decidedFindings === 0
        ? "Machine, not reviewed: no person has decided anything."
        : "What no person decided is the machine’s alone.",
    ),
    wrapped(
      screen,
      ink(
        screen,
        "dim",
        "Not read by the machine: pictures, video, tables, embedded posts, texts that are not in English. Reports of one incident are not yet put together.",
      ),
    ),
  ].join("\n");
}
