import type { MapView, Size } from "./view.ts";

/** A name that is written on the map, at a point in the world's own units. */
export interface MapName {
  readonly name: string;
  readonly kind: "country" | "settlement";
  readonly x: number;
  readonly y: number;
  /** From which scale on it is written. */
  readonly from: number;
}

/** A name where it is written, in pixels of the map. */
export interface WrittenName {
  readonly name: string;
  readonly kind: MapName["kind"] | "place";
  readonly x: number;
  readonly y: number;
}

/** Width of a letter and height of a line, in pixels: enough to tell what would overlap. */
const LETTER = 7.5;
const LINE = 16;
const MOST = 90;
/** How far right of its point a name begins, in pixels; a country's stands around it. */
export const BESIDE = { place: 14, settlement: 5, country: 0 } as const;

/** The names there is room for: those of the case's places first, then countries, then settlements; none over another. */
export function namesInSight(
  names: readonly MapName[],
  places: readonly { readonly label: string; readonly x: number; readonly y: number }[],
  { x, y, scale }: MapView,
  { width, height }: Size,
): readonly WrittenName[] {
  const wanted: readonly WrittenName[] = [
    ...places.map((place) => ({ name: place.label, kind: "place" as const, x: place.x, y: place.y })),
    ...names.filter(({ from }) => scale >= from),
  ].map(({ name, kind, ...at }) => ({ name, kind, x: (at.x - x) * scale, y: (at.y - y) * scale }));
  const written: { readonly name: WrittenName; readonly left: number; readonly right: number }[] = [];
  const said = new Set<string>();
  for (const name of wanted) {
    if (written.length >= MOST) break;
    if (name.x < 0 || name.y < 0 || name.x > width || name.y > height || said.has(name.name)) continue;
    const wide = name.name.length * LETTER;
    const left = name.kind === "country" ? name.x - wide / 2 : name.x + BESIDE[name.kind] - LETTER;
    const right = left + wide + LETTER;
    if (written.some((other) => Math.abs(other.name.y - name.y) < LINE && left < other.right && other.left < right)) continue;
    written.push({ name, left, right });
    said.add(name.name);
  }
  return written.map(({ name }) => name);
}
