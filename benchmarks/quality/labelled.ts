import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The folder that holds `data/` and `eval/`: `SAYSO_LABELLED`, else `../shared` beside the repository. */
export const LABELLED = resolve(process.env.SAYSO_LABELLED ?? join(import.meta.dirname, "..", "..", "..", "shared"));

/** One labelled document: the contract's input fields, and gold under other names. */
export type LabelledDocument = Readonly<Record<string, unknown>> & { readonly id: string; readonly text: string };

/** Lines of a labelled set, or null where it is not there. */
export function labelledSet(file: string): readonly LabelledDocument[] | null {
  const path = join(LABELLED, "data", file);
  if (!existsSync(path)) return null;
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledDocument);
}

/** Exported functions of one of the scorers, called with documents as they were parsed. */
export async function scorer<Functions>(file: string): Promise<Functions> {
  return (await import(pathToFileURL(join(LABELLED, "eval", file)).href)) as Functions;
}
