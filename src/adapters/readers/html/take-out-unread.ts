import type { NotRead } from "../../../core/model/index.ts";
import type { DomDocument, DomElement } from "./dom.ts";

const NOT_THE_ARTICLE = "aside, nav, footer, header nav";
const EMBED_CLASS =
  /(?:^|\s)(?:twitter-tweet|instagram-media|tiktok-embed|fb-post|fb-video|reddit-embed|telegram-post|embed-container|bluesky-embed)(?:\s|$)/i;
const COMMENTS =
  /(?:^|\s)(?:comments?|comments?-(?:area|list|section|wrapper)|comment-?list|disqus_thread|respond|reader-comments)(?:\s|$)/i;
const ONE_COMMENT = /(?:^|\s)(?:comment|comment-body|comment-item|comment-content)(?:\s|$)/i;
const HIDDEN_CLASS = /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|is-hidden|d-none)(?:\s|$)/i;
/** A form with more text than this is a whole page wrapped in one, as old site builders do. */
const LONGEST_FORM = 600;
/** A cell with more text than this holds prose: the table is the page's layout. */
const LONGEST_CELL = 400;

type What = NotRead["what"];

const BY_ELEMENT: Readonly<Record<string, What>> = {
  img: "picture",
  "amp-img": "picture",
  canvas: "picture",
  iframe: "embed",
  object: "embed",
  embed: "embed",
  "amp-iframe": "embed",
  video: "video",
  "amp-video": "video",
  audio: "audio",
  "amp-audio": "audio",
  figcaption: "caption",
};

/** Takes out of the tree what is hidden and what is not read, and says what that was. What lies beside the article is not counted. */
export function takeOutUnread(document: DomDocument): readonly NotRead[] {
  const counts = new Map<What, number>();
  const gone = new WeakSet<DomElement>();
  for (const element of [...document.querySelectorAll("body *")]) {
    if (element.parentNode !== null && gone.has(element.parentNode as DomElement)) {
      gone.add(element);
      continue;
    }
    const kind = kindOf(element);
    if (kind === "kept") continue;
    if (kind !== "hidden" && !element.closest(NOT_THE_ARTICLE)) counts.set(kind, (counts.get(kind) ?? 0) + countOf(element, kind));
    if (kind === "caption") countWithin(element, counts);
    gone.add(element);
    element.remove();
  }
  return [...counts].map(([what, count]) => ({ what, count })).sort((a, b) => (a.what < b.what ? -1 : 1));
}

function kindOf(element: DomElement): What | "hidden" | "kept" {
  const name = element.localName;
  const known = BY_ELEMENT[name];
  if (known) return isHidden(element) ? "hidden" : known;
  if (name === "title" || name === "meta" || name === "link" || name === "base") return "hidden";
  if (name === "template" || name === "noscript" || name === "svg" || name === "select" || name === "textarea" || isHidden(element))
    return "hidden";
  const classes = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  if (EMBED_CLASS.test(classes)) return "embed";
  if (COMMENTS.test(classes) && name !== "body" && name !== "article" && name !== "main" && name !== "a" && name !== "span")
    return "comment";
  if (name === "table") return isDataTable(element) ? "table" : "kept";
  if (name === "form") return (element.textContent ?? "").length <= LONGEST_FORM ? "form" : "kept";
  return /(?:^|\s)(?:wp-caption-text|caption|image-caption|photo-caption)(?:\s|$)/i.test(classes) ? "caption" : "kept";
}

function isHidden(element: DomElement): boolean {
  return (
    element.getAttribute("hidden") !== null ||
    element.getAttribute("aria-hidden") === "true" ||
    HIDDEN_CLASS.test(element.getAttribute("class") ?? "")
  );
}

/** Rows and columns of short cells. */
function isDataTable(table: DomElement): boolean {
  let rows = 0;
  let cells = 0;
  for (const part of table.querySelectorAll("tr, td, th, caption, p, table")) {
    if (part.localName === "table" || (part.localName === "p" && (part.textContent ?? "").length > LONGEST_CELL)) return false;
    if (part.localName === "tr") rows++;
    if (part.localName !== "td" && part.localName !== "th") continue;
    cells++;
    if ((part.textContent ?? "").length > LONGEST_CELL) return false;
  }
  return rows >= 2 && cells >= 2 * rows;
}

function countOf(element: DomElement, kind: What): number {
  if (kind !== "comment") return 1;
  let comments = 0;
  for (const one of element.querySelectorAll("[class]")) if (ONE_COMMENT.test(one.getAttribute("class") ?? "")) comments++;
  return Math.max(1, comments);
}

/** A picture within its own caption is not lost from the count. */
function countWithin(element: DomElement, counts: Map<What, number>): void {
  for (const _ of element.querySelectorAll("img")) counts.set("picture", (counts.get("picture") ?? 0) + 1);
}
