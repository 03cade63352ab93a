import type { Span } from "../../model/index.ts";
import { itemHeads, type Outline } from "../../text/index.ts";

/** "Velmar: A bridge was blown up." A label of one to four words, a colon, and a sentence; or a point of a list. */
const BULLET = /^[*•·▪◦‣–—-]\s+\p{Lu}/u;
const LABEL = /^\p{Lu}[\p{L}\p{M}'’-]*(?: [\p{L}\p{M}'’-]+){0,3}: \p{Lu}/u;
/** "09:15 – Velmar toll", "19:40 Two were killed in Velmar.": an entry of a live page, by the clock. */
const HEADED = /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|CET|BST|EST|EDT|local time))?\s?(?:–|—|-|\|)\s?\p{Lu}/u;
const TOLD = /^(?:[01]\d|2[0-3])[:.]\d\d\s\p{Lu}[^.!?]{20,}[.!?]/u;
/** What stands before the title of a video or a picture: no item of news. */
const OF_PAGE =
  /^(?:\p{Lu}+ )?(?:video|photos?|pictures?|gallery|live|facebook live|watch|listen|read|caption|mobile|raw|update|updated|related|more|next|previous|source|note|editor\S*|by|share|follow|download|email|click)\b/iu;
const FEWEST = 3;

/** No digest of news has more: a list of thousands is read as one text. */
const MOST = 300;
/** So much of the paragraphs of a digest by points are points: a story may list some of its facts. */
const POINTS = 0.6;

/**
 * Which item of a digest each paragraph belongs to: an item begins at a paragraph with a label or an hour, or at a point of a text that is points for the
 * most part. All are of one item, 0, where fewer than three paragraphs do: then the text is no digest.
 */
export function digestItems(outline: Outline): readonly number[] {
  const { text, paragraphs } = outline;
  const heads = paragraphs.map(([start]) => text.slice(start, start + 80));
  const points = heads.map((head) => BULLET.test(head));
  const isByPoints = points.filter(Boolean).length >= POINTS * paragraphs.length;
  const placed = itemHeads(outline);
  const opens = heads.map((head, at) =>
    isByPoints
      ? points[at] === true
      : isEntry(text, paragraphs[at] as Span, head) || ((LABEL.test(head) || placed[at] !== null) && !OF_PAGE.test(head)),
  );
  const number = opens.filter(Boolean).length;
  if (number < FEWEST || number > MOST) return paragraphs.map(() => 0);
  let item = 0;
  return opens.map((isOpening) => {
    if (isOpening) item++;
    return item;
  });
}

/** A line of a list of videos begins with how long it takes, and tells no sentence. */
const isEntry = (text: string, paragraph: Span, head: string): boolean => HEADED.test(head) || TOLD.test(text.slice(...paragraph));

/** Where the head of an item says that it is from: the label or the place that its first paragraph opens with; null where it has none. */
export function headOfItem(outline: Outline, items: readonly number[], item: number): Span | null {
  const first = item === 0 ? -1 : items.indexOf(item);
  const start = outline.paragraphs[first]?.[0];
  if (start === undefined) return null;
  const label = LABEL.exec(outline.text.slice(start, start + 80))?.[0].split(":")[0];
  return itemHeads(outline)[first] ?? (label === undefined ? null : [start, start + label.length]);
}

/** The stretch of the text that holds an item. */
export function stretchOfItem({ paragraphs, text }: Outline, items: readonly number[], item: number): Span {
  const first = items.indexOf(item);
  const last = items.lastIndexOf(item);
  return [paragraphs[first]?.[0] ?? 0, paragraphs[last]?.[1] ?? text.length];
}
