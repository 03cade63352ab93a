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

describe.skipIf(reason !== null)(`the desk in the window of a phone${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  let desk: StartedDesk;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-narrow-"));
    const pressFile = join(folder, "press.sayso");
    expect((await runSayso(["demo", "--case", pressFile])).code).toBe(0);
    desk = await startDesk(pressFile, ["--by", "nk"]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (desk) expect(await desk.stop()).toBe(0);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  /** What of the bar can be seen and pressed, from the left, and whether any of it lies on another. */
  const inBar = (page: Page): Promise<{ readonly names: readonly string[]; readonly overlap: boolean }> =>
    page.locator(".bar > * > :is(button, .brand)").evaluateAll((all) => {
      const seen = all.map((one) => ({ name: one.textContent ?? "", box: one.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
      const boxes = seen.map(({ box }) => box).toSorted((a, b) => a.x - b.x);
      return {
        names: seen.map(({ name }) => name.trim()),
        overlap: boxes.some((box, at) => at > 0 && box.x < (boxes[at - 1]?.right ?? 0)) || (boxes.at(-1)?.right ?? 0) > window.innerWidth,
      };
    });

  test.each([320, 390, 600])(
    "the bar, %i wide: nothing in it lies on another, and the rest unfolds",
    { timeout: 60_000 },
    async (width) => {
      const { context, page, complaints } = await openWindow(browser, desk, "light", width);
      for (const path of ["/review", "/documents"]) {
        await page.goto(`${desk.origin}${path}`);
        await page.waitForSelector("h1");
        expect([path, (await inBar(page)).overlap]).toEqual([path, false]);
      }
      const more = page.locator(".more-button");
      expect(await page.getByRole("button", { name: "Lock", exact: true }).isVisible()).toBe(false);
      await more.click();
      for (const name of ["nk", "Veil names of persons", "Lock"]) expect(await page.getByRole("button", { name }).isVisible()).toBe(true);
      expect(await violations(page)).toEqual([]);
      await press(page, "Escape");
      expect(await page.locator("#more-tools").isVisible()).toBe(false);
      expect(await more.evaluate((one) => one === document.activeElement)).toBe(true);
      await more.click();
      await page.mouse.click(10, 700); // Elsewhere is away.
      expect(await page.locator("#more-tools").isVisible()).toBe(false);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  /** Whether the words a suggestion was read from are seen, and whether the headline is seen whole or not at all. */
  const sentence = (page: Page): Promise<{ readonly words: "seen" | "hidden"; readonly headline: "whole" | "out" | "cut" }> =>
    page.evaluate(() => {
      const seen = document.querySelector(".review-text")?.getBoundingClientRect() ?? new DOMRect();
      const mark = document.querySelector(".review-text mark.now")?.getBoundingClientRect() ?? new DOMRect();
      const title = document.querySelector(".review-text .title")?.getBoundingClientRect() ?? new DOMRect();
      const isSeen =
        mark.width > 0 &&
        mark.top >= seen.top &&
        mark.bottom <= Math.min(seen.bottom, window.innerHeight) &&
        mark.right <= window.innerWidth &&
        document.elementFromPoint(mark.x + mark.width / 2, mark.y + mark.height / 2)?.closest("mark.now") !== null;
      const headline = title.bottom <= seen.top + 1 ? "out" : title.top >= seen.top - 1 ? "whole" : "cut";
      return { words: isSeen ? "seen" : "hidden", headline };
    });

  test.each([320, 390, 600, 1024, 1280])("each suggestion stands beside its sentence, %i wide", { timeout: 60_000 }, async (width) => {
    const { context, page, complaints } = await openWindow(browser, desk, "light", width);
    await page.goto(`${desk.origin}/review`);
    for (let step = 1; step <= 8; step++) {
      await page.waitForFunction((at) => document.querySelector(".count")?.textContent?.startsWith(`${at} /`), step);
      await page.waitForSelector(".suggestion h2");
      await page.waitForSelector(".review-text mark.now");
      await page.waitForTimeout(150); // Some frames, until it has settled.
      expect([step, await sentence(page)]).toEqual([step, { words: "seen", headline: expect.stringMatching(/whole|out/u) }]);
      // Read to the end of it, and the sentence is still there.
      await page.locator(".suggestion .history").scrollIntoViewIfNeeded();
      expect([step, "end", (await sentence(page)).words]).toEqual([step, "end", "seen"]);
      await press(page, "j");
    }
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([390, 1024])("the queue unfolds, %i wide", { timeout: 60_000 }, async (width) => {
    const { context, page, complaints } = await openWindow(browser, desk, "light", width);
    await page.goto(`${desk.origin}/review`);
    await page.waitForSelector(".suggestion h2");
    const row = page.locator(".queue-row").nth(2);
    expect(await row.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Queue" }).click();
    const heading = (await row.locator("bdi").textContent()) ?? "";
    expect(await violations(page)).toEqual([]);
    await row.click();
    await page.getByRole("heading", { name: heading, level: 2 }).waitFor();
    expect(await page.locator(".count").textContent()).toMatch(/^3 /u);
    expect(await row.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("lists and the values of an incident stand in full, 390 wide", { timeout: 60_000 }, async () => {
    const { context, page, complaints } = await openWindow(browser, desk, "light", 390);
    /** What of these stands outside its own box or the window. */
    const cut = (selector: string): Promise<readonly string[]> =>
      page
        .locator(selector)
        .evaluateAll((all) =>
          all
            .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > window.innerWidth)
            .map((one) => one.textContent ?? ""),
        );
    for (const list of ["/incidents", "/claims", "/documents"]) {
      await page.goto(`${desk.origin}${list}`);
      await page.waitForSelector(".table-scroller td a");
      expect([list, await cut(".table-scroller, .table-scroller td")]).toEqual([list, []]);
      expect(await violations(page)).toEqual([]);
    }
    await page.goto(`${desk.origin}/incidents`);
    await page.waitForSelector(".linked-table td a");
    const first = page.locator(".linked-table tbody tr").filter({ has: page.locator("a") });
    for (const column of ["heading", "date", "place", "documents", "origins", "contested"])
      expect([column, await first.first().locator(`td.${column}`).isVisible()]).toEqual([column, true]);
    await first.first().locator("a").click();
    await page.waitForSelector(".field-table .told-value");
    expect(await cut(".field-table, .field-table :is(th, td)")).toEqual([]);
    // Nothing was looked at: no box lies over the values.
    expect(await page.locator(".looked-sentence").evaluate((one) => getComputedStyle(one).position)).toBe("static");
    await page.locator(".field-table .cell").first().focus();
    await page.locator(".looked-sentence mark").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
