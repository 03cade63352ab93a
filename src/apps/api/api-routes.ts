import { createRoute, type RouteConfig, z } from "@hono/zod-openapi";
import { CodebookTablesRequest, CodebookTablesView } from "../../wire/codebook-tables.ts";
import {
  CareRequest,
  DecideRequest,
  DecideTogetherRequest,
  IdPath,
  LinkedIdPath,
  NamesQuery,
  PageQuery,
  QueueQuery,
  RemoveSupplementRequest,
  SearchRequest,
  UnlockRequest,
  WithoutRequest,
} from "../../wire/desk-requests.ts";
import {
  AgreementView,
  CaseView,
  DecidedTogetherView,
  DecidedView,
  DeskEventView,
  DocumentPageView,
  DocumentView,
  ErrorView,
  FoundView,
  ImportEventView,
  LedgerLineView,
  QueueView,
  SessionView,
  SupplementView,
} from "../../wire/desk-views.ts";
import { DossierContentsView, DossierRequest } from "../../wire/dossier-at-desk.ts";
import {
  ClaimRowView,
  ClaimView,
  IncidentRowView,
  IncidentTimesView,
  IncidentView,
  LinkingView,
  OriginsView,
  WithoutView,
} from "../../wire/linked-views.ts";
import { BasemapView, IncidentPlacesView, PlaceRowsView, ReportRowsView } from "../../wire/map-views.ts";

// Every route of the desk's API, as /api/openapi.json and docs/reference/api.md tell it.

const refused = { description: "Refused or failed, with one of the house's codes", content: { "application/json": { schema: ErrorView } } };

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  200: { description, content: { "application/json": { schema } } },
  default: refused,
});
const body = <Schema extends z.ZodType>(schema: Schema) => ({ body: { required: true, content: { "application/json": { schema } } } });
const lines = (schema: z.ZodType, description: string) => ({
  200: { description: `${description} One JSON object a line.`, content: { "application/x-ndjson": { schema } } },
  default: refused,
});

const secured = { security: [{ token: [] }] };
const of = <Config extends RouteConfig>(config: Config) => createRoute({ ...secured, ...config });

export const sessionRoute = of({
  method: "get",
  path: "/session",
  summary: "Which case is open, and whether the desk is locked",
  responses: json(SessionView, "The desk"),
});

export const lockRoute = of({ method: "post", path: "/lock", summary: "Lock the desk", responses: json(z.object({}), "Locked") });

export const unlockRoute = of({
  method: "post",
  path: "/unlock",
  summary: "Unlock it: a sealed case takes its passphrase",
  request: body(UnlockRequest),
  responses: json(z.object({}), "Unlocked"),
});

export const careRoute = of({
  method: "post",
  path: "/care",
  summary: "Whether quoted violence and names are blurred at every desk of this case until a person chooses otherwise there",
  request: body(CareRequest),
  responses: json(CareRequest, "What holds now"),
});

export const eventsRoute = of({
  method: "get",
  path: "/events",
  summary: "What changes, for as long as it is listened to",
  responses: {
    200: { description: "Server-sent events, each with one JSON object", content: { "text/event-stream": { schema: DeskEventView } } },
    default: refused,
  },
});

export const caseRoute = of({
  method: "get",
  path: "/case",
  summary: "The case at a glance, and what no person decided",
  responses: json(CaseView, "The case"),
});

export const documentsRoute = of({
  method: "get",
  path: "/documents",
  summary: "Documents, by date of publication",
  request: { query: PageQuery },
  responses: json(DocumentPageView, "A stretch of the list"),
});

export const documentRoute = of({
  method: "get",
  path: "/documents/{id}",
  summary: "One document: its text and everything read from it, by spans",
  request: { params: IdPath },
  responses: json(DocumentView, "The document"),
});

export const originalRoute = of({
  method: "get",
  path: "/documents/{id}/original",
  summary: "The document's original bytes, to be saved and never shown: they may be a page with scripts",
  request: { params: IdPath },
  responses: {
    200: { description: "The bytes as they went in", content: { "application/octet-stream": { schema: z.string() } } },
    default: refused,
  },
});

