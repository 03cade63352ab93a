import type { Glance } from "../../../desk/glance.ts";
import type { Tally } from "../../../desk/tally.ts";
import { counted, ink, labelled, type Screen, safe, wrapped } from "./screen.ts";

/** Columns of the names of what is counted. */
const NAMES = 12;

const NOT_READ: Readonly<Record<string, string>> = { "language-not-supported": "in another language", "no-text": "without text" };

function tallyText(tally: Tally): string {
  return Object.entries(tally)
    .map(([name, number]) => `${safe(name)} ${number}`)
    .join(", ");
}

function documentsLine(glance: Glance): string {
  const { firstPublished: first, lastPublished: last } = glance;
  const dates = first === null ? "" : first === last ? `, published ${first}` : `, published ${first} to ${last}`;
  const aside = [
    ...(glance.removed > 0 ? [`${glance.removed} removed`] : []),
    ...(glance.destroyed > 0 ? [`${glance.destroyed} destroyed`] : []),
    ...(glance.failedFiles > 0 ? [`${counted(glance.failedFiles, "file")} failed`] : []),
    ...Object.entries(glance.notRead).map(([why, number]) => `${number} not read: ${NOT_READ[why] ?? why}`),
  ];
  return `${glance.documents}${dates}${aside.length > 0 ? `; ${aside.join("; ")}` : ""}`;
}

function decisionsLine({ decisions, decidedFindings, openDecisions }: Glance): string {
  if (decisions === 0) return "none";
  const open = openDecisions > 0 ? `; ${openDecisions} about what is not found any more` : "";
  return `${decisions}; ${decidedFindings} of the statements and reports decided${open}`;
}

/** The case at a glance. */
export function glanceText(screen: Screen, name: string, glance: Glance): string {
  const row = (label: string, text: string): string => labelled(screen, ink(screen, "dim", label), text, NAMES);
  const seal =
    glance.seal === "open" ? ink(screen, "yellow", "open: whoever takes the folder can read it; `sayso seal` locks it") : "sealed";
  const reviewed =
    glance.decidedFindings === 0
      ? "Machine, not reviewed: no person has decided anything."
      : "Machine, not reviewed, where no person has decided.";
  return [
    wrapped(screen, `${ink(screen, "bold", `Case ${safe(name)}`)}  ${seal}`),
    row("Documents", documentsLine(glance)),
    ...(glance.documents > 0 ? [row("Genres", tallyText(glance.genres)), row("Publishers", tallyText(glance.publishers))] : []),
    row("Statements", String(glance.statements)),
    row("Reports", tallyText(glance.reports) || "none"),
    ...(Object.keys(glance.types).length > 0 ? [row("Types", tallyText(glance.types)), row("Status", tallyText(glance.statuses))] : []),
    row("Decisions", decisionsLine(glance)),
    ink(screen, "yellow", reviewed),
    wrapped(screen, ink(screen, "dim", "Not read by the machine: pictures, video, tables, embedded posts, texts that are not in English.")),
  ].join("\n");
}
