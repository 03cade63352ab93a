import type { WithoutRequest } from "../wire/desk-requests.ts";
import type { DocumentsTogether, LeavingOut } from "./linked-case.ts";
import type { CaseToShow } from "./show-linked.ts";
import { documentAlone, type LeftOut, named, originAlone, type Without, without } from "./without.ts";

/** What changes without a document, one origin of an incident or claim, or whatever bears a name. Throws `not-found`, `ambiguous-id`. */
export async function withoutAtDesk(
  shown: CaseToShow<DocumentsTogether>,
  asked: WithoutRequest,
  relink: (leavesOut: LeavingOut) => Promise<DocumentsTogether>,
): Promise<Without> {
  return without(shown.linked, leftOutOf(shown, asked), relink, shown.policy);
}

function leftOutOf(shown: CaseToShow<DocumentsTogether>, asked: WithoutRequest): LeftOut {
  switch (asked.leave) {
    case "document":
      return documentAlone(shown.linked, asked.document);
    case "origin":
      return originAlone(shown, asked.of, asked.origin);
    case "name":
      return named(shown.linked, asked.name);
  }
}
