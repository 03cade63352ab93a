import type { ClaimRow, IncidentRow } from "../../../desk/show-linked.ts";
import { clipped, counted, ink, rowsOf, type Screen, safe } from "./screen.ts";
import { shortId } from "./short-id.ts";

/** Incidents, those of most documents first. */
export function incidentsText(screen: Screen, rows: readonly IncidentRow[]): string {
  return rowsOf(
    screen,
    rows.map(({ id, heading, documents, copies, contested }) => [
      ink(screen, "green", shortId(id)),
      `${counted(documents, "document")}${copies > 0 ? ` (${counted(copies, "copy").replace("copys", "copies")})` : ""}`,
      `${safe(heading)}${contested.length > 0 ? ink(screen, "yellow", `  contested: ${contested.join(", ")}`) : ""}`,
    ]),
  ).join("\n");
}

/** Claims, two lines each: who is for and against, then what is claimed. */
export function claimsText(screen: Screen, rows: readonly ClaimRow[]): string {
  return rows
    .map(({ id, text, for: pro, against, noEvidence, documents, grade, discounted }) => {
      const sides = [
        `${pro} for`,
        ...(against > 0 ? [`${against} against`] : []),
        ...(noEvidence > 0 ? [`${noEvidence} no evidence`] : []),
      ].join(", ");
      const head = `${ink(screen, "green", shortId(id))}  ${sides} in ${counted(documents, "document")}  ${grade ?? "no origin"}${discounted.length > 0 ? `  discounted by ${discounted.map(safe).join(", ")}` : ""}`;
      return `${head}\n${" ".repeat(12)}${clipped(safe(text).replace(/\s+/gu, " "), screen.width - 12)}`;
    })
    .join("\n");
}
