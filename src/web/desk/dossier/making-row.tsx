import type { ReactNode } from "react";
import type { Making } from "./use-making.ts";

interface MakingRowProps<Made> {
  readonly state: Making<Made>;
  readonly words: { readonly making: string; readonly made: (made: Made) => string };
  /** The button that makes it. */
  readonly children: ReactNode;
}

/** The press that makes something, with how far it is, said to a screen reader too. */
export function MakingRow<Made>({ state, words, children }: MakingRowProps<Made>) {
  const told = (): string => {
    switch (state.is) {
      case "ready":
        return "";
      case "making":
        return words.making;
      case "made":
        return words.made(state.made);
      case "failed":
        return state.why;
    }
  };
  return (
    <div className="row">
      {children}
      <p role={state.is === "failed" ? "alert" : "status"} className={state.is === "failed" ? "notice failed" : "quiet"}>
        {told()}
      </p>
    </div>
  );
}
