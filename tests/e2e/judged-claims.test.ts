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

describe.skipIf(reason !== null)(`claims judged at the desk, by keyboard${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  let desk: StartedDesk;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-claims-desk-"));
    const read = await runSayso(["demo", "--case", join(folder, "press.sayso"), "--rules-only"]);
    expect(read.code).toBe(0);
    desk = await startDesk(join(folder, "press.sayso"), ["--by", "nk", "--codebook", "claims 1"]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (desk) expect(await desk.stop()).toBe(0);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  /** Opens the claim of most documents. */
  async function openFirst(page: Page): Promise<void> {
    await press(page, "g", "m");
    await page.getByRole("button", { name: "Documents" }).click();
    await page.locator(".linked-table tbody a").first().focus();
    await press(page, "Enter");
    await page.waitForSelector(".linked-page .sides");
  }
  const told = (page: Page) => page.locator(".sides li").count();
  const hasTold = (page: Page, count: number) =>
    page.waitForFunction((expected) => document.querySelectorAll(".sides li").length === expected, count);

  test("a statement that does not belong goes by one key and comes back by another; the history says who, when, by which codebook", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await openFirst(page);
    const before = await told(page);
    expect(before).toBeGreaterThan(2);
    await page
      .getByRole("button", { name: /^Does not belong here/u })
      .last()
      .focus();
    await press(page, "Enter");
    await page.waitForSelector(".history li.in-force");
    await page.waitForSelector("header .badge.accepted");
    expect(await told(page)).toBeLessThan(before);
    expect(await page.locator(".history li").first().textContent()).toMatch(/not same.*nk.*claims 1/u);
    expect(await violations(page)).toEqual([]);
    await press(page, "u");
    await hasTold(page, before);
    await page.waitForSelector("header .badge.machine");
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("statements are split off, two claims merged, one statement moved: each with its reason, each undone as one", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await openFirst(page);
    const before = await told(page);
    await press(page, "x");
    await press(page, "Space");
    await page.getByLabel("Why").fill("another wording");
    await press(page, "Enter");
    await page.waitForSelector(".history li.in-force");
    expect(await page.locator(".history li").first().textContent()).toContain("another wording");
    expect(await told(page)).toBeLessThan(before);
    await press(page, "u");
    await hasTold(page, before);

    await press(page, "m");
    await page.locator("dialog .choices input").first().focus();
    await press(page, "Space", "Enter");
    await page.waitForFunction((count) => document.querySelectorAll(".sides li").length > count, before);
    expect(await page.locator(".pairs").textContent()).toContain("a person (nk) judged so");
    await press(page, "u");
    await hasTold(page, before);

    await page
      .getByRole("button", { name: /^Belongs to another claim/u })
      .last()
      .focus();
    await press(page, "Enter");
    await page.locator("dialog .choices input").first().focus();
    await press(page, "Space", "Enter");
    await page.waitForSelector(".pairs .badge.accepted");
    expect(page.url()).toMatch(/\/claims\/[0-9a-f]{64}$/u);
    await press(page, "u");
    await page.waitForSelector("header .badge.machine");
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("a person is unsure of a pair; it changes nothing and says so", async () => {
    const { context, page } = await openWindow(browser, desk);
    await openFirst(page);
    const before = await told(page);
    await page
      .getByRole("button", { name: /^Unsure/u })
      .first()
      .focus();
    await press(page, "Enter");
    await page.locator(".history .badge", { hasText: "changes nothing" }).waitFor();
    expect(await told(page)).toBe(before);
    await press(page, "u");
    await page.waitForSelector("header .badge.machine");
    await context.close();
  });

  test("a statement leads to its claim from the review; in none, it says so and is put into one", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await press(page, "g", "r");
    await page.getByRole("combobox", { name: "Show" }).selectOption("statement");
    // The first in the queue that is in no claim.
    for (let tries = 0; tries < 30; tries++) {
      await page.getByRole("link", { name: "Its claim" }).click();
      await page.waitForSelector(".linked-page h1");
      if ((await page.locator(".notice", { hasText: "In no claim" }).count()) > 0) break;
      await page.goBack();
      await page.waitForSelector(".suggestion");
      await press(page, "j");
    }
    await page.getByRole("button", { name: /^Belongs to another claim/u }).focus();
    await press(page, "Enter");
    await page.locator("dialog .choices input").first().focus();
    await press(page, "Space", "Enter");
    await page.waitForSelector(".pairs .badge.accepted");
    await press(page, "u");
    await page.locator(".notice", { hasText: "In no claim" }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
