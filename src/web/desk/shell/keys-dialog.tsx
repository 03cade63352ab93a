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
              <Keycaps keys={keys} />
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

/** Each key as a cap of its own: `·` stands between keys of which one is pressed, a blank between those pressed together or one after the other. */
function Keycaps({ keys }: { readonly keys: string }) {
  return keys.split(" ").map((key, index) =>
    key === "·" || key === "…" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: what stands between keys has no name of its own
      <span key={index}> {key} </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: one key may stand twice
      <kbd key={index}>{key}</kbd>
    ),
  );
}
