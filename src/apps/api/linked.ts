import type { OpenAPIHono } from "@hono/zod-openapi";
import { claimAtDesk, claimsAtDesk } from "../../desk/claim-at-desk.ts";
import { incidentAtDesk, incidentsAtDesk, originsAtDesk } from "../../desk/incident-at-desk.ts";
import { incidentPlaces } from "../../desk/incident-places.ts";
import { incidentTimes } from "../../desk/incident-times.ts";
import {
  claimRoute,
  claimsRoute,
  incidentPlacesRoute,
  incidentRoute,
  incidentsRoute,
  linkingRoute,
  originsRoute,
  timelineRoute,
  withoutRoute,
} from "./api-routes.ts";
import type { DeskSession } from "./desk-session.ts";

/** Routes over several documents put together. Nothing is linked before one of them is asked. */
export function addLinked(api: OpenAPIHono, session: DeskSession): void {
  api.openapi(linkingRoute, async (context) => context.json(await session.linked.status(), 200));
  api.openapi(incidentsRoute, async (context) => {
    const shown = await session.linked.current(context.req.valid("query").names);
    return context.json(incidentsAtDesk(shown, await session.overview()), 200);
  });
  api.openapi(timelineRoute, async (context) => {
    const shown = await session.linked.current(context.req.valid("query").names);
    return context.json(incidentTimes(shown, await session.overview()), 200);
  });
  api.openapi(incidentRoute, async (context) => {
    const shown = await session.linked.current(context.req.valid("query").names);
    return context.json(incidentAtDesk(shown, context.req.valid("param").id, await session.overview()), 200);
  });
  api.openapi(incidentPlacesRoute, async (context) => {
    const [shown, atlas] = await Promise.all([session.linked.current(context.req.valid("query").names), session.atlas()]);
    return context.json(incidentPlaces(shown, context.req.valid("param").id, await session.overview(), atlas), 200);
  });
  api.openapi(claimsRoute, async (context) => {
    const shown = await session.linked.current(context.req.valid("query").names);
    return context.json(claimsAtDesk(shown, await session.overview()), 200);
  });
  api.openapi(claimRoute, async (context) => {
    const shown = await session.linked.current(context.req.valid("query").names);
    return context.json(claimAtDesk(shown, context.req.valid("param").id, await session.overview()), 200);
  });
  api.openapi(originsRoute, async (context) => {
    const shown = await session.linked.current(context.req.valid("query").names);
    return context.json(originsAtDesk(shown, context.req.valid("param").id, await session.overview()), 200);
  });
  api.openapi(withoutRoute, async (context) => {
    const { names } = context.req.valid("query");
    return context.json(await session.linked.without(context.req.valid("json"), names), 200);
  });
}
