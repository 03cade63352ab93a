import type { ClaimSheet, IncidentSheet, SheetEdge, SheetOrigin } from "../../../core/model/index.ts";
import { clipped, counted, ink, type Screen, safe, wrapped } from "./screen.ts";

type Sheet = Pick<IncidentSheet | ClaimSheet, "origins" | "edges" | "documents">;

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
export function originTree(screen: Screen, sheet: Sheet): string {
  return sheet.origins
    .map((origin) => {
      const carried = new Set(origin.carriers);
      // Of the copies those alone that carry this origin on.
      const edges = sheet.edges.filter(({ relation, from, to }) => relation !== "copy" || (carried.has(from) && carried.has(to)));
      const documents = new Set(sheet.documents.map(({ label }) => label));
      const lines = branches(origin.label, edges, new Set([origin.label]), documents, "");
      return [ink(screen, "bold", `${origin.label}  ${safe(origin.text)}`), ...lines.map((line) => clipped(line, screen.width))].join("\n");
    })
    .join("\n\n");
}

function branches(
  end: string,
  edges: readonly SheetEdge[],
  shown: Set<string>,
  documents: ReadonlySet<string>,
  indent: string,
): readonly string[] {
  // A hand is worth showing where a document that is not shown yet comes by way of it.
  const leadsOn = (from: string): boolean => documents.has(from) || edges.some((edge) => edge.to === from && !shown.has(edge.from));
  const into = edges.filter(({ to, from }) => to === end && !shown.has(from) && leadsOn(from));
  // A copy stands below what it was taken from where that leads here too.
  const isBelow = ({ from, relation }: SheetEdge): boolean =>
    relation !== "copy" &&
    edges.some((copy) => copy.relation === "copy" && copy.from === from && into.some((other) => other.from === copy.to));
  const heads = into.filter((edge) => !isBelow(edge)).sort((a, b) => Number(documents.has(b.from)) - Number(documents.has(a.from)));
  for (const { from } of heads) shown.add(from);
  return heads.flatMap(({ from, reasons, relation }, index) => {
    const isLast = index === heads.length - 1;
    const line = `${indent}${isLast ? "└─" : "├─"} ${safe(from)}  ${safe(reasons[0] ?? relation)}`;
    return [line, ...branches(from, edges, shown, documents, `${indent}${isLast ? "   " : "│  "}`)];
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
