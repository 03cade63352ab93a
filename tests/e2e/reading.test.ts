import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runSayso } from "../cli/run-sayso.ts";
import { malformedInputs } from "../readers/malformed-inputs.ts";
import { openBrowser, whyNoBrowser } from "./browser.ts";

const reason = whyNoBrowser();

describe.skipIf(reason !== null)(`the reading in a browser${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  let demo: string;
  const asked: string[] = [];

  async function open(file: string, colorScheme: "light" | "dark" = "light"): Promise<Page> {
    const context = await browser.newContext({ colorScheme, bypassCSP: false });
    const page = await context.newPage();
    page.on("request", (request) => asked.push(request.url()));
    // The reading of all malformed inputs is large: on a busy machine it is long in coming.
    await page.goto(pathToFileURL(file).href, { timeout: 120_000 });
    return page;
  }

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-e2e-"));
    const ran = await runSayso(["demo", "--case", join(folder, "demo.sayso")]);
    expect(ran.err + ran.out).toContain("The reading:");
    expect(ran.code).toBe(0);
    demo = join(folder, "demo.sayso", "reading.html");
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test("it asks nothing of anywhere, and runs no script", async () => {
    asked.length = 0;
    const page = await open(demo);
    expect(asked).toEqual([pathToFileURL(demo).href]);
    expect(await page.locator("script").count()).toBe(0);
    await page.context().close();
  });

  test("every footnote number leads to the words it cites", async () => {
    const page = await open(demo);
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => link.getAttribute("href") ?? "")
        .filter((to) => document.getElementById(to.slice(1)) === null),
    );
    expect(broken).toEqual([]);
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    expect(twice).toEqual([]);
    await page.context().close();
  });

  test("every value says whose say-so it is, and every item that nobody reviewed it", async () => {
    const page = await open(demo);
    const silent = await page.evaluate(
      () => [...document.querySelectorAll(".values > li")].filter((value) => value.querySelector(".voice") === null).length,
    );
    expect(silent).toBe(0);
    const unmarked = await page.evaluate(
      () => [...document.querySelectorAll("article")].filter((item) => !item.textContent?.includes("machine, not reviewed")).length,
    );
    expect(unmarked).toBe(0);
    await page.context().close();
  });

  test.each(["light", "dark"] as const)("it is accessible in %s colours", async (colors) => {
    const context = await browser.newContext({ colorScheme: colors, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(demo).href);
    await page.evaluate(axe.source);
    const found = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }),
    );
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
    await context.close();
  });

  test.each([800, 1280, 2560])("nothing runs out of a window of %i pixels", async (width) => {
    const page = await open(demo);
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.context().close();
  });

  test("the keyboard reaches the incidents first", async () => {
    const page = await open(demo);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#incidents");
    await page.context().close();
  });

  test("of 200 and more malformed inputs each is named in the ledger, and no script of theirs runs", { timeout: 180_000 }, async () => {
    const inputs = malformedInputs();
    const documents = await mkdtemp(join(folder, "malformed-"));
    for (const { name, bytes, sidecar } of inputs) {
      await writeFile(join(documents, name), bytes);
      if (sidecar) await writeFile(join(documents, `${name}.json`), sidecar);
    }
    const where = ["--case", join(folder, "malformed.sayso")];
    const read = await runSayso(["read", ...where, documents]);
    expect([0, 1]).toContain(read.code);
    const files = await runSayso(["list", "files", ...where, "--json"]);
    const named = new Set((JSON.parse(files.out) as { readonly file: string }[]).map(({ file }) => file.slice(documents.length + 1)));
    const sidecars = new Set(inputs.filter(({ sidecar }) => sidecar).map(({ name }) => `${name}.json`));
    expect(inputs.map(({ name }) => name).filter((name) => !named.has(name) && !sidecars.has(name))).toEqual([]);

    for (const names of ["pseudonyms", "as-written"]) {
      const file = join(folder, `malformed-${names}.html`);
      const made = await runSayso(["reading", ...where, "--out", file, "--names", names]);
      expect(made.err).toBe("");
      asked.length = 0;
      const page = await open(file);
      await page.mouse.move(300, 300);
      expect(await page.evaluate(() => (window as unknown as { saysoRan?: number }).saysoRan ?? 0)).toBe(0);
      expect(await page.locator("script, iframe, img, svg, object, embed, form").count()).toBe(0);
      expect(asked).toEqual([pathToFileURL(file).href]);
      await page.context().close();
    }
  });
});
