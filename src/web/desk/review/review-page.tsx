import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DocumentView, ItemView, QueueRowView } from "../../../wire/desk-views.ts";
import { AddingTools } from "../adding/adding-tools.tsx";
import { useAdding } from "../adding/use-adding.ts";
import { CodingStart } from "../coding/coding-start.tsx";
import { type ItemPlace, useDeciding } from "../decide/deciding.ts";
import { StateOfQuery } from "../parts/state-of-query.tsx";
import { useKeys } from "../parts/use-keys.ts";
import { useUnfolding } from "../parts/use-unfolding.ts";
import { documentQuery, type QueueAsked, useIsBlind } from "../server/queries.ts";
import { useVeil } from "../shell/preferences.ts";
import { DocumentText, focusText } from "../text/document-text.tsx";
import { marksOfItem, startOf } from "../text/marks-of.ts";
import type { Mark } from "../text/segments.ts";
import { WORDS } from "../words.ts";
import { NothingLeft } from "./nothing-left.tsx";
import { QueueFilters } from "./queue-filters.tsx";
import { QueueList } from "./queue-list.tsx";
import { useHeldQueue } from "./queue-state.ts";
import { Suggestion } from "./suggestion.tsx";
import { onUndone } from "./undone.ts";

const USUAL: QueueAsked = { kind: "all", state: "undecided", order: "urgent" };
const NOTHING: readonly Mark[] = [];
/** What is added does not move the queue: it has been decided by who added it. */
const stay = (): void => undefined;
/** Documents fetched ahead, so that the next item is there when it is asked for. */
const AHEAD = 4;

/** The queue, the suggestion beside its sentence in the whole document, and what a person decides. */
export function ReviewPage() {
  return useIsBlind() ? <CodingStart /> : <Review />;
}

