import { type ReactNode, useEffect, useId, useRef } from "react";
import { WORDS } from "../words.ts";

interface DialogProps {
  readonly heading: string;
  readonly close: () => void;
  readonly children: ReactNode;
  readonly kind?: "panel" | "palette";
}

/** The browser's own modal dialog: it holds the focus, closes by Esc, and gives the focus back. */
export function Dialog({ heading, close, children, kind = "panel" }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const label = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    dialog?.querySelector<HTMLElement>("[data-first] input, input:not([type=checkbox])")?.focus(); // Else the button that closes it would have the keyboard.
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it, and so does its own button
    <dialog
      ref={element}
      className={`dialog ${kind}`}
      aria-labelledby={label}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === element.current) close();
      }}
    >
      <div className="dialog-body">
        <div className={kind === "palette" ? "unseen" : "row between"}>
          <h2 id={label}>{heading}</h2>
          <button type="button" className="plain" aria-label={WORDS.close} onClick={close}>
            ×
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
