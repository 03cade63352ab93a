import { WORDS } from "../words.ts";
import { useDeciding } from "./deciding.ts";

/** A reason for the next decision, kept with it. */
export function WhyField() {
  const { deciding, state } = useDeciding();
  return (
    <label className="field">
      <span>{WORDS.review.why}</span>
      <input dir="auto" autoComplete="off" maxLength={2000} value={state.why} onChange={(event) => deciding.setWhy(event.target.value)} />
    </label>
  );
}
