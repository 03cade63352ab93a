import { useState } from "react";
import { Dialog } from "../parts/dialog.tsx";
import { lettersAreOn, switchLetters } from "../parts/use-keys.ts";
import { WORDS } from "../words.ts";

/** Every key there is, and the switch for those of a single letter. */
export function KeysDialog({ close }: { readonly close: () => void }) {
  const [letters, setLetters] = useState(lettersAreOn);
  return (
    <Dialog heading={WORDS.keysDialog.heading} close={close}>
      <dl className="keys">
        {WORDS.keysDialog.rows.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="row">
        <input
          type="checkbox"
          checked={letters}
          onChange={() => {
            switchLetters(letters ? "off" : "on");
            setLetters(!letters);
          }}
        />
        {WORDS.keysDialog.letters}
      </label>
    </Dialog>
  );
}
