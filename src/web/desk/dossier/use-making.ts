import { useState } from "react";
import { DeskError } from "../server/ask.ts";

/** How far something is that a press makes. */
export type Making<Made> =
  | { readonly is: "ready" | "making" }
  | { readonly is: "made"; readonly made: Made }
  | { readonly is: "failed"; readonly why: string };

interface MakingAtHand<Choice, Made> {
  readonly choice: Choice;
  /** What was made is of another choice then. */
  readonly change: (changed: Partial<Choice>) => void;
  readonly state: Making<Made>;
  readonly start: () => void;
}

/** What is to be made, how far it is, and the press that makes it. `failed` is told where the desk says nothing better. */
export function useMaking<Choice extends object, Made>(
  first: Choice,
  make: (choice: Choice) => Promise<Made>,
  failed: string,
): MakingAtHand<Choice, Made> {
  const [choice, setChoice] = useState<Choice>(first);
  const [state, setState] = useState<Making<Made>>({ is: "ready" });
  const change = (changed: Partial<Choice>): void => {
    setChoice({ ...choice, ...changed });
    setState({ is: "ready" });
  };
  const start = (): void => {
    setState({ is: "making" });
    make(choice).then(
      (made) => setState({ is: "made", made }),
      (error: unknown) => setState({ is: "failed", why: error instanceof DeskError ? `${error.message} ${error.doNext}` : failed }),
    );
  };
  return { choice, change, state, start };
}
