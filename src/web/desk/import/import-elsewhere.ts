import { useSyncExternalStore } from "react";
import type { DeskEventView } from "../../../wire/desk-views.ts";

/** An import that this desk runs, whichever window began it. */
type ImportElsewhere =
  | { readonly state: "reading"; readonly done: number; readonly total: number }
  | { readonly state: "done" }
  | { readonly state: "none" };

const listeners = new Set<() => void>();
let known: ImportElsewhere = { state: "none" };
/** How long it is told that an import is done, in milliseconds. */
const TOLD_MS = 6000;

function set(next: ImportElsewhere): void {
  known = next;
  for (const listener of listeners) listener();
}

/** Takes what every window is told. */
export function hearOfImports(event: DeskEventView): void {
  if (event.event === "importing") set({ state: "reading", done: event.done, total: event.total });
  else if (event.event === "imported") {
    const done: ImportElsewhere = { state: "done" };
    set(done);
    setTimeout(() => known === done && set({ state: "none" }), TOLD_MS);
  }
}

/** Where the desk was gone, its import went with it; one that runs is told again. */
export function forgetImports(): void {
  set({ state: "none" });
}

export function useImportElsewhere(): ImportElsewhere {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => known,
  );
}
