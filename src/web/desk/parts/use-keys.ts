import { useEffect, useRef } from "react";

/** What a key does, by its name: a letter as typed, or `Ctrl+z`, `Ctrl+Shift+z`, `g c` for one after the other. */
export type Keys = Readonly<Record<string, () => void>>;

const LETTERS = "sayso.letters";
/** How long the first of two keys is remembered, in milliseconds. */
const PAIR_MS = 1200;

/** Keys of a single letter can be switched off: who speaks to the machine would set them off (WCAG 2.1.4). */
export function lettersAreOn(): boolean {
  return localStorage.getItem(LETTERS) !== "off";
}

export function switchLetters(to: "on" | "off"): void {
  localStorage.setItem(LETTERS, to);
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "checkbox" && target.type !== "file";
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:TEXTAREA|SELECT)$/u.test(target.tagName));
}

/** Escape leaves the field that is typed in, so that keys of a letter act again; what was typed stays. A dialog closes instead. */
export function useLeavingFields(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, target, defaultPrevented, isComposing } = event;
      if (key !== "Escape" || defaultPrevented || isComposing || !isTyping(target) || document.querySelector("dialog[open]")) return;
      event.preventDefault(); // A field for searching would be emptied.
      (target as HTMLElement).blur();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

/** The key at hand and the one before it, taken down before anything acts on it. */
let last = { key: "", at: 0 };
let before = last;
window.addEventListener(
  "keydown",
  ({ key, timeStamp }) => {
    before = last;
    last = { key, at: timeStamp };
  },
  { capture: true },
);

/** Keys that may be held down: a held `a` would accept what nobody saw. */
const MAY_REPEAT: readonly string[] = ["j", "k"];

/** The key that begins a pair: the one after it means nothing by itself. */
const BEGINS = "g";

/** Listens to keys while the part is on the page. A dialog in front has the keyboard to itself. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const withControl = event.ctrlKey || event.metaKey;
      const name = withControl ? `Ctrl+${event.shiftKey ? "Shift+" : ""}${event.key.toLowerCase()}` : event.key;
      if (document.querySelector("dialog[open]") || (isTyping(event.target) && name !== "Ctrl+k")) return;
      if (!withControl && name.length === 1 && !lettersAreOn()) return;
      if (event.repeat && !MAY_REPEAT.includes(name)) return;
      const isSecond = !withControl && before.key === BEGINS && event.timeStamp - before.at < PAIR_MS;
      const act = current.current[isSecond ? `${BEGINS} ${name}` : name];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
