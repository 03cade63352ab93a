import { keepPreviousData, queryOptions, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { PlaceRowsView, PlaceRowView, ReportRowsView } from "../../../wire/map-views.ts";
import { useKept } from "../parts/use-kept.ts";
import { ask } from "../server/ask.ts";
import { ALL_REPORTS, type Facets, type PlacedRow, placedRows, rowsUnder } from "./facets.ts";

const reportRowsQuery = queryOptions({
  queryKey: ["report-rows"],
  queryFn: ({ signal }) => ask<ReportRowsView>("/reports", signal),
  placeholderData: keepPreviousData,
});
const placeRowsQuery = queryOptions({
  queryKey: ["place-rows"],
  queryFn: ({ signal }) => ask<PlaceRowsView>("/places", signal),
  placeholderData: keepPreviousData,
});

/** Every report with its place, and those of them that the facets let through. */
export interface ShownRows {
  readonly all: readonly PlacedRow[];
  readonly rows: readonly PlacedRow[];
  readonly places: readonly PlaceRowView[];
  readonly facets: Facets;
  readonly change: (changed: Partial<Facets>) => void;
}

/** What the map and the timeline show; a query in its place as long as it is not there. */
export function useShownRows(): ShownRows | Pick<UseQueryResult, "error" | "refetch"> {
  const [reports, places] = [useQuery(reportRowsQuery), useQuery(placeRowsQuery)];
  const [facets, change] = useKept("sayso.facets", ALL_REPORTS);
  const all = useMemo(() => placedRows(reports.data?.reports ?? [], places.data?.places ?? []), [reports.data, places.data]);
  const rows = useMemo(() => rowsUnder(all, facets), [all, facets]);
  if (reports.data === undefined) return reports;
  if (places.data === undefined) return places;
  return { all, rows, places: places.data.places, facets, change };
}
