import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** Where pictures of the pages are kept for people to look at; nowhere without it. */
const SHOTS = process.env.SAYSO_SHOTS;
/** Good enough to read every word of a page, and small enough to lie beside the guide. */
const WEBP_QUALITY = 60;

/** Keeps what is in sight of a page as a small picture. */
export async function keepShot(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: WEBP_QUALITY });
  await session.detach();
  await mkdir(SHOTS, { recursive: true });
  await writeFile(join(SHOTS, `${name}.webp`), Buffer.from(data, "base64"));
}
