// node benchmarks/speed/desk.ts [--documents 5000] [--case FOLDER]
// How long a person waits at the desk: medians over HTTP and in headless Chromium, on a case of invented news read by the rules alone.
// With --case the case is kept there and used again by the next run.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { openBrowser, whyNoBrowser } from "../../tests/e2e/browser.ts";
import { firstLoad } from "../../tests/e2e/first-load.ts";
import { type StartedDesk, startDesk } from "../../tests/e2e/served-desk.ts";
import { inventedNews } from "./invented-news.ts";

const argument = (name: string): string | undefined =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const documents = Number(argument("--documents") ?? "5000");
const kept = argument("--case");
const scratch = mkdtempSync(join(tmpdir(), "sayso-bench-desk-"));
const folder = kept ?? join(scratch, "bench.sayso");
const main = join(import.meta.dirname, "..", "..", "src", "apps", "cli", "main.ts");

/** As many times as each thing is asked for; the first is told apart where it reads what the next ones find in memory. */
const TIMES = 15;

const BUILT = join(import.meta.dirname, "..", "..", "dist", "web", "desk");

async function tellSizes(): Promise<void> {
  const { bytes, laterBytes } = await firstLoad(BUILT);
  for (const [what, size] of [
    ["script of the first load, compressed", bytes],
    ["script loaded when pages of their own are opened", laterBytes],
  ] as const)
    console.log(`${what.padEnd(66)} ${(size / 1024).toFixed(0).padStart(6)} KB`);
}

const ended = (args: readonly string[]): Promise<number> =>
  new Promise((resolve) => spawn(process.execPath, [main, ...args], { stdio: "ignore" }).on("close", (code) => resolve(code ?? 1)));

async function makeCase(): Promise<void> {
  const file = join(scratch, "reports.jsonl");
  writeFileSync(file, [...inventedNews(documents, 7)].map((report) => JSON.stringify(report)).join("\n"));
  const code = await ended(["read", file, "--case", folder, "--rules-only"]);
  if (code !== 0) throw new Error(`reading ended with ${code}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function median(work: (turn: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TIMES; turn++) times.push(await timed(() => work(turn)));
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] as number;
}

const tell = (what: string, milliseconds: number): void => console.log(`${what.padEnd(66)} ${milliseconds.toFixed(0).padStart(6)} ms`);

async function overHttp(address: string): Promise<void> {
  const { origin, hash } = new URL(address);
  const headers = { Authorization: `Bearer ${hash.slice(1)}`, "Content-Type": "application/json" };
  const asked = async (path: string, body?: unknown): Promise<unknown> =>
    (await fetch(`${origin}/api${path}`, { headers, ...(body ? { method: "POST", body: JSON.stringify(body) } : {}) })).json();
  tell("the case, first asked for after the start", await timed(() => asked("/case")));
  tell("the case, again (median)", await median(() => asked("/case")));
  const { rows, total } = (await asked("/queue?limit=200")) as { rows: { id: string; document: string }[]; total: number };
  tell(`the queue of ${total} items (median)`, await median(() => asked("/queue?limit=200")));
  tell("a document (median)", await median((turn) => asked(`/documents/${rows[turn]?.document}`)));
  tell("a decision (median)", await median((turn) => asked("/decisions", { verdict: "accept", id: rows[turn]?.id, reviewer: "bench" })));
  tell("the places of the map, first asked for", await timed(() => asked("/places")));
  tell("the places of the map (median)", await median(() => asked("/places")));
  tell("reports by date (median)", await median(() => asked("/reports")));
  tell("a search of two words (median)", await median(() => asked("/search", { words: "hospital evening", limit: 50 })));
}

/** Asks for the incidents and measures what else is asked for until they are there. */
async function whileLinking({ address, process: desk }: StartedDesk, meanwhile: () => Promise<void>): Promise<void> {
  const { origin, hash } = new URL(address);
  const headers = { Authorization: `Bearer ${hash.slice(1)}`, "Content-Type": "application/json" };
  const asked = async (
    path: string,
    body?: unknown,
  ): Promise<{ state?: string; documents?: number; rows?: { id: string; document: string }[] }> =>
    (await fetch(`${origin}/api${path}`, { headers, ...(body ? { method: "POST", body: JSON.stringify(body) } : {}) })).json();
  const begun = performance.now();
  await asked("/incidents");
  const { documents, state } = await asked("/linking");
  console.log(`while the case of ${documents} documents is put together (${state}; load ${loadavg()[0]?.toFixed(1)}):`);
  tell("  a search of two words (median)", await median(() => asked("/search", { words: "hospital evening", limit: 50 })));
  const { rows = [] } = await asked("/queue?limit=200");
  tell("  a document (median)", await median((turn) => asked(`/documents/${rows[turn]?.document}`)));
  await meanwhile();
  const times: number[] = [];
  let isFirst = true;
  for (let now = await asked("/linking"); now.state === "linking"; now = await asked("/linking")) {
    if (isFirst) console.log("  still under way after these");
    isFirst = false;
    times.push(await timed(() => asked("/documents?limit=50")));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  tell("  the list of documents, the slowest until it is there", Math.max(0, ...times));
  tell("  until incidents are there, all that among it", performance.now() - begun);
  tell("incidents, once there (median)", await median(() => asked("/incidents")));
  const untilLinked = async (turn: number): Promise<void> => {
    await asked("/decisions", { verdict: "reject", id: rows[turn]?.id, reviewer: "bench" });
    await asked("/incidents");
    while ((await asked("/linking")).state === "linking") await new Promise((resolve) => setTimeout(resolve, 20));
  };
  tell("a rejection, until the incidents are put together by it (median)", await median(untilLinked));
  const peak = existsSync(`/proc/${desk}/status`) ? /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${desk}/status`, "utf8"))?.[1] : undefined;
  if (peak) console.log(`memory of the desk, its thread among it, at its peak: ${Math.round(Number(peak) / 1024)} MB`);
}

