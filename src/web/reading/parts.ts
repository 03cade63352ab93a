import { html } from "hono/html";
import type { Passage, Span } from "../../core/model/index.ts";
import type { ItemStanding, ReadingFootnote, Voice } from "../../core/model/reading.ts";
import { WORDS } from "./words.ts";

/** A piece of the page. Text put into one is escaped; only other pieces are markup. */
export type Piece = ReturnType<typeof html>;

/** Who decided, or that nobody has. */
export function standingBadge({ state, by, addedBy, why }: ItemStanding): Piece {
  if (state === "machine") return html`<span class="badge machine">${WORDS.notReviewed}</span>`;
  return html`<span class="badge">${state}${by ? ` by ${by}` : ""}${addedBy !== null && state !== "added" ? `, added by ${addedBy}` : ""}</span>${why ? html` <span class="notes">${why}</span>` : ""}`;
}

/** The hands of a voice in order, and the manner it speaks in. */
export function voicePiece({ kind, hands, manner }: Voice): Piece {
  const shown = hands.map((hand) => html`<span class="hand"><bdi>${hand}</bdi></span>`);
  if (kind === "own-voice") return html`<span class="voice own">${shown}: ${WORDS.ownVoice}, ${WORDS.noSource}</span>`;
  return html`<span class="voice">${shown}${manner.length > 0 ? html` <span class="manner">(${manner.join(", ")})</span>` : ""}</span>`;
}

/** A cited passage: the cited words marked, the sentences around them, pseudonyms in italics; `after` is what follows a part. */
export function passagePiece(passage: Passage, after: (at: Span | null) => readonly Piece[] = () => []): Piece {
  const parts = passage.parts.map((part) => {
    const words = part.written === "pseudonym" ? html`<span class="pseudonym">${part.text}</span>` : html`${part.text}`;
    const shown =
      part.cited === "cited" ? html`<mark>${words}</mark>` : part.written === "cut" ? html`<span class="cut">${words}</span>` : words;
    return html`${shown}${after(part.at)}`;
  });
  return html`<p class="passage" dir="auto">${parts}</p>`;
}

/** How a document is named where it is cited, by its label. */
export type Citing = (document: string) => Piece;

export const byLabel: Citing = (document) => html`<a href="#${document}">${document}</a>`;

/** Where a footnote's words stand: the document and the characters in its text. */
export function placeOfFootnote({ document, passage }: ReadingFootnote, citing: Citing): Piece {
  const at = passage.spans.map(([start, end]) => `${start}–${end}`).join(", ");
  return html`<span class="meta">${citing(document)}, characters ${at}</span>`;
}
