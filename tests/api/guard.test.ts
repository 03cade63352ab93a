import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inventedDocument, putAll } from "../stores/invented-case.ts";
import { type OpenedDesk, openedDesk } from "./opened-desk.ts";

const depot = inventedDocument("Depot burns in Sarneth. Three guards died, the mayor said.");

describe("who may ask the desk", () => {
  let opened: OpenedDesk;
  beforeAll(async () => {
    opened = await openedDesk();
    await putAll(opened.store, [depot]);
  });
  afterAll(() => opened.remove());

  test("its own page, with the token of this start", async () => {
    const { desk, ask } = opened;
    expect((await ask("/api/case")).status).toBe(200);
    expect((await ask("/api/case", { headers: { Origin: `http://127.0.0.1:${desk.port}`, "Sec-Fetch-Site": "same-origin" } })).status).toBe(
      200,
    );
    expect(desk.address).toBe(`http://127.0.0.1:${desk.port}/#${desk.token}`);
    expect(desk.token.length).toBeGreaterThanOrEqual(43);
  });

  test.each([
    ["no token", { Authorization: null }],
    ["another token", { Authorization: `Bearer ${"A".repeat(43)}` }],
    ["the token in another scheme", { Authorization: "Basic eDp5" }],
    ["a name that was made to point here", { Host: "sayso.attacker.example" }],
    ["that name on our port", { Host: "attacker.example:80" }],
    ["localhost by name", { Host: "localhost" }],
    ["the port alone", { Host: "127.0.0.1" }],
    ["another page", { Origin: "https://attacker.example" }],
    ["a page without an origin", { Origin: "null" }],
    ["a page on another port", { Origin: "http://127.0.0.1:1" }],
    ["a page of another site, by the browser's word", { "Sec-Fetch-Site": "cross-site" }],
    ["a page on another port, by the browser's word", { "Sec-Fetch-Site": "same-site" }],
    ["a visit that is none", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" }],
  ] as const)("not %s", async (_, headers) => {
    for (const [path, init] of [
      ["/api/case", {}],
      ["/api/decisions", { json: {} }],
      ["/api/events", {}],
    ] as const) {
      const { status, json, text } = await opened.ask(path, { ...init, headers });
      expect(status).toBe(403);
      expect(json()).toMatchObject({ code: "not-allowed" });
      expect(text).not.toContain("Sarneth");
    }
  });

  test("every page of the desk is there when it is loaded again", async () => {
    const router = readFileSync(join(import.meta.dirname, "..", "..", "src", "web", "desk", "router.tsx"), "utf8");
    const paths = [...router.matchAll(/path: "([^"]+)"/gu)].map(([, path]) => (path as string).replace("$id", "a".repeat(64)));
    expect(paths).toContain("/not-read");
    for (const path of paths) expect([path, (await opened.ask(path)).status]).toEqual([path, 200]);
  });

  test("a page may be gone to from a file, and is no part of another page", async () => {
    const visit = { Authorization: null, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" };
    const page = await opened.ask("/review", { headers: visit });
    expect(page.status).toBe(200);
    expect(page.text).toContain("<title>Sayso</title>");
    expect(page.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect((await opened.ask("/", { headers: { ...visit, "Sec-Fetch-Mode": "no-cors" } })).status).toBe(403);
  });

  test("every answer carries the headers, refusals too; none lets another page read it", async () => {
    for (const [path, headers] of [
      ["/", {}],
      ["/api/case", {}],
      ["/api/nothing", {}],
      ["/api/case", { Host: "attacker.example" }],
    ] as const) {
      const answer = await opened.ask(path, { headers });
      const policy = String(answer.headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain("unsafe");
      expect(answer.headers["referrer-policy"]).toBe("no-referrer");
      expect(answer.headers["x-content-type-options"]).toBe("nosniff");
      expect(answer.headers["cache-control"]).toBe("no-store");
      expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
      expect(answer.headers["set-cookie"]).toBeUndefined();
    }
  });

  test.each([
    "/api/documents/..%2f..%2fcase.json",
    "/api/documents/%2e%2e%2f%2e%2e",
    "/api/documents/%00",
    `/api/documents/${"a".repeat(63)}`,
    `/api/documents/${"a".repeat(63)}G`,
    `/api/documents/${"a".repeat(64)}%0a`,
    "/api/documents/../../etc/passwd",
    "/assets/..%2f..%2f..%2fpackage.json",
    "/assets/../index.html",
    "/assets/.sayso-stamp",
    "/assets/%2e%2e%2findex.html",
    "//etc/passwd.txt",
    "/..%5c..%5cpackage.json",
    "/review/..%2f",
    "/anything",
  ])("no trick with a path reaches a file: %s", async (path) => {
    const { status, text } = await opened.ask(path);
    expect([400, 404]).toContain(status);
    expect(text).toMatch(/^\{"code":"(?:request-invalid|not-found)"/u);
  });

  test("what is not in the form that is described is refused with what is wrong", async () => {
    const id = depot.document.id;
    const REFUSED: readonly unknown[] = [
      {},
      { verdict: "accept" },
      { verdict: "accept", id: "../../case.json", reviewer: "nk" },
      { verdict: "accept", id, reviewer: "  " },
      { verdict: "destroy", id, reviewer: "nk" },
      { verdict: "withdraw", decision: "ffff", reviewer: "nk" },
      { verdict: "accept", id, reviewer: "nk", more: 1 },
    ];
    for (const json of REFUSED) {
      const answer = await opened.ask("/api/decisions", { json });
      expect([JSON.stringify(json), answer.status, answer.json().code]).toEqual([JSON.stringify(json), 400, "request-invalid"]);
    }
    const noJson = await opened.ask("/api/decisions", { body: Buffer.from("{"), headers: { "Content-Type": "application/json" } });
    expect([noJson.status, noJson.json().code]).toEqual([400, "request-invalid"]);
    const asForm = await opened.ask("/api/decisions", {
      body: Buffer.from(JSON.stringify({ verdict: "accept", id, reviewer: "nk" })),
      headers: { "Content-Type": "text/plain" },
    });
    expect(asForm.status).toBe(400);
    const huge = await opened.ask("/api/search", { json: { words: "x".repeat(2_000_000) } });
    expect([huge.status, huge.json().code]).toEqual([413, "file-too-large"]);
  });

  test("an error tells no word of a text", async () => {
    const answer = await opened.ask(`/api/documents/${"0".repeat(64)}`);
    expect([answer.status, answer.json().code]).toEqual([404, "not-found"]);
    expect(Object.keys(answer.json())).toEqual(["code", "message", "doNext"]);
  });

  test("a port that is taken says so", async () => {
    const { serveDesk } = await import("../../src/apps/api/serve-desk.ts");
    const { desk, store } = opened;
    await expect(serveDesk({} as never, store, { port: desk.port, pages: "." })).rejects.toMatchObject({ code: "port-taken" });
  });
});
