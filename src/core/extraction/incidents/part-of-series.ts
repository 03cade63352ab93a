import type { PlaceMention } from "../../model/index.ts";

/** Several blows told as one, up to where they fell as a whole: "airstrikes across ", "large-scale attacks on southern ", "launches 60 drones at targets in ". */
const BLOWS_ON =
  /\b(?:attacks|strikes|air ?strikes|drones|missiles|rockets|bombardments?|shelling|raids|bombings|offensive|assaults?|large-scale attack)\b[^.;]{0,70}?\b(?:on|across|against|in|throughout|targeting|at)\s(?:the\s)?(?:\p{Ll}+ern\s|central\s)?$/iu;
/** One blow of which several places are told: "a missile strike hits 15 areas in ". */
const MANY_SITES =
  /\b(?:hits?|struck|strikes?|targets?|targeted|attack(?:s|ed)?)\s(?:\d{1,3}|several|multiple|numerous|dozens of|various)\s\p{Ll}+(?:\s\p{Ll}+)?\s(?:in|across|throughout)\s(?:the\s)?(?:\p{Ll}+ern\s)?$/iu;
/** "The attack on Vellia, …, including a boy in ": a part is told as a part whatever the blow. */
const BLOW_ON = /\b(?:attack|strike|air ?strike|assault|bombardment)\s(?:on|across|against|in)\s(?:the\s)?(?:\p{Ll}+ern\s|central\s)?$/iu;
/** What leads from the whole to a part of its harm. */
const TO_A_PART =
  /(?:\bincluding\b|^,?\sand\s(?:in|at|on)\s|,\s(?:killing|wounding|injuring|leaving|damaging)\b|\.\s(?:A|An|One|Two|Three|Several|In)\s)/u;
const INCLUDING = /\bincluding\b/u;
/** Characters before a name that a blow's words reach over, and between the whole and its part. */
const REACH = 110;
const FARTHEST = 260;

/**
 * Whether the harm at a place is told as part of blows on what it lies in: "airstrikes on Vellia, killing two in Dareth" were on Vellia. `all` are
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
    return (BLOWS_ON.test(before) && TO_A_PART.test(leads)) || (BLOW_ON.test(before) && INCLUDING.test(leads));
  });
}

const isWide = ({ kind, country }: PlaceMention): boolean => country !== null && (kind === "country" || kind === "admin1");
