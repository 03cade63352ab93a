import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runSayso } from "../cli/run-sayso.ts";
import { openBrowser, whyNoBrowser } from "./browser.ts";
import { press, violations } from "./desk-hand.ts";
import { openFirst } from "./linked-hand.ts";
import { openWindow, type StartedDesk, startDesk } from "./served-desk.ts";

const reason = whyNoBrowser();

describe.skipIf(reason !== null)(`discounted at the desk${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  let desk: StartedDesk;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-discounts-"));
    expect((await runSayso(["demo", "--case", join(folder, "press.sayso"), "--rules-only"])).code).toBe(0);
    desk = await startDesk(join(folder, "press.sayso"), ["--by", "nk", "--codebook", "weights 2"]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (desk) expect(await desk.stop()).toBe(0);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test("a value is, by keyboard and never without a reason, beside its grade; undo takes it back", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await openFirst(page);
    const value = page.locator(".told-value", { hasText: "at least 7" });
    const grade = await value.locator(".badge.grade").textContent();
    await value.getByRole("button", { name: /^Discount/u }).focus();
    await press(page, "Enter");
    expect(await page.getByRole("button", { name: "Discount it" }).isDisabled()).toBe(true);
    await page.keyboard.type("the office had no access");
    await press(page, "Enter");
    await value.locator(".discounts li").waitFor();
    expect(await value.locator(".discounts li").textContent()).toMatch(/discounted nk .*weights 2.*the office had no access/u);
    expect(await value.locator(".badge.grade").textContent()).toBe(grade);
    expect(await page.locator(".discounts li").count()).toBe(1);
    await page.reload(); // Without what was told on top of the page.
    await value.locator(".discounts li").waitFor();
    expect(await violations(page)).toEqual([]);
    await press(page, "u");
    await value.locator(".discounts li").waitFor({ state: "detached" });
    await page.waitForSelector("header .badge.machine");
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("a claim is, and its line in the list says by whom", async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await press(page, "g", "m");
    await page.locator(".linked-table tbody a").first().click();
    await page.getByRole("button", { name: /^Discount/u }).click();
    await page.keyboard.type("one voice twice");
    await press(page, "Enter");
    await page.waitForSelector("header .discounts li");
    await page.goBack();
    await page.locator(".badge.discounted", { hasText: "discounted (nk)" }).waitFor();
    await press(page, "u");
    await page.locator(".badge.discounted").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await context.close();
  });
});
