// node tests/stores/kill-long.ts [kills] [files] [seed]
// Kills `sayso read` at seeded random moments and prints what was lost. Takes some minutes; tests/stores/kill.test.ts is the short one.
import { temporaryFolder } from "./invented-case.ts";
import { killWhileReading, toldOf } from "./kill-runs.ts";

const [kills = 20, files = 300, seed = 1] = process.argv.slice(2).map(Number);
const { folder, remove } = temporaryFolder();
const started = performance.now();
try {
  const record = await killWhileReading(kills, files, seed, folder);
  console.log(`${toldOf(record)}\nseed ${seed}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
  if (record.lost.length + record.half.length + record.wrong.length > 0 || record.documents !== record.files) process.exitCode = 1;
} finally {
  remove();
}
