import { useId, useState } from "react";
import type { OriginsView } from "../../../wire/linked-views.ts";
import { WORDS } from "../words.ts";
import { type GraphEdge, type GraphNode, type OriginGraph, originGraph } from "./origin-graph.ts";

const { origins: words } = WORDS.linked;

/** Sizes in the drawing's own units, a pixel each at full size. */
const BOX = { width: 210, height: 44 };
const GAP = { across: 130, down: 16 };
const EDGE_MARGIN = 8;

/** From documents to origins, with why on every line. The list of steps beside it says the same without a picture. */
export function OriginDrawing({ origins }: { readonly origins: OriginsView }) {
  const graph = originGraph(origins);
  const [looked, setLooked] = useState<GraphEdge | null>(null);
  const label = useId();
  if (graph.nodes.length === 0) return <p className="quiet">{words.none}</p>;
  const width = graph.layers * BOX.width + (graph.layers - 1) * GAP.across + 2 * EDGE_MARGIN;
  const height = graph.rows * (BOX.height + GAP.down) - GAP.down + 2 * EDGE_MARGIN;
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const persons = new Set(origins.origins.filter(({ kind }) => kind === "person").map((origin) => origin.label));
  return (
    <>
      <p className="quiet">{words.drawnHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="drawing" tabIndex={0} aria-label={words.drawn}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose lines can be reached is a group of its own */}
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-labelledby={label}>
          <title id={label}>{words.drawnLabel}</title>
          {graph.edges.map((edge) => (
            <Line key={`${edge.from} ${edge.to}`} edge={edge} graph={graph} nodes={nodes} isLooked={edge === looked} look={setLooked} />
          ))}
          {graph.nodes.map((node) => (
            <Box
              key={node.id}
              node={node}
              names={persons.has(node.id) ? "person" : "other"}
              isLooked={looked?.from === node.id || looked?.to === node.id}
            />
          ))}
        </svg>
      </section>
      <p className="why-line" role="status">
        {looked === null ? (
          <span className="quiet">—</span>
        ) : (
          <>
            <strong>
              {looked.from} → {looked.to}
            </strong>{" "}
            {whyOf(looked)}
          </>
        )}
      </p>
      {graph.alone.length > 0 ? (
        <p className="quiet">
          {words.ownVoice}: {graph.alone.join(", ")}
        </p>
      ) : null}
    </>
  );
}

/** Why one box leads to another, in words. */
export function whyOf({ steps }: Pick<GraphEdge, "steps">): string {
  return [...new Set(steps.flatMap(({ relation, reasons }) => (reasons.length > 0 ? reasons : [relation.replaceAll("-", " ")])))].join(
    "; ",
  );
}

function cornerOf({ layer, row }: GraphNode): readonly [number, number] {
  return [EDGE_MARGIN + layer * (BOX.width + GAP.across), EDGE_MARGIN + row * (BOX.height + GAP.down)];
}

interface LineProps {
  readonly edge: GraphEdge;
  readonly graph: OriginGraph;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly isLooked: boolean;
  readonly look: (edge: GraphEdge) => void;
}

function Line({ edge, nodes, isLooked, look }: LineProps) {
  const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
  if (from === undefined || to === undefined) return null;
  const [x1, y1] = cornerOf(from);
  const [x2, y2] = cornerOf(to);
  const isAhead = to.layer > from.layer;
  const [start, end] = [x1 + BOX.width, isAhead ? x2 : x2 + BOX.width];
  const [top, bottom] = [y1 + BOX.height / 2, y2 + BOX.height / 2];
  const bend = isAhead ? (end - start) / 2 : 60;
  const path = `M${start},${top} C${start + bend},${top} ${isAhead ? end - bend : end + bend},${bottom} ${end},${bottom}`;
  const relation = edge.steps[0]?.relation ?? "";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line of a drawing has no element of its own
    <g
      role="button"
      tabIndex={0}
      aria-label={`${edge.from} → ${edge.to}: ${whyOf(edge)}`}
      className={`line ${relation}${isLooked ? " now" : ""}`}
      onFocus={() => look(edge)}
      onMouseEnter={() => look(edge)}
      onClick={() => look(edge)}
      onKeyDown={(event) => {
        if (event.key === "Enter") look(edge);
      }}
    >
      <path d={path} className="grip" />
      <path d={path} className="seen" />
    </g>
  );
}

/** Characters that a box has room for. */
const ROOM = 27;

interface BoxProps {
  readonly node: GraphNode;
  readonly names: "person" | "other";
  readonly isLooked: boolean;
}

function Box({ node, names, isLooked }: BoxProps) {
  const [x, y] = cornerOf(node);
  const { id, kind, text, copies } = node;
  const words1 = kind === "hand" ? text : `${id}  ${text}`;
  const note = copies.length > 0 ? `${words.copies(copies.length)}: ${copies.join(", ")}` : "";
  return (
    <g className={`box ${kind}${names === "person" ? " of-person" : ""}${isLooked ? " now" : ""}`} transform={`translate(${x} ${y})`}>
      <title>{[words1, note].filter((one) => one !== "").join(" · ")}</title>
      {copies.length > 0 ? <rect x={4} y={4} width={BOX.width} height={BOX.height} rx={6} className="behind" /> : null}
      <rect width={BOX.width} height={BOX.height} rx={6} />
      <text x={10} y={note === "" ? 27 : 19}>
        {clipped(words1)}
      </text>
      {note === "" ? null : (
        <text x={10} y={36} className="small">
          {clipped(note)}
        </text>
      )}
    </g>
  );
}

const clipped = (text: string): string => (text.length > ROOM ? `${text.slice(0, ROOM - 1)}…` : text);
