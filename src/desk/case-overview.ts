import { applyDecisions, type Decided } from "../core/decisions/apply-decisions.ts";
import type { Decision, Document, DocumentText, IncidentReport, Statement, TextId } from "../core/model/index.ts";
import { type FindingsOf, findingsOf } from "./findings-of.ts";
import type { CaseStore, UnitOfWork } from "./ports/case-store.ts";
import { carriedBy, type Urgency, urgencyOfReport, urgencyOfStatement } from "./urgency.ts";

/** What a list shows of a statement or report. */
export interface ItemFacts extends Urgency {
  readonly kind: "report" | "statement";
  readonly id: string;
  readonly heading: string;
  readonly snippet: string;
  readonly score: number;
  /** Where it stands in its text. */
  readonly at: number;
}

/** Where and when a report puts what it tells, and of what kind that is. */
export type ReportFacts = Pick<IncidentReport, "id" | "kind" | "type" | "status" | "mention" | "trigger" | "date" | "place">;

/** What lists show of a document. */
export interface DocumentFacts {
  readonly document: Document;
  readonly text: TextId;
  readonly language: string;
  readonly reading: DocumentText["reading"];
  readonly notRead: DocumentText["notRead"];
  readonly extractor: string | null;
  readonly statements: number;
  readonly reports: readonly ReportFacts[];
  readonly items: readonly ItemFacts[];
}

/** A whole case as lists need it, at one moment. */
export interface Overview {
  /** By date of publication, unknown last. Documents taken out by a decision are among them: see `decided.removed`. */
  readonly documents: readonly DocumentFacts[];
  /** Those of them that nobody took out. The same list as long as nothing of it changed: what is made of it can be kept beside it. */
  readonly kept: readonly DocumentFacts[];
  readonly decided: Decided;
  /** The decisions that may be seen, oldest first. */
  readonly log: readonly Decision[];
  /** All that there are, those among them that may not be seen. */
  readonly decisions: number;
  readonly destroyed: number;
  /** Stored documents, those among them that are taken out too. */
  readonly count: number;
}

/** Characters of a snippet. */
const SNIPPET = 160;

/**
 * Keeps what lists show of a case in memory, and reads anew only what changed: a decision costs the log, new documents cost themselves.
 * Where documents went, or findings were made anew, all is read again.
 */
export class CaseOverview {
  readonly #store: CaseStore;
  #mark: string | null = null;
  #held: Overview | null = null;
  /** What a machine read alone, and what it is with what people added: made anew where either changes. */
  #read: readonly DocumentFacts[] = [];
  #added: { readonly read: readonly DocumentFacts[]; readonly ids: string; readonly all: readonly DocumentFacts[] } | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** What is not to be seen is not in `store`: see `seenBy`. */
  constructor(store: CaseStore) {
    this.#store = store;
  }

  /** The case as it stands now. */
  current(): Promise<Overview> {
    const mine = this.#last.then(
      () => this.#brought(),
      () => this.#brought(),
    );
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #brought(): Promise<Overview> {
    const mark = await this.#store.mark(); // Asked before reading: what is written in between is read once more, never missed.
    if (this.#held !== null && mark === this.#mark) return this.#held;
    this.#held = await this.#store.read((work) => this.#readAnew(work));
    this.#mark = mark;
    return this.#held;
  }

  async #readAnew(work: UnitOfWork): Promise<Overview> {
    const { documents, decisions } = this.#store;
    const count = await documents.count(work);
    const destroyed = (await documents.tombstones(work)).length;
    const log: Decision[] = [];
    for await (const decision of decisions.all(work)) log.push(decision);
    const counted = { count, destroyed, decisions: await decisions.count(work) };
    const decided = applyDecisions(log);
    this.#read = await this.#documentsOf(work, counted);
    const facts = await this.#withAdded(work, decided);
    return { ...counted, documents: facts, kept: this.#keptOf(facts, decided), decided, log };
  }

