import { CONTESTED_FIELDS, type Overruled } from "../model/index.ts";
import type { Decided } from "./apply-decisions.ts";

/** Which fields of which reports people gave other values, by decisions in force. */
export function overruledIn({ members }: Pick<Decided, "members">): Overruled {
  return new Map(
    [...members].flatMap(([id, { edits }]) => {
      const fields = CONTESTED_FIELDS.filter((field) => Object.hasOwn(edits, field));
      if (fields.length === 0) return [];
      return [[id, new Map(fields.map((field) => [field, field === "perpetrators" ? namesIn(edits[field]?.value) : []]))] as const];
    }),
  );
}

/** One name or several, as a person typed them. */
export function namesIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((name) => typeof name === "string");
}
