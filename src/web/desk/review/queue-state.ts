import { useCallback, useEffect, useRef, useState } from "react";
import type { QueueRowView, QueueView } from "../../../wire/desk-views.ts";
import { askQueue, type QueueAsked } from "../server/queries.ts";

/** Rows asked for at once; more are fetched when the end comes near. */
const ROWS = 200;
const NEAR_END = 20;

export interface HeldQueue {
  readonly rows: readonly QueueRowView[];
  readonly about: Pick<QueueView, "order" | "total"> | null;
  readonly error: Error | null;
  /** Asks for the list anew; resolves to it, or to null where it was not to be had. */
  readonly refetch: () => Promise<readonly QueueRowView[] | null>;
  /** A row that was decided keeps its place, with its new state: whoever reviews can go back to it. */
  readonly mark: (id: string, state: QueueRowView["state"]) => void;
  readonly near: (index: number) => void;
}

/** The queue as it stood when it was asked for: nothing moves under the hands of the one who works through it. */
export function useHeldQueue(asked: QueueAsked): HeldQueue {
  const [rows, setRows] = useState<readonly QueueRowView[]>([]);
  const [about, setAbout] = useState<HeldQueue["about"]>(null);
  const [error, setError] = useState<Error | null>(null);
  const turn = useRef(0);
  const isFetching = useRef(false);
  const held = useRef(rows);
  held.current = rows;
  const { kind, state, order } = asked;

  const refetch = useCallback(() => {
    const mine = ++turn.current;
    setError(null);
    return askQueue({ kind, state, order }, 0, ROWS).then(
      (view) => {
        if (mine !== turn.current) return null;
        setRows(view.rows);
        setAbout(view);
        return view.rows;
      },
      (cause: Error) => {
        if (mine === turn.current) setError(cause);
        return null;
      },
    );
  }, [kind, state, order]);

  useEffect(() => {
    setRows([]);
    setAbout(null);
    void refetch();
  }, [refetch]);

  const near = useCallback(
    (index: number) => {
      if (isFetching.current || index < held.current.length - NEAR_END || held.current.length < ROWS) return;
      isFetching.current = true;
      const mine = turn.current;
      // What was decided since has left the list on the server: only what is still in it is passed over.
      const still = held.current.filter((row) => state !== "undecided" || row.state === "machine").length;
      askQueue({ kind, state, order }, still, ROWS)
        .then(({ rows: more }) => {
          if (mine !== turn.current) return;
          const known = new Set(held.current.map(({ id }) => id));
          setRows([...held.current, ...more.filter(({ id }) => !known.has(id))]);
        })
        .catch(() => undefined) // Asked again at the next step.
        .finally(() => {
          isFetching.current = false;
        });
    },
    [kind, state, order],
  );

  const mark = useCallback((id: string, to: QueueRowView["state"]) => {
    setRows((before) => before.map((row) => (row.id === id && row.state !== to ? { ...row, state: to } : row)));
  }, []);

  return { rows, about, error, refetch, mark, near };
}
