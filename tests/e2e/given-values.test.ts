import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runSayso } from "../cli/run-sayso.ts";
import { openBrowser, whyNoBrowser } from "./browser.ts";
import { press, violations } from "./desk-hand.ts";
import { openFirst } from "./linked-hand.ts";
import { openWindow, type StartedDesk, startDesk } from "./served-desk.ts";
import { keepShot } from "./shots.ts";

const reason = whyNoBrowser();

describe.skipIf(reason !== null)(`values that people give at the desk${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  let desk: StartedDesk;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-given-desk-"));
    await runSayso(["demo", "--case", join(folder, "press.sayso"), "--rules-only"]);
    desk = await startDesk(join(folder, "press.sayso"), ["--by", "nk"]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (desk) expect(await desk.stop()).toBe(0);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test("stand first on the incident's page with what they replaced struck out, and undo restores it", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await openFirst(page);
    const incident = page.url();
    const before = await page.locator(".field-table").textContent();
    await page.goto(`${desk.origin}/review?kind=report`);
    await page.waitForSelector(".suggestion");
    await press(page, "e");
    await page.locator(".edit-field select").first().selectOption("perpetrators");
    await page.locator(".edit-field input").fill("");
    await page.locator(".edit-field button[type=submit]").click();
    await page.waitForSelector(".suggestion .given");
    expect(await page.locator(".suggestion .given").first().textContent()).toContain("nobody named");
    await page.evaluate((address) => history.pushState(null, "", address), new URL(incident).pathname);
    await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
    await page.waitForSelector(".field-table .given");
    const given = page.locator(".field-table .given").first();
    expect(await given.textContent()).toMatch(/✎ nobody named.*given by nk for D\d+.*counted no more/u);
    expect(await given.locator("s").count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await given.scrollIntoViewIfNeeded();
    await keepShot(page, "given-values");
    await press(page, "u");
    await page.waitForSelector(".field-table .given", { state: "detached" });
    await page.waitForFunction((text) => document.querySelector(".field-table")?.textContent === text, before);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
