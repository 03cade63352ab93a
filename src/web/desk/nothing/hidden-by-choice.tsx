import { WORDS } from "../words.ts";

interface HiddenByChoiceProps {
  readonly words: string;
  readonly reset: () => void;
}

/** That what was chosen or typed above lets nothing through, and the way back. */
export function HiddenByChoice({ words, reset }: HiddenByChoiceProps) {
  return (
    <div className="notice row" role="status">
      <p>{words}</p>
      <button type="button" onClick={reset}>
        {WORDS.nothing.showAll}
      </button>
    </div>
  );
}
