import { queryOptions } from "@tanstack/react-query";
import type { DossierContentsView } from "../../../wire/dossier-at-desk.ts";
import { ask, askRaw } from "../server/ask.ts";

export interface DossierChoice {
  readonly holds: "decided" | "decided-and-unreviewed";
  readonly context: "sentences" | "whole-text";
}

export const dossierQuery = queryOptions({ queryKey: ["dossier"], queryFn: () => ask<DossierContentsView>("/dossier") });

/** Has the dossier made and saves it under a name that says nothing of the case. It is opened by the person, never here. */
export async function saveDossier(choice: DossierChoice): Promise<void> {
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(choice) };
  const bytes = await (await askRaw("/dossier", init)).blob();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  link.download = "dossier.html";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000); // The browser may begin to write later than this.
}
