import { CONTESTED_FIELDS, type Overruled } from "../model/index.ts";
import type { Decided } from "./apply-decisions.ts";

/** Which fields of which reports people gave other values, by decisions in force. */
export function overruledIn({ members }: Pick<Decided, "members">): Overruled {
  return new Map(
    [...members].flatMap(([id, { edits }]) => {
      const fields = CONTESTED_FIELDS.filter((field) => Object.hasOwn(edits, field));
      return fields.length === 0 ? [] : [[id, new Set(fields)] as const];
    }),
  );
}
