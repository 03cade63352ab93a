import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect } from "vitest";

export const PRESS_FILE = fileURLToPath(new URL("../../examples/press-file", import.meta.url));

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

/** Files of the example press file as they are dropped, by their paths in its folder. */
export function pressFiles(paths: readonly string[]): Promise<readonly Dropped[]> {
  return Promise.all(
    paths.map(async (path) => ({ name: basename(path), base64: (await readFile(join(PRESS_FILE, path))).toString("base64") })),
  );
}

/** The paths of its documents, and of its lists of places and actors. */
export const documentsOfPressFile = async (): Promise<readonly string[]> =>
  (await readdir(join(PRESS_FILE, "documents"))).sort().map((name) => join("documents", name));
export const LISTS_OF_PRESS_FILE = ["gazetteer.json", "actors.json"] as const;

/** Drops the example press file, its lists beside its documents where asked for, and waits until every file has its line in the ledger. */
export async function dropPressFile(page: Page, lists: readonly string[] = []): Promise<void> {
  await drop(page, await pressFiles([...(await documentsOfPressFile()), ...lists]));
  await page.waitForSelector(".progress .notice", { timeout: 60_000 });
  await page.waitForFunction(() => document.querySelectorAll(".ledger tbody tr").length >= 24); // The table is asked for anew.
  expect(await page.locator(".ledger tr.failed").count()).toBe(0);
}
