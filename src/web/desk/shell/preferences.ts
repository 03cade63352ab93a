import { useSyncExternalStore } from "react";

// How this person likes the desk: no word of a case. Kept by the browser for this address.

const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function set(key: string, value: string): void {
  localStorage.setItem(key, value);
  for (const listener of listeners) listener();
}

export type Theme = "system" | "light" | "dark";
const THEMES: readonly Theme[] = ["system", "light", "dark"];
const THEME = "sayso.theme";

function currentTheme(): Theme {
  return THEMES.find((theme) => theme === localStorage.getItem(THEME)) ?? "system";
}

/** Colours as the system has them, unless the person chose. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = currentTheme();
}

export function useTheme(): { readonly theme: Theme; readonly next: () => void } {
  const theme = useSyncExternalStore(subscribe, currentTheme);
  return {
    theme,
    next: () => {
      set(THEME, THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] as string);
      applyTheme();
    },
  };
}

const CARE = "sayso.care";

function chosenCare(): "blurred" | "clear" | null {
  const kept = localStorage.getItem(CARE);
  return kept === "blurred" || kept === "clear" ? kept : null;
}

/** What this person chose of quoted violence and names; null where it is as the case has it. */
export function useChosenCare(): "blurred" | "clear" | null {
  return useSyncExternalStore(subscribe, chosenCare);
}

export function chooseCare(care: "blurred" | "clear" | null): void {
  set(CARE, care ?? ""); // Nothing chosen is kept as nothing.
}

const VEIL = "sayso.veil";
const currentVeil = (): "shown" | "veiled" => (localStorage.getItem(VEIL) === "veiled" ? "veiled" : "shown");

/** Whether names of persons are veiled in texts: for who shares a screen, or would rather not see them. */
export function useVeil(): "shown" | "veiled" {
  return useSyncExternalStore(subscribe, currentVeil);
}

export function switchVeil(): void {
  set(VEIL, currentVeil() === "veiled" ? "shown" : "veiled");
}
