import { mkdtemp, rm, writeFile } from "node:fs/promises";
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

/** An invented text that runs from right to left, with a paragraph in it that does not. */
const FROM_THE_RIGHT = `إغلاق جسر أودريسك

قال متحدث باسم البلدية إن الجسر أُغلق يوم الاثنين بعد انفجار في المستودع رقم 12، وإن أحداً لم يُصب.

"We heard nothing," the harbour office wrote in English.

وأضاف المتحدث أن التحقيق مستمر.
`;

/** As wide as a page may be before its lines are stretched, in CSS pixels. */
const WIDEST_LINE = 800;

describe.skipIf(reason !== null)(`texts from the right, narrow and wide windows${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  let desk: StartedDesk;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-widths-"));
    const pressFile = join(folder, "press.sayso");
    expect((await runSayso(["demo", "--case", pressFile])).code).toBe(0);
    const file = join(folder, "bridge.txt");
    await writeFile(file, FROM_THE_RIGHT);
    expect((await runSayso(["read", file, "--rules-only", "--case", pressFile])).code).toBe(0);
    desk = await startDesk(pressFile, ["--by", "nk"]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (desk) expect(await desk.stop()).toBe(0);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const wide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  test.each([
    ["light", 800],
    ["dark", 1280],
    ["light", 2560],
  ] as const)(
    "a text from the right, in %s colours, %i wide: each paragraph by its own letters, marks and margin with it",
    {
      timeout: 60_000,
    },
    async (colors, width) => {
      const { context, page, complaints } = await openWindow(browser, desk, colors, width);
      page.setDefaultTimeout(8000);
      await page.goto(`${desk.origin}/documents`);
      await page.locator("td.title a").filter({ hasText: "أودريسك" }).click();
      await page.waitForSelector(".text p");
      const directions = await page
        .locator(".text .title, .text p")
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
      expect(directions).toEqual(["rtl", "rtl", "ltr", "rtl"]);
      await press(page, "t", "ArrowDown", "ArrowLeft", "Shift+ArrowLeft", "Shift+ArrowLeft", "s");
      await page.waitForSelector(".adding-panel .taken-words");
      await shot(page, `right-adding-${colors}-${width}`);
      await press(page, "Control+Enter");
      await page.waitForSelector(".margin-item.statement.added");
      await shot(page, `right-${colors}-${width}`);
      const [mark, paragraph] = await Promise.all([
        page.locator(".text mark.said").first().boundingBox(),
        page
          .locator(".text p, .text .title")
          .filter({ has: page.locator("mark.said") })
          .first()
          .boundingBox(),
      ]);
      expect(mark && paragraph && mark.x + mark.width <= paragraph.x + paragraph.width + 1).toBe(true);
      expect(await wide(page)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await press(page, "u");
      await page.waitForSelector(".margin-item.statement.added", { state: "detached" });
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  test.each([800, 1024, 1280, 1440])(
    "the bar is one line, %i wide; where pages have no room they stand behind a button",
    { timeout: 60_000 },
    async (width) => {
      const { context, page, complaints } = await openWindow(browser, desk, "light", width);
      const ways = page.locator("nav[aria-label] li a");
      for (const label of ["Incidents", "Timeline"]) {
        const button = page.locator(".pages-button");
        expect(await button.isVisible()).toBe(width < 1264);
        if (width < 1264) await button.click();
        await ways.filter({ hasText: label }).click();
        await page.getByRole("heading", { name: label, exact: true, level: 1 }).waitFor();
        if (width < 1264) {
          expect(await button.textContent()).toContain(label);
          expect(await ways.first().isVisible()).toBe(false); // It closed by itself.
        }
        expect(await page.locator(".bar").evaluate((bar) => bar.getBoundingClientRect().height)).toBeLessThan(60);
        const [pages, tools] = await Promise.all([page.locator(".bar nav").boundingBox(), page.locator(".tools").boundingBox()]);
        expect((pages?.x ?? 0) + (pages?.width ?? 0)).toBeLessThanOrEqual(tools?.x ?? 0);
      }
      if (width < 1264) {
        await page.locator(".pages-button").click();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press("Escape");
        expect(await ways.first().isVisible()).toBe(false);
      }
      expect(await page.getByRole("button", { name: "Undo" }).count()).toBe(1); // By its words, whatever is seen of it.
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  test.each([390, 800, 2560])("every page, %i wide: nothing to scroll sideways, no line stretched", { timeout: 90_000 }, async (width) => {
    const { context, page, complaints } = await openWindow(browser, desk, "light", width);
    page.setDefaultTimeout(15_000);
    const ways = await page.locator("nav[aria-label] a").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    const found: Record<string, number> = {};
    for (const way of ways) {
      await page.goto(`${desk.origin}${way}`);
      await page.waitForSelector("h1");
      await page.waitForSelector(".waiting", { state: "detached" });
      found[way] = await wide(page);
      expect(await page.locator(".not-read-line a").count()).toBe(1);
      await shot(page, `width-${width}-${way.slice(1) || "case"}`);
      const line = await page
        .locator("main p, main dd")
        .evaluateAll((all) => Math.max(0, ...all.map((one) => (one.childElementCount > 0 ? 0 : one.getBoundingClientRect().width))));
      if (width > 2000) found[`${way} line`] = Math.max(0, Math.round(line) - WIDEST_LINE);
    }
    for (const list of ["/incidents", "/claims", "/documents"]) {
      await page.goto(`${desk.origin}${list}`);
      await page.locator("td a").first().click();
      await page.waitForURL((url) => url.pathname.length > list.length + 8);
      await page.waitForSelector("h1");
      await page.waitForSelector(".waiting", { state: "detached" });
      found[`${list}/one`] = await wide(page);
      await shot(page, `width-${width}-one-${list.slice(1)}`);
    }
    await page.locator(".not-read-line a").click();
    await page.getByRole("heading", { name: "What the machine does not read" }).waitFor();
    await shot(page, `width-${width}-not-read`);
    found["/not-read"] = await wide(page);
    expect(await violations(page)).toEqual([]);
    expect(Object.entries(found).filter(([, over]) => over > 0)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
