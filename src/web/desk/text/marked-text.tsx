import { Fragment, memo, useMemo } from "react";
import type { Span } from "../../../core/model/index.ts";
import { type Mark, segmentsOf } from "./segments.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly stretch: Span;
  readonly marks: readonly Mark[];
}

/** A stretch of a text with its marks, as text nodes: no character of a document is ever read as markup. */
export const MarkedText = memo(function MarkedText({ text, stretch, marks }: MarkedTextProps) {
  const segments = useMemo(() => segmentsOf(stretch, marks), [stretch, marks]);
  return segments.map(({ span: [start, end], marks: over }) => {
    const words = text.slice(start, end);
    if (over.length === 0) return <Fragment key={start}>{words}</Fragment>;
    const title = over.findLast((mark) => mark.title !== undefined)?.title;
    const item = over.findLast((mark) => mark.item !== undefined)?.item;
    return (
      <mark key={start} className={[...new Set(over.map(({ layer }) => layer))].join(" ")} title={title} data-item={item} data-at={start}>
        {words}
      </mark>
    );
  });
});
