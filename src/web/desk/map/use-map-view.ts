import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { keptNumbers } from "../parts/use-kept.ts";
import { type Box, fitted, kept, type MapView, panned, type Size, WHOLE_WORLD, zoomed } from "./view.ts";

const KEY_STEP = 90;
const KEY_FACTOR = 1.5;
/** A pointer that moved no further than this was a click. */
const CLICK = 5;

function keptView(key: string): MapView | null {
  const [x, y, scale] = keptNumbers(key, 3) ?? [];
  return x === undefined || y === undefined || scale === undefined ? null : { x, y, scale };
}

/** What moves a map, and what it shows. */
export interface MovedMap {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly size: Size;
  readonly view: MapView;
  readonly zoom: (factor: number) => void;
  readonly show: (box: Box | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly pointers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
  };
}

/** A view that is moved by pointer, wheel and keys, and kept by this window under a key. `click` is told the pixels it came to. */
export function useMapView(key: string, whole: Box | null, click: (x: number, y: number, view: MapView) => void): MovedMap {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 800, height: 520 });
  const [moved, setMoved] = useState<MapView | null>(() => keptView(key));
  const view = moved ? kept(moved, size) : fitted(whole ?? WHOLE_WORLD, size);
  const state = useRef({ view, size });
  state.current = { view, size };
  const down = useRef(new Map<number, { readonly x: number; readonly y: number }>());
  const travelled = useRef(0);

  const move = (next: MapView | null): void => {
    if (next === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify([next.x, next.y, next.scale]));
    setMoved(next);
  };
  const middle = { x: size.width / 2, y: size.height / 2 };
  const zoom = (factor: number): void => move(zoomed(view, factor, middle, size));

  // biome-ignore lint/correctness/useExhaustiveDependencies: what it moves is read when the wheel turns
  useEffect(() => {
    const map = element.current;
    if (map === null) return;
    const watch = new ResizeObserver(() => setSize({ width: map.clientWidth, height: map.clientHeight }));
    watch.observe(map);
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && document.activeElement !== map) return; // Who scrolls past must not be caught.
      event.preventDefault();
      const { left, top } = map.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      move(zoomed(state.current.view, Math.exp(-event.deltaY / 400), at, state.current.size));
    };
    map.addEventListener("wheel", wheel, { passive: false });
    return () => {
      watch.disconnect();
      map.removeEventListener("wheel", wheel);
    };
  }, []);

  const release = (event: PointerEvent): void => {
    const was = down.current.get(event.pointerId);
    down.current.delete(event.pointerId);
    if (was === undefined || event.type === "pointercancel" || travelled.current > CLICK || down.current.size > 0) return;
    click(was.x, was.y, view);
  };
  return {
    element,
    size,
    view,
    zoom,
    show: (box) => move(box && fitted(box, size)),
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = keyed(event.key, view, size);
      if (next === undefined) return;
      event.preventDefault();
      move(next);
    },
    pointers: {
      onPointerDown(event) {
        if (event.button !== 0) return;
        const { left, top } = event.currentTarget.getBoundingClientRect();
        event.currentTarget.setPointerCapture(event.pointerId);
        if (down.current.size === 0) travelled.current = 0;
        down.current.set(event.pointerId, { x: event.clientX - left, y: event.clientY - top });
      },
      onPointerMove(event) {
        const was = down.current.get(event.pointerId);
        if (was === undefined) return;
        const { left, top } = event.currentTarget.getBoundingClientRect();
        const is = { x: event.clientX - left, y: event.clientY - top };
        travelled.current += Math.hypot(is.x - was.x, is.y - was.y);
        down.current.set(event.pointerId, is);
        const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1];
        move(other ? pinched(view, was, is, other, size) : panned(view, was.x - is.x, was.y - is.y, size));
      },
      onPointerUp: release,
      onPointerCancel: release,
    },
  };
}

type At = { readonly x: number; readonly y: number };

/** Two fingers: the map grows as they part, around the one that rests. */
function pinched(view: MapView, was: At, is: At, rests: At, size: Size): MapView {
  const far = (a: At): number => Math.max(1, Math.hypot(a.x - rests.x, a.y - rests.y));
  return zoomed(view, far(is) / far(was), rests, size);
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-KEY_STEP, 0],
  ArrowRight: [KEY_STEP, 0],
  ArrowUp: [0, -KEY_STEP],
  ArrowDown: [0, KEY_STEP],
};

/** What a key makes of the view: null is all there is, undefined where the key means nothing here. */
function keyed(key: string, view: MapView, size: Size): MapView | null | undefined {
  const arrow = ARROWS[key];
  if (arrow) return panned(view, ...arrow, size);
  const middle = { x: size.width / 2, y: size.height / 2 };
  if (key === "+" || key === "=") return zoomed(view, KEY_FACTOR, middle, size);
  if (key === "-" || key === "_") return zoomed(view, 1 / KEY_FACTOR, middle, size);
  return key === "0" ? null : undefined;
}
