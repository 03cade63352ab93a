import { html, raw } from "hono/html";
import type { FirstShowing } from "./incidents.ts";
import type { Piece } from "./parts.ts";
import { STYLE } from "./style.ts";
import { WORDS } from "./words.ts";

/** A page's title, where its first link leads, and its body. */
interface Page {
  readonly title: string;
  readonly skip: string;
  readonly body: Piece;
  /** What it takes to make the same page anew, for a program to read. */
  readonly madeBy?: { readonly name: string; readonly content: string };
}

/** One self-contained page: no script, no request to anywhere; `styleHash` is the base64 SHA-256 of its style, for its own policy. */
export function pageOf({ title, skip, body, madeBy }: Page, styleHash: string): string {
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
${
  madeBy
    ? html`<meta name="${madeBy.name}" content="${madeBy.content}">
`
    : ""
}<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#${skip}">${WORDS.skip}</a>
${body}
</body>
</html>
`);
}

/** The style sheet as it stands in the page, for hashing. */
export function readingStyle(): string {
  return STYLE;
}

/** Tells of each footnote whether it is asked for the first time: its anchor stands on the page once. */
export function firstShowing(): FirstShowing {
  const shown = new Set<number>();
  return (number) => {
    if (shown.has(number)) return false;
    shown.add(number);
    return true;
  };
}

export function listOr(pieces: readonly Piece[]): readonly Piece[] | Piece {
  return pieces.length > 0 ? pieces : html`<p class="quiet">${WORDS.empty}</p>`;
}

export const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;
