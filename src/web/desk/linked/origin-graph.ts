import type { CopyView, EdgeView, OriginsView } from "../../../wire/linked-views.ts";
import { bundled } from "./bundles.ts";

/** What is drawn: a document with its copies, a hand between, or an origin. */
export interface GraphNode {
  readonly id: string;
  readonly kind: "document" | "hand" | "origin";
  readonly text: string;
  /** Labels of the copies in a document's box. */
  readonly copies: readonly string[];
  /** 0 is furthest from the origins. */
  readonly layer: number;
  readonly row: number;
}

/** A line with everything it stands for: steps that lead from one box to another. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly EdgeView[];
}

export interface OriginGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly layers: number;
  /** Most boxes that stand in one layer. */
  readonly rows: number;
  /** Documents that rest on no origin: they tell it in their own voice. */
  readonly alone: readonly string[];
}

/** Hands stand half a row lower than documents and origins: lines that pass by them run between. */
const HALF = 0.5;

/** Lays documents out on the left and origins on the right, each box as near to what it rests on as it can stand. Copies stand in one box. */
export function originGraph({
  documents,
  origins,
  edges,
  copies,
}: Pick<OriginsView, "documents" | "origins" | "edges" | "copies">): OriginGraph {
  const boxes = boxOfDocument(documents, copies);
  const lines = linesBetween(edges, boxes.of);
  const rest = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const originText = new Map(origins.map(({ label, text }) => [label, text]));
  const ids = [...new Set([...boxes.firsts, ...lines.flatMap(({ from, to }) => [from, to]), ...originText.keys()])].filter(
    (id) => rest.has(id) || originText.has(id),
  );
  const depth = depthsOf(ids, lines);
  const layers = Math.max(0, ...depth.values()) + 1;
  const layerOf = (id: string): number =>
    originText.has(id) ? layers - 1 : boxes.firsts.includes(id) ? 0 : layers - 1 - (depth.get(id) ?? 0);
  const placed = placedRows(ids, layerOf, lines, layers);
  const publisherOf = new Map(documents.map(({ label, publisher }) => [label, publisher]));
  const isBetween = (id: string): boolean => !originText.has(id) && !boxes.firsts.includes(id);
  return {
    nodes: ids.map((id) => ({
      id,
      kind: originText.has(id) ? "origin" : boxes.firsts.includes(id) ? "document" : "hand",
      text: originText.get(id) ?? publisherOf.get(id) ?? (boxes.firsts.includes(id) ? "" : id),
      copies: boxes.copies.get(id) ?? [],
      layer: layerOf(id),
      row: (placed.get(id) ?? 0) + (isBetween(id) ? HALF : 0),
    })),
    edges: lines,
    layers,
    rows: Math.max(1, ...[...Map.groupBy(ids, layerOf).values()].map((own) => own.length + (own.some(isBetween) ? HALF : 0))),
    alone: boxes.firsts.filter((id) => !rest.has(id)),
  };
}

function boxOfDocument(documents: OriginsView["documents"], copies: readonly CopyView[]) {
  const bundles = bundled(documents, copies);
  const of = new Map(
    bundles.flatMap(({ first, copies: own }) =>
      [first, ...own.map(({ document }) => document)].map((one) => [one.label, first.label] as const),
    ),
  );
  return {
    of,
    firsts: bundles.map(({ first }) => first.label),
    copies: new Map(bundles.map(({ first, copies: own }) => [first.label, own.map(({ document }) => document.label)] as const)),
  };
}

/** Steps between the same two boxes as one line; what stays within a box is no line. */
function linesBetween(edges: readonly EdgeView[], boxOf: ReadonlyMap<string, string>): readonly GraphEdge[] {
  const lines = new Map<string, GraphEdge>();
  for (const step of edges) {
    const [from, to] = [boxOf.get(step.from) ?? step.from, boxOf.get(step.to) ?? step.to];
    if (from === to) continue;
    const key = JSON.stringify([from, to]);
    lines.set(key, { from, to, steps: [...(lines.get(key)?.steps ?? []), step] });
  }
  return [...lines.values()];
}

/** Longest way from each box to an end. A circle of citation is cut where it closes. */
function depthsOf(ids: readonly string[], lines: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const next = Map.groupBy(lines, ({ from }) => from);
  const depths = new Map<string, number>();
  const visit = (id: string, way: ReadonlySet<string>): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const ahead = (next.get(id) ?? []).filter(({ to }) => !way.has(to));
    const depth = Math.max(-1, ...ahead.map(({ to }) => visit(to, new Set([...way, id])))) + 1;
    depths.set(id, depth);
    return depth;
  };
  for (const id of ids) visit(id, new Set());
  return depths;
}

/** Rows within each layer: as they come on the right, then each box at the middle of what it leads to, so that lines cross little. */
function placedRows(
  ids: readonly string[],
  layerOf: (id: string) => number,
  lines: readonly GraphEdge[],
  layers: number,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const leads = Map.groupBy(lines, ({ from }) => from);
  for (let layer = layers - 1; layer >= 0; layer--) {
    const middle = (id: string): number => {
      const ahead = (leads.get(id) ?? []).flatMap(({ to }) => rows.get(to) ?? []);
      return ahead.length === 0 ? Number.POSITIVE_INFINITY : ahead.reduce((sum, one) => sum + one, 0) / ahead.length;
    };
    const own = ids.filter((id) => layerOf(id) === layer).map((id) => [id, middle(id)] as const);
    own.sort(([, a], [, b]) => (a === b ? 0 : a - b));
    for (const [row, [id]] of own.entries()) rows.set(id, row);
  }
  return rows;
}
