import { Fragment, memo, useMemo } from "react";
import type { Span } from "../../../core/model/index.ts";
import { Care } from "../care/care.tsx";
import { byCare, type Mark, type Segment, segmentsOf } from "./segments.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly stretch: Span;
  readonly marks: readonly Mark[];
}

/** A stretch of a text with its marks, as text nodes: no character of a document is ever read as markup. */
export const MarkedText = memo(function MarkedText({ text, stretch, marks }: MarkedTextProps) {
  const groups = useMemo(() => byCare(segmentsOf(stretch, marks)), [stretch, marks]);
  return groups.map(({ care, segments }) => {
    const key = segments[0]?.span[0];
    const drawn = segments.map((segment) => <Stretch key={segment.span[0]} text={text} segment={segment} />);
    return care === "taken" ? <Care key={key}>{drawn}</Care> : <Fragment key={key}>{drawn}</Fragment>;
  });
});

function Stretch({ text, segment: { span, marks } }: { readonly text: string; readonly segment: Segment }) {
  const [start, end] = span;
  const words = text.slice(start, end);
  if (marks.length === 0) return words;
  const title = marks.findLast((mark) => mark.title !== undefined)?.title;
  const item = marks.findLast((mark) => mark.item !== undefined)?.item;
  return (
    <mark className={[...new Set(marks.map(({ layer }) => layer))].join(" ")} title={title} data-item={item} data-at={start}>
      {words}
    </mark>
  );
}