  #keptOf(documents: readonly DocumentFacts[], { removed }: Decided): readonly DocumentFacts[] {
    const before = this.#held;
    const out = before?.decided.removed;
    const isSame = before?.documents === documents && out?.size === removed.size && [...removed].every((id) => out.has(id));
    return isSame ? before.kept : documents.filter(({ document }) => !removed.has(document.id));
  }

  /** Those documents again that people added to: a few of a case. */
  async #withAdded(work: UnitOfWork, decided: Decided): Promise<readonly DocumentFacts[]> {
    if (decided.added.size === 0) return this.#read;
    const ids = [...decided.added.values()].flatMap((own) => own.map(({ finding }) => finding.id)).join(" ");
    if (this.#added?.read === this.#read && this.#added.ids === ids) return this.#added.all;
    const all: DocumentFacts[] = [];
    for (const facts of this.#read) {
      const text = decided.added.has(facts.text) ? await this.#store.documents.textOf(work, facts.document.id) : null;
      if (text === null) all.push(facts);
      else all.push(factsOf(facts.document, text, await findingsOf(this.#store, work, facts.document.id, text, decided)));
    }
    this.#added = { read: this.#read, ids, all };
    return all;
  }

  async #documentsOf(work: UnitOfWork, now: Pick<Overview, "count" | "destroyed" | "decisions">): Promise<readonly DocumentFacts[]> {
    const before = this.#held?.destroyed === now.destroyed && this.#held.count <= now.count ? this.#held : null;
    if (before?.count === now.count && before.decisions !== now.decisions) return this.#read;
    const known = new Map(before && before.count < now.count ? this.#read.map((facts) => [facts.document.id, facts]) : []);
    const facts: DocumentFacts[] = [];
    for await (const document of this.#store.documents.all(work)) {
      const held = known.get(document.id);
      const text = held ? null : await this.#store.documents.textOf(work, document.id);
      if (held) facts.push(held);
      else if (text) facts.push(factsOf(document, text, await findingsOf(this.#store, work, document.id, text, NOTHING_ADDED)));
    }
    return facts;
  }
}

const NOTHING_ADDED: Pick<Decided, "added"> = { added: new Map() };

function factsOf(document: Document, text: DocumentText, { read, extraction }: FindingsOf): DocumentFacts {
  const { statements, incidents } = extraction ?? { statements: [], incidents: [] };
  const carried = extraction ? carriedBy(extraction) : new Set<never>();
  return {
    document,
    text: text.id,
    language: text.language,
    reading: text.reading,
    notRead: text.notRead,
    extractor: read?.extractor ?? null,
    statements: statements.length,
    reports: incidents.map(({ id, kind, type, status, mention, trigger, date, place }) => ({
      ...{ id, kind, type, status, mention, trigger },
      ...{ date, place },
    })),
    items: [
      ...incidents.map((report) => reportFacts(report, text.text)),
      ...statements.map((statement) => ({ ...statementFacts(statement, text.text), ...urgencyOfStatement(statement, carried) })),
    ].sort((a, b) => a.at - b.at),
  };
}

function reportFacts(report: IncidentReport, text: string): ItemFacts {
  const [start, end] = report.spans[0] ?? report.trigger;
  return {
    kind: "report",
    id: report.id,
    heading: reportHeading(report),
    snippet: snippetOf(text.slice(start, end)),
    score: report.score,
    at: report.trigger[0],
    ...urgencyOfReport(report),
  };
}

/** What and where and when, as short as it goes. */
export function reportHeading({ kind, type, place, date }: IncidentReport): string {
  const what = `${kind === "incident" ? "" : `${kind}: `}${type.replaceAll("-", " ")}`;
  const when = date === null ? "date not told" : date.from === date.to ? date.from : `${date.from} to ${date.to}`;
  return `${what[0]?.toUpperCase()}${what.slice(1)}, ${place?.text ?? "place not told"}, ${when}`;
}

const ACTS: Readonly<Record<string, string>> = { statement: "says" };
const POLARITIES: Readonly<Record<string, string>> = {
  asserts: "",
  denies: "denies",
  questions: "questions",
  "no-evidence": "says there is no evidence",
  "not-verified": "says it is not verified",
  "no-comment": "would not comment",
};

/** Who does what by saying it. A private person is not named where many documents are listed together. */
export function statementHeading({ named, speaker, act, polarity }: Statement): string {
  const who =
    named === "none" || speaker === null ? "Nobody named" : named === "person" ? "A person" : speaker.text.replace(/^(?:the|an?)\s+/iu, "");
  const does = POLARITIES[polarity] || ACTS[act] || act.replaceAll("-", " ");
  const short = who.replace(/\s+/gu, " ");
  return `${short[0]?.toUpperCase()}${short.slice(1)}: ${does}`;
}

function statementFacts(statement: Statement, text: string): Omit<ItemFacts, "urgency" | "reasons"> {
  return {
    kind: "statement",
    id: statement.id,
    heading: statementHeading(statement),
    snippet: snippetOf(statement.content.map(([start, end]) => text.slice(start, end)).join(" … ")),
    score: statement.score,
    at: (statement.cue[0] ?? statement.content[0] ?? [0])[0],
  };
}

function snippetOf(words: string): string {
  const plain = words
    .slice(0, SNIPPET * 2)
    .replace(/\s+/gu, " ")
    .trim();
  return plain.length <= SNIPPET ? plain : `${plain.slice(0, SNIPPET).replace(/\s+\S*$/u, "")} …`;
}
