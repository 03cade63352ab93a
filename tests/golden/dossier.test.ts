import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pressFileCase } from "../desk/decided-press-file.ts";

const GOLDEN = join(import.meta.dirname, "dossiers", "press-file.json");

/** Passages as text, cited words in double angle brackets; figures and hashes are tested elsewhere. */
function shownAsText(key: string, value: unknown): unknown {
  if (key === "measured" || key === "proofs" || key === "extractors") return undefined;
  const { parts } = (value ?? {}) as { readonly parts?: readonly { readonly text: string; readonly cited: string }[] };
  if (parts === undefined) return value;
  return parts.map(({ text, cited }) => (cited === "cited" ? `«${text}»` : text)).join("");
}

test("a small case of the press file, decided by two people, gives the dossier that it gave", async () => {
  const desk = await pressFileCase();
  const [wire, rise] = [desk.report("Van bomb at Port Sael fish market"), desk.report("Quay bombing toll climbs to 14")];
  await desk.decide({ verdict: "accept", id: wire }, "nk");
  await desk.decide({ verdict: "edit", id: rise, field: "injured", value: 37 }, "rt", "the ministry's list");
  await desk.decide({ verdict: "accept", id: desk.statement("Van bomb at Port Sael fish market", 0) }, "nk");
  await desk.decide({ verdict: "reject", id: desk.report("Grief on the quay") }, "nk", "told anew from the wire");
  await desk.decide({ verdict: "same", a: wire, b: rise }, "rt");
  const text = `${JSON.stringify(await desk.dossier(), shownAsText, 1)}\n`;
  // SAYSO_WRITE_GOLDEN=1 npx vitest run tests/golden writes the file anew: read the change before you commit it.
  if (process.env.SAYSO_WRITE_GOLDEN === "1") writeFileSync(GOLDEN, text);
  expect(text).toBe(readFileSync(GOLDEN, "utf8"));
});
