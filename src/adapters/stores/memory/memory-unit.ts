import type { Decision, Document, DocumentId, DocumentText } from "../../../core/model/index.ts";
import type { LedgerEntry, StoredExtraction, Supplement, Tombstone, UnitOfWork } from "../../../desk/ports/case-store.ts";

/** Everything a case holds. A write works on a copy that takes its place when the work went well. */
export interface Held {
  readonly documents: Map<DocumentId, { readonly document: Document; readonly original: Uint8Array }>;
  readonly texts: DocumentText[];
  readonly extractions: Map<DocumentId, StoredExtraction>;
  readonly tombstones: Map<DocumentId, Tombstone>;
  readonly decisions: Decision[];
  readonly ledger: LedgerEntry[];
  readonly supplements: Map<string, Supplement>;
  readonly settings: Map<string, string>;
}

/** A copy to work on: values are never changed, lists and maps are. */
function copyOf(held: Held): Held {
  return {
    documents: new Map(held.documents),
    texts: [...held.texts],
    extractions: new Map(held.extractions),
    tombstones: new Map(held.tombstones),
    decisions: [...held.decisions],
    ledger: [...held.ledger],
    supplements: new Map(held.supplements),
    settings: new Map(held.settings),
  };
}

interface MemoryUnit {
  readonly held: Held;
  readonly kind: "read" | "write";
  state: "open" | "ended";
}

const units = new WeakMap<UnitOfWork, MemoryUnit>();
/** What a unit may change. Throws in a read, as a fault in the program. */
export function toChange(unit: UnitOfWork): Held {
  const held = heldBy(unit);
  if (units.get(unit)?.kind === "read") throw new TypeError("a read cannot change the case");
  return held;
}

/** What a unit sees. Throws where the unit is another store's or has ended. */
export function heldBy(unit: UnitOfWork): Held {
  const inner = units.get(unit);
  if (inner === undefined) throw new TypeError("this unit of work belongs to another store");
  if (inner.state === "ended") throw new TypeError("this unit of work has ended");
  return inner.held;
}

/** Begins a unit over a copy of what is held; `end` makes every later use of it throw. */
export function beginUnit(held: Held, kind: "read" | "write"): { readonly unit: UnitOfWork; readonly copy: Held; end(): void } {
  const unit = Object.freeze({}) as UnitOfWork;
  const inner: MemoryUnit = { held: copyOf(held), kind, state: "open" };
  units.set(unit, inner);
  return {
    unit,
    copy: inner.held,
    end: () => {
      inner.state = "ended";
    },
  };
}
