import { subjectsOf, withoutWords } from "../../../core/decisions/without-words.ts";
import type { DocumentId, DocumentText } from "../../../core/model/index.ts";
import type {
  CaseStore,
  DecisionLog,
  DocumentStore,
  FindingStore,
  ImportLedger,
  Member,
  SettingStore,
  StoredExtraction,
  SupplementStore,
  TextIndex,
  UnitOfWork,
} from "../../../desk/ports/case-store.ts";
import { foldedWords, parseQuery, spansOfQuery } from "../query/folded-words.ts";
import { beginUnit, type Held, heldBy, toChange } from "./memory-unit.ts";

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const newest = (held: Held, id: DocumentId): DocumentText | null => held.texts.findLast(({ document }) => document === id) ?? null;

const documents: DocumentStore = {
  async put(work, document, text, original) {
    const held = toChange(work);
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
    const held = toChange(work);
    if (!held.documents.has(text.document)) return "no-document";
    if (!held.texts.some(({ id, document }) => id === text.id && document === text.document)) held.texts.push(text);
    return "stored";
  },
  async textOf(work, id) {
    return newest(heldBy(work), id);
  },
  async text(work, id) {
    return heldBy(work).texts.find((text) => text.id === id) ?? null;
  },
  async original(work, id) {
    const held = heldBy(work).documents.get(id);
    return held ? Uint8Array.from(held.original) : null;
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
    const held = toChange(work);
    held.documents.delete(tombstone.document);
    held.extractions.delete(tombstone.document);
    held.texts.splice(0, held.texts.length, ...held.texts.filter(({ document }) => document !== tombstone.document));
    const nameless = { file: "(destroyed)", part: "", message: null, warnings: [] };
    held.ledger.forEach((entry, index) => {
      if (entry.document === tombstone.document) held.ledger[index] = { ...entry, ...nameless };
    });
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
    const held = toChange(work);
    if (!held.documents.has(extraction.document)) return "no-document";
    held.extractions.set(extraction.document, extraction);
    return "stored";
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
    yield* ids.filter((id) => {
      const [text, found] = [newest(held, id), held.extractions.get(id)];
      return text?.reading === "read" && !(found?.extractor === extractor && found.text === text.id);
    });
  },
};

const decisions: DecisionLog = {
  async append(work, decision) {
    const held = toChange(work);
    if (held.decisions.some(({ id }) => id === decision.id)) throw new TypeError("a decision of that id is in the log already");
    held.decisions.push(decision);
  },
  async *all(work) {
    yield* [...heldBy(work).decisions].sort((a, b) => byText(a.id, b.id));
  },
  async count(work) {
    return heldBy(work).decisions.length;
  },
  async forgetWords(work, subjects) {
    const held = toChange(work);
    held.decisions.forEach((decision, index) => {
      if (subjectsOf(decision).some((id) => subjects.has(id))) held.decisions[index] = withoutWords(decision);
    });
  },
};

const ledger: ImportLedger = {
  async record(work, entry) {
    toChange(work).ledger.push(entry);
  },
  async *entries(work, run) {
    yield* heldBy(work)
      .ledger.filter((entry) => run === undefined || entry.run === run)
      .sort((a, b) => byText(a.run, b.run) || a.line - b.line);
  },
};

const index: TextIndex = {
  async find(work, query, limit) {
    const phrases = parseQuery(query);
    const held = heldBy(work);
    if (phrases.length === 0) return [];
    const hits = [...held.documents.keys()].flatMap((id) => {
      const text = newest(held, id) as DocumentText;
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
    toChange(work).supplements.set(`${supplement.kind} ${supplement.name}`, supplement);
  },
  async remove(work, { kind, name }) {
    toChange(work).supplements.delete(`${kind} ${name}`);
  },
  async all(work) {
    return [...heldBy(work).supplements.values()].sort((a, b) => byText(a.kind, b.kind) || byText(a.name, b.name));
  },
};

const settings: SettingStore = {
  async get(work, name) {
    return heldBy(work).settings.get(name) ?? null;
  },
  async put(work, name, value) {
    toChange(work).settings.set(name, value);
  },
};

/** A case that lies in memory alone, for tests and for pages without a disk. Nothing lies at rest, so sealing changes a word. */
export function memoryCaseStore(): CaseStore {
  let held: Held = {
    documents: new Map(),
    texts: [],
    extractions: new Map(),
    tombstones: new Map(),
    decisions: [],
    ledger: [],
    supplements: new Map(),
    settings: new Map(),
  };
  let seal: "open" | "sealed" = "open";
  let last: Promise<unknown> = Promise.resolve();
  let writes = 0;
  const inTurn = <Result>(kind: "read" | "write", work: (unit: UnitOfWork) => Promise<Result>): Promise<Result> => {
    const one = async (): Promise<Result> => {
      const { unit, copy, end } = beginUnit(held, kind);
      try {
        const result = await work(unit);
        held = copy;
        if (kind === "write") writes++;
        return result;
      } finally {
        end();
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
    settings,
    seal: async () => seal,
    sealWith: async () => {
      seal = "sealed";
    },
    shred: async () => undefined,
    read: (work) => inTurn("read", work),
    write: (work) => inTurn("write", work),
    mark: async () => String(writes),
    check: async () => [],
    close: async () => undefined,
  };
}
