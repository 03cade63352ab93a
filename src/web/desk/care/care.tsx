import { type KeyboardEvent, type ReactNode, useState } from "react";
import { WORDS } from "../words.ts";
import { useCare } from "./use-care.ts";

/**
 * Words that may be hard to read: blurred while care is taken, until they are pointed at, focused or pressed. To a screen reader, which has no blur, they
 * are silent until pressed. Nothing in it may be pressed itself.
 */
export function Care({ children }: { readonly children: ReactNode }) {
  const care = useCare();
  return care === "clear" ? children : <Blurred>{children}</Blurred>;
}

const OPEN = { tabIndex: 0, role: "group", title: WORDS.care.open } as const;
const BLURRED = { tabIndex: 0, role: "button", title: WORDS.care.blurred } as const;

function Blurred({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<"blurred" | "open">("blurred");
  const turn = (): void => setState((before) => (before === "open" ? "blurred" : "open"));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    turn();
  };
  const isOpen = state === "open";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it has a role. A button element holds no lines of a text, and would cut its selection
    <span
      className={isOpen ? "care open" : "care"}
      {...(isOpen ? OPEN : BLURRED)}
      onClick={() => {
        if (getSelection()?.isCollapsed !== false) turn(); // Who selects words does not press.
      }}
      onKeyDown={onKeyDown}
    >
      <span aria-hidden={isOpen ? undefined : true}>{children}</span>
    </span>
  );
}
