import { expect, test } from "vitest";
import { temporaryFolder } from "./invented-case.ts";
import { killWhileReading, toldOf } from "./kill-runs.ts";

test("an import killed again and again loses nothing that was in, leaves nothing half in, and comes to its end when run again", async () => {
  const { folder, remove } = temporaryFolder();
  try {
    const record = await killWhileReading(4, 60, 3, folder);
    expect(record, toldOf(record)).toMatchObject({ lost: [], half: [], wrong: [], documents: 60, lastExit: 0 });
  } finally {
    remove();
  }
}, 90_000);
