import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runSayso } from "../cli/run-sayso.ts";
import { malformedInputs } from "../readers/malformed-inputs.ts";
import { openBrowser, whyNoBrowser } from "./browser.ts";
import { decisionsIn, press, violations } from "./desk-hand.ts";
import { drop, dropPressFile, PRESS_FILE } from "./dropping.ts";
import { firstLoad } from "./first-load.ts";
import { openWindow, type StartedDesk, startDesk } from "./served-desk.ts";

const reason = whyNoBrowser();
const BUILT = fileURLToPath(new URL("../../dist/web/desk", import.meta.url));

describe.skipIf(reason !== null)(`the desk in a browser${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  let desk: StartedDesk;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-desk-"));
    desk = await startDesk(join(folder, "press.sayso"));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (desk) expect(await desk.stop()).toBe(0);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test("from an empty case by drop and keyboard alone: take in, review ten, undo all, search; nothing complains", {
    timeout: 120_000,
  }, async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    expect(page.url()).toBe(`${desk.origin}/`);
    await page.getByRole("heading", { name: "This case is empty" }).waitFor();
    expect(await violations(page)).toEqual([]);

    await press(page, "g", "t");
    await page.waitForSelector(".drop");
    await dropPressFile(page);

    await press(page, "g", "r");
    await page.waitForSelector(".suggestion");
    const first = await page.locator(".suggestion h2").textContent();
    expect(await page.locator(".suggestion .badge").first().textContent()).toContain("machine, not reviewed");
    expect(await page.locator(".review-text mark.now").count()).toBeGreaterThan(0);
    await press(page, "a");
    await page.waitForSelector("dialog[open] input");
    await page.keyboard.type("nk");
    await press(page, "Enter");
    await page.waitForSelector("dialog", { state: "detached" });
    for (let done = 1; done < 10; done++) {
      await page.waitForFunction((count) => document.querySelector(".count")?.textContent?.startsWith(`${count} /`), done + 1);
      await press(page, done % 3 === 0 ? "r" : "a");
    }
    await page.waitForFunction(() => document.querySelector(".count")?.textContent?.startsWith("11 /"));
    // The next item comes before the answer, which a busy machine takes its time for.
    await expect.poll(() => decisionsIn(folder), { timeout: 30_000 }).toBe(10);

    await press(page, "k");
    await press(page, "e");
    await page.waitForSelector(".edit-field");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".edit-field", { state: "detached" });

    for (let left = 10; left > 0; left--) await press(page, left % 2 === 0 ? "u" : "Control+z");
    await page.waitForFunction((heading) => document.querySelector(".suggestion h2")?.textContent === heading, first);
    await page.getByText(`Undone: accepted · ${first}`, { exact: true }).waitFor();
    const [told, below] = await Promise.all([page.locator(".told p").boundingBox(), page.locator(".not-read-line").boundingBox()]);
    expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0); // It lies on no words below it.
    expect(await page.getByRole("button", { name: "Undo" }).getAttribute("title")).toContain("Withdraw"); // How an older one is taken back.
    await page.waitForSelector(".history li.withdrawn");
    expect(await page.locator(".suggestion .badge").first().textContent()).toContain("machine, not reviewed");
    expect(await decisionsIn(folder)).toBe(20);
    await press(page, "Control+Shift+Z");
    await page.waitForFunction(() => document.querySelector(".suggestion .badge")?.textContent?.includes("accepted"));
    expect(await decisionsIn(folder)).toBe(21);

    await press(page, "Control+k");
    await page.keyboard.type("quay");
    await press(page, "Enter");
    await page.waitForSelector(".found li mark");
    expect(page.url()).toBe(`${desk.origin}/search`);
    expect(await page.title()).not.toContain("quay");
    await page.getByRole("searchbox").focus();
    await press(page, "Escape"); // Leaves the field with its words, and keys of a letter act again.
    expect(await page.getByRole("searchbox").inputValue()).toBe("quay");
    await press(page, "?");
    await page.waitForSelector("dialog[open] kbd");
    const caps = await page.locator(".keys dt").evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
    expect(caps).toBe(0); // No cap runs out of its box.
    await press(page, "Escape");
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("two quick presses decide on two items, and a held key on one", async () => {
    const { context, page } = await openWindow(browser, desk);
    await page.evaluate(() => sessionStorage.setItem("sayso.reviewer", "mo"));
    await page.goto(`${desk.origin}/review`);
    await page.waitForSelector(".suggestion");
    const before = await decisionsIn(folder);
    await page.evaluate(() => {
      const key = (repeat: boolean) => window.dispatchEvent(new KeyboardEvent("keydown", { key: "a", repeat }));
      key(false);
      for (let held = 0; held < 20; held++) key(true);
    });
    await page.waitForFunction(() => document.querySelector(".count")?.textContent?.startsWith("2 /"));
    await press(page, "a", "a");
    await page.waitForFunction(() => document.querySelector(".count")?.textContent?.startsWith("4 /"));
    await page.waitForFunction((made) => document.querySelectorAll(".queue-row .badge.accepted").length === made, 3);
    // What was decided keeps its place until the list is asked for anew, and the list says so.
    const total = Number((await page.locator(".count").textContent())?.split("/")[1]);
    const heading = (await page.locator(".suggestion h2").textContent()) ?? "";
    expect(await page.locator(".decided-since").textContent()).toContain("3 decided");
    await page.getByRole("button", { name: "Leave them out" }).click();
    await page.waitForSelector(".decided-since", { state: "detached" });
    expect(await page.locator(".count").textContent()).toBe(`1 / ${total - 3}`);
    expect(await page.locator(".suggestion h2").textContent()).toBe(heading);
    await page.waitForFunction((left) => Number.parseInt(document.querySelector(".bar .pill")?.textContent ?? "", 10) === left, total - 3);
    await press(page, "u", "u", "u");
    await page.waitForFunction(() => document.querySelector(".bar .tools button")?.hasAttribute("disabled"));
    expect(await decisionsIn(folder)).toBe(before + 6);
    await context.close();
  });

  test("an edit stands beside the machine's value, with who gave it", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await page.evaluate(() => sessionStorage.setItem("sayso.reviewer", "mo"));
    await page.reload();
    await page.goto(`${desk.origin}/review?kind=report`);
    await page.waitForSelector(".suggestion");
    await press(page, "e");
    await page.locator(".edit-field select").first().selectOption("killed");
    await page.locator(".edit-field input").fill("15+");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".given");
    expect(await page.locator(".given").first().textContent()).toContain("at least 15");
    await press(page, "u");
    await page.waitForSelector(".given", { state: "detached" });
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("what is on the screen is accepted together, what is not stays, and all of it is undone", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await page.evaluate(() => sessionStorage.setItem("sayso.reviewer", "mo"));
    await page.goto(`${desk.origin}/documents`);
    await page.locator("td.title a").first().click();
    await page.waitForSelector(".margin-item");
    const waiting = await page.locator(".margin-item.machine").count();
    await page.getByRole("button", { name: "Accept what is on the screen" }).click();
    const asked = await page.locator(".asked li").count();
    expect(asked).toBeGreaterThan(1);
    expect(asked).toBeLessThan(waiting);
    await page.locator("dialog").getByRole("button", { name: "Accept", exact: true }).click();
    await page.waitForFunction((left) => document.querySelectorAll(".margin-item.machine").length === left, waiting - asked);
    for (let step = 0; step < asked; step++) await press(page, "u");
    await page.waitForFunction((left) => document.querySelectorAll(".margin-item.machine").length === left, waiting);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("the original is saved as it went in, and never opened", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await page.goto(`${desk.origin}/documents`);
    await page.locator("td.title a").first().click();
    const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a file" }).click()]);
    const bytes = await readFile(await saved.path());
    const names = await readdir(join(PRESS_FILE, "documents"));
    const originals = await Promise.all(names.map((name) => readFile(join(PRESS_FILE, "documents", name))));
    expect(originals.some((one) => one.equals(bytes) || one.includes(bytes))).toBe(true);
    expect(complaints.filter((one) => !one.startsWith("asked elsewhere: blob:"))).toEqual([]);
    await context.close();
  });

  test("words selected in the text become the value", async () => {
    const { context, page } = await openWindow(browser, desk);
    await page.evaluate(() => sessionStorage.setItem("sayso.reviewer", "mo"));
    await page.goto(`${desk.origin}/review?kind=report`);
    await page.waitForSelector(".suggestion");
    await press(page, "e");
    await page.locator(".edit-field select").first().selectOption("place");
    await page.locator(".review-text .title").selectText();
    const title = (await page.locator(".review-text .title").textContent())?.trim() ?? "";
    await page.getByRole("button", { name: "Take the words selected in the text" }).click();
    expect(await page.locator(".edit-field input").inputValue()).toBe(title);
    await context.close();
  });

  test("two windows and the command line stay in step", async () => {
    const one = await openWindow(browser, desk);
    const two = await openWindow(browser, desk);
    const countIn = (page: Page) => page.locator(".bar .pill").textContent();
    const before = Number.parseInt((await countIn(two.page)) ?? "", 10);
    const [report] = JSON.parse((await runSayso(["list", "reports", "--case", join(folder, "press.sayso"), "--json"])).out) as {
      id: string;
    }[];
    const decided = await runSayso(["decide", "reject", report?.id ?? "", "--by", "cli", "--case", join(folder, "press.sayso")]);
    expect(decided.code).toBe(0);
    for (const { page } of [one, two])
      await page.waitForFunction((count) => Number.parseInt(document.querySelector(".bar .pill")?.textContent ?? "", 10) !== count, before);
    expect(await countIn(one.page)).toBe(await countIn(two.page));
    await one.context.close();
    await two.context.close();
  });

  test("a new window of the same browser is passed the key; a stranger's gets none", async () => {
    const { context, page } = await openWindow(browser, desk);
    const another = await context.newPage();
    await another.goto(`${desk.origin}/documents`);
    await another.waitForSelector("table");
    const stranger = await browser.newContext();
    const outside = await stranger.newPage();
    await outside.goto(`${desk.origin}/documents`);
    await outside.getByRole("heading", { name: "This window has no key" }).waitFor();
    expect(await page.locator("h1").count()).toBe(1);
    await stranger.close();
    await context.close();
  });

  test("the table keeps its filter over a reload, in no address", async () => {
    const { context, page } = await openWindow(browser, desk);
    await press(page, "g", "d");
    await page.waitForSelector("table");
    await page.getByRole("searchbox").fill("gazette");
    await page.getByRole("button", { name: "Title" }).click();
    const count = await page.locator("tbody tr td.title").count();
    expect(count).toBeGreaterThan(2);
    expect(page.url()).toBe(`${desk.origin}/documents`);
    await page.reload();
    await page.waitForSelector("table");
    expect(await page.locator("tbody tr td.title").count()).toBe(count);
    expect(await page.locator("th.title").getAttribute("aria-sort")).toBe("ascending");
    await context.close();
  });

  test.each(["light", "dark"] as const)("every page is accessible in %s colours", { timeout: 90_000 }, async (colors) => {
    const { context, page, complaints } = await openWindow(browser, desk, colors);
    const found: string[] = [];
    const look = async (name: string, ready: string): Promise<void> => {
      await page.waitForSelector(ready);
      found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
    };
    await look("case", ".counts");
    await press(page, "g", "r");
    await look("review", ".suggestion .fields");
    await press(page, "e");
    await look("editing", ".edit-field");
    await page.keyboard.press("Escape");
    await press(page, "?");
    await look("keys", "dialog[open]");
    await page.keyboard.press("Escape");
    await press(page, "Control+k");
    await look("palette", "dialog[open]");
    await page.keyboard.press("Escape");
    await page.goto(`${desk.origin}/review?kind=statement&state=all`);
    await look("a statement", ".suggestion .fields");
    await press(page, "g", "d");
    await look("documents", "table");
    await page.locator("td.title a").first().click();
    await page.waitForSelector(".margin-item button");
    for (const layer of ["Times", "Places"]) await page.getByRole("checkbox", { name: layer }).check();
    await press(page, "j", "j");
    await look("document", ".margin-item.now");
    await press(page, "/");
    await page.waitForSelector(".search");
    await page.keyboard.type("bomb");
    await page.keyboard.press("Enter");
    await look("search", ".found li");
    await page.getByRole("link", { name: "Take in" }).click();
    await look("taking in", ".ledger");
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([800, 1280, 2560])("nothing runs out of a window of %i pixels", async (width) => {
    const { context, page } = await openWindow(browser, desk, "light", width);
    for (const path of ["/", "/review", "/documents", "/search", "/map", "/timeline", "/import"]) {
      await page.goto(`${desk.origin}${path}`);
      await page.waitForSelector("h1, .suggestion");
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)]).toEqual([path, true]);
    }
    await context.close();
  });

  test("locked, nothing of the case is on the page", async () => {
    const { context, page } = await openWindow(browser, desk);
    await page.getByRole("button", { name: "Lock" }).click();
    await page.getByRole("heading", { name: "Locked" }).waitFor();
    expect(await page.locator("body").textContent()).not.toMatch(/Gazette|Karvan/u);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Unlock" }).click();
    await page.waitForSelector(".counts");
    await context.close();
  });

  test("the first load is under 400 KB of script, compressed, and holds no map", async () => {
    const { scripts, bytes } = await firstLoad(BUILT);
    expect(bytes).toBeLessThan(400 * 1024);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((name) => /map|timeline/u.test(name))).toEqual([]);
  });
});

describe.skipIf(reason !== null)(`hostile texts at the desk${reason === null ? "" : ` (${reason})`}`, () => {
  test("are shown as the characters they are, in every view, and nothing runs", { timeout: 400_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "sayso-hostile-"));
    const browser = await openBrowser();
    const desk = await startDesk(join(folder, "hostile.sayso"), ["--by", "nk"]);
    try {
      const { page, complaints } = await openWindow(browser, desk);
      await press(page, "g", "t");
      await page.waitForSelector(".drop");
      const files = malformedInputs()
        .filter(({ bytes }) => bytes.length < 300_000)
        .flatMap(({ name, bytes, sidecar }) => [
          { name, base64: Buffer.from(bytes).toString("base64") },
          ...(sidecar ? [{ name: `${name}.json`, base64: Buffer.from(sidecar).toString("base64") }] : []),
        ]);
      await drop(page, files);
      await page.waitForSelector(".progress .notice", { timeout: 120_000 });
      await press(page, "g", "r");
      await page.waitForSelector(".suggestion");
      for (let step = 0; step < 15; step++) await press(page, "j");
      await press(page, "/");
      await page.waitForSelector(".search");
      await page.keyboard.type("script");
      await press(page, "Enter");
      await page.waitForSelector(".found li");
      await press(page, "Escape");
      for (const [path, ready] of [
        ["map", ".map-page .as-table"], // None of them tells a place that could be drawn.
        ["timeline", ".timeline-ground"],
      ] as const) {
        await page.goto(`${desk.origin}/${path}`);
        await page.waitForSelector(ready, { state: "attached" });
        await page.getByText("The same as a table").click();
        expect(await page.locator("#desk script, iframe, img, object, embed").count()).toBe(0);
      }
      const listed = (await (
        await fetch(`${desk.origin}/api/documents?limit=5000`, {
          headers: { Authorization: `Bearer ${new URL(desk.address).hash.slice(1)}` },
        })
      ).json()) as { rows: { id: string }[] };
      expect(listed.rows.length).toBeGreaterThan(60);
      for (const { id } of listed.rows.slice(0, 60)) {
        await page.goto(`${desk.origin}/documents/${id}`);
        await page.waitForSelector(".text");
        expect(await page.locator("#desk script, iframe, img, object, embed").count()).toBe(0);
        expect(await page.evaluate(() => (window as unknown as { saysoRan?: number }).saysoRan ?? 0)).toBe(0);
      }
      for (const [list, ready] of [
        ["incidents", ".field-table"],
        ["claims", ".sides"],
      ] as const) {
        await page.goto(`${desk.origin}/${list}`);
        await page.waitForSelector(".linked-table tbody a", { timeout: 120_000 }); // The whole set is put together first.
        for (let at = 0; at < Math.min(3, await page.locator(".linked-table tbody a").count()); at++) {
          await page.locator(".linked-table tbody a").nth(at).click();
          await page.waitForSelector(ready);
          await page.locator("a.button").click();
          await page.waitForSelector(".leave-out");
          expect(await page.locator("#desk script, iframe, img, object, embed").count()).toBe(0);
          await page.goto(`${desk.origin}/${list}`);
          await page.waitForSelector(".linked-table tbody a");
        }
      }
      expect(await page.evaluate(() => (window as unknown as { saysoRan?: number }).saysoRan ?? 0)).toBe(0);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await desk.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
