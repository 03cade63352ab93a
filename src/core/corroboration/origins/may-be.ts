import { OF_THE_STATE } from "../../lexicon/bodies.ts";
import type { OriginId } from "../../model/index.ts";
import { mayBeOneBody } from "../../text/index.ts";
import type { Speaking } from "./who-speaks.ts";

/** An origin with who speaks there by the fullest name. */
export interface NamedOrigin {
  readonly id: OriginId;
  readonly speaking: Speaking;
}

const AUTHORITIES = /^(?:\p{L}+ ){0,2}(?:authorities|officials)$/iu;

/** "The authorities", "local officials": all of them together, and no body by name. */
export const areAuthorities = ({ kind, tokens, text }: Speaking): boolean =>
  kind === "unnamed" && tokens.length === 0 && AUTHORITIES.test(text);

/**
 * The origins that one may be: a bare body where two fuller names fit it ("police" beside the police of two towns), and "the authorities" beside
 * a body of the state. Nothing shows that it is one more.
 */
export function mayBe({ id, speaking }: NamedOrigin, others: readonly NamedOrigin[]): readonly OriginId[] {
  return others
    .filter((other) => other.id !== id && other.speaking.kind === "institution" && isPerhaps(speaking, other.speaking))
    .map((other) => other.id)
    .sort();
}

function isPerhaps(bare: Speaking, fuller: Speaking): boolean {
  if (bare.kind === "institution") return fuller.tokens.length > bare.tokens.length && mayBeOneBody(fuller.tokens, bare.tokens);
  return (
    bare.kind === "unnamed" &&
    bare.tokens.length === 0 &&
    AUTHORITIES.test(bare.text) &&
    fuller.tokens.some((word) => OF_THE_STATE.has(word))
  );
}
