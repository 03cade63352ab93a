import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runSayso } from "../cli/run-sayso.ts";
import { openBrowser, whyNoBrowser } from "./browser.ts";
import { decisionsIn, press, violations } from "./desk-hand.ts";
import { openWindow, type StartedDesk, startDesk } from "./served-desk.ts";

const reason = whyNoBrowser();
/** Where to keep pictures of the pages for somebody to look at; nowhere without it. */
const SHOTS = process.env.SAYSO_SHOTS;

async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

describe.skipIf(reason !== null)(`adding what was missed${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  let desk: StartedDesk;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-adding-"));
    const made = await runSayso(["demo", "--case", join(folder, "press.sayso")]);
    expect(made.code, made.err).toBe(0);
    desk = await startDesk(join(folder, "press.sayso"), ["--by", "nk"]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (desk) expect(await desk.stop()).toBe(0);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  async function openDocument(page: Page): Promise<void> {
    await page.goto(`${desk.origin}/documents`);
    await page.locator("td.title a").first().click();
    await page.waitForSelector(".margin-item");
  }

  test("a statement by the keyboard alone, then a situation; both are undone and done again", { timeout: 60_000 }, async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await openDocument(page);
    const before = await page.locator(".margin-item").count();
    await press(page, "t", "ArrowDown", "ArrowDown", "ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight");
    const selected = (await page.evaluate(() => getSelection()?.toString())) ?? "";
    expect(selected.split(/\s+/u)).toHaveLength(3);
    await page.waitForSelector(".selection-bar");
    await shot(page, "adding-bar");
    await press(page, "s");
    await page.waitForSelector(".adding-panel");
    await press(page, "ArrowRight", "2", "ArrowRight", "Shift+ArrowRight", "1");
    await page.waitForFunction(() => document.querySelectorAll(".taken-words").length === 3);
    await shot(page, "adding-statement");
    await press(page, "Control+Enter");
    await page.waitForSelector(".adding-panel", { state: "detached" });
    await page.waitForFunction((count) => document.querySelectorAll(".margin-item").length === count, before + 1);
    expect(await page.locator(".margin-item.added .badge").textContent()).toContain("added (nk)");

    await press(page, "t", "ArrowDown", "ArrowDown", "ArrowDown", "Shift+ArrowRight", "i");
    await page.waitForSelector(".adding-panel");
    await press(page, "Control+Enter"); // What is wanting is said, and has the keyboard.
    const type = page.locator(".adding-panel").getByRole("combobox", { name: "type", exact: true });
    expect(await page.locator(".adding-panel [role=alert]").textContent()).toContain("choose its type");
    expect(await type.getAttribute("aria-invalid")).toBe("true");
    expect(await type.evaluate((one) => one === document.activeElement)).toBe(true);
    await shot(page, "adding-wanting");
    expect(await violations(page)).toEqual([]);
    await page.locator(".adding-panel").getByRole("combobox", { name: "kind", exact: true }).selectOption("situation");
    await type.selectOption("forced-labour");
    await press(page, "Control+Enter");
    await page.waitForFunction((count) => document.querySelectorAll(".margin-item").length === count, before + 2);
    expect(await page.locator(".margin-item.report.added").textContent()).toContain("Situation: forced labour");
    await shot(page, "adding-added");
    expect(await decisionsIn(folder)).toBe(2);

    await page
      .locator("h1")
      .first()
      .evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await press(page, "u", "u");
    await page.waitForFunction((count) => document.querySelectorAll(".margin-item").length === count, before);
    await press(page, "Control+Shift+Z", "Control+Shift+Z");
    await page.waitForFunction((count) => document.querySelectorAll(".margin-item").length === count, before + 2);
    await press(page, "u", "u");
    await page.waitForFunction((count) => document.querySelectorAll(".margin-item").length === count, before);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("words are taken with the mouse; what the text does not tell is refused and nothing of the form is lost", async () => {
    const { context, page } = await openWindow(browser, desk);
    page.setDefaultTimeout(8000);
    await openDocument(page);
    await page.locator(".text .title").selectText();
    await page.getByRole("button", { name: "Add an incident or situation" }).click();
    await page.getByRole("button", { name: "Save Ctrl" }).click();
    expect(await page.locator(".adding-panel [role=alert]").isVisible()).toBe(true);
    await page.getByRole("combobox", { name: "type", exact: true }).selectOption("expulsion");
    await page.locator(".adding-panel").getByRole("button", { name: "date" }).click();
    await page.getByRole("button", { name: "Save Ctrl" }).click();
    await page.locator(".told .failed").waitFor();
    expect(await page.locator(".taken-words").count()).toBe(2);
    await page.getByLabel("date, where the words alone do not tell it").fill("2031-03-14");
    await page.getByRole("button", { name: "Save Ctrl" }).click();
    await page.waitForSelector(".adding-panel", { state: "detached" });
    await page.waitForSelector(".margin-item.report.added");
    await press(page, "u");
    await page.waitForSelector(".margin-item.report.added", { state: "detached" });
    await context.close();
  });

  test("the words of a suggestion are put right: another stands for it, the suggestion is rejected, two steps undo it", async () => {
    const { context, page } = await openWindow(browser, desk);
    await page.goto(`${desk.origin}/review?kind=statement`);
    await page.waitForSelector(".suggestion");
    await press(page, "c");
    await page.waitForSelector(".adding-panel .taken-words");
    await press(page, "t", "ArrowDown", "2");
    await shot(page, "adding-correct");
    await press(page, "Control+Enter");
    await page.waitForSelector(".suggestion .badge.rejected");
    await press(page, "u", "u");
    await page.waitForSelector(".suggestion .badge.machine");
    await context.close();
  });

  test("a name is marked public by a person, one at a time, and undone", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await openDocument(page);
    await page.locator(".persons-named summary").click();
    const mark = page.locator(".persons-named li").filter({ hasText: "may be public" }).first().getByRole("button");
    await mark.click();
    await page.locator(".persons-named .badge.accepted").waitFor();
    expect(await violations(page)).toEqual([]);
    await shot(page, "persons-named");
    await press(page, "u");
    await page.waitForSelector(".persons-named .badge.accepted", { state: "detached" });
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 800],
    ["dark", 800],
  ] as const)("the form is accessible in %s colours, %i wide", { timeout: 60_000 }, async (colors, width) => {
    const { context, page, complaints } = await openWindow(browser, desk, colors, width);
    await openDocument(page);
    await press(page, "t", "ArrowDown", "Shift+ArrowRight");
    await page.waitForSelector(".selection-bar");
    expect(await violations(page)).toEqual([]);
    for (const [key, name] of [
      ["s", "statement"],
      ["i", "report"],
    ] as const) {
      await press(page, key);
      await page.waitForSelector(".adding-panel");
      await press(page, "ArrowRight", "1", "3");
      await shot(page, `adding-${name}-${colors}-${width}`);
      expect(await violations(page)).toEqual([]);
      await press(page, "Escape");
      await page.waitForSelector(".adding-panel", { state: "detached" });
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});
