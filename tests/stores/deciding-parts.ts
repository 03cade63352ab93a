import { nodeHashing } from "../../src/adapters/system/system-clock.ts";
import type { DecideParts } from "../../src/desk/decide-parts.ts";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import type { Peoples } from "../../src/desk/refuse-people.ts";
import { uuidOf } from "./invented-case.ts";

/** "Kervani" is an invented people. */
const PEOPLES = {
  actors: { isPeople: (name: string) => name === "Kervani" },
  gazetteer: { countryOfDemonym: () => null },
} as unknown as Peoples;

/** What deciding takes, at one invented time; `next` numbers the decisions. */
export function decidingParts(store: CaseStore, next: () => number): DecideParts {
  return {
    store,
    clock: { now: async () => "2031-05-01T00:00:00.000Z" },
    ids: { uuidv7: async () => uuidOf(next()) },
    hashing: nodeHashing,
    codebook: null,
    peoples: async () => PEOPLES,
  };
}
