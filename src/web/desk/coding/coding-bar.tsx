import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { DocumentView } from "../../../wire/desk-views.ts";
import { useDeciding } from "../decide/deciding.ts";
import { useKeys } from "../parts/use-keys.ts";
import { documentsQuery } from "../server/queries.ts";
import { WORDS } from "../words.ts";

/** Where who works blind stands among the documents, and the way on: above the text of each. */
export function CodingBar({ document }: { readonly document: DocumentView }) {
  const { deciding, state } = useDeciding();
  const navigate = useNavigate();
  const { data: rows = [] } = useQuery(documentsQuery);
  const at = rows.findIndex(({ id }) => id === document.id);
  const own = document.coded.find(({ by }) => by === state.reviewer);
  const go = (to: string | undefined): void => {
    if (to !== undefined) void navigate({ to: "/documents/$id", params: { id: to } }).then(() => scrollTo(0, 0));
  };
  const step = (by: 1 | -1): void => go(rows[at + by]?.id);
  const place = { id: document.id, document: document.id, name: document.title ?? WORDS.untitled };
  const code = (): void => {
    if (own) {
      step(1);
      return;
    }
    const others = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))];
    const next = others.find(({ coded }) => coded === 0);
    void deciding.decide({ verdict: "coded", id: document.id }, place, WORDS.coding.told.coded).then((isDone) => {
      if (isDone && next) go(next.id);
      else if (isDone) void navigate({ to: "/review" });
    });
  };
  const takeBack = (): void => {
    if (own) void deciding.decide({ verdict: "withdraw", decision: own.decision }, place, WORDS.coding.told.takenBack);
  };
  useKeys({ n: () => step(1), p: () => step(-1), m: code });
  return (
    <section className="coding-bar" aria-label={WORDS.coding.heading}>
      <div>
        <p>
          <strong>{WORDS.coding.position(at + 1, rows.length, rows.filter(({ coded }) => coded > 0).length)}</strong>
        </p>
        <p className="quiet">{own ? WORDS.coding.isCoded : WORDS.coding.lead}</p>
      </div>
      <div className="row">
        <button type="button" onClick={() => step(-1)} disabled={at < 1} aria-keyshortcuts="p">
          {WORDS.coding.previous} <kbd>p</kbd>
        </button>
        <button type="button" onClick={() => step(1)} disabled={at < 0 || at + 1 >= rows.length} aria-keyshortcuts="n">
          {WORDS.coding.next} <kbd>n</kbd>
        </button>
        {own ? (
          <button type="button" onClick={takeBack}>
            {WORDS.coding.takeBack}
          </button>
        ) : (
          <button type="button" className="first" onClick={code} aria-keyshortcuts="m">
            {WORDS.coding.coded} <kbd>m</kbd>
          </button>
        )}
      </div>
    </section>
  );
}
