import type { ItemPlace } from "../decide/deciding.ts";

const listeners = new Set<(place: ItemPlace) => void>();

/** Whoever shows items is told which one a step was taken back of, to bring it into sight. */
export function onUndone(listener: (place: ItemPlace) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellUndone(place: ItemPlace): void {
  for (const listener of listeners) listener(place);
}
