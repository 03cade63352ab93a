import type { OriginBranch, SheetEdge } from "../model/linked-sheet.ts";

/** The origin whose way is drawn, and the documents that rest on it, all by label. */
interface Drawn {
  readonly label: string;
  readonly carriers: readonly string[];
}

/**
 * What leads to an origin, as a tree: every document once, a copy below what it was taken from where that leads there too. Of the copies
 * those alone that carry this origin on; a hand only where a document comes by way of it.
 */
export function originBranches(
  { label, carriers }: Drawn,
  edges: readonly SheetEdge[],
  documents: ReadonlySet<string>,
): readonly OriginBranch[] {
  const carried = new Set(carriers);
  const own = edges.filter(({ relation, from, to }) => relation !== "copy" || (carried.has(from) && carried.has(to)));
  return branchesInto(label, own, documents, new Set([label]));
}

function branchesInto(
  end: string,
  edges: readonly SheetEdge[],
  documents: ReadonlySet<string>,
  shown: Set<string>,
): readonly OriginBranch[] {
  const into = edges.filter(({ to, from }) => to === end && !shown.has(from));
  const isBelow = ({ from, relation }: SheetEdge): boolean =>
    relation !== "copy" &&
    edges.some((copy) => copy.relation === "copy" && copy.from === from && into.some((other) => other.from === copy.to));
  const once = into.filter((edge, index) => !isBelow(edge) && into.findIndex(({ from }) => from === edge.from) === index);
  const heads = once.sort((a, b) => Number(documents.has(b.from)) - Number(documents.has(a.from)));
  for (const { from } of heads) shown.add(from);
  const branches = heads.map(({ from, reasons, relation }) => ({
    from,
    reason: reasons[0] ?? relation,
    branches: branchesInto(from, edges, documents, shown),
  }));
  return branches.filter((branch) => documents.has(branch.from) || branch.branches.length > 0);
}
