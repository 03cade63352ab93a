import type { Decision, Document, DocumentId, DocumentText } from "../../../core/model/index.ts";
import type {
  CaseStore,
  DecisionLog,
  DocumentStore,
  FindingStore,
  ImportLedger,
  LedgerEntry,
  Member,
  StoredExtraction,
  Supplement,
  SupplementStore,
  TextIndex,
  Tombstone,
  UnitOfWork,
} from "../../../desk/ports/case-store.ts";
import { foldedWords, parseQuery, spansOfQuery } from "../query/folded-words.ts";

/** Everything a case holds. A write works on a copy that takes its place when the work went well. */
interface Held {
  readonly documents: Map<DocumentId, { readonly document: Document; readonly original: Uint8Array }>;
  readonly texts: DocumentText[];
  readonly extractions: Map<DocumentId, StoredExtraction>;
  readonly tombstones: Map<DocumentId, Tombstone>;
  readonly decisions: Decision[];
  readonly ledger: LedgerEntry[];
  readonly supplements: Map<string, Supplement>;
}

const NOTHING: Held = {
  documents: new Map(),
  texts: [],
  extractions: new Map(),
  tombstones: new Map(),
  decisions: [],
  ledger: [],
  supplements: new Map(),
};

function copyOf(held: Held): Held {
  return {
    documents: new Map(held.documents),
    texts: [...held.texts],
    extractions: new Map(held.extractions),
    tombstones: new Map(held.tombstones),
    decisions: [...held.decisions],
    ledger: [...held.ledger],
    supplements: new Map(held.supplements),
  };
}

const units = new WeakMap<UnitOfWork, { readonly held: Held; state: "open" | "ended" }>();

