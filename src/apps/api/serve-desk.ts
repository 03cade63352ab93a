import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { CaseStore } from "../../desk/ports/case-store.ts";
import { SaysoError } from "../../wire/error-codes.ts";
import { answerError } from "./answer-error.ts";
import { deskApi } from "./desk-api.ts";
import { addPages } from "./desk-pages.ts";
import { type DeskParts, DeskSession } from "./desk-session.ts";
import { fromThisDesk, withHeaders } from "./guard.ts";

/** A desk that listens. */
export interface ServedDesk {
  /** With the token behind `#`: what stands there is sent to no server, and the page takes it away. */
  readonly address: string;
  readonly port: number;
  readonly token: string;
  close(): Promise<void>;
}

/** Opens the desk on this machine alone. `port` 0 takes any that is free. Throws `port-taken`. */
export async function serveDesk(
  parts: DeskParts,
  store: CaseStore,
  { port, pages }: { readonly port: number; readonly pages: string },
): Promise<ServedDesk> {
  const session = await DeskSession.over(parts, store);
  void session.overview().catch(() => undefined); // Begun before the first page asks: what fails is told to the page that asks again.
  const token = randomBytes(32).toString("base64url");
  let own = port;
  const app = new Hono();
  app.onError(answerError);
  app.use("*", withHeaders);
  app.use(
    "*",
    fromThisDesk(() => own),
  );
  app.route("/api", deskApi(session, token));
  addPages(app, pages);
  app.notFound((context) => answerError(new SaysoError("not-found", "There is nothing at that address."), context));
  const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port });
  const address = await new Promise<AddressInfo>((resolve, reject) => {
    server.once("listening", () => resolve(server.address() as AddressInfo));
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === "EADDRINUSE" || cause.code === "EACCES";
      reject(isTaken ? new SaysoError("port-taken", `Port ${port} is not free.`, { cause }) : cause);
    });
  });
  own = address.port;
  return {
    address: `http://127.0.0.1:${own}/#${token}`,
    port: own,
    token,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      if ("closeAllConnections" in server) server.closeAllConnections(); // Windows that listen for events would be waited for.
      await closed;
      await session.end();
    },
  };
}
