import { type FormEvent, useState } from "react";
import { useDeciding } from "../decide/deciding.ts";
import { WhyField } from "../decide/why-field.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { WORDS } from "../words.ts";
import { labelOfMember, membersOf, pairsAcross, placeOf, type Together } from "./together.ts";
import { useStay } from "./use-stay.ts";

/** Takes members out of an incident or a claim: every pair across is judged not the same, as one step. */
export function SplitDialog({ together, close }: { readonly together: Together; readonly close: () => void }) {
  const { deciding } = useDeciding();
  const stay = useStay(together);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { split: words } = WORDS.linked.judging[together.kind];
  const all = membersOf(together);
  const rest = all.filter((member) => !chosen.includes(member));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    close();
    void deciding.judge(pairsAcross("not-same", chosen, rest), placeOf(together), words.done).then((isSplit) => {
      if (isSplit) stay(rest);
    });
  };
  return (
    <Dialog heading={words.heading} close={close}>
      <form onSubmit={submit} className="stack">
        <p className="quiet">{words.hint}</p>
        <fieldset className="choices" data-first>
          <legend className="unseen">{words.heading}</legend>
          {all.map((member) => (
            <label key={member} className="row">
              <input
                type="checkbox"
                checked={chosen.includes(member)}
                onChange={() => setChosen(chosen.includes(member) ? chosen.filter((one) => one !== member) : [...chosen, member])}
              />
              <strong>{labelOfMember(together, member)}</strong>
              <span>{aboutMember(together, member)}</span>
              <q className="care-words split-words" dir="auto" hidden={wordsOf(together, member) === ""}>
                {wordsOf(together, member)}
              </q>
            </label>
          ))}
        </fieldset>
        <WhyField />
        <div className="row end">
          {rest.length === 0 ? <span className="quiet">{words.all}</span> : null}
          <button type="button" onClick={close}>
            {WORDS.cancel}
          </button>
          <button type="submit" className="first" disabled={chosen.length === 0 || rest.length === 0}>
            {words.go(chosen.length)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function wordsOf({ members }: Together, id: string): string {
  return members.find((member) => member.id === id)?.words ?? "";
}

/** Publisher, day and how a document tells of it. */
function aboutMember({ members, documents }: Together, id: string): string {
  const own = members.find((member) => member.id === id);
  const document = documents.find(({ label }) => label === own?.document);
  return [document?.publisher ?? WORDS.publisherUnknown, document?.published ?? WORDS.dateUnknown, own?.manner ?? ""].join(" · ");
}
