import { disputedMembers } from "../core/decisions/agreement.ts";
import { UNDECIDED } from "../core/decisions/apply-decisions.ts";
import type { QueueQuery } from "../wire/desk-requests.ts";
import type { QueueRowView, QueueView } from "../wire/desk-views.ts";
import type { Overview } from "./case-overview.ts";
import { itemsOfCase, type PlacedItem } from "./items-of-case.ts";
import { QUEUE_ORDER } from "./urgency.ts";

const IN_ORDER_OF_TEXT = "Document by document, in the order of the text.";

/** Everything a person may decide on, across documents. */
export function reviewQueue({ kept, decided, log }: Overview, { kind, state, order, offset, limit }: QueueQuery): QueueView {
  const { inText, mostUrgentFirst } = itemsOfCase(kept);
  const disputed = state === "disputed" ? disputedMembers(log) : null;
  const stateOf = (id: string): QueueRowView["state"] => (decided.members.get(id) ?? UNDECIDED).state;
  const asked = (order === "urgent" ? mostUrgentFirst : inText).filter(
    ({ item }) => (kind === "all" || item.kind === kind) && (disputed ? disputed.has(item.id) : isAsked(stateOf(item.id), state)),
  );
  return {
    order: order === "urgent" ? QUEUE_ORDER : IN_ORDER_OF_TEXT,
    total: asked.length,
    rows: asked.slice(offset, offset + limit).map((placed) => rowOf(placed, stateOf(placed.item.id))),
  };
}

function isAsked(state: QueueRowView["state"], asked: QueueQuery["state"]): boolean {
  if (asked === "all") return true;
  if (asked === "rejected") return state === "rejected";
  return asked === "undecided" ? state === "machine" : state !== "machine";
}

function rowOf({ item, facts: { document } }: PlacedItem, state: QueueRowView["state"]): QueueRowView {
  return {
    kind: item.kind,
    id: item.id,
    document: document.id,
    publisher: document.publisher.value,
    published: document.published.value,
    heading: item.heading,
    snippet: item.snippet,
    score: item.score,
    reasons: [...item.reasons],
    state,
  };
}
