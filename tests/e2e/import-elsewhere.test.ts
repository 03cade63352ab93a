import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, whyNoBrowser } from "./browser.ts";
import { violations } from "./desk-hand.ts";
import { openWindow, type StartedDesk, startDesk } from "./served-desk.ts";

const reason = whyNoBrowser();

describe.skipIf(reason !== null)(`an import that another window began${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  let desk: StartedDesk;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-elsewhere-"));
    desk = await startDesk(join(folder, "empty.sayso"));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (desk) expect(await desk.stop()).toBe(0);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test("one click takes the press file into an empty case; the other window tells that it runs and that it is done", {
    timeout: 60_000,
  }, async () => {
    const one = await openWindow(browser, desk);
    const two = await openWindow(browser, desk);
    await two.page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      new MutationObserver(() => {
        const words = document.querySelector(".elsewhere")?.textContent;
        if (words && told.at(-1) !== words) told.push(words);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await one.page.getByRole("button", { name: "Try the invented press file" }).click();
    await two.page.waitForFunction(() => document.querySelector(".elsewhere")?.textContent?.includes("were taken in"));
    const told = await two.page.evaluate(() => (window as unknown as { told: string[] }).told);
    expect(told.some((words) => /takes in documents.* of \d+ files read/u.test(words))).toBe(true);
    await two.page.getByRole("heading", { name: "empty" }).waitFor(); // The case, by its name.
    await two.page.locator(".counts", { hasText: "26 documents" }).waitFor();
    expect(await one.page.locator(".elsewhere").count()).toBe(0);
    expect(await violations(two.page)).toEqual([]);
    expect([...one.complaints, ...two.complaints]).toEqual([]);
    await one.context.close();
    await two.context.close();
  });
});
