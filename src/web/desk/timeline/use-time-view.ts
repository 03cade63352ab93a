import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { keptNumbers } from "../parts/use-kept.ts";
import { movedBy, type TimeView, zoomedTo } from "./time-view.ts";

const KEPT = "sayso.timeline";
const FACTOR = 1.6;
const STEP = 0.2;

function keptView(): TimeView | null {
  const [from, to] = keptNumbers(KEPT, 2) ?? [];
  return from !== undefined && to !== undefined && to > from ? { from, to } : null;
}

/** What moves a timeline, and what it shows. */
export interface MovedTime {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly width: number;
  readonly view: TimeView;
  readonly zoom: (factor: number) => void;
  readonly move: (share: number) => void;
  readonly showAll: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A stretch of `whole` that is moved by keys and buttons, and kept by this window; `first` before anybody moved it. */
export function useTimeView(whole: TimeView, first: TimeView): MovedTime {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(800);
  const [moved, setMoved] = useState<TimeView | null>(keptView);
  const view = movedBy(moved ?? first, 0, whole);
  useEffect(() => {
    const drawing = element.current;
    if (drawing === null) return;
    const watch = new ResizeObserver(() => setWidth(Math.max(200, drawing.clientWidth)));
    watch.observe(drawing);
    return () => watch.disconnect();
  }, []);
  const set = (next: TimeView): void => {
    sessionStorage.setItem(KEPT, JSON.stringify([next.from, next.to]));
    setMoved(next);
  };
  const zoom = (factor: number): void => set(zoomedTo(view, factor, 0.5, whole));
  const move = (share: number): void => set(movedBy(view, share, whole));
  return {
    element,
    width,
    view,
    zoom,
    move,
    showAll: () => set(whole),
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = keyed(event.key, view, whole);
      if (next === undefined) return;
      event.preventDefault();
      set(next);
    },
  };
}

/** What a key makes of the view; undefined where it means nothing here. */
function keyed(key: string, view: TimeView, whole: TimeView): TimeView | undefined {
  if (key === "ArrowLeft" || key === "ArrowRight") return movedBy(view, key === "ArrowLeft" ? -STEP : STEP, whole);
  if (key === "+" || key === "=") return zoomedTo(view, FACTOR, 0.5, whole);
  if (key === "-" || key === "_") return zoomedTo(view, 1 / FACTOR, 0.5, whole);
  return key === "0" ? whole : undefined;
}
