import type { ClaimSheet, IncidentSheet, OriginBranch, SheetOrigin } from "../../../core/model/index.ts";
import { clipped, counted, ink, type Screen, safe, wrapped } from "./screen.ts";

type Sheet = Pick<IncidentSheet | ClaimSheet, "origins" | "documents">;

const KINDS: Readonly<Record<SheetOrigin["kind"], string>> = {
  institution: "institution",
  person: "person",
  unnamed: "unnamed",
  "first-hand": "first hand",
  "dead-end": "dead end",
};

/** Origins as a list, those of most documents first, each with the reason why documents share it. */
export function originRows(screen: Screen, { origins }: Pick<Sheet, "origins">): readonly string[] {
  return origins.map(({ label, kind, text, carriers, shown, reasons }) => {
    const share = shown === "shared" ? `shared origin shown: ${reasons.join("; ")}` : "no shared origin found";
    const head = `${label}  ${ink(screen, "bold", safe(text))} (${KINDS[kind]})  ${carriers.join(", ")}`;
    return wrapped(screen, `${head}  ${ink(screen, "dim", share)}`, 2, 4);
  });
}

/** Every origin as the root of a tree: what leads to it, step by step, down to the documents, each once and with why. */
export function originTree(screen: Screen, { origins }: Sheet): string {
  return origins
    .map(({ label, text, branches }) => {
      const lines = branchLines(branches, "").map((line) => clipped(line, screen.width));
      return [ink(screen, "bold", `${label}  ${safe(text)}`), ...lines].join("\n");
    })
    .join("\n\n");
}

function branchLines(branches: readonly OriginBranch[], indent: string): readonly string[] {
  return branches.flatMap(({ from, reason, branches: below }, index) => {
    const isLast = index === branches.length - 1;
    return [`${indent}${isLast ? "└─" : "├─"} ${safe(from)}  ${safe(reason)}`, ...branchLines(below, `${indent}${isLast ? "   " : "│  "}`)];
  });
}

/** Origins of an incident or claim: the list with reasons first, then drawn. */
export function originsText(screen: Screen, heading: string, sheet: Sheet): string {
  if (sheet.origins.length === 0) return `${ink(screen, "bold", safe(heading))}\nNo origin: every document tells it in its own voice.`;
  return [
    ink(screen, "bold", safe(heading)),
    `${counted(sheet.documents.length, "document")}, ${counted(sheet.origins.length, "origin")}.`,
    "",
    ...originRows(screen, sheet),
    "",
    originTree(screen, sheet),
    "",
    ...sheet.documents.map(
      ({ label, publisher, published }) =>
        `  ${ink(screen, "dim", `${label}  ${published ?? "no date"}  ${safe(publisher ?? "publisher not known")}`)}`,
    ),
  ].join("\n");
}
