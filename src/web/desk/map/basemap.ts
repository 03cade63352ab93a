import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { BasemapView } from "../../../wire/map-views.ts";
import { ask } from "../server/ask.ts";
import type { MapName } from "./names-in-sight.ts";
import { pathOf, placed } from "./projection.ts";

export interface Basemap {
  /** One path for each country: what is out of sight is then skipped by the browser. */
  readonly land: readonly string[];
  readonly borders: string;
  readonly names: readonly MapName[];
}

let held: Promise<Basemap> | null = null;

/** Asked for once in a window: no case changes it. */
export function loadBasemap(): Promise<Basemap> {
  held ??= ask<BasemapView>("/basemap").then(drawn);
  held.catch(() => {
    held = null;
  });
  return held;
}

function drawn({ land, countries, settlements }: BasemapView): Basemap {
  const topology = land as unknown as Topology<{ countries: GeometryCollection }>;
  const shapes = topology.objects.countries;
  return {
    land: feature(topology, shapes).features.flatMap((shape) => pathOf(shape) ?? []),
    borders: pathOf(mesh(topology, shapes, (a, b) => a !== b)) ?? "",
    names: [
      // Once a country is about as wide as its name.
      ...countries.map(({ name, size, ...at }): MapName => ({ name, kind: "country", ...placed(at), from: 20 / Math.sqrt(size + 0.05) })),
      ...settlements.map(({ name, people, ...at }): MapName => ({ name, kind: "settlement", ...placed(at), from: 8e6 / (people + 1) })),
    ],
  };
}
