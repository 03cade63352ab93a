import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runSayso } from "../cli/run-sayso.ts";
import { openBrowser, whyNoBrowser } from "./browser.ts";
import { press, violations } from "./desk-hand.ts";
import { hasReports, openFirst, reportsIn } from "./linked-hand.ts";
import { openWindow, type StartedDesk, startDesk } from "./served-desk.ts";

const reason = whyNoBrowser();

describe.skipIf(reason !== null)(`incidents, claims and origins at the desk${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  let desk: StartedDesk;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-linked-desk-"));
    const read = await runSayso(["demo", "--case", join(folder, "press.sayso"), "--rules-only"]);
    expect(read.code).toBe(0);
    desk = await startDesk(join(folder, "press.sayso"), ["--by", "nk"]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (desk) expect(await desk.stop()).toBe(0);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const headings = (page: Page) => page.locator("tbody a").allTextContents();

  test("incidents are listed, narrowed and sorted, and stand so after a reload; no word in an address", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await press(page, "g", "i");
    await page.waitForSelector(".linked-table tbody a");
    const all = (await headings(page)).length;
    await page.getByRole("checkbox", { name: "Only contested" }).check();
    await page.getByRole("searchbox").fill("port sael");
    await page.getByRole("button", { name: "Date" }).click();
    expect(await headings(page)).toHaveLength(1);
    await page.reload();
    await page.waitForSelector(".linked-table tbody a");
    expect(await headings(page)).toHaveLength(1);
    expect(all).toBeGreaterThan(10);
    expect(await page.locator("th.date").getAttribute("aria-sort")).toBe("ascending");
    expect(page.url()).toBe(`${desk.origin}/incidents`);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("an incident shows that four papers have one origin, says that no person looked at it, and opens a sentence in its document", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await openFirst(page);
    expect(await page.locator("header .badge.machine").textContent()).toContain("machine, not reviewed");
    expect(await page.locator(".toll-drawing").count()).toBe(2);
    expect(await page.locator(".toll-mark.revised").count()).toBe(3); // Three publishers told seven, and later fourteen.
    expect(await page.locator(".toll-step .open").count()).toBeGreaterThan(2);
    const value = page.locator(".told-value", { hasText: "at least 7" });
    expect(await value.textContent()).toMatch(/single origin: 4 documents, 1 origin/u);
    await value.locator("summary").click();
    expect(await value.locator(".reasons").textContent()).toMatch(/\w/u);
    await page.locator("tr", { hasText: "police and hospital staff" }).locator(".cell").first().focus();
    await page.waitForSelector(".looked-sentence mark");
    const words = await page.locator(".looked-sentence mark").first().textContent();
    await press(page, "Enter");
    await page.waitForSelector(".text mark.looked");
    expect((await page.locator(".text mark.looked").allTextContents()).join("")).toBe(words);
    expect(page.url()).toMatch(/\/documents\/[0-9a-f]{64}\?at=\d+-\d+$/u);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("a report is split off and put back by one undo, and redone", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await openFirst(page);
    const before = await reportsIn(page);
    await press(page, "x");
    await page.locator("dialog .choices input").last().check();
    await page.getByRole("button", { name: "Split off this report" }).click();
    await hasReports(page, before - 1);
    const badge = (await page.locator("header .badge").first().textContent()) ?? "";
    expect(badge).toContain("a person decided");
    await page.locator("a.button").click();
    await page.waitForSelector(".leave-out");
    expect(await page.locator("header .badge").first().textContent()).toBe(badge);
    await page.goBack();
    await hasReports(page, before - 1);
    expect(await page.locator(".history li.in-force").count()).toBe(before - 1);
    await press(page, "u");
    await hasReports(page, before);
    await page.waitForSelector("header .badge.machine");
    await press(page, "Control+Shift+Z");
    await hasReports(page, before - 1);
    // Undone from another page, it says what it was and where.
    const heading = (await page.locator("h1").textContent()) ?? "";
    await press(page, "g", "r");
    await page.waitForSelector(".suggestion");
    await press(page, "u");
    await page.getByText(`Undone: split · ${heading} · it was done on the page Incidents`).waitFor();
    await page.goBack();
    await hasReports(page, before);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("two incidents are merged and parted again by one undo", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await openFirst(page);
    const before = await reportsIn(page);
    await press(page, "m");
    const other = page.locator("dialog .choices label").last();
    const added = Number.parseInt((await other.locator(".quiet").textContent()) ?? "", 10);
    await other.locator("input").check();
    await page.getByRole("button", { name: "It is the same" }).click();
    await hasReports(page, before + added);
    await press(page, "u");
    await hasReports(page, before);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("a person's word on a pair stands beside its reasons", async () => {
    const { context, page } = await openWindow(browser, desk);
    await openFirst(page);
    const pair = page.locator(".pairs > li").first();
    await pair.getByRole("button", { name: /^Unsure/u }).click();
    await pair.locator(".badge").waitFor();
    expect(await pair.locator(".badge").textContent()).toContain("unsure (nk)");
    await press(page, "u");
    await pair.locator(".badge").waitFor({ state: "detached" });
    await context.close();
  });

  test("one origin left out, the values that hang on it lose their grade; every line says why", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await openFirst(page);
    await page.getByRole("link", { name: "Origins drawn" }).click();
    await page.waitForSelector(".drawing .line");
    for (const line of await page.locator(".drawing .line").all()) expect(await line.getAttribute("aria-label")).toMatch(/→ .+: \S/u);
    await page.locator(".drawing .line").first().focus();
    expect(await page.locator(".why-line").textContent()).toMatch(/→/u);
    await page.getByRole("combobox").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Leave it out" }).click();
    const row = page.locator(".changes tr.own", { hasText: "at least 7" });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/single origin: 4 documents, 1 origin.*no origin/u);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("a claim is opened, with who is for and against it; a report leads to its incident", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await press(page, "g", "m");
    await page.waitForSelector(".linked-table tbody a");
    await page.locator(".linked-table tbody a").first().click();
    await page.waitForSelector(".sides .side");
    expect(await page.locator(".sides .side h3").allTextContents()).toEqual([
      expect.stringMatching(/^For/u),
      expect.stringMatching(/^Against [1-9]/u),
      expect.stringMatching(/^No evidence/u),
    ]);
    await page.goto(`${desk.origin}/review?kind=report`);
    await page.getByRole("link", { name: "Its incident" }).click();
    await page.waitForSelector(".linked-page .field-table");
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each(["light", "dark"] as const)(
    "every page is accessible in %s colours, and stays within 800 pixels",
    { timeout: 90_000 },
    async (colors) => {
      const { context, page, complaints } = await openWindow(browser, desk, colors, 800);
      const found: string[] = [];
      const look = async (name: string, ready: string): Promise<void> => {
        await page.waitForSelector(ready);
        found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
        if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
          found.push(`${name} runs out of the window`);
      };
      await press(page, "g", "i");
      await look("incidents", ".linked-table tbody a");
      await page.locator(".linked-table tbody a").first().click();
      await page.waitForSelector(".field-table");
      await page.locator(".cell").first().focus();
      await look("incident", ".looked-sentence mark");
      await press(page, "x");
      await look("split", "dialog[open]");
      await press(page, "Escape", "m");
      await look("merge", "dialog[open] .choices input");
      await press(page, "Escape");
      await page.getByRole("link", { name: "Origins drawn" }).click();
      await look("origins", ".drawing");
      await page.getByRole("combobox").selectOption({ index: 2 });
      await page.getByRole("button", { name: "Leave it out" }).click();
      await look("left out", ".changes");
      await press(page, "g", "m");
      await look("claims", ".linked-table tbody a");
      await page.locator(".linked-table tbody a").first().click();
      await look("claim", ".sides");
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});
