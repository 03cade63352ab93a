import type { DocumentFacts, ItemFacts } from "./case-overview.ts";

/** A statement or report in the first document that has it. */
export interface PlacedItem {
  readonly item: ItemFacts;
  readonly facts: DocumentFacts;
}

/** Everything a person may decide on in some documents: what documents with one text share stands once. */
export interface ItemsOfCase {
  readonly inText: readonly PlacedItem[];
  readonly mostUrgentFirst: readonly PlacedItem[];
  readonly byId: ReadonlyMap<string, PlacedItem>;
}

const held = new WeakMap<readonly DocumentFacts[], ItemsOfCase>();

/** Made once for a list of documents: sorting a hundred thousand items anew at every decision would be felt. */
export function itemsOfCase(documents: readonly DocumentFacts[]): ItemsOfCase {
  const known = held.get(documents);
  if (known) return known;
  const byId = new Map<string, PlacedItem>();
  for (const facts of documents) for (const item of facts.items) if (!byId.has(item.id)) byId.set(item.id, { item, facts });
  const inText = [...byId.values()];
  const items = { inText, mostUrgentFirst: inText.toSorted((a, b) => b.item.urgency - a.item.urgency), byId };
  held.set(documents, items);
  return items;
}
