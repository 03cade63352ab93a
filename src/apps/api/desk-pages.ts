import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Hono } from "hono";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Addresses of the one page. An incident may be named by a report and its document. */
const ADDRESSES =
  /^\/(?:review|search|import|map|timeline|dossier|not-read|documents(?:\/[0-9a-f]{64})?|(?:incidents|claims)(?:\/[0-9a-f]{64}(?:(?:@|%40)[0-9a-f]{64}|-(?:perpetrators|killed|injured)(?:-\d{1,4})?)?)?|origins\/[0-9a-f]{64}(?:(?:@|%40)[0-9a-f]{64}|-(?:perpetrators|killed|injured)(?:-\d{1,4})?)?)?$/u;

/** Whether the pages were built into that folder. */
export function pagesAreBuilt(folder: string): boolean {
  return existsSync(join(folder, "index.html"));
}

/** Serves the built pages: files of `assets/` by their name, the one page at every other address. No name reaches another folder. */
export function addPages(app: Hono, folder: string): void {
  app.get("/assets/:file", async (context) => {
    const file = context.req.param("file");
    const type = TYPES[extname(file)];
    if (type === undefined || !/^[\w-]+(?:\.[\w-]+)*$/u.test(file)) return context.notFound();
    const bytes = await readFile(join(folder, "assets", file)).catch(() => null);
    if (bytes === null) return context.notFound();
    return context.body(bytes, 200, { "Content-Type": type, "Cache-Control": "public, max-age=31536000, immutable" });
  });
  app.get("*", async (context) => {
    if (!ADDRESSES.test(context.req.path)) return context.notFound();
    return context.body(await readFile(join(folder, "index.html")), 200, { "Content-Type": TYPES[".html"] as string });
  });
}
