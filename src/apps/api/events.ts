import type { OpenAPIHono } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import type { DeskEventView } from "../../wire/desk-views.ts";
import { eventsRoute } from "./api-routes.ts";
import type { DeskSession } from "./desk-session.ts";

/** How often a window that hears nothing is told that the desk is there, in milliseconds. */
const HEARTBEAT_MS = 15_000;

/** Tells every window what changed, whoever changed it. */
export function addEvents(api: OpenAPIHono, session: DeskSession): void {
  api.openapi(eventsRoute, (context) =>
    streamSSE(context, async (stream) => {
      const tell = (event: DeskEventView): Promise<void> => stream.writeSSE({ data: JSON.stringify(event) });
      const release = session.listen((event) => void tell(event));
      const heartbeat = setInterval(() => void tell({ event: "hello" }), HEARTBEAT_MS);
      await tell({ event: "hello" });
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      clearInterval(heartbeat);
      release();
    }),
  );
}
