import { describe, expect, test } from "vitest";
import { originGraph } from "../../src/web/desk/linked/origin-graph.ts";
import type { CopyView, EdgeView, OriginsView } from "../../src/wire/linked-views.ts";

const title = { parts: [], spans: [] };
const documentsOf = (count: number): OriginsView["documents"] =>
  Array.from({ length: count }, (_, at) => ({
    label: `D${at + 1}`,
    id: String(at + 1).padStart(64, "0"),
    publisher: `Paper ${at + 1}`,
    published: `2031-03-0${at + 1}`,
    title,
  }));
const originOf = (label: string): OriginsView["origins"][number] => ({
  label,
  kind: "institution",
  text: `Office ${label}`,
  carriers: [],
  shown: "none-found",
  reasons: [],
});
const step = (from: string, to: string, relation = "told"): EdgeView => ({ from, to, relation, reasons: [`${from} leads to ${to}`] });
const copyOf = (document: string, of: string, relation: CopyView["relation"] = "edited"): CopyView => ({
  rank: "nearest",
  document,
  of,
  relation,
  share: 0.9,
  reasons: [],
});

describe("origins drawn", () => {
  test("documents stand on the left, origins on the right, a hand between", () => {
    const { nodes, layers } = originGraph({
      documents: documentsOf(2),
      origins: [originOf("O1")],
      edges: [step("D1", "Northlight", "quoting"), step("Northlight", "O1"), step("D2", "O1")],
      copies: [],
    });
    expect(layers).toBe(3);
    expect(Object.fromEntries(nodes.map(({ id, kind, layer }) => [id, `${kind} ${layer}`]))).toEqual({
      D1: "document 0",
      D2: "document 0",
      Northlight: "hand 1",
      O1: "origin 2",
    });
  });

  test("copies stand in the box of what they go back to, and their steps are its line; a retelling that nobody confirmed is no copy", () => {
    const { nodes, edges } = originGraph({
      documents: documentsOf(4),
      origins: [originOf("O1")],
      edges: [step("D2", "D1", "copy"), step("D3", "D2", "copy"), step("D4", "D1", "copy"), step("D1", "O1"), step("D3", "O1")],
      copies: [copyOf("D2", "D1"), copyOf("D3", "D2"), copyOf("D4", "D1", "rewrite")],
    });
    expect(nodes.filter(({ kind }) => kind === "document").map(({ id, copies }) => [id, copies])).toEqual([
      ["D1", ["D2", "D3"]],
      ["D4", []],
    ]);
    expect(edges.map(({ from, to, steps }) => `${from} ${to} ${steps.length}`).sort()).toEqual(["D1 O1 2", "D4 D1 1"]);
  });

  test("a circle of citation is drawn and ends; every line keeps why", () => {
    const { edges, layers } = originGraph({
      documents: documentsOf(1),
      origins: [originOf("O1")],
      edges: [step("D1", "Alpha"), step("Alpha", "Beta"), step("Beta", "Alpha"), step("Beta", "O1")],
      copies: [],
    });
    expect(layers).toBeGreaterThanOrEqual(3);
    for (const { steps } of edges) for (const { reasons } of steps) expect(reasons.length).toBeGreaterThan(0);
  });

  test("what rests on no origin is told apart, and no two boxes stand in one place", () => {
    const { alone, nodes } = originGraph({
      documents: documentsOf(5),
      origins: [originOf("O1"), originOf("O2")],
      edges: [step("D1", "O1"), step("D2", "O1"), step("D2", "O2"), step("D3", "O2")],
      copies: [],
    });
    expect(alone).toEqual(["D4", "D5"]);
    expect(new Set(nodes.map(({ layer, row }) => `${layer} ${row}`)).size).toBe(nodes.length);
  });
});
