import { AGENCIES } from "./agency-names.ts";
import { OUTLET_NAME_ENDS, OUTLET_NAME_STARTS, OUTLET_NAMES, OUTLET_NOUNS } from "./attribution-hands.ts";

/** True for a name or noun of an outlet. */
export function isOutlet(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? "";
  if (OUTLET_NOUNS.has(last) || AGENCIES.has(words.join(" ")) || OUTLET_NAMES.has(words.join(" "))) return true;
  const isName = /^\p{Lu}/u.test(name) && words.length > 1;
  return isName && (OUTLET_NAME_ENDS.has(last) || OUTLET_NAME_STARTS.has(words[0] ?? ""));
}
