import { OWN_TRUST } from "../../lexicon/attribution-own-trust.ts";
import { BASE_TRUST, CUE_TRUST, EXACT_TRUST, FRAME_TRUST } from "../../lexicon/attribution-trust.ts";

/** Below this share of right finds a rule does more harm than good: chosen on training texts. */
export const LEAST_TRUST = 0.34;

const frames = sharesOf(FRAME_TRUST);
const cues = sharesOf(CUE_TRUST);
const exact = new Map([...sharesOf(EXACT_TRUST), ...sharesOf(OWN_TRUST)]);
const base = BASE_TRUST / 100;

function sharesOf(table: string): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const entry of table.split(", ")) {
    const at = entry.lastIndexOf(" ");
    shares.set(entry.slice(0, at), Number(entry.slice(at + 1)) / 100);
  }
  return shares;
}

const odds = (share: number): number => share / (1 - share);

/** The share of right finds to expect of `rule` ("say finite that"); 0 where it is not to be used. */
export function trustOf(rule: string): number {
  const space = rule.indexOf(" ");
  const ofCue = cues.get(rule.slice(0, space));
  const known = exact.get(rule);
  if (known === undefined && ofCue === undefined) return 0;
  const share = known ?? combined(ofCue ?? base, frames.get(rule.slice(space + 1)) ?? base);
  return share < LEAST_TRUST ? 0 : share;
}

function combined(ofCue: number, ofFrame: number): number {
  const both = (odds(ofCue) * odds(ofFrame)) / odds(base);
  return both / (1 + both);
}
