import { ALL_OVER, BLOW_ON, BLOWS_ON, INCLUDING, MANY_SITES, TO_A_PART } from "../../lexicon/several-places-words.ts";
import type { PlaceMention } from "../../model/index.ts";

/** Characters before a name that a blow's words reach over, and between the whole and its part. */
const REACH = 110;
const FARTHEST = 260;

/**
 * Whether the harm at a place is told as part of blows on what it lies in: "airstrikes on Vellia, killing two in Dareth", "attacks across Vellia, including in Dareth". `all` are
 * the places that the act is told with.
 */
export function isPartOfSeries(text: string, { country, span: [start] }: PlaceMention, all: readonly PlaceMention[]): boolean {
  return all.some((whole) => {
    const between = start - whole.span[1];
    if (!isWide(whole) || between <= 0 || between > FARTHEST || (country !== null && country !== whole.country)) return false;
    const before = text.slice(Math.max(0, whole.span[0] - REACH), whole.span[0]);
    const leads = text.slice(whole.span[1], start);
    if (MANY_SITES.test(before)) return TO_A_PART.test(leads);
    if (leads.includes(". ")) return false;
    return (BLOWS_ON.test(before) && TO_A_PART.test(leads)) || ((ALL_OVER.test(before) || BLOW_ON.test(before)) && INCLUDING.test(leads));
  });
}

const isWide = ({ kind, country }: PlaceMention): boolean => country !== null && (kind === "country" || kind === "admin1");
