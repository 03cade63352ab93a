import { useCallback, useMemo, useState } from "react";
import type { Span } from "../../../core/model/index.ts";
import type { DocumentView, ItemView } from "../../../wire/desk-views.ts";
import { useDeciding } from "../decide/deciding.ts";
import { useKeys } from "../parts/use-keys.ts";
import type { Mark } from "../text/segments.ts";
import { selectedNow, useSelectedSpan } from "../text/selected-span.ts";
import { WORDS } from "../words.ts";
import { type Draft, draftFrom, draftOf, findingOf, type WordsField, wantingIn, withWords } from "./finding-form.ts";

/** What a person is adding to a document, and the words that they have selected in it. */
export interface Adding {
  readonly selected: Span | null;
  readonly draft: Draft | null;
  /** The words taken so far, as they are marked in the text. */
  readonly marks: readonly Mark[];
  readonly change: (draft: Draft) => void;
  /** Fills a field of it with the words selected. */
  readonly take: (field: WordsField) => void;
  readonly start: (kind: Draft["kind"]) => void;
  readonly correct: (item: ItemView) => void;
  readonly close: () => void;
  readonly save: () => void;
}

const NO_MARKS: readonly Mark[] = [];

/** `added` is told the id of what was saved. */
export function useAdding(document: DocumentView | undefined, added: (id: string) => void): Adding {
  const { deciding } = useDeciding();
  const selected = useSelectedSpan();
  const [draft, setDraft] = useState<Draft | null>(null);
  const id = document?.id;
  const wordsNow = useCallback((): Span | null => {
    const now = selectedNow();
    return now === "elsewhere" ? selected : now;
  }, [selected]);
  const start = useCallback((kind: Draft["kind"]): void => setDraft(draftOf(kind, wordsNow())), [wordsNow]);
  const correct = useCallback((item: ItemView): void => setDraft(draftFrom(item)), []);
  const close = useCallback((): void => setDraft(null), []);
  const save = (): void => {
    if (draft === null || id === undefined || wantingIn(draft) !== null) return;
    void deciding.add(findingOf(draft), { document: id, name: nameOf(draft) }, WORDS.told.added).then(async (finding) => {
      if (finding === null) return;
      setDraft(null);
      if (selectedNow() !== "elsewhere") getSelection()?.collapseToStart();
      added(finding);
      const wrong = draft.corrects;
      if (wrong)
        await deciding.decide(
          { verdict: "reject", id: wrong.id },
          { id: wrong.id, document: id, name: wrong.heading },
          WORDS.told.corrected,
        );
    });
  };
  useKeys(id === undefined ? {} : { s: () => start("statement"), i: () => start("report") });
  const marks = useMemo(() => (draft ? marksOf(draft) : NO_MARKS), [draft]);
  const take = (field: WordsField): void => {
    const words = wordsNow();
    if (words) setDraft((before) => before && withWords(before, field, words));
  };
  return { selected, draft, marks, change: setDraft, take, start, correct, close, save };
}

/** What an addition is called until it has a heading: its type, or that it is a statement. */
function nameOf({ kind, choices }: Draft): string {
  return choices.type?.replaceAll("-", " ") ?? WORDS.kinds[kind].toLowerCase();
}

function marksOf({ spans }: Draft): readonly Mark[] {
  return Object.entries(spans).flatMap(([field, own]) => own.map((span): Mark => ({ span, layer: "draft", title: field })));
}
