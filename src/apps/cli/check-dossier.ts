import { readFile } from "node:fs/promises";
import type { Dossier } from "../../core/model/index.ts";
import { makeDossier } from "../../desk/make-dossier.ts";
import type { CaseStore } from "../../desk/ports/case-store.ts";
import { SaysoError } from "../../wire/error-codes.ts";
import { composeLinking, composeSystem, renderDossierPage } from "../compose.ts";

/** How a dossier says that it was made. */
const MADE = /<meta name="sayso-dossier" content="(decided|decided-and-unreviewed) (sentences|whole-text) (\d{4}-[\d:.TZ-]{1,30})">/u;

/**
 * Makes a dossier anew from the decisions up to the moment it was made, and holds it against the page, byte by byte. Throws `dossier-differs`,
 * `file-not-found`.
 */
export async function checkDossier(file: string, { store, name }: { readonly store: CaseStore; readonly name: string }): Promise<Dossier> {
  const page = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new SaysoError("file-not-found", `${file} could not be read.`, { cause });
  });
  const [, holds, context, moment] = MADE.exec(page.slice(0, 2048)) ?? [];
  if (holds === undefined || context === undefined || moment === undefined)
    throw new SaysoError("dossier-differs", `${file} does not say that it is a dossier.`);
  const asked = {
    holds: holds as Dossier["holds"],
    policy: { persons: "pseudonyms", context: context as Dossier["context"] },
    moment,
  } as const;
  const { clock } = await composeSystem();
  const dossier = await makeDossier(name, asked, { store, clock, linking: await composeLinking() });
  if ((await renderDossierPage(dossier)) !== page) throw new SaysoError("dossier-differs", `${file} is not what this case gives.`);
  return dossier;
}
