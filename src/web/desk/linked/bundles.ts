import type { CopyView, SheetDocumentView } from "../../../wire/linked-views.ts";

/** A document with those that were taken from it, or from one of those. */
export interface Bundle {
  readonly first: SheetDocumentView;
  readonly copies: readonly { readonly document: SheetDocumentView; readonly copy: CopyView }[];
}

/** Documents in order of publication, copies with the one that they go back to. What only seems told anew is no copy before a person says so. */
export function bundled(documents: readonly SheetDocumentView[], copies: readonly CopyView[]): readonly Bundle[] {
  const nearest = new Map(
    copies.filter(({ rank, relation }) => rank === "nearest" && relation !== "rewrite").map((copy) => [copy.document, copy] as const),
  );
  const rootOf = (label: string): string => {
    const seen = new Set<string>();
    let at = label;
    for (let copy = nearest.get(at); copy !== undefined && !seen.has(at); copy = nearest.get(at)) {
      seen.add(at);
      at = copy.of;
    }
    return at;
  };
  const labels = new Set(documents.map(({ label }) => label));
  const ofRoot = Map.groupBy(documents, ({ label }) => (labels.has(rootOf(label)) ? rootOf(label) : label));
  return documents
    .filter(({ label }) => ofRoot.has(label))
    .map((first) => ({
      first,
      copies: (ofRoot.get(first.label) ?? []).flatMap((document) => {
        const copy = nearest.get(document.label);
        return document === first || copy === undefined ? [] : [{ document, copy }];
      }),
    }))
    .sort((a, b) => order(a.first.published, b.first.published));
}

function order(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const DAY_MS = 86_400_000;

/** Days from one date to another; null where one of them is no day. */
export function daysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null || from.length !== 10 || to.length !== 10) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
