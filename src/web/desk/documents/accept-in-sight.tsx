import { useState } from "react";
import type { ItemView } from "../../../wire/desk-views.ts";
import { useDeciding } from "../decide/deciding.ts";
import { Dialog } from "../parts/dialog.tsx";
import { WORDS } from "../words.ts";

interface AcceptInSightProps {
  readonly document: string;
  readonly items: readonly ItemView[];
}

/** Accepts what is on the screen at this moment and nobody decided on, after showing what that is: never what nobody can see. */
export function AcceptInSight({ document, items }: AcceptInSightProps) {
  const { deciding } = useDeciding();
  const [asked, setAsked] = useState<readonly ItemView[] | null>(null);
  const close = (): void => setAsked(null);
  const accept = async (): Promise<void> => {
    close();
    for (const { id, heading } of asked ?? [])
      if (!(await deciding.decide({ verdict: "accept", id }, { id, document, name: heading }, WORDS.told.accepted))) break;
  };
  return (
    <>
      <button type="button" onClick={() => setAsked(items.filter(isInSight))}>
        {WORDS.document.acceptInSight}
      </button>
      {asked === null ? null : (
        <Dialog heading={asked.length === 0 ? WORDS.document.nothingInSight : WORDS.document.acceptThese(asked.length)} close={close}>
          <ul className="asked">
            {asked.map(({ id, kind, heading }) => (
              <li key={id}>
                <span className={`kind ${kind}`}>{WORDS.kinds[kind]}</span> <bdi>{heading}</bdi>
              </li>
            ))}
          </ul>
          <div className="row end">
            <button type="button" onClick={close}>
              {WORDS.cancel}
            </button>
            {asked.length > 0 ? (
              <button type="button" className="first" onClick={() => void accept()}>
                {WORDS.review.accept}
              </button>
            ) : null}
          </div>
        </Dialog>
      )}
    </>
  );
}

/** Whole within the window, below the bars that lie over the text. */
function isInSight({ id, standing }: ItemView): boolean {
  const box = document.getElementById(`item-${id}`)?.getBoundingClientRect();
  const under = document.querySelector(".layers")?.getBoundingClientRect().bottom ?? 0;
  return standing.state === "machine" && box !== undefined && box.top >= under && box.bottom <= window.innerHeight;
}
