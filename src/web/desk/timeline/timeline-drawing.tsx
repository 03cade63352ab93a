import { WORDS } from "../words.ts";
import { type AxisMark, axisMarks, type TimeView } from "./time-view.ts";
import type { Bar, Track } from "./tracks.ts";

/** Days of publication with how many documents each has; `to` is another day where no more than a month or year is known. */
export interface PublishedDays {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

interface TracksDrawingProps {
  readonly tracks: readonly Track[];
  readonly view: TimeView;
  readonly width: number;
  readonly now: string | null;
  readonly choose: (key: string) => void;
}

const LANE = 11;
const HEAD = 22;
const AXIS = 24;
const TICKS = 34;
const LABEL_WIDTH = 84;

/** Bars by type over time. For eyes alone: the list beside it and the table hold the same. */
export function TracksDrawing({ tracks, view, width, now, choose }: TracksDrawingProps) {
  const tops = [0];
  for (const { lanes } of tracks) tops.push((tops.at(-1) ?? 0) + HEAD + lanes * LANE);
  const bottom = (tops.at(-1) ?? 0) + 8;
  return (
    <svg className="timeline-drawing" width={width} height={bottom} aria-hidden="true">
      {marksOf(view, width).map(({ at, x }) => (
        <line key={at} className="axis-line" x1={x} x2={x} y1={0} y2={bottom} />
      ))}
      {tracks.map(({ type, bars, more }, index) => {
        const top = tops[index] ?? 0;
        return (
          <g key={type}>
            <text className="track-label" x={4} y={top + 15}>
              {type} ({bars.length + more}){more > 0 ? `: ${WORDS.timeline.more(more)}` : ""}
            </text>
            {bars.map((bar) => (
              <BarOfTime key={bar.item.key} bar={bar} top={top + HEAD + bar.lane * LANE} isNow={bar.item.key === now} choose={choose} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

interface BarProps extends Pick<TracksDrawingProps, "choose"> {
  readonly bar: Bar;
  readonly top: number;
  readonly isNow: boolean;
}

/** Every date that is told is a bar of its own; a line joins those of one incident. */
function BarOfTime({ bar: { item, left, width, days }, top, isNow, choose }: BarProps) {
  const standing = `${item.looked}${isNow ? " now" : ""}`;
  const middle = top + (LANE - 3) / 2;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside it and the table lead to the same
    <g className="times-of-one" onClick={() => choose(item.key)}>
      {item.days.length > 1 ? (
        <line className={`joined ${standing} ${item.dispute}`} x1={left} x2={left + width} y1={middle} y2={middle} />
      ) : null}
      {days.map((one, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: two dates may be as wide at one place
          key={index}
          className={`bar-of-time ${standing} ${one.dispute} days-${one.how}`}
          x={one.left}
          y={top}
          width={one.width}
          height={LANE - 3}
          rx={2}
        />
      ))}
    </g>
  );
}

/** The axis, and below it the days on which the documents were published. It stays in sight. */
export function AxisDrawing({
  published,
  view,
  width,
}: Pick<TracksDrawingProps, "view" | "width"> & { readonly published: readonly PublishedDays[] }) {
  const perDay = width / (view.to - view.from);
  return (
    <svg className="timeline-axis" width={width} height={AXIS + TICKS} aria-hidden="true">
      <line className="axis" x1={0} x2={width} y1={0.5} y2={0.5} />
      {marksOf(view, width).map(({ at, label, x }) => (
        <g key={at}>
          <line className="axis-line" x1={x} x2={x} y1={0} y2={AXIS + TICKS} />
          <text className="axis-label" x={x + 4} y={16}>
            {label}
          </text>
        </g>
      ))}
      {published.map(({ from, to, count }) => {
        const left = (from - view.from) * perDay;
        const wide = Math.max(2, (to + 1 - from) * perDay - 1);
        const high = Math.min(TICKS - 6, 5 + 4 * Math.log2(count));
        const x = Math.max(0, left);
        if (left + wide < 0 || left > width) return null;
        return (
          <rect
            key={`${from} ${to}`}
            className={to > from ? "published wide" : "published"}
            x={x}
            y={AXIS}
            width={Math.min(width, left + wide) - x}
            height={to > from ? 3 : high}
          />
        );
      })}
    </svg>
  );
}

function marksOf(view: TimeView, width: number): readonly (AxisMark & { readonly x: number })[] {
  const perDay = width / (view.to - view.from);
  return axisMarks(view, Math.max(2, Math.floor(width / LABEL_WIDTH))).map((mark) => ({ ...mark, x: (mark.at - view.from) * perDay }));
}
