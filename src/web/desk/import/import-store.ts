import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { type GivenFile, type ImportRun, runAgain, runDemo, runImport } from "./run-import.ts";

// The import of this window, whichever of its pages is open. It ends when the window is closed: what was taken in by then stays.

const listeners = new Set<() => void>();
let run: ImportRun | null = null;
let stop = new AbortController();

function tell(next: ImportRun): void {
  run = next;
  for (const listener of listeners) listener();
}

/** Whoever closes the window ends the import: the browser asks first. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function start(client: QueryClient, work: (signal: AbortSignal) => Promise<void>): void {
  if (run?.state === "reading") return;
  stop = new AbortController();
  addEventListener("beforeunload", askBeforeLeaving);
  void work(stop.signal).finally(() => {
    removeEventListener("beforeunload", askBeforeLeaving);
    void client.invalidateQueries();
  });
}

export function startImport(client: QueryClient, files: readonly GivenFile[]): void {
  if (files.length > 0) start(client, (signal) => runImport(files, tell, signal));
}

export function startDemo(client: QueryClient): void {
  start(client, (signal) => runDemo(tell, signal));
}

export function startAgain(client: QueryClient): void {
  start(client, (signal) => runAgain(tell, signal));
}

export function stopImport(): void {
  stop.abort();
}

export function useImport(): ImportRun | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => run,
  );
}
