import type { CaseStore } from "./ports/case-store.ts";

/** How quoted violence and names of persons stand at the desk: `blurred` until they are pointed at, focused or pressed. */
export type Care = "blurred" | "clear";

/** How they stand where the person at the desk chose nothing else. */
export async function careOf(store: CaseStore): Promise<Care> {
  return store.read(async (work) => ((await store.settings.get(work, "care")) === "blurred" ? "blurred" : "clear"));
}

export async function setCare(store: CaseStore, care: Care): Promise<void> {
  await store.write((work) => store.settings.put(work, "care", care));
}
