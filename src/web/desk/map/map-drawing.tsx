import { memo, useMemo } from "react";
import { WORDS } from "../words.ts";
import type { Basemap } from "./basemap.ts";
import type { DrawnPlace } from "./map-places.ts";
import { BESIDE, namesInSight } from "./names-in-sight.ts";
import { shrinkAt } from "./projection.ts";
import { type MapView, type Size, WORLD } from "./view.ts";

interface MapDrawingProps {
  readonly basemap: Basemap;
  readonly places: readonly DrawnPlace[];
  readonly now: string | null;
  readonly view: MapView;
  readonly size: Size;
}

/** A disc grows with its reports, and stays small. */
const discRadius = (reports: number): number => Math.min(12, 4 + 1.2 * Math.sqrt(reports));
/** A region's circle is never so small on the screen that it would be taken for a place. */
const LEAST_CIRCLE = 13;

/** Land, the places on it, and as many names as there is room for. For eyes alone: the lists beside it hold the same. */
export function MapDrawing({ basemap, places, now, view, size }: MapDrawingProps) {
  const names = useMemo(
    () =>
      namesInSight(
        basemap.names,
        [...places].sort((a, b) => rank(b, now) - rank(a, now)),
        view,
        size,
      ),
    [basemap, places, now, view, size],
  );
  const { x, y, scale } = view;
  const ofWorld = `scale(${scale}) translate(${-x} ${-y})`;
  const regions = places.filter(({ circle }) => circle !== null);
  const points = places.filter(({ circle }) => circle === null).sort((a, b) => rank(a, now) - rank(b, now)); // The chosen one over all.
  return (
    <svg className="map-drawing" width={size.width} height={size.height} aria-hidden="true">
      <g transform={ofWorld}>
        <Land basemap={basemap} />
        {regions.map((place) =>
          place.radius * scale < LEAST_CIRCLE ? null : (
            <path key={place.key} className={classOf(place, now)} d={place.circle ?? ""} vectorEffect="non-scaling-stroke" />
          ),
        )}
      </g>
      {regions.map((place) =>
        place.radius * scale < LEAST_CIRCLE ? (
          <circle key={place.key} className={classOf(place, now)} {...inPixels(place, view)} r={LEAST_CIRCLE} />
        ) : null,
      )}
      {points.map((place) => (
        <circle key={place.key} className={classOf(place, now)} {...inPixels(place, view)} r={discRadius(place.reports)} />
      ))}
      {names.map(({ name, kind, ...at }) => (
        <text key={`${kind} ${name}`} className={`map-name ${kind}`} x={at.x + BESIDE[kind]} y={at.y + 4}>
          {kind === "settlement" ? `· ${name}` : name}
        </text>
      ))}
      <ScaleBar view={view} size={size} />
    </svg>
  );
}

/** Kilometres of one of the world's units at the equator. */
const KM_PER_UNIT = 40_075 / WORLD;
const WIDEST_BAR = 120;

/** A round number of kilometres, and how long it is in the middle of what is shown. */
function ScaleBar({ view, size }: Pick<MapDrawingProps, "view" | "size">) {
  const km = (KM_PER_UNIT * shrinkAt(view.y + size.height / (2 * view.scale))) / view.scale;
  const most = km * WIDEST_BAR;
  const power = 10 ** Math.floor(Math.log10(most));
  const told = [5, 2, 1].map((times) => times * power).find((one) => one <= most) ?? power;
  const [left, low] = [12, size.height - 12];
  return (
    <g className="map-scale">
      <path d={`M${left} ${low - 5}v5h${told / km}v-5`} />
      <text x={left + 4} y={low - 8}>
        {WORDS.map.km(told)}
      </text>
    </g>
  );
}

const rank = ({ key, reports }: DrawnPlace, now: string | null): number => (key === now ? Number.POSITIVE_INFINITY : reports);

function inPixels(place: DrawnPlace, { x, y, scale }: MapView): { readonly cx: number; readonly cy: number } {
  return { cx: (place.x - x) * scale, cy: (place.y - y) * scale };
}

function classOf({ key, precision, looked, dispute, circle }: DrawnPlace, now: string | null): string {
  return `${circle === null ? "map-point" : "map-region"} ${precision} ${looked} ${dispute}${key === now ? " now" : ""}`;
}

const Land = memo(function Land({ basemap }: Pick<MapDrawingProps, "basemap">) {
  return (
    <>
      {basemap.land.map((path) => (
        <path key={path} className="map-land" d={path} />
      ))}
      <path className="map-borders" d={basemap.borders} vectorEffect="non-scaling-stroke" />
    </>
  );
});
