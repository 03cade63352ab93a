import { type FormEvent, useState } from "react";
import { Dialog } from "../parts/dialog.tsx";
import { WORDS } from "../words.ts";
import { useDeciding } from "./deciding.ts";

/** Asks for a handle before the first decision, and when the person changes it. */
export function ReviewerDialog() {
  const { deciding, state } = useDeciding();
  if (!state.asksReviewer) return null;
  return <ReviewerForm before={state.reviewer ?? ""} answer={(handle) => deciding.answerReviewer(handle)} />;
}

function ReviewerForm({ before, answer }: { readonly before: string; readonly answer: (handle: string | null) => void }) {
  const [handle, setHandle] = useState(before);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (handle.trim() !== "") answer(handle.trim());
  };
  return (
    <Dialog heading={WORDS.reviewer.heading} close={() => answer(null)}>
      <form onSubmit={submit} className="stack">
        <p className="quiet">{WORDS.reviewer.body}</p>
        <label className="field">
          <span>{WORDS.reviewer.label}</span>
          <input autoComplete="off" maxLength={80} value={handle} onChange={(event) => setHandle(event.target.value)} />
        </label>
        <div className="row end">
          <button type="button" onClick={() => answer(null)}>
            {WORDS.cancel}
          </button>
          <button type="submit" className="first" disabled={handle.trim() === ""}>
            {WORDS.reviewer.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
