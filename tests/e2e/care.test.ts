import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runSayso } from "../cli/run-sayso.ts";
import { openBrowser, whyNoBrowser } from "./browser.ts";
import { press, violations } from "./desk-hand.ts";
import { openFirst } from "./linked-hand.ts";
import { openWindow, type StartedDesk, startDesk } from "./served-desk.ts";

const reason = whyNoBrowser();

describe.skipIf(reason !== null)(`care for what is hard to read${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  let desk: StartedDesk;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-care-"));
    expect((await runSayso(["demo", "--case", join(folder, "press.sayso"), "--rules-only"])).code).toBe(0);
    desk = await startDesk(join(folder, "press.sayso"), ["--by", "nk"]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (desk) expect(await desk.stop()).toBe(0);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const isBlurred = (one: Locator): Promise<boolean> =>
    one.evaluate((element) => {
      const of = element.classList.contains("care") ? (element.firstElementChild ?? element) : element;
      return getComputedStyle(of).filter.includes("blur");
    });
  const careCount = (page: Page) => page.locator(".care").count();

  test("nothing is blurred until it is asked for; by one key it is, on every page, and after a reload", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await press(page, "g", "r");
    await page.waitForSelector(".suggestion");
    expect(await careCount(page)).toBe(0);
    await press(page, "b");
    await page.waitForSelector(".text .care");
    expect(await isBlurred(page.locator(".text .care").first())).toBe(true);
    expect(await isBlurred(page.locator(".queue-snippet").nth(2))).toBe(true);
    await page.reload();
    await page.waitForSelector(".text .care");
    expect(page.url()).not.toContain("blur");
    expect(await violations(page)).toEqual([]);

    await press(page, "o");
    await page.waitForSelector(".document-page .text .care");
    expect(await violations(page)).toEqual([]);
    await openFirst(page);
    await page.locator(".cells .cell").first().focus();
    expect(await isBlurred(page.locator(".looked-sentence .care"))).toBe(true);
    await press(page, "g", "m");
    await page.waitForSelector(".linked-table tbody a");
    expect(await isBlurred(page.locator(".linked-table tbody a").nth(1))).toBe(true);
    await page.locator(".linked-table tbody a").nth(1).focus();
    expect(await isBlurred(page.locator(".linked-table tbody a").nth(1))).toBe(false);
    await press(page, "Enter");
    await page.waitForSelector(".sides .care");
    expect(await isBlurred(page.locator("h1 .care"))).toBe(true);
    expect(await violations(page)).toEqual([]);
    await press(page, "/");
    await page.keyboard.type("quay");
    await press(page, "Enter");
    await page.waitForSelector(".found .care");
    expect(await isBlurred(page.locator(".found .care").first())).toBe(true);
    await page.locator("h1").click();
    await press(page, "b");
    await page.locator(".found .care").first().waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("blurred words come clear while pointed at or focused, and stay so when pressed; to a screen reader they are silent until then", async () => {
    const { context, page } = await openWindow(browser, desk);
    await press(page, "b");
    await openFirst(page);
    await page.locator(".cells .cell").first().click();
    const first = page.locator(".document-page .text .care").first();
    await first.waitFor();
    const words = await first.textContent();
    expect(await page.getByRole("button", { name: /^Blurred/u }).count()).toBeGreaterThan(1);
    expect(await page.locator(".text").ariaSnapshot()).not.toContain(words?.slice(0, 30) ?? "");
    await page.mouse.move(0, 0);
    expect(await isBlurred(first)).toBe(true);
    await first.hover();
    expect(await isBlurred(first)).toBe(false);
    await page.mouse.move(0, 0);
    await first.focus();
    expect(await isBlurred(first)).toBe(false);
    await press(page, "Enter");
    expect(await page.locator(".text").ariaSnapshot()).toContain(words?.slice(0, 12) ?? "");
    await page.locator("body").click({ position: { x: 2, y: 300 } });
    expect(await isBlurred(first)).toBe(false);
    await first.focus();
    await press(page, "Space");
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await isBlurred(first)).toBe(true);
    await context.close();
  });

  test("the case's own default holds for whoever opens it, and each may choose otherwise", async () => {
    const { context, page } = await openWindow(browser, desk);
    const other = await openWindow(browser, desk);
    await press(other.page, "g", "r");
    await page.getByRole("checkbox", { name: /^Blur quoted violence/u }).click();
    await other.page.waitForSelector(".text .care");
    const told = await runSayso(["care", "--case", join(folder, "press.sayso"), "--json"]);
    expect(JSON.parse(told.out)).toEqual({ care: "blurred" });
    await press(other.page, "b");
    await other.page.locator(".care").first().waitFor({ state: "detached" });
    await other.page.reload();
    await other.page.waitForSelector(".suggestion");
    expect(await careCount(other.page)).toBe(0);
    await press(other.page, "g", "c");
    await other.page.getByRole("button", { name: "As the case has it" }).click();
    await press(other.page, "g", "r");
    await other.page.waitForSelector(".text .care");
    await runSayso(["care", "clear", "--case", join(folder, "press.sayso")]);
    await other.page.locator(".care").first().waitFor({ state: "detached" });
    await other.context.close();
    await context.close();
  });
});
