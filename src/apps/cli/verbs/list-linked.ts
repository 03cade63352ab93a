import { nextSteps } from "../next-steps.ts";
import { type CaseOptions, type OpenedCase, print } from "../open-case.ts";
import { AT_HOME } from "../terminal/at-home.ts";

/** Lists what several documents tell in common. */
export async function listLinked(
  what: "incidents" | "claims",
  { store, screen }: Pick<OpenedCase, "store" | "screen">,
  options: CaseOptions,
): Promise<void> {
  const { composeLinking } = await import("../../compose.ts");
  const { listClaims, listIncidents } = await import("../../../desk/show-linked.ts");
  const { claimsText, incidentsText } = await import("../terminal/list-linked.ts");
  const tables = await composeLinking();
  if (what === "incidents") {
    const rows = await listIncidents(store, tables, AT_HOME);
    const next = nextSteps(screen, options, [["show incident ID", "every value with who tells it, its origins and its grade"]]);
    return print(options, rows, () =>
      rows.length === 0 ? "There are no incidents: no document tells of one." : `${incidentsText(screen, rows)}\n\n${next}`,
    );
  }
  const rows = await listClaims(store, tables, AT_HOME);
  const next = nextSteps(screen, options, [["show claim ID", "who is for it, who against"]]);
  print(options, rows, () =>
    rows.length === 0 ? "There are no claims: no two statements say the same." : `${claimsText(screen, rows)}\n\n${next}`,
  );
}
