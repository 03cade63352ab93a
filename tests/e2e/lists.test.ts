import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, whyNoBrowser } from "./browser.ts";
import { press, violations } from "./desk-hand.ts";
import { documentsOfPressFile, drop, LISTS_OF_PRESS_FILE, pressFiles } from "./dropping.ts";
import { openWindow, type StartedDesk, startDesk } from "./served-desk.ts";

const reason = whyNoBrowser();

describe.skipIf(reason !== null)(`lists of places and actors dropped at the desk${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  let desk: StartedDesk;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-lists-"));
    desk = await startDesk(join(folder, "empty.sayso"), ["--by", "nk"]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (desk) expect(await desk.stop()).toBe(0);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test("the example dropped by hand has its map; a list is taken out, and the documents read again", { timeout: 120_000 }, async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await press(page, "g", "t");
    await page.getByText("The case keeps no list of your own").waitFor();
    await drop(page, await pressFiles([...(await documentsOfPressFile()), ...LISTS_OF_PRESS_FILE]));
    await page.locator(".progress .notice", { hasText: "2 lists kept" }).waitFor({ timeout: 60_000 });
    await page.waitForSelector(".case-lists");
    expect(await page.locator(".case-lists tbody tr").allTextContents()).toEqual([
      expect.stringMatching(/^actors\.jsonactors and peoples\d+/u),
      expect.stringMatching(/^gazetteer\.jsonplaces27/u),
    ]);
    expect(await page.locator(".ledger tr.failed").count()).toBe(0);
    expect(await page.locator(".ledger tr.list-kept").count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    await press(page, "g", "p");
    await page.waitForSelector(".map-point", { state: "attached" });
    const points = await page.locator(".map-point").count();
    expect(points).toBeGreaterThan(3);
    await press(page, "g", "t");
    await page.getByRole("button", { name: "Take out gazetteer.json" }).click();
    await page.getByText("The list was taken out.").waitFor();
    await page.waitForFunction(() => document.querySelectorAll(".case-lists tbody tr").length === 1);
    await page.locator(".ledger tr.list-removed").waitFor();
    await page.getByRole("button", { name: "Read all documents again" }).click();
    await page.locator(".progress .notice", { hasText: /\d+ documents read again/u }).waitFor({ timeout: 60_000 });
    await press(page, "g", "p");
    await page.waitForFunction(() => document.querySelectorAll(".map-point").length === 0 && document.querySelector(".map-beside"));
    expect(complaints).toEqual([]);
    await context.close();
  });
});
