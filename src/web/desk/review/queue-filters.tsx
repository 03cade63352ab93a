import { useNavigate } from "@tanstack/react-router";
import type { QueueView } from "../../../wire/desk-views.ts";
import type { Unfolding } from "../parts/use-unfolding.ts";
import type { QueueAsked } from "../server/queries.ts";
import { WORDS } from "../words.ts";

interface QueueFiltersProps {
  readonly asked: QueueAsked;
  readonly about: Pick<QueueView, "order" | "total"> | null;
  readonly at: number;
  /** How many of the list were decided since it was asked for: they keep their place, so that each can be gone back to. */
  readonly decided: number;
  readonly leaveOut: () => void;
  readonly list: Unfolding<HTMLElement>;
}

/** Which list it is, how it is ordered, and where in it the person is. */
export function QueueFilters({ asked, about, at, decided, leaveOut, list }: QueueFiltersProps) {
  const navigate = useNavigate();
  const change = (changed: Partial<QueueAsked>): void => {
    void navigate({ to: "/review", search: { ...asked, ...changed }, replace: true });
  };
  return (
    <div className="queue-filters">
      <div className="row between">
        <span className="count" aria-live="polite">
          {about ? `${at} / ${about.total}` : "…"}
        </span>
        <button
          ref={list.button}
          type="button"
          className="queue-button"
          aria-expanded={list.state === "open"}
          aria-controls="queue"
          onClick={list.turn}
        >
          {WORDS.review.queue} <span aria-hidden="true">▾</span>
        </button>
        <Choice
          label={WORDS.review.filters.order}
          value={asked.order}
          choices={WORDS.review.orders}
          change={(order) => change({ order })}
        />
      </div>
      <div className="row">
        <Choice label={WORDS.review.filters.kind} value={asked.kind} choices={WORDS.review.kinds} change={(kind) => change({ kind })} />
        <Choice label={WORDS.review.filters.state} value={asked.state} choices={WORDS.review.lists} change={(state) => change({ state })} />
      </div>
      {decided > 0 ? (
        <p className="row decided-since">
          <span role="status">{WORDS.review.decidedSince(decided)}</span>
          <button type="button" className="plain" onClick={leaveOut}>
            {WORDS.review.leaveOut}
          </button>
        </p>
      ) : null}
      {about ? (
        <details className="order">
          <summary>{WORDS.review.orderOpen}</summary>
          <p>{about.order}</p>
        </details>
      ) : null}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: Readonly<Record<Value, string>>;
  readonly change: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, choices, change }: ChoiceProps<Value>) {
  return (
    <label className="choice">
      <span className="unseen">{label}</span>
      <select value={value} onChange={(event) => change(event.target.value as Value)}>
        {Object.entries<string>(choices).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
