import { type Decided, UNDECIDED } from "../core/decisions/apply-decisions.ts";
import type { QueueQuery } from "../wire/desk-requests.ts";
import type { QueueRowView, QueueView } from "../wire/desk-views.ts";
import type { DocumentFacts, ItemFacts, Overview } from "./case-overview.ts";
import { QUEUE_ORDER } from "./urgency.ts";

const IN_ORDER_OF_TEXT = "Document by document, in the order of the text.";

interface Placed {
  readonly item: ItemFacts;
  readonly facts: DocumentFacts;
  readonly state: QueueRowView["state"];
}

/**
 * Everything a person may decide on, across documents. Documents with one text share their items: each stands once, in the first of them.
 */
export function reviewQueue({ documents, decided }: Overview, { kind, state, order, offset, limit }: QueueQuery): QueueView {
  const all = placedOf(documents, decided);
  const asked = all.filter((one) => (kind === "all" || one.item.kind === kind) && isAsked(one.state, state));
  if (order === "urgent") asked.sort((a, b) => b.item.urgency - a.item.urgency);
  return {
    order: order === "urgent" ? QUEUE_ORDER : IN_ORDER_OF_TEXT,
    total: asked.length,
    undecided: all.filter((one) => one.state === "machine").length,
    rows: asked.slice(offset, offset + limit).map(rowOf),
  };
}

function placedOf(documents: readonly DocumentFacts[], decided: Decided): Placed[] {
  const seen = new Set<string>();
  const placed: Placed[] = [];
  for (const facts of documents) {
    if (decided.removed.has(facts.document.id)) continue;
    for (const item of facts.items) {
      if (seen.has(item.id)) continue;
      seen.add(item.id);
      placed.push({ item, facts, state: (decided.members.get(item.id) ?? UNDECIDED).state });
    }
  }
  return placed;
}

function isAsked(state: QueueRowView["state"], asked: QueueQuery["state"]): boolean {
  if (asked === "all") return true;
  if (asked === "rejected") return state === "rejected";
  return asked === "undecided" ? state === "machine" : state !== "machine";
}

function rowOf({ item, facts: { document }, state }: Placed): QueueRowView {
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
