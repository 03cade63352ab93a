import { mayBeOneBody } from "../../text/index.ts";
import type { FieldContent } from "./told-values.ts";

/** How two values of one field stand to each other. `alike`: both can be true, one says less than the other. */
export type Agreement = "same" | "alike" | "conflict" | "unrelated";

/** Whether two values are one, can be true together, or cannot. Figures of different groups have nothing to do with each other. */
export function compareValues(a: FieldContent, b: FieldContent): Agreement {
  if (a.kind === "date" && b.kind === "date") return compareIntervals(a, b);
  if (a.kind === "place" && b.kind === "place") return comparePlaceNames(a, b);
  if (a.kind === "figure" && b.kind === "figure") return compareFigures(a, b);
  if (a.kind === "perpetrator" && b.kind === "perpetrator") return comparePerpetrators(a, b);
  return "unrelated";
}

type Of<Kind extends FieldContent["kind"]> = Extract<FieldContent, { readonly kind: Kind }>;

function compareIntervals(a: Of<"date">, b: Of<"date">): Agreement {
  if (a.from === b.from && a.to === b.to) return "same";
  return a.from <= b.to && b.from <= a.to ? "alike" : "conflict";
}

/** Two names of different places are a dispute only where neither can lie in the other: other countries, other regions. */
function comparePlaceNames(a: Of<"place">, b: Of<"place">): Agreement {
  if (a.name === b.name || (a.id !== null && a.id === b.id)) return "same";
  if (a.country !== null && b.country !== null && a.country !== b.country) return "conflict";
  if (a.admin1 !== null && b.admin1 !== null && a.admin1 !== b.admin1) return "conflict";
  return "alike";
}

function compareFigures(a: Of<"figure">, b: Of<"figure">): Agreement {
  if (a.of !== b.of) return "unrelated";
  if (a.min === b.min && a.max === b.max) return "same";
  const isApart = (a.max !== null && a.max < b.min) || (b.max !== null && b.max < a.min);
  return isApart ? "conflict" : "alike";
}

/** One group is not the other; "gunmen" may be anybody's. */
function comparePerpetrators(a: Of<"perpetrator">, b: Of<"perpetrator">): Agreement {
  if (a.name === b.name || (a.actor !== null && a.actor === b.actor)) return "same";
  if (a.who === "individual" || b.who === "individual") return "alike";
  if (!mayBeOneBody(a.name.split(" "), b.name.split(" "))) return "conflict";
  // Two known actors of which one is named within the other: a unit and its army.
  return a.actor === null || b.actor === null ? "same" : "alike";
}
