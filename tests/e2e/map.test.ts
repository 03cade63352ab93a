import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runSayso } from "../cli/run-sayso.ts";
import { openBrowser, whyNoBrowser } from "./browser.ts";
import { press, violations } from "./desk-hand.ts";
import { openWindow, type StartedDesk, startDesk } from "./served-desk.ts";

const reason = whyNoBrowser();

const onMap = async (page: Page): Promise<void> => {
  await page.waitForSelector(".map-land", { state: "attached" });
  await page.waitForSelector(".map-point", { state: "attached" });
};
const transform = (page: Page): Promise<string | null> => page.locator(".map-drawing > g").first().getAttribute("transform");

describe.skipIf(reason !== null)(`the map and the timeline in a browser${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  let desk: StartedDesk;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-map-"));
    const read = await runSayso(["demo", "--case", join(folder, "press.sayso"), "--rules-only"]);
    expect(read.code).toBe(0);
    desk = await startDesk(join(folder, "press.sayso"), ["--by", "nk"]);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    if (desk) expect(await desk.stop()).toBe(0);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test("a region is a circle, a place a disc, and a country is told beside the map", async () => {
    const { page, context, complaints } = await openWindow(browser, desk);
    await press(page, "g", "p");
    await onMap(page);
    expect(page.url()).toBe(`${desk.origin}/map`);
    expect(await page.locator(".map-region").count()).toBeGreaterThan(0);
    expect(await page.locator(".map-point:is(.admin1, .admin2, .country)").count()).toBe(0);
    const region = page.locator(".map-places button", { hasText: "somewhere in a" }).first();
    await region.click();
    expect(await page.locator(".map-region.now").count()).toBe(1);
    expect(await page.locator(".map-places li.now").first().textContent()).toMatch(/a circle of \d+ km that holds its \d+ known places/u);
    const onlyCountry = page.locator(".map-beside details", { hasText: /reports? tells? only the country/u });
    await onlyCountry.locator("summary").click();
    expect(await onlyCountry.locator(".report-line").count()).toBeGreaterThan(0);
    expect(await onlyCountry.locator(".report-line").first().textContent()).toContain("machine, not reviewed");
    const [drawn, all] = ((await page.locator(".map-page h1 + [role=status]").textContent()) ?? "").match(/\d+/gu) ?? [];
    expect(Number(drawn)).toBeLessThan(Number(all));
    await page.getByText("The same as a table").click();
    expect(await page.locator(".as-table tbody tr").count()).toBe(Number(all));
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("by keys alone it moves, goes nearer and returns; a click on a place opens its reports, which lead to their span", async () => {
    const { page, context, complaints } = await openWindow(browser, desk);
    await page.goto(`${desk.origin}/map`);
    await onMap(page);
    await page.locator(".map-sea").focus();
    const before = await transform(page);
    await press(page, "ArrowLeft", "ArrowUp", "+", "+");
    const moved = await transform(page);
    expect(moved).not.toBe(before);
    await page.reload();
    await onMap(page);
    expect(await transform(page)).toBe(moved);
    await page.locator(".map-sea").focus();
    await page.keyboard.press("0");
    expect(await transform(page)).toBe(before);
    const disc = await page.locator(".map-point").first().boundingBox();
    await page.mouse.click((disc?.x ?? 0) + (disc?.width ?? 0) / 2, (disc?.y ?? 0) + (disc?.height ?? 0) / 2);
    await page.locator(".map-places li.now .report-line a").first().click();
    await page.waitForSelector("mark[data-at]");
    expect(page.url()).toMatch(/\/documents\/[0-9a-f]{64}\?at=\d+-\d+$/u);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("facets stand as they were after going back and reloading, in no address", async () => {
    const { page, context } = await openWindow(browser, desk);
    await page.goto(`${desk.origin}/map`);
    await onMap(page);
    await page.getByRole("combobox", { name: "Place" }).selectOption("country");
    await page.waitForFunction(() => document.querySelectorAll(".map-point, .map-region").length === 0);
    await page.reload();
    await page.waitForSelector(".map-beside");
    expect(await page.getByRole("combobox", { name: "Place" }).inputValue()).toBe("country");
    expect(page.url()).toBe(`${desk.origin}/map`);
    await context.close();
  });

  test("an incident has a map of its own, drawn when it comes in sight: who tells each place, and none moves with another map", async () => {
    const { page, context, complaints } = await openWindow(browser, desk);
    await press(page, "g", "i");
    await page.locator(".linked-table tbody a", { hasText: "Vasht, 2025-04-05" }).first().click();
    await page.waitForSelector(".whereabouts");
    expect(await page.locator(".map-land").count()).toBe(0);
    await page.locator("#whereabouts").scrollIntoViewIfNeeded();
    await onMap(page);
    expect(await page.locator(".map-region.admin2").count()).toBeGreaterThan(0);
    expect(await page.locator(".map-point:is(.admin1, .admin2, .country)").count()).toBe(0);
    const town = page.locator(".told-places > ul > li", { hasText: "Vasht" }).first();
    expect(await town.locator(".tellers > li").count()).toBeGreaterThan(1);
    expect(await town.locator(".tellers").textContent()).toContain("own voice");
    const denied = page.locator(".told-places > ul > li", { hasText: "somebody speaks against it" });
    expect(await denied.count()).toBeGreaterThan(0);
    await town.locator("button").click();
    expect(await page.locator(".map-point.now").count()).toBe(1);
    await page.locator(".map-sea").focus();
    await press(page, "ArrowLeft", "ArrowUp", "+");
    const moved = await transform(page);
    expect(await violations(page)).toEqual([]);
    await town.locator(".cell").first().click();
    await page.waitForSelector("mark[data-at]");
    await page.goBack();
    await page.waitForSelector(".whereabouts");
    await page.locator("#whereabouts").scrollIntoViewIfNeeded();
    await onMap(page);
    expect(await transform(page)).toBe(moved);
    await page.goto(`${desk.origin}/map`);
    await onMap(page);
    const whole = await transform(page);
    await page.locator(".map-sea").focus();
    await page.keyboard.press("0");
    expect(await transform(page)).toBe(whole);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("incidents in time: every date that is told a bar of its own, contested ones as such, and each opens", async () => {
    const { page, context, complaints } = await openWindow(browser, desk);
    await press(page, "g", "l");
    await page.waitForSelector(".bar-of-time");
    expect(await page.getByRole("radio", { name: "Incidents" }).isChecked()).toBe(true);
    await page.getByRole("button", { name: "Show all" }).click();
    const [dated, all] =
      ((await page.locator(".timeline-page [role=status]").first().textContent()) ?? "").match(/\d+/gu)?.map(Number) ?? [];
    expect(await page.locator(".times-of-one").count()).toBe(dated);
    expect(await page.locator(".bar-of-time").count()).toBeGreaterThan(dated ?? 0);
    expect(await page.locator(".map-beside summary").textContent()).toBe(`Of ${(all ?? 0) - (dated ?? 0)} incidents no date is told`);
    const contested = page.locator(".times-of-one", { has: page.locator(".joined.contested") });
    expect(await contested.count()).toBe(1);
    await contested.last().locator(".bar-of-time").last().click();
    const chosen = page.locator(".timeline-side .report-line");
    expect(await chosen.count()).toBe(1);
    expect(await chosen.textContent()).toMatch(/2 documents, 1 origin.*dates contested/u);
    await page.getByText("The same as a table").click();
    expect(await page.locator(".as-table tbody tr").count()).toBe(all);
    await page.getByRole("combobox", { name: "Type" }).selectOption("kidnapping");
    expect(await page.locator(".times-of-one").count()).toBe(1);
    await page.getByRole("combobox", { name: "Type" }).selectOption("all");
    await chosen.locator("a").first().click();
    await page.waitForSelector(".linked-page .field-table");
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("while the case is being put together single reports are shown, and it says so", async () => {
    const { page, context } = await openWindow(browser, desk);
    const underWay = { code: "linking-under-way", message: "The case is being put together.", doNext: "Wait." };
    await page.route("**/api/timeline", (route) => route.fulfill({ status: 202, json: underWay }));
    await press(page, "g", "l");
    await page.waitForSelector(".bar-of-time");
    expect(await page.getByText("Until it is, single reports are shown.").count()).toBe(1);
    expect(await page.locator(".timeline-side .report-line a").first().getAttribute("href")).toMatch(/^\/documents\//u);
    await page.unroute("**/api/timeline");
    await page.reload();
    await page.locator(".timeline-side .report-line a[href^='/incidents/']").first().waitFor();
    await context.close();
  });

  test("reports in time are as wide as they tell, kept as chosen; what tells no date is counted beside", async () => {
    const { page, context, complaints } = await openWindow(browser, desk);
    await press(page, "g", "l");
    await page.getByRole("radio", { name: "Reports" }).check();
    await page.reload();
    await page.waitForSelector(".bar-of-time");
    expect(await page.getByRole("radio", { name: "Reports" }).isChecked()).toBe(true);
    expect(await page.locator(".timeline-page [aria-live]").textContent()).toMatch(/3 reports lie outside/u); // Those of years ago.
    await page.getByRole("button", { name: "Show all" }).click();
    const widths = await page.locator(".bar-of-time").evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("width"))));
    expect(Math.max(...widths)).toBeGreaterThan(5 * Math.min(...widths));
    const [dated, all] =
      ((await page.locator(".timeline-page [role=status]").first().textContent()) ?? "").match(/\d+/gu)?.map(Number) ?? [];
    expect(widths.length).toBe(dated);
    expect(await page.locator(".map-beside summary").textContent()).toBe(`${(all ?? 0) - (dated ?? 0)} reports tell no date`);
    expect(await page.locator(".published").count()).toBeGreaterThan(2);
    await page.locator(".timeline-ground").focus();
    const inSight = await page.locator("#in-sight").textContent();
    await press(page, "+", "+", "+", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
    expect(await page.locator("#in-sight").textContent()).not.toBe(inSight);
    await press(page, "0");
    expect(await page.locator("#in-sight").textContent()).toBe(inSight);
    await page.locator(".bar-of-time").last().click();
    expect(await page.locator(".timeline-side .report-line").count()).toBe(1);
    await page.getByText("The same as a table").click();
    expect(await page.locator(".as-table tbody tr").count()).toBe(all);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each(["light", "dark"] as const)("nothing is in the way of anybody in %s colours", { timeout: 60_000 }, async (colors) => {
    const { page, context, complaints } = await openWindow(browser, desk, colors);
    await page.goto(`${desk.origin}/map`);
    await onMap(page);
    await page.locator(".map-places button").first().click();
    for (const summary of await page.locator(".map-page summary").all()) await summary.click();
    await page.evaluate(() => scrollTo(0, 0));
    expect(await violations(page)).toEqual([]);
    await page.goto(`${desk.origin}/timeline`);
    await page.waitForSelector(".bar-of-time");
    for (const summary of await page.locator(".timeline-page summary").all()) await summary.click();
    await page.evaluate(() => scrollTo(0, 0)); // What lies below the bar is there again once it is scrolled to.
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
