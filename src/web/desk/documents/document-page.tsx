import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { DocumentView, ItemView } from "../../../wire/desk-views.ts";
import { AddingTools } from "../adding/adding-tools.tsx";
import { useAdding } from "../adding/use-adding.ts";
import { CodingBar } from "../coding/coding-bar.tsx";
import { useDeciding } from "../decide/deciding.ts";
import { StateOfQuery } from "../parts/state-of-query.tsx";
import { useKeys } from "../parts/use-keys.ts";
import { onUndone } from "../review/undone.ts";
import { documentQuery, useIsBlind } from "../server/queries.ts";
import { useVeil } from "../shell/preferences.ts";
import { DocumentText, focusText } from "../text/document-text.tsx";
import { LAYERS, type Layer, marksOfItem, marksOfLayer, startOf } from "../text/marks-of.ts";
import { firstEndingAfter, type Mark } from "../text/segments.ts";
import { WORDS } from "../words.ts";
import { AcceptInSight } from "./accept-in-sight.tsx";
import { DocumentFacts } from "./document-facts.tsx";
import { MarginItem } from "./margin-item.tsx";
import { PersonsNamed } from "./persons-named.tsx";

/** Those that a person adds to. */
const OWN_LAYERS = ["statements", "reports"] as const satisfies readonly Layer[];
const LAYERS_KEPT = "sayso.layers";

function keptLayers(): readonly Layer[] {
  const kept = sessionStorage.getItem(LAYERS_KEPT)?.split(" ");
  return kept ? LAYERS.filter((layer) => kept.includes(layer)) : ["statements", "reports"];
}

/** One document: its text with the layers asked for, and beside each paragraph what was read from it. */
export function DocumentPage() {
  const { id } = useParams({ from: "/documents/$id" });
  const query = useQuery(documentQuery(id));
  const { at } = useSearch({ from: "/documents/$id" });
  return query.data ? <DocumentShown key={`${query.data.id} ${at}`} document={query.data} asked={at} /> : <StateOfQuery query={query} />;
}

/** The stretch of the text that the address asks for, as `120-180`. */
function stretchAsked(at: string | undefined): Mark | null {
  const [start, end] = at?.split("-").map(Number) ?? [];
  return start === undefined || end === undefined || end <= start ? null : { span: [start, end], layer: "looked" };
}

