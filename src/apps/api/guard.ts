import { timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { SaysoError } from "../../wire/error-codes.ts";

/** Scripts, styles and requests from this server alone; no markup is ever made of a string. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": CONTENT_POLICY,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), clipboard-read=()",
  "X-Robots-Tag": "noindex",
};

/** What every answer carries, refusals too. */
export const withHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
  if (!context.res.headers.has("Cache-Control")) context.res.headers.set("Cache-Control", "no-store");
};

/**
 * Refuses who speaks to another name than the one the desk was opened under (a name that was made to point here: DNS rebinding), and what
 * another page sends. `port` is asked for late: it is known once the server listens.
 */
export function fromThisDesk(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const host = `127.0.0.1:${port()}`;
    const origin = context.req.header("Origin");
    const site = context.req.header("Sec-Fetch-Site");
    if (context.req.header("Host") !== host) throw new SaysoError("not-allowed", "The desk answers under its own address alone.");
    if (origin !== undefined && origin !== `http://${host}`) throw new SaysoError("not-allowed", "Another page may not ask the desk.");
    // A page may be gone to from anywhere, since none holds a word of the case; the API is asked by these pages alone.
    const isVisit =
      context.req.method === "GET" && !context.req.path.startsWith("/api") && context.req.header("Sec-Fetch-Mode") === "navigate";
    if (site !== undefined && site !== "same-origin" && site !== "none" && !isVisit)
      throw new SaysoError("not-allowed", "Another page may not ask the desk.");
    await next();
  };
}

/** Takes the token of this start in the Authorization header: no cookie, which every port of this machine would be sent. */
export function withToken(token: string): MiddlewareHandler {
  const expected = Buffer.from(`Bearer ${token}`);
  return async (context, next) => {
    const given = Buffer.from(context.req.header("Authorization") ?? "");
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      throw new SaysoError("not-allowed", "The desk was asked without the token of this start.");
    await next();
  };
}
