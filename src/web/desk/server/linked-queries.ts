import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { WithoutRequest } from "../../../wire/desk-requests.ts";
import type {
  ClaimRowView,
  ClaimView,
  IncidentRowView,
  IncidentTimesView,
  IncidentView,
  LinkingView,
  OriginsView,
  WithoutView,
} from "../../../wire/linked-views.ts";
import type { IncidentPlacesView } from "../../../wire/map-views.ts";
import { ask, tell } from "./ask.ts";

/** Whether names of persons come as pseudonyms: the desk's own switch. */
export type Names = "shown" | "veiled";

const asNamed = (names: Names): string => (names === "veiled" ? "?names=veiled" : "");

/** How often a page looks how far the case is, in milliseconds. The event `linked` tells when it is there. */
const LOOK_MS = 2000;

export const linkingQuery = queryOptions({
  queryKey: ["linking"],
  queryFn: ({ signal }) => ask<LinkingView>("/linking", signal),
  refetchInterval: ({ state }) => (state.data?.state === "ready" || state.error !== null ? false : LOOK_MS),
});

const OF_LINKED: ReadonlySet<unknown> = new Set([
  "linking",
  "incidents",
  "timeline",
  "incident",
  "incident-places",
  "claims",
  "claim",
  "origins",
]);

/** Whether an answer hangs on what was put together. */
export const isOfLinked = ([first]: readonly unknown[]): boolean => OF_LINKED.has(first);

export const incidentsQuery = (names: Names) =>
  queryOptions({
    queryKey: ["incidents", names],
    queryFn: ({ signal }) => ask<IncidentRowView[]>(`/incidents${asNamed(names)}`, signal),
    placeholderData: keepPreviousData,
  });

export const timelineQuery = (names: Names) =>
  queryOptions({
    queryKey: ["timeline", names],
    queryFn: ({ signal }) => ask<IncidentTimesView[]>(`/timeline${asNamed(names)}`, signal),
    placeholderData: keepPreviousData,
  });

export const incidentQuery = (id: string, names: Names) =>
  queryOptions({
    queryKey: ["incident", id, names],
    queryFn: ({ signal }) => ask<IncidentView>(`/incidents/${id}${asNamed(names)}`, signal),
  });

export const incidentPlacesQuery = (id: string, names: Names) =>
  queryOptions({
    queryKey: ["incident-places", id, names],
    queryFn: ({ signal }) => ask<IncidentPlacesView>(`/incidents/${id}/places${asNamed(names)}`, signal),
    placeholderData: keepPreviousData,
  });

export const claimsQuery = (names: Names) =>
  queryOptions({
    queryKey: ["claims", names],
    queryFn: ({ signal }) => ask<ClaimRowView[]>(`/claims${asNamed(names)}`, signal),
    placeholderData: keepPreviousData,
  });

export const claimQuery = (id: string, names: Names) =>
  queryOptions({ queryKey: ["claim", id, names], queryFn: ({ signal }) => ask<ClaimView>(`/claims/${id}${asNamed(names)}`, signal) });

export const originsQuery = (id: string, names: Names) =>
  queryOptions({ queryKey: ["origins", id, names], queryFn: ({ signal }) => ask<OriginsView>(`/origins/${id}${asNamed(names)}`, signal) });

export function askWithout(asked: WithoutRequest, names: Names): Promise<WithoutView> {
  return tell<WithoutView>(`/without${asNamed(names)}`, asked);
}
