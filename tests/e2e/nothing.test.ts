import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runSayso } from "../cli/run-sayso.ts";
import { openBrowser, whyNoBrowser } from "./browser.ts";
import { violations } from "./desk-hand.ts";
import { openWindow, type StartedDesk, startDesk } from "./served-desk.ts";

const reason = whyNoBrowser();
const PAGES = ["review", "incidents", "claims", "documents", "map", "timeline", "dossier", "search"] as const;

describe.skipIf(reason !== null)(`what pages say where there is nothing to show${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  const desks: StartedDesk[] = [];

  async function deskOver(name: string, text: string | null): Promise<StartedDesk> {
    const file = join(folder, `${name}.txt`);
    if (text !== null) {
      await writeFile(file, text);
      expect((await runSayso(["read", file, "--rules-only", "--case", join(folder, name)])).code).toBe(0);
    }
    const desk = await startDesk(join(folder, name), ["--by", "nk"]);
    desks.push(desk);
    return desk;
  }

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-nothing-"));
  });

  afterAll(async () => {
    await browser?.close();
    for (const desk of desks) expect(await desk.stop()).toBe(0);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  /** What the page teaches, and the buttons under it. */
  async function taught(page: Page): Promise<readonly [heading: string, buttons: readonly string[]]> {
    await page.waitForSelector(".teaching");
    return [
      (await page.locator(".teaching h2").textContent()) ?? "",
      await page.locator(".teaching :is(a, button)").evaluateAll((all) => all.map((one) => one.textContent ?? "")),
    ];
  }

  test("an empty case leads to taking in, from every page; the invented press file comes by one click", { timeout: 90_000 }, async () => {
    const desk = await deskOver("empty", null);
    const { page, context, complaints } = await openWindow(browser, desk);
    for (const way of PAGES) {
      await page.goto(`${desk.origin}/${way}`);
      const [heading, buttons] = await taught(page);
      expect([way, heading]).toEqual([way, "There is no document in the case yet"]);
      expect(buttons).toEqual(["Take in documents", "Try the invented press file"]);
      expect(await violations(page)).toEqual([]);
    }
    await page.goto(`${desk.origin}/timeline`);
    await page.getByRole("button", { name: "Try the invented press file" }).click();
    await page.waitForSelector(".bar-of-time", { timeout: 60_000 });

    // What hides everything says so, and is taken back by one press.
    await page.goto(`${desk.origin}/incidents`);
    for (const way of ["incidents", "claims", "documents"]) {
      await page.goto(`${desk.origin}/${way}`);
      await page.waitForSelector("tbody a");
      const all = await page.locator("h1 + [role=status]").textContent();
      await page.getByRole("searchbox").fill("zzz");
      await page.locator(".notice").getByRole("button", { name: "Show all" }).click();
      await page.waitForSelector("tbody a");
      expect(await page.locator("h1 + [role=status]").textContent()).toBe(all);
    }
    for (const way of ["map", "timeline"]) {
      await page.goto(`${desk.origin}/${way}`);
      await page.getByRole("combobox", { name: "Decided" }).selectOption("edited");
      await page.locator(".notice").getByRole("button", { name: "Show all" }).click();
      await page
        .locator(way === "map" ? ".map-point" : ".bar-of-time")
        .first()
        .waitFor({ state: "attached" });
    }
    await page.goto(`${desk.origin}/review?state=rejected`);
    expect(await taught(page)).toEqual(["This list is empty", ["What is not reviewed"]]);
    await page.getByRole("link", { name: "What is not reviewed" }).click();
    await page.waitForSelector(".queue-row");

    const underWay = { code: "linking-under-way", message: "The case is being put together.", doNext: "Wait." };
    await page.route("**/api/claims", (route) => route.fulfill({ status: 202, json: underWay }));
    await page.goto(`${desk.origin}/claims`);
    expect(await taught(page)).toEqual(["The case is being put together", ["Review meanwhile", "Open the documents"]]);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([
    ["quiet", "The library opens at nine. Its garden was planted with roses in spring.\n", /^The machine found no(?:thing| )/u],
    ["other", "Die Bibliothek öffnet werktags um neun Uhr. Ihr Garten wurde im Frühjahr mit Rosen bepflanzt.\n", /was not read$/u],
  ])("documents in which nothing was found, or that were not read, are led to: %s", { timeout: 60_000 }, async (name, text, says) => {
    const desk = await deskOver(name, text);
    const { page, context, complaints } = await openWindow(browser, desk);
    for (const way of ["", "review", "incidents", "claims", "map", "timeline", "dossier"]) {
      await page.goto(`${desk.origin}/${way}`);
      const [heading, buttons] = await taught(page);
      expect(heading).toMatch(says);
      expect(buttons).toEqual(["Open the documents", "Take in documents", "What it does not read"]);
    }
    expect(await violations(page)).toEqual([]);
    await page.getByRole("link", { name: "Open the documents" }).click();
    await page.waitForSelector("tbody a");
    expect(complaints).toEqual([]);
    await context.close();
  });
});
