import type { Page } from "playwright-core";
import { press } from "./desk-hand.ts";

/** Goes to the incident of most documents by keyboard and link. */
export async function openFirst(page: Page): Promise<void> {
  await press(page, "g", "i");
  await page.waitForSelector(".linked-table tbody a");
  await page.locator(".linked-table tbody a").first().click();
  await page.waitForSelector(".linked-page .field-table");
}

/** How many reports the incident on the page has. */
export const reportsIn = async (page: Page): Promise<number> =>
  Number.parseInt((await page.locator(".linked-page h1 + p").textContent()) ?? "", 10);

/** Waits until the incident on the page has so many reports. */
export const hasReports = (page: Page, count: number) =>
  page.waitForFunction(
    (expected) => Number.parseInt(document.querySelector(".linked-page h1 + p")?.textContent ?? "", 10) === expected,
    count,
  );