export const queueRoute = of({
  method: "get",
  path: "/queue",
  summary: "What a person may decide on, across documents",
  request: { query: QueueQuery },
  responses: json(QueueView, "A stretch of the queue, and how it is ordered"),
});

export const decideRoute = of({
  method: "post",
  path: "/decisions",
  summary: "Write one decision to the log. Undo is `withdraw`; redo is to withdraw the withdrawal",
  request: body(DecideRequest),
  responses: json(DecidedView, "The decision as it stands in the log"),
});

export const decideTogetherRoute = of({
  method: "post",
  path: "/decisions/together",
  summary: "Write several decisions at one moment, all or none: to split an incident, to merge two, and to take that back",
  request: body(DecideTogetherRequest),
  responses: json(DecidedTogetherView, "The decisions, in the order asked for"),
});

export const linkingRoute = of({
  method: "get",
  path: "/linking",
  summary:
    "How far putting the case together is. What asks for it waits a second and a half, gets what was put together last, or `linking-under-way` where there is nothing yet; the event `linked` tells when there is",
  responses: json(LinkingView, "How far it is"),
});

export const incidentsRoute = of({
  method: "get",
  path: "/incidents",
  summary: "Reports of one incident put together: those of most documents first",
  request: { query: NamesQuery },
  responses: json(z.array(IncidentRowView), "All incidents"),
});

export const timelineRoute = of({
  method: "get",
  path: "/timeline",
  summary:
    "Incidents by when they are told to be: every date of each, what a person gave beside what texts tell. Never a day of publication",
  request: { query: NamesQuery },
  responses: json(z.array(IncidentTimesView), "All incidents"),
});

export const incidentRoute = of({
  method: "get",
  path: "/incidents/{id}",
  summary: "One incident, by its id or that of one of its reports: values with who tells each, origins, copies, what holds it together",
  request: { params: LinkedIdPath, query: NamesQuery },
  responses: json(IncidentView, "The incident"),
});

export const incidentPlacesRoute = of({
  method: "get",
  path: "/incidents/{id}/places",
  summary: "Where one incident is told to be: every place with the values that tell it, as exactly as it is known, and what a person gave",
  request: { params: LinkedIdPath, query: NamesQuery },
  responses: json(IncidentPlacesView, "Places, those of most reports first"),
});

export const claimsRoute = of({
  method: "get",
  path: "/claims",
  summary: "Claims: those that somebody is against first",
  request: { query: NamesQuery },
  responses: json(z.array(ClaimRowView), "All claims"),
});

export const claimRoute = of({
  method: "get",
  path: "/claims/{id}",
  summary: "One claim, by its id or that of one of its statements: who is for it, against it, or finds no evidence",
  request: { params: LinkedIdPath, query: NamesQuery },
  responses: json(ClaimView, "The claim"),
});

export const originsRoute = of({
  method: "get",
  path: "/origins/{id}",
  summary: "What stands behind an incident or a claim: origins, and every step from a document to one with why",
  request: { params: LinkedIdPath, query: NamesQuery },
  responses: json(OriginsView, "The origins"),
});

export const withoutRoute = of({
  method: "post",
  path: "/without",
  summary: "What changes without one document, origin, publisher or source. Asked by POST: no name stands in an address. Nothing is stored",
  request: { ...body(WithoutRequest), query: NamesQuery },
  responses: json(WithoutView, "What was left out, and every value and claim that changes for it"),
});

export const agreementRoute = of({
  method: "get",
  path: "/agreement",
  summary: "How far people who decided of the same things agree. Refused to who works blind",
  responses: json(AgreementView, "Agreement by field, and the share of quick accepts"),
});

export const dossierContentsRoute = of({
  method: "get",
  path: "/dossier",
  summary: "What a dossier would hold and leave out. Refused to who works blind",
  responses: json(DossierContentsView, "In numbers"),
});

