import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { CasePage } from "./case/case-page.tsx";
import { DocumentPage } from "./documents/document-page.tsx";
import { DocumentsPage } from "./documents/documents-page.tsx";
import { DossierPage } from "./dossier/dossier-page.tsx";
import { ImportPage } from "./import/import-page.tsx";
import { NotReadPage } from "./not-read/not-read-page.tsx";
import { ReviewPage } from "./review/review-page.tsx";
import { SearchPage } from "./search/search-page.tsx";
import type { QueueAsked } from "./server/queries.ts";
import { Shell } from "./shell/shell.tsx";

// Addresses hold ids, spans and choices of a list, never a name or a search word.

const root = createRootRoute({
  component: Shell,
  notFoundComponent: () => {
    throw redirect({ to: "/" });
  },
});

const CHOICES = {
  kind: ["report", "statement"],
  state: ["decided", "rejected", "disputed", "all"],
  order: ["document"],
} as const satisfies { readonly [Key in keyof QueueAsked]: readonly QueueAsked[Key][] };

/** The choices that are not the usual ones: those stand in no address. */
function askedFor(search: Readonly<Record<string, unknown>>): Partial<QueueAsked> {
  const told = Object.entries(CHOICES).flatMap(([key, values]) =>
    values.filter((value) => value === search[key]).map((value) => [key, value]),
  );
  return Object.fromEntries(told) as Partial<QueueAsked>;
}

const home = createRoute({ getParentRoute: () => root, path: "/", component: CasePage });
const review = createRoute({
  getParentRoute: () => root,
  path: "/review",
  component: ReviewPage,
  validateSearch: askedFor,
});
const documents = createRoute({ getParentRoute: () => root, path: "/documents", component: DocumentsPage });
const oneDocument = createRoute({
  getParentRoute: () => root,
  path: "/documents/$id",
  component: DocumentPage,
  validateSearch: ({ at }: Readonly<Record<string, unknown>>): { readonly at?: string } =>
    typeof at === "string" && /^\d+-\d+$/u.test(at) ? { at } : {},
});
// Loaded when opened: most of a day's work is done without them.
const incidents = createRoute({
  getParentRoute: () => root,
  path: "/incidents",
  component: lazyRouteComponent(() => import("./linked/incidents-page.tsx"), "IncidentsPage"),
});
const oneIncident = createRoute({
  getParentRoute: () => root,
  path: "/incidents/$id",
  component: lazyRouteComponent(() => import("./linked/incident-page.tsx"), "IncidentPage"),
});
const claims = createRoute({
  getParentRoute: () => root,
  path: "/claims",
  component: lazyRouteComponent(() => import("./linked/claims-page.tsx"), "ClaimsPage"),
});
const oneClaim = createRoute({
  getParentRoute: () => root,
  path: "/claims/$id",
  component: lazyRouteComponent(() => import("./linked/claim-page.tsx"), "ClaimPage"),
});
const origins = createRoute({
  getParentRoute: () => root,
  path: "/origins/$id",
  component: lazyRouteComponent(() => import("./linked/origins-page.tsx"), "OriginsPage"),
});
const search = createRoute({ getParentRoute: () => root, path: "/search", component: SearchPage });
const map = createRoute({
  getParentRoute: () => root,
  path: "/map",
  component: lazyRouteComponent(() => import("./map/map-page.tsx"), "MapPage"),
});
const dossier = createRoute({ getParentRoute: () => root, path: "/dossier", component: DossierPage });
const timeline = createRoute({
  getParentRoute: () => root,
  path: "/timeline",
  component: lazyRouteComponent(() => import("./timeline/timeline-page.tsx"), "TimelinePage"),
});
const notRead = createRoute({ getParentRoute: () => root, path: "/not-read", component: NotReadPage });
const take = createRoute({ getParentRoute: () => root, path: "/import", component: ImportPage });

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    review,
    incidents,
    oneIncident,
    claims,
    oneClaim,
    origins,
    documents,
    oneDocument,
    search,
    map,
    timeline,
    take,
    notRead,
    dossier,
  ]),
  defaultPreload: false,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
