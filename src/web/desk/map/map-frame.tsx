import { useQuery } from "@tanstack/react-query";
import { StateOfQuery } from "../parts/state-of-query.tsx";
import { WORDS } from "../words.ts";
import { loadBasemap } from "./basemap.ts";
import { MapDrawing } from "./map-drawing.tsx";
import { boxOf, type DrawnPlace, placeAt } from "./map-places.ts";
import { useMapView } from "./use-map-view.ts";

interface MapFrameProps {
  /** Under which this window keeps how it was moved: each map has its own. */
  readonly kept: string;
  readonly places: readonly DrawnPlace[];
  readonly now: string | null;
  readonly choose: (key: string | null) => void;
}

const words = WORDS.map;

/** The map itself, with what moves it. */
export function MapFrame({ kept, places, now, choose }: MapFrameProps) {
  const basemap = useQuery({ queryKey: ["basemap"], queryFn: loadBasemap });
  const map = useMapView(kept, boxOf(places), (x, y, view) => {
    const found = placeAt(places, view.x + x / view.scale, view.y + y / view.scale, view.scale);
    choose(found?.key ?? null);
  });
  return (
    <div className="map-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML is a map that is moved by keys */}
      <div
        ref={map.element}
        className="map-sea"
        role="group"
        aria-roledescription={words.role}
        aria-label={words.label}
        aria-describedby="map-hint"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move it
        tabIndex={0}
        onKeyDown={map.onKeyDown}
        {...map.pointers}
      >
        {basemap.data ? (
          <MapDrawing basemap={basemap.data} places={places} now={now} view={map.view} size={map.size} />
        ) : (
          <StateOfQuery query={basemap} />
        )}
      </div>
      <div className="map-tools">
        <button type="button" aria-label={words.nearer} title={words.nearer} onClick={() => map.zoom(1.7)}>
          +
        </button>
        <button type="button" aria-label={words.farther} title={words.farther} onClick={() => map.zoom(1 / 1.7)}>
          −
        </button>
        <button type="button" onClick={() => map.show(null)}>
          {words.whole}
        </button>
      </div>
      <p id="map-hint" className="quiet">
        {words.hint}
      </p>
    </div>
  );
}
