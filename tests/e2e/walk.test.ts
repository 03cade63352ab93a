import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, whyNoBrowser } from "./browser.ts";
import { decisionsIn, press, violations } from "./desk-hand.ts";
import { dropPressFile, LISTS_OF_PRESS_FILE } from "./dropping.ts";
import { hasReports, openFirst, reportsIn } from "./linked-hand.ts";
import { type DeskWindow, openWindow, type StartedDesk, startDesk } from "./served-desk.ts";
import { keepShot } from "./shots.ts";

const reason = whyNoBrowser();
const COLOURS = ["light", "dark"] as const;

describe.skipIf(reason !== null)(`the whole walk through the desk${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  let desk: StartedDesk;
  const inTheWay: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-walk-"));
    desk = await startDesk(join(folder, "press.sayso"));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (desk) expect(await desk.stop()).toBe(0);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  /** Looks at what is in sight in both colours: what axe finds is taken down, and a picture is kept where one is asked for. */
  async function look(page: Page, name: string, ready: string): Promise<void> {
    await page.waitForSelector(ready);
    for (const colorScheme of COLOURS) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      inTheWay.push(...(await violations(page)).map((one) => `${name}, ${colorScheme}: ${one}`));
      await keepShot(page, `${name}-${colorScheme}`);
    }
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  }

  async function takeIn(page: Page): Promise<void> {
    await look(page, "empty", ".page h1");
    await press(page, "g", "t");
    await page.waitForSelector(".drop");
    await dropPressFile(page, LISTS_OF_PRESS_FILE);
    await look(page, "import", ".ledger tbody tr");
    await press(page, "g", "c");
    await look(page, "case", ".counts");
  }

  async function reviewTen(page: Page): Promise<void> {
    await press(page, "g", "r");
    await look(page, "review", ".suggestion .fields");
    await press(page, "a");
    await page.waitForSelector("dialog[open] input");
    await page.keyboard.type("nk");
    await press(page, "Enter");
    await page.waitForSelector("dialog", { state: "detached" });
    for (let done = 1; done <= 10; done++) {
      await page.waitForFunction((count) => document.querySelector(".count")?.textContent?.startsWith(`${count} /`), done + 1);
      if (done < 10) await press(page, done % 3 === 0 ? "r" : "a");
    }
    expect(await decisionsIn(folder)).toBe(10);
  }

  async function splitAndMerge(page: Page): Promise<void> {
    await press(page, "g", "i");
    await look(page, "incidents", ".linked-table tbody a");
    await openFirst(page);
    await look(page, "incident", ".field-table");
    await page.locator("#whereabouts").scrollIntoViewIfNeeded();
    await page.waitForSelector(".map-land", { state: "attached" });
    await page.locator("#whereabouts").evaluate((heading) => {
      heading.scrollIntoView();
      scrollBy(0, -80);
    });
    await look(page, "where", ".told-places .tellers");
    const before = await reportsIn(page);
    await press(page, "x");
    await page.locator("dialog .choices input").last().check();
    await look(page, "split", "dialog[open] .choices");
    await page.getByRole("button", { name: "Split off this report" }).click();
    await hasReports(page, before - 1);
    await press(page, "m");
    const other = page.locator("dialog .choices label").last();
    await other.waitFor();
    const added = Number.parseInt((await other.locator(".quiet").textContent()) ?? "", 10);
    await other.locator("input").check();
    await look(page, "merge", "dialog[open] .choices input:checked");
    await page.getByRole("button", { name: "It is the same" }).click();
    await hasReports(page, before - 1 + added);
  }

  async function undoAll(page: Page): Promise<void> {
    for (let left = 12; left > 0; left--) await press(page, left % 2 === 0 ? "u" : "Control+z");
    await page.waitForFunction(() => document.querySelector(".bar .tools button")?.hasAttribute("disabled"));
    await page.goto(`${desk.origin}/review?state=decided`);
    await page.waitForFunction(() => document.querySelector(".count")?.textContent?.endsWith("/ 0"));
  }

  /** Two people decide otherwise of one item; a third settles it. */
  async function adjudicate(page: Page): Promise<DeskWindow> {
    await page.goto(`${desk.origin}/review`);
    await page.waitForSelector(".suggestion");
    const heading = (await page.locator(".suggestion h2").textContent()) ?? "";
    const second = await openWindow(browser, desk);
    await second.page.evaluate(() => sessionStorage.setItem("sayso.reviewer", "mo"));
    await second.page.goto(`${desk.origin}/review?state=all`);
    await second.page.waitForSelector(".suggestion");
    expect(await second.page.locator(".suggestion h2").textContent()).toBe(heading);
    await press(page, "a");
    await second.page.waitForSelector(".suggestion .badge.accepted");
    await press(second.page, "r");
    await page.waitForFunction(() => document.querySelector(".count")?.textContent?.startsWith("2 /"));

    await press(page, "g", "c");
    await look(page, "coders", ".agreement table");
    await page.goto(`${desk.origin}/review?state=disputed`);
    await page.waitForSelector(".suggestion .history");
    expect(await page.locator(".count").textContent()).toBe("1 / 1");
    expect(await page.locator(".suggestion h2").textContent()).toBe(heading);
    const history = (await page.locator(".suggestion .history").textContent()) ?? "";
    for (const handle of ["nk", "mo"]) expect(history).toContain(handle);
    await look(page, "dispute", ".suggestion .history");
    await page.locator("button.handle").click();
    await page.locator("dialog[open] input").fill("lee");
    await press(page, "Enter");
    await page.waitForSelector("dialog", { state: "detached" });
    await press(page, "a");
    await page.waitForFunction(() => document.querySelector(".suggestion .badge")?.textContent?.includes("lee"));
    await page.reload();
    await page.waitForFunction(() => document.querySelector(".count")?.textContent?.endsWith("/ 0"));
    return second;
  }

  async function searchMapTimeline(page: Page): Promise<void> {
    await press(page, "/");
    await page.waitForSelector(".search");
    await page.keyboard.type("quay");
    await press(page, "Enter");
    await look(page, "search", ".found li mark");
    expect(page.url()).toBe(`${desk.origin}/search`);
    await press(page, "Escape");
    await press(page, "Control+k");
    await look(page, "palette", "dialog[open]");
    await press(page, "Escape", "g", "p");
    await page.waitForSelector(".map-land", { state: "attached" });
    await page.locator(".map-places button").first().click();
    await look(page, "map", ".map-places li.now");
    await press(page, "g", "l");
    await look(page, "timeline", ".bar-of-time");
  }

  async function claimsAndOrigins(page: Page): Promise<void> {
    await press(page, "g", "m");
    await look(page, "claims", ".linked-table tbody a");
    await page.locator(".linked-table tbody a").first().click();
    await look(page, "claim", ".sides .side");
    await openFirst(page);
    await page.getByRole("link", { name: "Origins drawn" }).click();
    await page.waitForSelector(".drawing .line");
    await page.getByRole("combobox").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Leave it out" }).click();
    await page.locator(".changes tr.own").first().waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await look(page, "origins", ".changes tr.own");
  }

  async function addMissed(page: Page): Promise<void> {
    await press(page, "g", "d");
    await look(page, "documents", "td.title a");
    await page.locator("td.title a").first().click();
    await look(page, "document", ".margin-item");
    const before = await page.locator(".margin-item").count();
    await press(page, "t", "ArrowDown", "ArrowDown", "ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight");
    await page.waitForSelector(".selection-bar");
    await press(page, "s");
    await page.waitForSelector(".adding-panel");
    await press(page, "ArrowRight", "2", "ArrowRight", "Shift+ArrowRight", "1");
    await page.waitForFunction(() => document.querySelectorAll(".taken-words").length === 3);
    await look(page, "adding", ".adding-panel");
    await press(page, "Control+Enter");
    await page.waitForSelector(".adding-panel", { state: "detached" });
    await page.waitForFunction((count) => document.querySelectorAll(".margin-item").length === count, before + 1);
    expect(await page.locator(".margin-item.added .badge").textContent()).toContain("added (lee)");
  }

  /** Saves the dossier and opens it as whoever is handed it does. */
  async function handOver(page: Page): Promise<void> {
    await page
      .locator("h1")
      .first()
      .evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await press(page, "g", "o");
    await look(page, "dossier", ".dossier table");
    const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the dossier" }).click()]);
    const file = join(folder, "dossier.html");
    await saved.saveAs(file);
    expect(await readFile(file, "utf8")).not.toContain("machine, not reviewed");
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
    const opened = await context.newPage();
    const asked: string[] = [];
    opened.on("request", (request) => asked.push(request.url()));
    opened.on("console", (message) => asked.push(message.text()));
    await opened.goto(pathToFileURL(file).href);
    await look(opened, "dossier-opened", "h1");
    expect(asked).toEqual([opened.url()]);
    expect(await opened.locator("body").textContent()).toContain("lee");
    await context.close();
  }

  test("from an empty case to a dossier of what was decided: nothing complains, nothing is asked elsewhere, nothing is in anybody's way", {
    timeout: 240_000,
  }, async () => {
    const { context, page, complaints } = await openWindow(browser, desk, "light", 1280);
    await takeIn(page);
    await reviewTen(page);
    await splitAndMerge(page);
    await undoAll(page);
    const second = await adjudicate(page);
    await searchMapTimeline(page);
    await claimsAndOrigins(page);
    await addMissed(page);
    await handOver(page);
    expect(inTheWay).toEqual([]);
    expect(second.complaints).toEqual([]);
    expect(complaints.filter((one) => !one.startsWith("asked elsewhere: blob:"))).toEqual([]); // The dossier itself, made in this window.
    await second.context.close();
    await context.close();
  });
});
