import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Span } from "../../../core/model/index.ts";
import { bringIntoSight, sightOf } from "./sight.ts";

// A document's text stands in the page stretch by stretch, each in an element that says where it begins: the characters of the page are those of the text.

/** Where the words that the person selected in a document's text stand in it; null where none are. Kept while the keyboard is elsewhere. */
export function useSelectedSpan(): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    const look = (): void => {
      const next = selectedNow();
      if (next === "elsewhere") return;
      setSpan((before) => (before?.[0] === next?.[0] && before?.[1] === next?.[1] ? before : next));
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  return span;
}

/** The same at this moment: keys may be pressed faster than the page is drawn. `elsewhere`: the selection is in no text. */
export function selectedNow(): Span | null | "elsewhere" {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || !isInText(selection.anchorNode)) return "elsewhere";
  return selection.isCollapsed ? null : spanOf(selection.getRangeAt(0));
}

/** Selects a stretch of a document's text, so that it is seen and read out as what a mouse selects. */
export function selectSpan(root: HTMLElement, span: Span): void {
  const [start, end] = [placeOf(root, span[0], "start"), placeOf(root, span[1], "end")];
  if (start === null || end === null) return;
  getSelection()?.setBaseAndExtent(...start, ...end);
}

/** Brings the words selected into sight, where they are out of it. */
export function bringSelectionIntoSight(root: HTMLElement): void {
  const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
  if (box !== undefined) bringIntoSight(box, sightOf(root));
}

/** New marks cut the text anew and would let go of the words selected: they are selected again. */
export function useKeptSelection(root: RefObject<HTMLElement | null>, id: string, drawn: unknown): void {
  const held = useRef<{ readonly id: string; readonly span: Span | null }>({ id, span: null });
  useEffect(() => {
    const look = (): void => {
      const now = selectedNow();
      held.current = { id, span: now === "elsewhere" ? null : now };
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it hangs on what was drawn
  useLayoutEffect(() => {
    const { id: of, span } = held.current;
    const now = selectedNow();
    if (of !== id || span === null || root.current === null) return;
    if (now === "elsewhere" || now?.[0] !== span[0] || now[1] !== span[1]) selectSpan(root.current, span);
  }, [drawn]);
}

const isInText = (node: Node | null): boolean => stretchOf(node) !== null;

function stretchOf(node: Node | null): HTMLElement | null {
  const element = node instanceof HTMLElement ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>(".text [data-start]") ?? null;
}

function spanOf(range: Range): Span | null {
  const [start, end] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
  const words = range.toString();
  if (start === null || end === null || start >= end || words.trim() === "") return null;
  return [start + (words.length - words.trimStart().length), end - (words.length - words.trimEnd().length)];
}

function offsetOf(node: Node, at: number): number | null {
  const stretch = stretchOf(node);
  if (stretch === null) return null;
  const before = document.createRange();
  before.setStart(stretch, 0);
  before.setEnd(node, at);
  return Number(stretch.dataset.start) + before.toString().length;
}

/** The text node that holds a character, and which of its own it is. `end` is the place after one. */
function placeOf(root: HTMLElement, at: number, side: "start" | "end"): [Text, number] | null {
  const stretches = [...root.querySelectorAll<HTMLElement>("[data-start]")];
  const stretch = stretches.findLast(({ dataset }) => (side === "start" ? Number(dataset.start) <= at : Number(dataset.start) < at));
  if (stretch === undefined) return null;
  const nodes = document.createTreeWalker(stretch, NodeFilter.SHOW_TEXT);
  let left = at - Number(stretch.dataset.start);
  for (let node = nodes.nextNode() as Text | null; node !== null; node = nodes.nextNode() as Text | null) {
    if (side === "start" ? left < node.data.length : left <= node.data.length) return [node, left];
    left -= node.data.length;
  }
  return null;
}
