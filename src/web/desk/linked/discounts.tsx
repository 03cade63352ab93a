import { type FormEvent, useState } from "react";
import type { DiscountView } from "../../../wire/linked-views.ts";
import { type ItemPlace, useDeciding, type Verdict } from "../decide/deciding.ts";
import { DecisionLine } from "../decide/decision-line.tsx";
import { WhyField } from "../decide/why-field.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { WORDS } from "../words.ts";

const { discount: words } = WORDS.linked;

interface DiscountsProps {
  readonly discounts: readonly DiscountView[];
  /** What is discounted, in words. */
  readonly what: string;
  /** By which characters or statement; null where nothing tells it. */
  readonly by: Omit<Extract<Verdict, { verdict: "discount" }>, "verdict"> | null;
  readonly place: ItemPlace;
}

/** Who discounted a value or a claim, when and why, and what discounts it: beside the computed grade, never over it. */
export function Discounts({ discounts, what, by, place }: DiscountsProps) {
  const [isOpen, open] = useState(false);
  return (
    <div className="discounts">
      {discounts.length === 0 ? null : (
        <ul>
          {discounts.map((line) => (
            <DecisionLine key={line.decision} line={{ ...line, force: "in-force" }} place={place}>
              {words.discounted}
            </DecisionLine>
          ))}
        </ul>
      )}
      {by === null ? null : (
        <button type="button" className="plain" aria-label={words.openOf(what)} onClick={() => open(true)}>
          {words.open}
        </button>
      )}
      {isOpen && by !== null ? <DiscountDialog what={what} by={by} place={place} close={() => open(false)} /> : null}
    </div>
  );
}

function DiscountDialog({
  what,
  by,
  place,
  close,
}: Omit<DiscountsProps, "by" | "discounts"> & { readonly by: NonNullable<DiscountsProps["by"]>; readonly close: () => void }) {
  const { deciding, state } = useDeciding();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (state.why.trim() === "") return;
    close();
    void deciding.decide({ verdict: "discount", ...by }, place, words.done);
  };
  return (
    <Dialog heading={words.heading} close={close}>
      <form onSubmit={submit} className="stack">
        <p dir="auto">
          <strong>{what}</strong>
        </p>
        <p className="quiet">{words.hint}</p>
        <WhyField />
        <div className="row end">
          <button type="button" onClick={close}>
            {WORDS.cancel}
          </button>
          <button type="submit" className="first" disabled={state.why.trim() === ""}>
            {words.go}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