function heldBy(unit: UnitOfWork): Held {
  const inner = units.get(unit);
  if (inner === undefined) throw new TypeError("this unit of work belongs to another store");
  if (inner.state === "ended") throw new TypeError("this unit of work has ended");
  return inner.held;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const newest = (held: Held, id: DocumentId): DocumentText | null => held.texts.findLast(({ document }) => document === id) ?? null;

const documents: DocumentStore = {
  async put(work, document, text, original) {
    const held = heldBy(work);
    if (held.tombstones.has(document.id)) return "destroyed";
    if (held.documents.has(document.id)) return "duplicate";
    held.documents.set(document.id, { document, original: Uint8Array.from(original) });
    held.texts.push(text);
    return "stored";
  },
  async get(work, id) {
    return heldBy(work).documents.get(id)?.document ?? null;
  },
  async putText(work, text) {
    const held = heldBy(work);
    if (!held.texts.some(({ id, document }) => id === text.id && document === text.document)) held.texts.push(text);
  },
  async textOf(work, id) {
    return newest(heldBy(work), id);
  },
  async text(work, id) {
    return heldBy(work).texts.find((text) => text.id === id) ?? null;
  },
  async original(work, id) {
    return heldBy(work).documents.get(id)?.original ?? null;
  },
  async *all(work) {
    const sorted = [...heldBy(work).documents.values()].map(({ document }) => document);
    yield* sorted.sort((a, b) => byText(a.published.value ?? "9999", b.published.value ?? "9999") || byText(a.id, b.id));
  },
  async count(work) {
    return heldBy(work).documents.size;
  },
  async idsLike(work, prefix, limit) {
    return [...heldBy(work).documents.keys()]
      .filter((id) => id.startsWith(prefix))
      .sort(byText)
      .slice(0, limit);
  },
  async destroy(work, tombstone) {
    const held = heldBy(work);
    held.documents.delete(tombstone.document);
    held.extractions.delete(tombstone.document);
    held.texts.splice(0, held.texts.length, ...held.texts.filter(({ document }) => document !== tombstone.document));
    for (const [index, entry] of held.ledger.entries()) {
      if (entry.document === tombstone.document)
        held.ledger[index] = { ...entry, file: "(destroyed)", part: "", message: null, warnings: [] };
    }
    held.tombstones.set(tombstone.document, tombstone);
  },
  async tombstones(work) {
    return [...heldBy(work).tombstones.values()].sort((a, b) => byText(a.document, b.document));
  },
};

function membersOf({ document, extraction }: StoredExtraction): readonly Member[] {
  return [
    ...extraction.statements.map(({ id }) => ({ kind: "statement" as const, id, document })),
    ...extraction.incidents.map(({ id }) => ({ kind: "report" as const, id, document })),
  ];
}

const findings: FindingStore = {
  async put(work, extraction) {
    heldBy(work).extractions.set(extraction.document, extraction);
  },
  async get(work, document) {
    return heldBy(work).extractions.get(document) ?? null;
  },
  async *all(work) {
    yield* [...heldBy(work).extractions.values()].sort((a, b) => byText(a.document, b.document));
  },
  async membersLike(work, prefix, limit) {
    const members = [...heldBy(work).extractions.values()].flatMap(membersOf).filter(({ id }) => id.startsWith(prefix));
    return members.sort((a, b) => byText(a.id, b.id) || byText(a.document, b.document)).slice(0, limit);
  },
  async *without(work, extractor) {
    const held = heldBy(work);
    const ids = [...held.documents.keys()].sort(byText);
    yield* ids.filter((id) => newest(held, id)?.reading === "read" && held.extractions.get(id)?.extractor !== extractor);
  },
};

const decisions: DecisionLog = {
  async append(work, decision) {
    heldBy(work).decisions.push(decision);
  },
  async *all(work) {
    yield* [...heldBy(work).decisions].sort((a, b) => byText(a.id, b.id));
  },
  async count(work) {
    return heldBy(work).decisions.length;
  },
};

const ledger: ImportLedger = {
  async record(work, entry) {
    heldBy(work).ledger.push(entry);
  },
  async *entries(work, run) {
    const lines = heldBy(work).ledger.filter((entry) => run === undefined || entry.run === run);
    yield* lines.sort((a, b) => byText(a.run, b.run) || a.line - b.line);
  },
};

const index: TextIndex = {
  async find(work, query, limit) {
    const phrases = parseQuery(query);
    const held = heldBy(work);
    if (phrases.length === 0) return [];
    const hits = [...held.documents.keys()].flatMap((id) => {
      const text = newest(held, id);
      if (text === null) return [];
      const spans = spansOfQuery(text.text, phrases);
      const words = foldedWords(text.text).map(({ folded }) => folded);
      const all = phrases.every((phrase) => words.some((_, at) => phrase.every((word, offset) => words[at + offset] === word)));
      return all ? [{ document: id, text: text.id, spans, score: spans.length / words.length }] : [];
    });
    return hits.sort((a, b) => b.score - a.score || byText(a.document, b.document)).slice(0, limit);
  },
};

const supplements: SupplementStore = {
  async put(work, supplement) {
    heldBy(work).supplements.set(`${supplement.kind} ${supplement.name}`, supplement);
  },
  async all(work) {
    return [...heldBy(work).supplements.values()].sort((a, b) => byText(a.kind, b.kind) || byText(a.name, b.name));
  },
};

/** A case that lies in memory alone, for tests and for pages without a disk. Nothing lies at rest, so sealing changes a word. */
export function memoryCaseStore(): CaseStore {
  let held = NOTHING;
  let seal: "open" | "sealed" = "open";
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: (unit: UnitOfWork) => Promise<Result>, keep: (after: Held) => void): Promise<Result> => {
    const one = async (): Promise<Result> => {
      const unit = Object.freeze({}) as UnitOfWork;
      const inner = { held: copyOf(held), state: "open" as "open" | "ended" };
      units.set(unit, inner);
      try {
        const result = await work(unit);
        keep(inner.held);
        return result;
      } finally {
        inner.state = "ended";
      }
    };
    const mine = last.then(one, one);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    documents,
    findings,
    decisions,
    ledger,
    index,
    supplements,
    seal: async () => seal,
    sealWith: async () => {
      seal = "sealed";
    },
    shred: async () => undefined,
    read: (work) => inTurn(work, () => undefined),
    write: (work) =>
      inTurn(work, (after) => {
        held = after;
      }),
    check: async () => [],
    close: async () => undefined,
  };
}
