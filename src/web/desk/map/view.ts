/** What part of the world a map shows: the upper left corner in the world's own units, and how many pixels one of them takes. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The world is drawn this wide and high, in units of its own. */
export const WORLD = 1000;
/** About 100 metres a pixel at the equator: the basemap has no more to show. */
const MOST_SCALE = 400;
/** The nearest that anything is brought by itself: about 700 metres a pixel at the equator. */
const MOST_FITTED = 60;

const between = (least: number, value: number, most: number): number => Math.min(Math.max(least, value), Math.max(least, most));

/** Keeps the middle of what is shown within the world, and the world no smaller than half the map. */
export function kept({ x, y, scale }: MapView, { width, height }: Size): MapView {
  const within = between(Math.min(width, height) / (2 * WORLD), scale, MOST_SCALE);
  const [halfWide, halfHigh] = [width / (2 * within), height / (2 * within)];
  return { x: between(-halfWide, x, WORLD - halfWide), y: between(-halfHigh, y, WORLD - halfHigh), scale: within };
}

/** Moved by so many pixels. */
export function panned(view: MapView, dx: number, dy: number, size: Size): MapView {
  return kept({ ...view, x: view.x + dx / view.scale, y: view.y + dy / view.scale }, size);
}

/** Nearer or farther by a factor, with the point of the map at these pixels staying where it is. */
export function zoomed(view: MapView, factor: number, at: { readonly x: number; readonly y: number }, size: Size): MapView {
  const { scale } = kept({ ...view, scale: view.scale * factor }, size);
  return kept({ x: view.x + at.x / view.scale - at.x / scale, y: view.y + at.y / view.scale - at.y / scale, scale }, size);
}

/** A stretch of the world in its own units. */
export interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** What holds a box, with a margin around it. */
export function fitted({ west, north, east, south }: Box, size: Size): MapView {
  const room = 0.8;
  const scale = Math.min(
    (room * size.width) / Math.max(east - west, 1e-6),
    (room * size.height) / Math.max(south - north, 1e-6),
    MOST_FITTED,
  );
  const { scale: within } = kept({ x: 0, y: 0, scale }, size);
  return kept(
    { x: (west + east) / 2 - size.width / (2 * within), y: (north + south) / 2 - size.height / (2 * within), scale: within },
    size,
  );
}

export const WHOLE_WORLD: Box = { west: 0, north: 120, east: WORLD, south: 780 };
