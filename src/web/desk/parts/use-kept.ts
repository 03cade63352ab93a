import { useState } from "react";

/**
 * A state that this window alone keeps, by key, since it may hold a name: it survives going back and reloading, in no address. What another
 * version of the desk kept under the key is left out.
 */
export function useKept<State extends object>(key: string, atFirst: State): readonly [State, (changed: Partial<State>) => void] {
  const [state, setState] = useState(() => ({ ...atFirst, ...(keptAt(key) as Partial<State>) }));
  const change = (changed: Partial<State>): void => {
    const next = { ...state, ...changed };
    sessionStorage.setItem(key, JSON.stringify(next));
    setState(next);
  };
  return [state, change];
}

/** The numbers that this window keeps under a key; null where they are not as many as asked for. */
export function keptNumbers(key: string, count: number): readonly number[] | null {
  const kept = keptAt(key);
  return Array.isArray(kept) && kept.length === count && kept.every((one) => typeof one === "number") ? kept : null;
}

function keptAt(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null");
  } catch {
    return null; // Another version of the desk kept something else.
  }
}
