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
/** Where to keep pictures of the pages for somebody to look at; nowhere without it. */
const SHOTS = process.env.SAYSO_SHOTS;

async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

describe.skipIf(reason !== null)(`coding blind${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  let desk: StartedDesk;
  const pressFile = (): string => join(folder, "press.sayso");

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-coding-"));
    const made = await runSayso(["demo", "--case", pressFile()]);
    expect(made.code, made.err).toBe(0);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  /** Marks a few words as a statement, by keyboard alone, and says that the document is coded. */
  async function codeFirst(page: Page, words: number): Promise<void> {
    await page.keyboard.press("g");
    await page.keyboard.press("r");
    await page.waitForSelector(".coding-bar");
    expect(await page.locator(".margin-item").count()).toBe(0);
    await press(page, "t", "ArrowDown", "ArrowRight", ...Array.from({ length: words }, () => "Shift+ArrowRight"), "s");
    await page.waitForSelector(".adding-panel .taken-words");
    await press(page, "Control+Enter");
    await page.waitForSelector(".margin-item.statement.added");
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  }

  test("two people code, see nothing but their own, and an open desk tells what both found", { timeout: 120_000 }, async () => {
    for (const [by, words] of [
      ["mo", 2],
      ["nk", 4],
    ] as const) {
      desk = await startDesk(pressFile(), ["--blind", "--by", by]);
      const { context, page, complaints } = await openWindow(browser, desk, by === "mo" ? "light" : "dark", by === "mo" ? 1280 : 800);
      page.setDefaultTimeout(8000);
      await page.waitForSelector(".to-review");
      await shot(page, `coding-case-${by}`);
      expect(await violations(page)).toEqual([]);
      expect(await page.locator("nav[aria-label] li").allTextContents()).toEqual(["Case", "Code", "Documents", "Search", "Take in"]);
      await codeFirst(page, words);
      const coded = page.url();
      await shot(page, `coding-document-${by}`);
      expect(await violations(page)).toEqual([]);
      await press(page, "m");
      await page.waitForURL((url) => url.href !== coded);
      await page.waitForFunction(() => document.querySelector(".coding-bar")?.textContent?.includes("1 coded"));
      await press(page, "u");
      await page.waitForFunction(() => document.querySelector(".coding-bar")?.textContent?.includes("0 coded"));
      await press(page, "Control+Shift+Z");
      await page.waitForFunction(() => document.querySelector(".coding-bar")?.textContent?.includes("1 coded"));
      await page.goto(`${desk.origin}/incidents`);
      await page.waitForSelector("main .notice");
      expect(await page.locator("main").textContent()).toContain("opened blind");
      expect(complaints).toEqual([]);
      await context.close();
      expect(await desk.stop()).toBe(0);
    }
    desk = await startDesk(pressFile(), ["--by", "el"]);
    const { context, page, complaints } = await openWindow(browser, desk);
    await page.locator(".agreement").scrollIntoViewIfNeeded();
    await shot(page, "coding-agreement");
    expect(await page.locator(".agreement").textContent()).toMatch(/2 people; 1 text was coded.*statements10/u);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
    expect(await desk.stop()).toBe(0);
  });
});
