import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** `sayso desk` as a person starts it, on a case of its own. */
export interface StartedDesk {
  readonly address: string;
  readonly origin: string;
  readonly process: number;
  stop(): Promise<number>;
}

export function startDesk(folder: string, more: readonly string[] = []): Promise<StartedDesk> {
  const args = [join(ROOT, "src", "apps", "cli", "main.ts"), "desk", "--case", folder, "--no-open", "--json", "--rules-only", ...more];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], cwd: ROOT });
  let told = "";
  return new Promise((resolve, reject) => {
    child.stderr?.on("data", (chunk: Buffer) => {
      told += chunk.toString("utf8");
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the desk ended with ${code}: ${told}`)));
    child.stdout?.once("data", (chunk: Buffer) => {
      const { address } = JSON.parse(chunk.toString("utf8")) as { readonly address: string };
      child.removeAllListeners("exit");
      const stop = (): Promise<number> =>
        new Promise((ended) => {
          child.once("exit", (code) => ended(code ?? -1));
          child.kill("SIGINT");
        });
      resolve({ address, origin: new URL(address).origin, process: child.pid ?? 0, stop });
    });
  });
}

/** A window on the desk that takes down everything it complains of, and everything it asks elsewhere for. */
export interface DeskWindow {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Console messages, errors of the page, and requests to anywhere but the desk. */
  readonly complaints: readonly string[];
}

export async function openWindow(
  browser: Browser,
  desk: StartedDesk,
  colorScheme: "light" | "dark" = "light",
  width = 1440,
): Promise<DeskWindow> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${desk.origin}/`)) complaints.push(`asked elsewhere: ${request.url()}`);
    if (
      /[?#].*[A-Za-z]{3}/u.test(
        request
          .url()
          .replace(desk.address, "")
          .replace(/\?(?:kind|state|order|offset|limit|names).*$/u, ""),
      )
    )
      complaints.push(`words in an address: ${request.url()}`);
  });
  await page.goto(desk.address);
  await page.waitForSelector("h1");
  return { context, page, complaints };
}