function Review() {
  const asked: QueueAsked = { ...USUAL, ...useSearch({ from: "/review" }) };
  const queue = useHeldQueue(asked);
  const { deciding, state } = useDeciding();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const [focus, setFocus] = useState<Mark | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const why = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLElement>(null);
  const list = useUnfolding<HTMLDivElement>();
  const names = useVeil();
  const { rows } = queue;
  const row = rows[at];

  // A list that was asked for anew begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list's own words are what it hangs on
  useEffect(() => setAt(0), [asked.kind, asked.state, asked.order]);

  const go = useCallback(
    (to: number) => {
      const index = Math.max(0, Math.min(to, rows.length - 1));
      setAt(index);
      setFocus(null);
      setEditing(null);
      queue.near(index);
    },
    [rows.length, queue.near],
  );

  // The next suggestion is read from its beginning. In a narrow window the whole page scrolls below the text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it hangs on which suggestion it is
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, [row?.id]);

  const decided = asked.state === "undecided" ? rows.filter((one) => one.state !== "machine").length : 0;
  /** The list anew, without what was decided since: from the item at hand on, or the next that waits. */
  const leaveOut = async (): Promise<void> => {
    const next = rows.slice(at).find((one) => one.state === "machine")?.id;
    await deciding.settled(); // What is still on its way would come back as if nobody had decided it.
    const anew = await queue.refetch();
    const index = anew?.findIndex(({ id }) => id === next) ?? at;
    setAt(Math.max(0, index));
  };

  const choose = (index: number): void => {
    go(index);
    list.close();
  };

  const document = useQuery({ ...documentQuery(row?.document ?? ""), enabled: row !== undefined });
  useEffect(() => {
    for (const ahead of rows.slice(at + 1, at + 1 + AHEAD))
      void client.prefetchQuery({ ...documentQuery(ahead.document), staleTime: 60_000 });
  }, [at, rows, client]);

  const item = useMemo(() => itemOf(document.data, row), [document.data, row]);
  const adding = useAdding(document.data, stay);
  const marks = useMemo(
    () => (item ? [...marksOfItem(item), ...(focus ? [focus] : []), ...adding.marks] : NOTHING),
    [item, focus, adding.marks],
  );

  // Other windows and the command line decide too: what the document says now goes before what the queue said then.
  useEffect(() => {
    if (item && document.data?.id === row?.document) queue.mark(item.id, item.standing.state);
  }, [item, document.data, row, queue.mark]);

  // The next item comes at once, and the answer after it: two quick presses decide on two items. Where it was refused, the item comes back.
  const decide = (verdict: "accept" | "reject"): void => {
    if (row === undefined || state.asksReviewer) return;
    const [to, words] = verdict === "accept" ? (["accepted", WORDS.told.accepted] as const) : (["rejected", WORDS.told.rejected] as const);
    const advance = (): void => {
      queue.mark(row.id, to);
      go(at + 1);
    };
    const isKnown = state.reviewer !== null;
    if (isKnown) advance();
    void deciding.decide({ verdict, id: row.id }, { id: row.id, document: row.document, name: row.heading }, words).then((wasDecided) => {
      if (wasDecided === isKnown) return;
      if (wasDecided) return advance();
      queue.mark(row.id, row.state);
      go(at);
    });
  };

  useEffect(
    () =>
      onUndone((place: ItemPlace) => {
        const index = rows.findIndex(({ id }) => id === place.id);
        if (index >= 0) go(index);
      }),
    [rows, go],
  );

  useKeys({
    a: () => decide("accept"),
    r: () => decide("reject"),
    e: () => setEditing(""),
    j: () => go(at + 1),
    k: () => go(at - 1),
    t: focusText,
    c: () => item && adding.correct(item),
    w: () => why.current?.focus(),
    o: () => row && void navigate({ to: "/documents/$id", params: { id: row.document } }),
  });

  return (
    <div className="review">
      <div className={`review-queue ${list.state}`} {...list.around}>
        <h1 className="unseen">{WORDS.review.heading}</h1>
        <QueueFilters
          asked={asked}
          about={queue.about}
          at={rows.length === 0 ? 0 : at + 1}
          decided={decided}
          leaveOut={() => void leaveOut()}
          list={list}
        />
        {queue.error ? <StateOfQuery query={queue} /> : null}
        <QueueList rows={rows} at={at} go={choose} state={list.state} />
      </div>
      {row === undefined ? (
        <div className="review-empty">{queue.about === null ? <StateOfQuery query={queue} /> : <NothingLeft asked={asked} />}</div>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <section className="review-text" aria-label={WORDS.fields.says} tabIndex={0}>
            {document.data ? (
              <>
                <DocumentHead document={document.data} />
                <DocumentText
                  document={document.data}
                  marks={marks}
                  names={names}
                  at={focus ? focus.span[0] : item ? startOf(item) : null}
                  settle={focus ? "nearest" : "center"}
                  goal={`${row.id} ${focus?.span[0] ?? ""}`}
                />
              </>
            ) : (
              <StateOfQuery query={document} />
            )}
          </section>
          <aside ref={panel} className="review-panel" aria-label={WORDS.kinds[row.kind]}>
            {item ? (
              <Suggestion
                key={item.id}
                item={item}
                place={{ id: row.id, document: row.document, name: row.heading }}
                look={setFocus}
                editing={editing}
                edit={setEditing}
                whyField={why}
                correct={() => adding.correct(item)}
                decide={decide}
                go={(by) => go(at + by)}
              />
            ) : document.data ? (
              <p className="quiet">{WORDS.review.gone}</p>
            ) : null}
          </aside>
          {document.data ? <AddingTools document={document.data} adding={adding} /> : null}
        </>
      )}
    </div>
  );
}

function itemOf(document: DocumentView | undefined, row: QueueRowView | undefined): ItemView | null {
  if (document === undefined || row === undefined) return null;
  const items: readonly ItemView[] = row.kind === "report" ? document.reports : document.statements;
  return items.find(({ id }) => id === row.id) ?? null;
}

function DocumentHead({ document }: { readonly document: DocumentView }) {
  return (
    <p className="document-head">
      <bdi>{document.publisher ?? WORDS.publisherUnknown}</bdi> · {document.published.value ?? WORDS.dateUnknown} ·{" "}
      <Link to="/documents/$id" params={{ id: document.id }}>
        {WORDS.review.document}
      </Link>
    </p>
  );
}
