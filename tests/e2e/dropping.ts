import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect } from "vitest";

export const PRESS_FILE = fileURLToPath(new URL("../../examples/press-file/documents", import.meta.url));

interface Dropped {
  readonly name: string;
  readonly base64: string;
}

/** Drops files on the page's own place for them, as a person does with the mouse. */
export async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, files);
  await page.dispatchEvent(".drop", "drop", { dataTransfer: data });
}

/** Drops the example press file and waits until every file of it has its line in the ledger. */
export async function dropPressFile(page: Page): Promise<void> {
  const names = (await readdir(PRESS_FILE)).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, base64: (await readFile(join(PRESS_FILE, name))).toString("base64") })),
  );
  await drop(page, files);
  await page.waitForSelector(".progress .notice", { timeout: 60_000 });
  await page.waitForFunction(() => document.querySelectorAll(".ledger tbody tr").length >= 24); // The table is asked for anew.
  expect(await page.locator(".ledger tr.failed").count()).toBe(0);
}
