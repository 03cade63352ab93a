import type { Document } from "../../../core/model/index.ts";
import type { Voice } from "../../../core/model/reading.ts";
import { ink, type Screen, safe } from "./screen.ts";

/** A day, or days, as short as ISO 8601 has them: `2024-10` for all of October. */
export function shortDate(date: string): string {
  const [from = "", to = from] = date.split("/");
  if (from === to) return from;
  const [year, month, day] = to.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate();
  if (from === `${to.slice(0, 4)}-01-01` && to.endsWith("-12-31")) return to.slice(0, 4);
  if (from === `${to.slice(0, 7)}-01` && day === lastOfMonth) return to.slice(0, 7);
  return `${from}/${from.slice(0, 7) === to.slice(0, 7) ? to.slice(8) : to}`;
}

/** Who ran a document and when, in one line. */
export function ranBy({ publisher, published }: { readonly publisher: string | null; readonly published: string | null }): string {
  return safe(`${publisher ?? "publisher not known"}, ${published ?? "date not known"}`);
}

/** The facts of a document that name it to a person. */
export function factsOf({ title, publisher, published }: Document) {
  return { title: title.value, publisher: publisher.value, published: published.value };
}

/** How it is known when or by whom a document was published. */
export const KNOWN_BY = {
  sidecar: "from the sidecar",
  metadata: "from the page’s metadata",
  "json-ld": "from the page’s metadata",
  dateline: "from the dateline",
  "credit-line": "from the credit line",
  byline: "from the byline",
  heading: "from the heading",
  input: "from the input",
  nothing: "not known",
} as const;

/** The hands of a voice, outermost first, and its manner. */
export function voiceText(screen: Screen, { kind, hands, manner }: Voice): string {
  const chain = hands.map(safe).join(ink(screen, "dim", " → "));
  if (kind === "own-voice") return `${chain}${ink(screen, "dim", ": own voice, names no source")}`;
  return manner.length > 0 ? `${chain} ${ink(screen, "magenta", `(${manner.join(", ")})`)}` : chain;
}
