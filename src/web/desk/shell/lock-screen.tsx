import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { SessionView } from "../../../wire/desk-views.ts";
import { DeskError, tell } from "../server/ask.ts";
import { WORDS } from "../words.ts";

/** Nothing of the case is on the page, nor in its memory, until it is unlocked. */
export function LockScreen({ session }: { readonly session: SessionView }) {
  const client = useQueryClient();
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<string | null>(null);
  const isSealed = session.seal === "sealed";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setError(null);
    tell("/unlock", { passphrase: isSealed ? passphrase : null })
      .then(() => client.invalidateQueries())
      .catch((cause: unknown) => setError(cause instanceof DeskError ? cause.message : WORDS.failed))
      .finally(() => setPassphrase(""));
  };
  return (
    <main className="alone">
      <form onSubmit={submit} className="stack">
        <h1>{WORDS.locked.heading}</h1>
        <p className="quiet">{isSealed ? WORDS.locked.sealed : WORDS.locked.open}</p>
        {isSealed ? (
          <label className="field">
            <span>{WORDS.locked.passphrase}</span>
            <input type="password" autoComplete="off" value={passphrase} onChange={(event) => setPassphrase(event.target.value)} />
          </label>
        ) : null}
        {error ? (
          <p className="notice failed" role="alert">
            {error}
          </p>
        ) : null}
        <button type="submit" className="first">
          {WORDS.locked.unlock}
        </button>
      </form>
    </main>
  );
}
