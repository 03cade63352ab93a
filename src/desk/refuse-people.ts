import type { ExtractionTables } from "../core/extraction/context.ts";
import { SaysoError } from "../wire/error-codes.ts";

/** What tells a people or a nation from a group. */
export type Peoples = Pick<ExtractionTables, "actors" | "gazetteer">;

/** A people is never a perpetrator, whoever says so. Throws `decision-invalid`. */
export function refusePeople(value: unknown, { actors, gazetteer }: Peoples): void {
  for (const name of Array.isArray(value) ? value : [value]) {
    if (typeof name !== "string" || !(actors.isPeople(name) || gazetteer.countryOfDemonym(name) !== null)) continue;
    throw new SaysoError(
      "decision-invalid",
      `${name} is a people or nation, and none is a perpetrator: name the group, the force or the persons.`,
    );
  }
}