export const dossierRoute = of({
  method: "post",
  path: "/dossier",
  summary: "Make the dossier: what people decided, as one HTML page to be saved. Refused to who works blind",
  request: body(DossierRequest),
  responses: {
    200: { description: "The page, as bytes to be saved", content: { "application/octet-stream": { schema: z.string() } } },
    default: refused,
  },
});

export const codebookTablesRoute = of({
  method: "post",
  path: "/codebook-tables",
  summary:
    "Make the tables of a codebook: what people decided as CSV files to be saved: rows, a footnote for every value, what was left out with why. Refused to who works blind",
  request: body(CodebookTablesRequest),
  responses: json(CodebookTablesView, "The files"),
});

export const searchRoute = of({
  method: "post",
  path: "/search",
  summary: "Documents that hold every word. Asked by POST: no search word stands in an address",
  request: body(SearchRequest),
  responses: json(z.array(FoundView), "Documents, best first"),
});

export const reportsRoute = of({
  method: "get",
  path: "/reports",
  summary: "Every report with the days it tells, never by when it was published",
  responses: json(ReportRowsView, "Reports, by their documents' dates of publication"),
});

export const placesRoute = of({
  method: "get",
  path: "/places",
  summary: "The places that reports tell of, as exactly as they are known: a region has the circle that holds its known places",
  responses: json(PlaceRowsView, "Places, those of most reports first"),
});

export const basemapRoute = of({
  method: "get",
  path: "/basemap",
  summary: "Land, borders and names that the map is drawn on. Nothing in it is of the case",
  responses: json(BasemapView, "The basemap"),
});

export const ledgerRoute = of({
  method: "get",
  path: "/ledger",
  summary: "What became of every file that went in, newest run first",
  responses: json(z.array(LedgerLineView), "Lines of the ledger, at most 2000"),
});

export const importRoute = of({
  method: "post",
  path: "/imports",
  summary:
    "Take files into the case. Lists of places or actors among them are kept first, and the documents read with them. Progress is told while they are read; to stop, end the request",
  request: {
    body: {
      required: true,
      content: { "multipart/form-data": { schema: z.object({ files: z.array(z.string()).describe("files, each with its name") }) } },
    },
  },
  responses: lines(ImportEventView, "Progress, then `done` or `error`."),
});

export const demoRoute = of({
  method: "post",
  path: "/demo",
  summary: "Take the invented press file into an empty case",
  responses: lines(ImportEventView, "Progress, then `done` or `error`."),
});

export const againRoute = of({
  method: "post",
  path: "/again",
  summary: "Read every document anew, with the lists as they are now. Decisions stay. To stop, end the request",
  responses: lines(ImportEventView, "Progress, then `done` or `error`."),
});

export const supplementsRoute = of({
  method: "get",
  path: "/supplements",
  summary: "The lists of places and actors that the case keeps",
  responses: json(z.array(SupplementView), "Lists, by kind and name"),
});

export const removeSupplementRoute = of({
  method: "post",
  path: "/supplements/remove",
  summary: "Take out a list. What was read with it stays until it is read again",
  request: body(RemoveSupplementRequest),
  responses: json(z.array(SupplementView), "What was taken out"),
});

/** Every route, in the order of the documentation. */
export const API_ROUTES = [
  sessionRoute,
  caseRoute,
  documentsRoute,
  documentRoute,
  originalRoute,
  queueRoute,
  decideRoute,
  decideTogetherRoute,
  linkingRoute,
  incidentsRoute,
  timelineRoute,
  incidentRoute,
  incidentPlacesRoute,
  claimsRoute,
  claimRoute,
  originsRoute,
  withoutRoute,
  agreementRoute,
  dossierContentsRoute,
  dossierRoute,
  codebookTablesRoute,
  searchRoute,
  reportsRoute,
  placesRoute,
  basemapRoute,
  importRoute,
  demoRoute,
  againRoute,
  supplementsRoute,
  removeSupplementRoute,
  ledgerRoute,
  eventsRoute,
  lockRoute,
  unlockRoute,
  careRoute,
] as const;
