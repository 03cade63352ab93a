import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

/** Something that a button unfolds over the page. It folds again by Escape, and when the keyboard or the pointer goes elsewhere. */
export interface Unfolding<Around extends HTMLElement> {
  readonly state: "open" | "closed";
  readonly turn: () => void;
  readonly close: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
  /** For the element that holds both the button and what it unfolds. */
  readonly around: {
    readonly ref: RefObject<Around | null>;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

export function useUnfolding<Around extends HTMLElement>(): Unfolding<Around> {
  const [state, setState] = useState<"open" | "closed">("closed");
  const button = useRef<HTMLButtonElement>(null);
  const ref = useRef<Around>(null);
  const close = (): void => setState("closed");
  useEffect(() => {
    if (state === "closed") return;
    const press = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !ref.current?.contains(target)) setState("closed");
    };
    document.addEventListener("pointerdown", press);
    return () => document.removeEventListener("pointerdown", press);
  }, [state]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || state === "closed") return;
    close();
    button.current?.focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    // The keyboard goes nowhere where the window loses it, or a button is pressed in a browser that does not focus it.
    if (relatedTarget instanceof Node && !ref.current?.contains(relatedTarget)) close();
  };
  return { state, turn: () => setState(state === "open" ? "closed" : "open"), close, button, around: { ref, onKeyDown, onBlur } };
}
