import type { Footing } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

const HEAD = 400;
/** "Communiqué of the River Column, 5 February 2025": a line of its own. */
const ISSUED_BY =
  /(?:^|\n)(?:communiqu[eé]|statement|declaration|proclamation|message)(?: no\.? ?\d+)? (?:of|by|from) (?:the )?([^,.:\n]{3,60})/iu;

/** The body whose own communiqué a text is; null for any other text. */
export function issuerOf({ text }: Outline): string | null {
  return ISSUED_BY.exec(text.slice(0, HEAD))?.[1]?.trim() ?? null;
}

/** What a body's own communiqué tells of the body's deeds in its own voice is its claim. */
export function inOwnVoice(issuer: string | null, name: string, footing: Footing): Footing {
  const [a, b] = [issuer?.toLowerCase() ?? "", name.toLowerCase()];
  const isOwn = issuer !== null && footing.basis === "reported" && footing.said.length === 0 && (a.includes(b) || b.includes(a));
  return isOwn ? { ...footing, basis: "claimed", by: "the-group" } : footing;
}