function DocumentShown({ document, asked }: { readonly document: DocumentView; readonly asked: string | undefined }) {
  const looked = useMemo(() => stretchAsked(asked), [asked]);
  const [layers, setLayers] = useState(keptLayers);
  const [now, setNow] = useState<string | null>(null);
  const [goal, setGoal] = useState<{ readonly at: number; readonly number: number } | null>(looked && { at: looked.span[0], number: 0 });
  const names = useVeil();
  const isBlind = useIsBlind();
  const { deciding } = useDeciding();
  const items = useMemo(() => itemsOf(document, layers), [document, layers]);
  const open = useCallback((id: string): void => setNow(id), []);
  const adding = useAdding(document, open);
  const item = items.find(({ id }) => id === now) ?? null;
  const byParagraph = useMemo(() => itemsByParagraph(document, items), [document, items]);
  const marks = useMemo(
    () => [
      ...layers.flatMap((layer) => marksOfLayer(document, layer)),
      ...(item ? marksOfItem(item) : []),
      ...(looked ? [looked] : []),
      ...adding.marks,
    ],
    [document, layers, item, looked, adding.marks],
  );

  const toggle = (layer: Layer): void => {
    const next = LAYERS.filter((one) => (one === layer) !== layers.includes(one));
    sessionStorage.setItem(LAYERS_KEPT, next.join(" "));
    setLayers(next);
  };
  const isThere = item !== null; // What was added a moment ago comes with the next answer.
  // Once the one before is folded up again, and everything stands where it will stay.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked for again once it is there
  useEffect(() => {
    const line = now === null ? null : window.document.getElementById(`item-${now}`);
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: "nearest" });
  }, [now, isThere]);
  const step = (by: 1 | -1): void => {
    const index = items.findIndex(({ id }) => id === now);
    const next = items[index < 0 ? (by === 1 ? 0 : items.length - 1) : index + by];
    if (next) open(next.id);
  };
  const decide = (verdict: "accept" | "reject"): void => {
    if (item === null || (isBlind && verdict === "accept")) return; // What one found oneself needs no yes.
    const words = verdict === "accept" ? WORDS.told.accepted : WORDS.told.rejected;
    void deciding.decide({ verdict, id: item.id }, { id: item.id, document: document.id, name: item.heading }, words);
  };
  useEffect(() => onUndone(({ id }) => open(id)), [open]);
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    a: () => decide("accept"),
    r: () => decide("reject"),
    t: focusText,
    c: () => item && adding.correct(item),
  });

  return (
    <div className="page document-page">
      <h1 className="unseen">{document.title ?? WORDS.untitled}</h1>
      {isBlind ? <CodingBar document={document} /> : null}
      <DocumentFacts document={document} />
      <PersonsNamed document={document} />
      <fieldset className="layers">
        <legend>{WORDS.document.layers}</legend>
        {(isBlind ? OWN_LAYERS : LAYERS).map((layer) => (
          <label key={layer} className={`layer ${layer}`}>
            <input type="checkbox" checked={layers.includes(layer)} onChange={() => toggle(layer)} />
            {WORDS.document[layer]} <span className="quiet">{document[layer].length}</span>
          </label>
        ))}
        {isBlind ? null : <AcceptInSight document={document.id} items={items} />}
      </fieldset>
      <NothingRead document={document} isBlind={isBlind} />
      <DocumentText
        document={document}
        marks={marks}
        names={names}
        at={goal?.at ?? null}
        goal={String(goal?.number ?? "")}
        onItem={open}
        margin={(paragraph) => {
          const own = byParagraph[paragraph] ?? [];
          return (
            <ul className="margin" aria-label={WORDS.document.margin}>
              {own.map((one) => (
                <MarginItem
                  key={one.id}
                  item={one}
                  place={{ id: one.id, document: document.id, name: one.heading }}
                  isNow={one.id === now}
                  look={() => setNow(one.id)}
                  correct={() => adding.correct(one)}
                  show={() => setGoal((before) => ({ at: startOf(one), number: (before?.number ?? 0) + 1 }))}
                />
              ))}
            </ul>
          );
        }}
      />
      <AddingTools document={document} adding={adding} />
    </div>
  );
}

function itemsOf(document: DocumentView, layers: readonly Layer[]): readonly ItemView[] {
  const items: readonly ItemView[] = [
    ...(layers.includes("reports") ? document.reports : []),
    ...(layers.includes("statements") ? document.statements : []),
  ];
  return items.toSorted((a, b) => startOf(a) - startOf(b));
}

function itemsByParagraph({ paragraphs }: DocumentView, items: readonly ItemView[]): readonly (readonly ItemView[])[] {
  const lists: ItemView[][] = paragraphs.map(() => []);
  for (const item of items) lists[firstEndingAfter(paragraphs, startOf(item))]?.push(item);
  return lists;
}

/** Why nothing is marked in a text, and how to add what is there. */
function NothingRead({ document, isBlind }: { readonly document: DocumentView; readonly isBlind: boolean }) {
  const { reading, reports, statements } = document;
  if (reading !== "read")
    return (
      <p className="notice">
        {WORDS.document.unread[reading] ?? reading} {reading === "no-text" ? null : WORDS.nothing.addHint}
      </p>
    );
  if (reports.length + statements.length > 0) return null;
  return <p className="notice">{isBlind ? WORDS.coding.nothingAdded : `${WORDS.document.nothingFound} ${WORDS.nothing.addHint}`}</p>;
}
