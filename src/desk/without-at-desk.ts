import type { WithoutRequest } from "../wire/desk-requests.ts";
import type { LinkedAtDesk, NamesAtDesk } from "./linked-at-desk.ts";
import type { CaseToShow } from "./show-linked.ts";
import { documentAlone, type LeftOut, named, originAlone, type Without, without } from "./without.ts";

/** What changes without a document, one origin of an incident or claim, or whatever bears a name. Throws `not-found`, `ambiguous-id`. */
export async function withoutAtDesk(held: LinkedAtDesk, asked: WithoutRequest, names: NamesAtDesk): Promise<Without> {
  const shown = await held.current(names);
  return without(shown.linked, leftOutOf(shown, asked), (leavesOut) => held.without(leavesOut), shown.policy);
}

function leftOutOf(shown: CaseToShow, asked: WithoutRequest): LeftOut {
  switch (asked.leave) {
    case "document":
      return documentAlone(shown.linked, asked.document);
    case "origin":
      return originAlone(shown, asked.of, asked.origin);
    case "name":
      return named(shown.linked, asked.name);
  }
}