async function inBrowser(address: string): Promise<void> {
  const browser = await openBrowser();
  const { origin } = new URL(address);
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(address);
  await page.waitForSelector(".to-review");
  tell(
    "the first view (median)",
    await median(async () => {
      await page.goto(`${origin}/`);
      await page.waitForSelector(".to-review");
    }),
  );
  await page.goto(`${origin}/review`);
  await page.waitForSelector(".suggestion .fields");
  for (const [key, does] of [
    ["j", "from item to item"],
    ["a", "accept, and the next item"],
  ] as const) {
    const times: number[] = [];
    for (let turn = 0; turn < TIMES; turn++) {
      await page.waitForTimeout(250); // A person reads; what comes next is fetched meanwhile.
      times.push(await page.evaluate(stepIn, key));
    }
    tell(`${does} (median)`, times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] as number);
  }
  tell(
    "the list of documents (median)",
    await median(async () => {
      await page.goto(`${origin}/documents`);
      await page.waitForSelector("td.title");
    }),
  );
  await browser.close();
}

/** Runs in the page: from the key to the frame in which the next item stands there, marked in its text. */
async function stepIn(key: string): Promise<number> {
  const count = (): string | null | undefined => document.querySelector(".count")?.textContent;
  const before = count();
  const begun = performance.now();
  window.dispatchEvent(new KeyboardEvent("keydown", { key }));
  while (
    count() === before ||
    document.querySelector(".suggestion .fields") === null ||
    document.querySelector(".review-text mark.now") === null
  )
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - begun;
}

try {
  if (!existsSync(join(folder, "case.json"))) await makeCase();
  const desk = await startDesk(folder, ["--by", "bench"]);
  await overHttp(desk.address);
  const noBrowser = whyNoBrowser();
  if (noBrowser !== null) console.log(`in a browser: ${noBrowser}`);
  await whileLinking(desk, async () => (noBrowser === null ? inBrowser(desk.address) : undefined));
  await desk.stop();
  await tellSizes();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
