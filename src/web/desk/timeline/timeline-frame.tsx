import { type ReactNode, useMemo } from "react";
import { WORDS } from "../words.ts";
import { dayOf, mostOf, type TimeView } from "./time-view.ts";
import { isInSight, type Timed } from "./timed.ts";
import { AxisDrawing, type PublishedDays, TracksDrawing } from "./timeline-drawing.tsx";
import { tracksOf } from "./tracks.ts";
import { useTimeView } from "./use-time-view.ts";

const words = WORDS.timeline;

interface TimelineFrameProps<Item extends Timed> {
  readonly timed: readonly Item[];
  /** How what is shown is counted. */
  readonly counted: (typeof words)["reports" | "incidents"];
  readonly line: (item: Item) => ReactNode;
  readonly published: readonly PublishedDays[];
  readonly whole: TimeView;
  readonly now: string | null;
  readonly choose: (key: string | null) => void;
  /** What the drawing means, right below it, however long the list beside it is. */
  readonly legend: readonly string[];
}

/** As many as the list holds; the table below holds all. */
const MOST = 100;

/** The timeline itself, what moves it, and what is in sight. */
export function TimelineFrame<Item extends Timed>(props: TimelineFrameProps<Item>) {
  const { timed, counted, line, published, whole, now, choose, legend } = props;
  const time = useTimeView(whole, useMemo(() => mostOf(timed), [timed]) ?? whole);
  const { view, width } = time;
  const tracks = useMemo(() => tracksOf(timed, view, width), [timed, view, width]);
  const inSight = timed.filter((one) => isInSight(one, view));
  const chosen = timed.filter(({ key }) => key === now);
  const listed = chosen.length > 0 ? chosen : inSight.slice(0, MOST);
  return (
    <div className="map-columns">
      <div className="map-frame">
        {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML is a timeline that is moved by keys */}
        <div
          ref={time.element}
          className="timeline-ground"
          role="group"
          aria-roledescription={words.role}
          aria-label={words.label}
          aria-describedby="timeline-hint"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move it
          tabIndex={0}
          onKeyDown={time.onKeyDown}
        >
          <TracksDrawing tracks={tracks} view={view} width={width} now={now} choose={choose} />
          <AxisDrawing published={published} view={view} width={width} />
        </div>
        <div className="row between">
          <span className="quiet" aria-live="polite">
            {counted.stretch(dayOf(view.from), dayOf(view.to), timed.length - inSight.length)}
          </span>
          <span className="row">
            <button type="button" aria-label={words.earlier} title={words.earlier} onClick={() => time.move(-0.3)}>
              ←
            </button>
            <button type="button" aria-label={words.later} title={words.later} onClick={() => time.move(0.3)}>
              →
            </button>
            <button type="button" aria-label={WORDS.map.nearer} title={WORDS.map.nearer} onClick={() => time.zoom(1.6)}>
              +
            </button>
            <button type="button" aria-label={WORDS.map.farther} title={WORDS.map.farther} onClick={() => time.zoom(1 / 1.6)}>
              −
            </button>
            <button type="button" onClick={time.showAll}>
              {WORDS.map.whole}
            </button>
          </span>
        </div>
        <p id="timeline-hint" className="quiet">
          {words.hint}
        </p>
        <div className="timeline-legend">
          {legend.map((line) => (
            <p key={line} className="quiet">
              {line}
            </p>
          ))}
        </div>
      </div>
      <section className="timeline-side" aria-labelledby="in-sight">
        <div className="row between">
          <h2 id="in-sight">{chosen.length > 0 ? words.chosen : counted.inSight(inSight.length)}</h2>
          {chosen.length > 0 ? (
            <button type="button" onClick={() => choose(null)}>
              {words.showSight}
            </button>
          ) : null}
        </div>
        <ul className="report-lines">{listed.map(line)}</ul>
        {chosen.length === 0 && inSight.length > MOST ? <p className="quiet">{words.rest(inSight.length - MOST)}</p> : null}
      </section>
    </div>
  );
}
