import { join } from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { runSayso } from "../cli/run-sayso.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What stands in the way of people on this page, by axe. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Run by the driver: the page's own policy lets in no script but its own.
  await page.evaluate(axe.source);
  const found = await page.evaluate((tags) => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags }), WCAG);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.any[0]?.message ?? ""}`);
}

/** Presses keys one after another. */
export const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** How many decisions the log of the case in this folder holds. */
export async function decisionsIn(folder: string): Promise<number> {
  const listed = await runSayso(["list", "decisions", "--case", join(folder, "press.sayso"), "--json"]);
  return (JSON.parse(listed.out) as readonly unknown[]).length;
}
