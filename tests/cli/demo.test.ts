import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runSayso } from "./run-sayso.ts";

test("the invented documents of the demo never go into a case of somebody's own", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sayso-demo-"));
  try {
    const [article, own] = [join(folder, "depot.txt"), join(folder, "own.sayso")];
    await writeFile(article, "Depot burns in Sarneth\n\nTwo guards were killed on Monday, police said.\n");
    await runSayso(["read", "--case", own, article]);
    const ran = await runSayso(["demo", "--case", own]);
    expect(ran.code).toBe(64);
    expect(ran.err).toContain("documents of your own");
    const documents = await runSayso(["list", "documents", "--case", own, "--json"]);
    expect(JSON.parse(documents.out)).toHaveLength(1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
