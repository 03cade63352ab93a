import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { composeTables } from "../../src/apps/compose.ts";
import { CODEBOOKS } from "../../src/core/codebooks/codebook-names.ts";
import { type DecidedCase, pressFileCase } from "../desk/decided-press-file.ts";

const FOLDER = join(import.meta.dirname, "codebooks");

let desk: DecidedCase;
beforeAll(async () => {
  desk = await pressFileCase();
  const wire = desk.report("Van bomb at Port Sael fish market");
  const titles = [
    "Quay bombing toll climbs to 14",
    "At least seven killed by bomb on the coast",
    "Two groups say they bombed",
    "Deputy governor shot dead",
    "Front condemns Vasht killing",
    "Three servicemen fall in cowardly ambush",
    "Milk lorry was hit on Nossim Pass",
    "military court jails two over",
    "Caretaker dies in burning",
  ];
  for (const id of [wire, ...titles.map(desk.report)]) await desk.decide({ verdict: "accept", id }, "nk");
  const rise = desk.report("Quay bombing toll climbs to 14");
  await desk.decide({ verdict: "edit", id: rise, field: "killed", value: 13 }, "rt", "the ministry's list");
  await desk.decide({ verdict: "edit", id: wire, field: "perpetrators", value: ["Grey Hand Front"] }, "rt");
  await desk.decide({ verdict: "reject", id: desk.report("Grief on the quay") }, "nk", "told anew from the wire");
});

test.each(CODEBOOKS)("the decided press file gives the %s tables that it gave", async (codebook) => {
  const files = (await composeTables())(codebook, await desk.tables(codebook), "without-mark");
  for (const { name, content } of files) {
    const golden = join(FOLDER, name);
    // SAYSO_WRITE_GOLDEN=1 npx vitest run tests/golden writes the files anew: read the change before you commit it.
    if (process.env.SAYSO_WRITE_GOLDEN === "1") writeFileSync(golden, content);
    expect(content, name).toBe(readFileSync(golden, "utf8"));
  }
});
