// What of a text can be seen, and how it is moved. In review the text scrolls by itself; the page of a document scrolls as a whole.

/** What scrolls a text, and between which heights of the window it is seen. In CSS pixels. */
export interface Sight {
  readonly scroller: Element;
  readonly top: number;
  readonly bottom: number;
}

export function sightOf(element: HTMLElement): Sight {
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
    if (!/auto|scroll/u.test(getComputedStyle(at).overflowY)) continue;
    const { top, bottom } = at.getBoundingClientRect();
    return { scroller: at, top: Math.max(0, top), bottom: Math.min(window.innerHeight, bottom) };
  }
  return { scroller: document.scrollingElement ?? document.documentElement, top: 0, bottom: window.innerHeight };
}

/** Pixels kept free above and below what is brought into sight: bars lie over the page, and words are read with those around them. */
const FREE = 140;

/** Moves a text no further than it must for this stretch of it to be seen. */
export function bringIntoSight(box: Pick<DOMRect, "top" | "bottom">, { scroller, top, bottom }: Sight): void {
  const free = Math.min(FREE, (bottom - top) / 4);
  const over = box.top < top + free ? box.top - top - free : Math.max(0, box.bottom - bottom + free);
  scroller.scrollBy(0, over);
}

/** How far down a mark may stand while the text is still shown from its headline on, as a share of what is seen. */
const FROM_THE_TOP = 0.8;
/** How much may stand above the middle of what is seen for a paragraph to be shown from its beginning, as a share. */
const WHOLE_PARAGRAPH = 0.25;

/** Frames until what was brought into sight stands where it will stay. */
const FRAMES = 4;

/** Settles on a mark, and again for some frames: paragraphs have no height of their own until they were drawn once. Returns what stops it. */
export function keepSettled(mark: HTMLElement): () => void {
  let left = FRAMES;
  let frame = 0;
  const settle = (): void => {
    settleOn(mark);
    if (left-- > 0) frame = requestAnimationFrame(settle);
  };
  settle();
  return () => cancelAnimationFrame(frame);
}

/** Shows a mark with what stands before it: from the headline where that has room, else about the middle, with no line cut at the top. */
function settleOn(mark: HTMLElement): void {
  const { scroller, top, bottom } = sightOf(mark);
  if (scroller === document.scrollingElement) {
    mark.scrollIntoView({ block: "center" });
    return;
  }
  const height = bottom - top;
  const box = mark.getBoundingClientRect();
  const origin = scroller.getBoundingClientRect().top - scroller.scrollTop;
  const isNearTop = box.bottom - origin <= height * FROM_THE_TOP;
  scroller.scrollTo(0, isNearTop ? 0 : startAbout(mark, (box.top + box.bottom) / 2 - origin - height / 2, origin, height));
}

/** Where a line begins at or below a height of the text; where a paragraph begins a little above it, that. */
function startAbout(mark: HTMLElement, wanted: number, origin: number, height: number): number {
  const stretches = [...(mark.closest(".text")?.querySelectorAll<HTMLElement>("[data-start]") ?? [])];
  for (const stretch of stretches) {
    const box = stretch.getBoundingClientRect();
    const start = box.top - origin;
    if (start >= wanted) return start; // Between two paragraphs.
    if (box.bottom - origin <= wanted) continue;
    if (wanted - start <= height * WHOLE_PARAGRAPH) return start;
    const line = Number.parseFloat(getComputedStyle(stretch).lineHeight);
    return start + Math.ceil((wanted - start) / line) * line;
  }
  return wanted;
}
