// npm run bench:speed [-- --sizes 1000,2000] [--only extract|read|link|add|encoder] [--weights FOLDER]
//   [--documents news|one-stock|EXTRACTED.jsonl] [--heap MB]
// Cost of a document, and how it grows with the number of documents, as ratios within this one run. Invented reports, unless --documents names
// a file that `sayso extract --with-document` printed, for linking. `--heap` holds each process to a heap of so many MB: without it the garbage
// of a quick run lies about, and the peak tells more of the machine than of the need.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** As the program itself starts where it reads texts. */
const { READING_FLAGS } = createRequire(import.meta.url)("../../bin/node24.cjs") as { readonly READING_FLAGS: readonly string[] };

interface Cost {
  readonly count: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly words: number;
  readonly peakMiB: number;
  readonly loadingMs: number;
}

const argument = (name: string): string | undefined =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const sizes = (argument("--sizes") ?? "1000,2000,4000,8000").split(",").map(Number);
const only = argument("--only");
const heap = argument("--heap");
const flags = [...READING_FLAGS, ...(heap === undefined ? [] : [`--max-old-space-size=${heap}`])];

function child(script: string, args: readonly string[]): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [...flags, join(import.meta.dirname, script), ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const chunks: Buffer[] = [];
    running.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    running.on("close", (code) =>
      code === 0 ? resolve(JSON.parse(Buffer.concat(chunks).toString("utf8")) as Cost) : reject(new Error(`${script} ended with ${code}`)),
    );
  });
}

/** The growth of the time a document takes, as the slope of log(time) over log(count): 1 is linear. */
function exponent(costs: readonly Cost[]): number {
  const first = costs[0] as Cost;
  const last = costs.at(-1) as Cost;
  return costs.length < 2 ? 1 : Math.log(last.cpuSeconds / first.cpuSeconds) / Math.log(last.count / first.count);
}

async function measure(what: string, script: string, argsOf: (count: number) => readonly string[]): Promise<void> {
  console.log(`\n${what}`);
  console.log("documents   words   seconds   articles/s   of 500 words/s/core   ms/document   x first   peak MiB   loading ms");
  const costs: Cost[] = [];
  for (const count of sizes) {
    const cost = await child(script, argsOf(count));
    costs.push(cost);
    const each = (1000 * cost.cpuSeconds) / cost.count;
    const first = costs[0] as Cost;
    const against = each / ((1000 * first.cpuSeconds) / first.count);
    const cells = [
      [cost.count, 9, 0],
      [cost.words, 7, 0],
      [cost.seconds, 9, 1],
      [cost.count / cost.seconds, 12, 1],
      [cost.words / 500 / cost.cpuSeconds, 21, 1],
      [each, 13, 2],
      [against, 9, 2],
      [cost.peakMiB, 10, 0],
      [cost.loadingMs, 12, 0],
    ] as const;
    console.log(cells.map(([value, width, digits]) => value.toFixed(digits).padStart(width)).join(" "));
  }
  console.log(`time grows as documents^${exponent(costs).toFixed(2)} (1 is linear)`);
}

interface EncoderCost {
  readonly count: number;
  readonly words: number;
  readonly seconds: number;
  readonly bareSeconds: number;
  readonly peakMiB: number;
  readonly loadingMs: number;
  readonly bytes: string;
}

/** With the encoder: beside the bare model over the same windows, and whether one and two threads write the same bytes. */
async function measureEncoder(): Promise<void> {
  const weights = argument("--weights");
  console.log(`\nsayso extract with the encoder${weights === undefined ? "" : ` in ${weights}`}, 100 reports`);
  console.log("threads   of 500 words/s   against the bare model   peak MiB   loading ms");
  const bytes = new Set<string>();
  for (const threads of [1, 2]) {
    const cost = (await child("encoder-child.ts", [
      "100",
      String(threads),
      ...(weights === undefined ? [] : [weights]),
    ])) as unknown as EncoderCost;
    bytes.add(cost.bytes);
    const cells = [
      [threads, 7, 0],
      [cost.words / 500 / cost.seconds, 16, 1],
      [cost.seconds / cost.bareSeconds, 24, 2],
      [cost.peakMiB, 10, 0],
      [cost.loadingMs, 12, 0],
    ] as const;
    console.log(cells.map(([value, width, digits]) => value.toFixed(digits).padStart(width)).join(" "));
  }
  console.log(bytes.size === 1 ? "one and two threads write the same bytes" : "ONE AND TWO THREADS WRITE DIFFERENT BYTES");
}

if (only === undefined || only === "encoder") await measureEncoder();
if (only === undefined || only === "extract")
  await measure("sayso extract, rules alone, one thread", "extract-child.ts", (count) => [String(count)]);
if (only === undefined || only === "read") {
  const folder = mkdtempSync(join(tmpdir(), "sayso-speed-"));
  try {
    await measure("sayso read into a new case, rules alone, one file a document", "read-child.ts", (count) => [
      String(count),
      join(folder, String(count)),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const documents = argument("--documents") ?? "news";
const linked = (count: number): readonly string[] => [String(count), documents];
if (only === undefined || only === "link") await measure(`sayso link, after extraction, of ${documents}`, "link-child.ts", linked);
if (only === undefined || only === "add")
  await measure(`linking again with one document of ${documents} more, what was found of the others held`, "add-child.ts", linked);
