import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inventedReports } from "../../benchmarks/speed/invented-reports.ts";
import { caseExists } from "../../src/adapters/stores/sqlite/case-file.ts";
import type { CaseStore, LedgerEntry } from "../../src/desk/ports/case-store.ts";
import { running } from "./child-process.ts";
import { listed } from "./invented-case.ts";
import { openedAgain } from "./opened-case.ts";

/** What came of killing an import again and again. */
export interface KillRecord {
  readonly kills: number;
  /** Kills before the first line of their run was seen, in its midst, and those that came too late. */
  readonly moments: { readonly starting: number; readonly midway: number; readonly late: number };
  /** Ledger lines seen committed from outside right before a kill, summed over the kills. */
  readonly acknowledged: number;
  /** Documents seen in right before each kill. */
  readonly documentsAtKills: readonly number[];
  readonly lost: readonly string[];
  readonly half: readonly string[];
  /** What the store itself found wrong after a kill. */
  readonly wrong: readonly string[];
  readonly documents: number;
  readonly files: number;
  readonly lastExit: number | null;
}

const PROGRAM = join(import.meta.dirname, "../../bin/sayso.cjs");
/** With flags of its own the program reads in the process that was started: what is killed is what writes. */
const IN_ONE_PROCESS = ["--max-semi-space-size=8"];
const POLL_MS = 15;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Uniform in [0, 1), by a multiplicative congruential generator (Park and Miller 1988). */
function randomOf(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Imports `files` invented files with the program, killing it `kills` times at moments drawn from `seed`, and once to its end. */
export async function killWhileReading(kills: number, files: number, seed: number, place: string): Promise<KillRecord> {
  const [articles, folder] = [join(place, "articles"), join(place, "press.sayso")];
  writeArticles(articles, files);
  const random = randomOf(seed);
  const seen = { starting: 0, midway: 0, late: 0, acknowledged: 0, lost: [] as string[], half: [] as string[], wrong: [] as string[] };
  const documentsAtKills: number[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const share = Math.floor((2 * random() * (files - (documentsAtKills.at(-1) ?? 0))) / (kills - kill + 1));
    const { acknowledged, moment } = await killOnce(folder, articles, random() < 0.2 ? "anyhow" : share, random());
    documentsAtKills.push(importedIn(acknowledged));
    seen[moment]++;
    seen.acknowledged += acknowledged.length;
    if (caseExists(folder)) await lookAfter(folder, acknowledged, seen);
  }
  const last = running([...IN_ONE_PROCESS, PROGRAM, "read", "--case", folder, articles]);
  const lastExit = await last.ended;
  await lookAfter(folder, [], seen);
  const store = await openedAgain(folder);
  const documents = await store.read((work) => store.documents.count(work));
  await store.close();
  const { lost, half, wrong, acknowledged, ...moments } = seen;
  return { kills, moments, acknowledged, documentsAtKills, lost, half, wrong, documents, files, lastExit };
}

function writeArticles(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (const { id, text } of inventedReports(count, 7))
    writeFileSync(join(folder, `${id.padStart(6, "0")}.txt`), `${text}\n\nFiled as ${id}.\n`);
}

const importedIn = (lines: readonly LedgerEntry[]): number => lines.filter(({ outcome }) => outcome === "imported").length;

/** Starts an import and kills it: anyhow within its first seconds, or a moment after it has put in so many documents more. */
async function killOnce(
  folder: string,
  articles: string,
  when: number | "anyhow",
  chance: number,
): Promise<{ readonly acknowledged: readonly LedgerEntry[]; readonly moment: "starting" | "midway" | "late" }> {
  const before = await linesOf(folder);
  const reading = running([...IN_ONE_PROCESS, PROGRAM, "read", "--case", folder, articles]);
  const isOver = (): boolean => reading.process.exitCode !== null;
  if (when !== "anyhow") while (!isOver() && importedIn(await linesOf(folder)) < importedIn(before) + when) await pause(POLL_MS);
  await pause(chance * (when === "anyhow" ? 1500 : 30));
  const acknowledged = await linesOf(folder);
  const moment = isOver() ? "late" : acknowledged.length > before.length ? "midway" : "starting";
  reading.process.kill("SIGKILL");
  await reading.ended;
  return { acknowledged, moment };
}

/** The lines that are committed at this moment, as another program sees them. */
async function linesOf(folder: string): Promise<readonly LedgerEntry[]> {
  if (!caseExists(folder)) return [];
  return withCase(folder, (store) => store.read((work) => listed(store.ledger.entries(work))));
}

async function withCase<Result>(folder: string, work: (store: CaseStore) => Promise<Result>): Promise<Result> {
  const store = await openedAgain(folder);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** After a kill: every acknowledged line is there with its document, and every document with everything that belongs to it. */
async function lookAfter(
  folder: string,
  acknowledged: readonly LedgerEntry[],
  seen: { readonly lost: string[]; readonly half: string[]; readonly wrong: string[] },
): Promise<void> {
  await withCase(folder, async (store) => {
    seen.wrong.push(...(await store.check()));
    await store.read(async (work) => {
      const lines = await listed(store.ledger.entries(work));
      const there = new Set(lines.map((line) => JSON.stringify(line)));
      for (const line of acknowledged) if (!there.has(JSON.stringify(line))) seen.lost.push(line.file);
      const imported = new Set(lines.flatMap(({ outcome, document }) => (outcome === "imported" ? [document] : [])));
      for await (const { id } of store.documents.all(work)) {
        const text = await store.documents.textOf(work, id);
        const findings = await store.findings.get(work, id);
        const original = await store.documents.original(work, id);
        if (!text || !original || findings?.text !== text.id || !imported.delete(id)) seen.half.push(id);
      }
      for (const id of imported) seen.half.push(String(id));
    });
  });
}

/** A record in one line a fact, for people. */
export function toldOf(record: KillRecord): string {
  const { kills, moments, acknowledged, documentsAtKills, lost, half, wrong, documents, files, lastExit } = record;
  return [
    `${kills} kills (SIGKILL): ${moments.midway} midway, ${moments.starting} while starting, ${moments.late} after the end`,
    `documents in at each kill: ${documentsAtKills.join(" ")}`,
    `${acknowledged} lines seen committed right before a kill: ${lost.length} lost`,
    `documents half there: ${half.length}; faults found by the store's own check: ${wrong.length}`,
    `then run to its end (exit ${lastExit}): ${documents} of ${files} documents`,
  ].join("\n");
}
