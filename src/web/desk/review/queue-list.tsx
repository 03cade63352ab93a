import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { QueueRowView } from "../../../wire/desk-views.ts";
import { StandingBadge } from "../parts/standing-badge.tsx";
import type { Unfolding } from "../parts/use-unfolding.ts";
import { WORDS } from "../words.ts";

interface QueueListProps {
  readonly rows: readonly QueueRowView[];
  readonly at: number;
  readonly go: (index: number) => void;
  /** In a narrow window the list is unfolded over the text. */
  readonly state: Unfolding<HTMLElement>["state"];
}

/** Height of a row in pixels, until it is measured. */
const ROW = 92;

/** The queue, drawn where it is in sight alone. */
export function QueueList({ rows, at, go, state }: QueueListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 6 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was folded has no height to scroll in
  useEffect(() => {
    if (rows.length > 0) virtual.scrollToIndex(at, { align: "auto" });
  }, [at, rows.length, virtual, state]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section id="queue" className="queue-list" ref={scroller} aria-label={WORDS.review.queue} tabIndex={0}>
      <ol style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li key={key} data-index={index} ref={virtual.measureElement} style={{ transform: `translateY(${start}px)` }}>
              <button
                type="button"
                className="queue-row"
                aria-current={index === at ? "true" : undefined}
                onClick={() => go(index)}
                tabIndex={-1}
              >
                <span className="queue-heading">
                  <span className={`kind ${row.kind}`}>{WORDS.kinds[row.kind]}</span>
                  <bdi>{row.heading}</bdi>
                </span>
                <span className="queue-snippet" dir="auto">
                  {row.snippet}
                </span>
                <span className="queue-foot">
                  {row.state === "machine" ? <span>{row.reasons.slice(0, 3).join(" · ")}</span> : <StandingBadge state={row.state} />}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
