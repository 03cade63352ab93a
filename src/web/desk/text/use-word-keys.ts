import { type KeyboardEvent, type RefObject, useMemo, useRef } from "react";
import type { Span } from "../../../core/model/index.ts";
import { sentencesIn } from "../../../core/text/index.ts";
import type { DocumentView } from "../../../wire/desk-views.ts";
import { bringSelectionIntoSight, selectedNow, selectSpan } from "./selected-span.ts";
import { cursorOf, spanOfCursor, stepOf, stepped, type WordCursor, wordsOfText } from "./word-steps.ts";

/** Words of a text selected with the arrow keys, while the text has the keyboard: by word, by sentence, further with Shift. */
export function useWordKeys(root: RefObject<HTMLElement | null>, { text, paragraphs }: DocumentView): (event: KeyboardEvent) => void {
  const words = useMemo(() => wordsOfText(text), [text]);
  const sentences = useMemo(() => paragraphs.flatMap((one) => sentencesIn(text, one)), [text, paragraphs]);
  const held = useRef<{ readonly cursor: WordCursor; readonly span: Span } | null>(null);
  return (event) => {
    const step = stepOf(event.key, event.shiftKey);
    if (step === null || event.ctrlKey || event.altKey || event.metaKey || root.current === null || words.length === 0) return;
    event.preventDefault();
    const now = selectedNow();
    const selected = now === "elsewhere" ? null : now;
    const own = held.current;
    const isOwn = own !== null && selected !== null && own.span[0] === selected[0] && own.span[1] === selected[1];
    const before = isOwn ? own.cursor : selected ? cursorOf(words, selected) : null;
    const cursor = before ? stepped(words, sentences, before, step) : { from: 0, at: 0 };
    const span = spanOfCursor(words, cursor);
    if (span === null) return;
    held.current = { cursor, span };
    selectSpan(root.current, span);
    bringSelectionIntoSight(root.current);
  };
}
