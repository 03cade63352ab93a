import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const USUAL_PLACES = [
  process.env.SAYSO_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The Chromium of this machine, null where there is none. */
export function chromiumPath(): string | null {
  return USUAL_PLACES.find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** Why the browser tests do not run here; null where they run. With `SAYSO_REQUIRE_E2E=1` a missing browser is a failure, not a reason. */
export function whyNoBrowser(): string | null {
  if (chromiumPath() !== null || process.env.SAYSO_REQUIRE_E2E === "1") return null;
  return "not run: no browser (set SAYSO_CHROMIUM to a Chromium)";
}

/** Starts the browser with everything off that would ask a network. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error("There is no Chromium on this machine and SAYSO_REQUIRE_E2E is set.");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
