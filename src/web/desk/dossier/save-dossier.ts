import { queryOptions } from "@tanstack/react-query";
import type { DossierContentsView } from "../../../wire/dossier-at-desk.ts";
import { ask, askRaw } from "../server/ask.ts";
import { saveFile } from "./save-file.ts";

export interface DossierChoice {
  readonly holds: "decided" | "decided-and-unreviewed";
  readonly context: "sentences" | "whole-text";
}

export const dossierQuery = queryOptions({ queryKey: ["dossier"], queryFn: () => ask<DossierContentsView>("/dossier") });

/** Has the dossier made and saves it under a name that says nothing of the case. It is opened by the person, never here. */
export async function saveDossier(choice: DossierChoice): Promise<void> {
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(choice) };
  saveFile(await (await askRaw("/dossier", init)).blob(), "dossier.html");
}
