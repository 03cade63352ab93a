import type {
  Decision,
  Document,
  DocumentId,
  DocumentText,
  Extraction,
  ReportId,
  RunId,
  StatementId,
  TextId,
} from "../../core/model/index.ts";
import type { ErrorCode } from "../../wire/error-codes.ts";

declare const unit: unique symbol;
/** One transaction of one store. Only the store that made it can use it, and only until its work ends. */
export interface UnitOfWork {
  readonly [unit]: "unit-of-work";
}

/** What is left of a destroyed document: that it was there, and nothing of what it said. */
export interface Tombstone {
  readonly document: DocumentId;
  readonly destroyedAt: string;
  readonly reviewer: string;
  readonly why: string | null;
}

export interface DocumentStore {
  /** Stores a new document with its original and its text. `duplicate` when the id is there already (nothing is changed), `destroyed` when only its tombstone is left. */
  put(work: UnitOfWork, document: Document, text: DocumentText, original: Uint8Array): Promise<"stored" | "duplicate" | "destroyed">;
  get(work: UnitOfWork, id: DocumentId): Promise<Document | null>;
  /** Adds a text that a newer reader made. A text that is there already changes nothing; `no-document` where its document is not (any more). */
  putText(work: UnitOfWork, text: DocumentText): Promise<"stored" | "no-document">;
  /** The newest text of a document. */
  textOf(work: UnitOfWork, id: DocumentId): Promise<DocumentText | null>;
  text(work: UnitOfWork, id: TextId): Promise<DocumentText | null>;
  original(work: UnitOfWork, id: DocumentId): Promise<Uint8Array | null>;
  /** All documents, by date of publication (unknown last), then id. */
  all(work: UnitOfWork): AsyncIterable<Document>;
  count(work: UnitOfWork): Promise<number>;
  /** Ids that begin with `prefix`, at most `limit`. */
  idsLike(work: UnitOfWork, prefix: string, limit: number): Promise<readonly DocumentId[]>;
  /** Destroys bytes, key, texts, findings and index entries of a document and leaves a tombstone. */
  destroy(work: UnitOfWork, tombstone: Tombstone): Promise<void>;
  tombstones(work: UnitOfWork): Promise<readonly Tombstone[]>;
}

/** What an extractor read from one text, and which one. */
export interface StoredExtraction {
  readonly document: DocumentId;
  readonly text: TextId;
  /** Name and version of detector and extraction, e.g. `rules-1/extraction-1`. */
  readonly extractor: string;
  readonly extraction: Extraction;
}

/** Where a statement or report is. */
export type Member =
  | { readonly kind: "statement"; readonly id: StatementId; readonly document: DocumentId }
  | { readonly kind: "report"; readonly id: ReportId; readonly document: DocumentId };

export interface FindingStore {
  /** Replaces what is stored for this document: everything derived can be rebuilt. `no-document` where it is not there (any more): nothing is stored. */
  put(work: UnitOfWork, extraction: StoredExtraction): Promise<"stored" | "no-document">;
  get(work: UnitOfWork, document: DocumentId): Promise<StoredExtraction | null>;
  all(work: UnitOfWork): AsyncIterable<StoredExtraction>;
  /** Statements and reports whose id begins with `prefix`, at most `limit`. */
  membersLike(work: UnitOfWork, prefix: string, limit: number): Promise<readonly Member[]>;
  /** Documents whose newest text is to be read, and that have no findings by `extractor` from it. In order of id. */
  without(work: UnitOfWork, extractor: string): AsyncIterable<DocumentId>;
}

/** Append-only: no method takes out a row, and none changes one but to destroy what was typed about a destroyed document. */
export interface DecisionLog {
  append(work: UnitOfWork, decision: Decision): Promise<void>;
  /** Every decision, oldest first. */
  all(work: UnitOfWork): AsyncIterable<Decision>;
  count(work: UnitOfWork): Promise<number>;
  /** Destroys values and reasons typed in decisions about these statements, reports and documents (see `withoutWords`). Who and when stay. */
  forgetWords(work: UnitOfWork, subjects: ReadonlySet<string>): Promise<void>;
}

/** What becomes of a file that may hold documents. */
export type DocumentOutcome = "imported" | "duplicate" | "failed" | "destroyed-earlier";

/** What became of one file, or one part of a file, in one run; of a list of places or actors, `part` is its kind. */
export interface LedgerEntry {
  readonly run: RunId;
  /** Position in the run, from 0. */
  readonly line: number;
  readonly file: string;
  readonly part: string;
  readonly outcome: DocumentOutcome | "list-kept" | "list-removed";
  readonly document: DocumentId | null;
  readonly code: ErrorCode | null;
  readonly message: string | null;
  readonly warnings: readonly { readonly code: ErrorCode; readonly message: string }[];
  readonly at: string;
}

export interface ImportLedger {
  record(work: UnitOfWork, entry: LedgerEntry): Promise<void>;
  /** All lines, in order of run and line; of one run where it is given. */
  entries(work: UnitOfWork, run?: RunId): AsyncIterable<LedgerEntry>;
}

/** A document that holds the words looked for, with where. Spans are in the document's newest text. */
export interface Hit {
  readonly document: DocumentId;
  readonly text: TextId;
  readonly spans: readonly (readonly [number, number])[];
  /** Higher is better; comparable within one answer alone. */
  readonly score: number;
}

export interface TextIndex {
  /** Documents that hold every word of `query`; words between double quotes stand together. Case and diacritics do not matter. */
  find(work: UnitOfWork, query: string, limit: number): Promise<readonly Hit[]>;
}

/** A list of places or actors that a person added to the case, as its JSON text. */
export interface Supplement {
  readonly kind: "places" | "actors";
  readonly name: string;
  readonly content: string;
}

export interface SupplementStore {
  /** A supplement of the same kind and name is replaced. */
  put(work: UnitOfWork, supplement: Supplement): Promise<void>;
  /** Takes one out by its kind and name; one that is not there changes nothing. */
  remove(work: UnitOfWork, supplement: Pick<Supplement, "kind" | "name">): Promise<void>;
  all(work: UnitOfWork): Promise<readonly Supplement[]>;
}

/** How a case is to be shown, as whoever runs it set it. */
export interface SettingStore {
  get(work: UnitOfWork, name: "care"): Promise<string | null>;
  put(work: UnitOfWork, name: "care", value: string): Promise<void>;
}

/** One open case. Writes are one at a time and durable when the promise resolves; a thrown error undoes all of the unit. */
export interface CaseStore {
  readonly documents: DocumentStore;
  readonly findings: FindingStore;
  readonly decisions: DecisionLog;
  readonly ledger: ImportLedger;
  readonly index: TextIndex;
  readonly supplements: SupplementStore;
  readonly settings: SettingStore;
  /** `open`: the key lies beside the case, whoever takes the folder can read it. `sealed`: it takes the passphrase. */
  seal(): Promise<"open" | "sealed">;
  /** Seals the case under a passphrase, with a new key for everything in it. */
  sealWith(passphrase: string): Promise<void>;
  /** Makes sure that nothing of what was destroyed is left in what lies on the disk. Throws `case-busy` where another program is in the way. */
  shred(): Promise<void>;
  /** One state of the case, whatever others write meanwhile. Writing in it throws. */
  read<Result>(work: (unit: UnitOfWork) => Promise<Result>): Promise<Result>;
  write<Result>(work: (unit: UnitOfWork) => Promise<Result>): Promise<Result>;
  /** A mark that is another one after every change of the case, by whichever program, and the same while nobody writes. */
  mark(): Promise<string>;
  /** What is wrong with the stored case, in words; empty when sound. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}
