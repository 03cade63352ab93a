import type { Tallies } from "../figures.ts";
import type { PressFile } from "./press-file.ts";
import type { LinkedPressFile } from "./read-and-link.ts";

/** What one press file adds: copies found and told; circles whose documents are shown to cite each other. */
export function tallyCopies({ copies, circles }: PressFile, { linked, corroborated }: LinkedPressFile): Tallies {
  const first = (id: string): string => copies.find(({ document }) => document === id)?.of ?? id;
  const isPair = (a: string, b: string, one: { readonly document: string; readonly of: string }): boolean =>
    (one.document === a && one.of === b) || (one.document === b && one.of === a);
  const found = (rewrite: boolean): number =>
    copies.filter(
      ({ document, of, relation }) => (relation === "rewrite") === rewrite && linked.copies.some((one) => isPair(document, of, one)),
    ).length;
  const count = (rewrite: boolean): number => copies.filter(({ relation }) => (relation === "rewrite") === rewrite).length;
  // Two copies of one text share its words too.
  const right = linked.copies.filter(({ document, of }) => first(document) === first(of)).length;
  const origins = [...corroborated.incidents, ...corroborated.claims].flatMap((one) => one.origins);
  const isCircle = (documents: readonly string[]): boolean =>
    origins.some(
      ({ carriers, reasons }) => reasons.some((reason) => reason.includes("circle")) && documents.every((id) => carriers.includes(id)),
    );
  const shown = circles.filter(({ documents }) => isCircle(documents)).length;
  return {
    "copies, precision": { kind: "share", right, of: linked.copies.length },
    "copies of the same words, recall": { kind: "share", right: found(false), of: count(false) },
    "rewrites, recall": { kind: "share", right: found(true), of: count(true) },
    circles: { kind: "share", right: shown, of: circles.length },
  };
}
