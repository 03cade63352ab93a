import type { Document, DocumentId, Polarity, ReportId, SpeechAct, StatementId } from "../model/index.ts";
import type { Heard, ReportsCarried, StatementHeard, ThroughHand, ToldHow } from "../model/sources-heard.ts";

/** One statement with what is counted of it. */
export interface ToldOnce {
  readonly document: Document;
  readonly statement: StatementId;
  /** Its place among the statements of its document. */
  readonly order: number;
  readonly polarity: Polarity;
  readonly act: SpeechAct;
  readonly hands: readonly Pick<ThroughHand, "name" | "role">[];
  readonly reports: readonly ReportId[];
  readonly review: "reviewed" | "machine";
}

const MOST_EXAMPLES = 3;
const SIDES: Readonly<Record<Polarity, keyof ReportsCarried>> = {
  asserts: "for",
  denies: "against",
  questions: "against",
  "no-evidence": "neither",
  "not-verified": "neither",
  "no-comment": "neither",
};

/** Text compared by its code units: the same everywhere. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Example extends StatementHeard {
  /** Sorts by date of publication, document and place in it. */
  readonly key: string;
}

/** Counts what is heard under one name. Documents come one after another; in which order makes no difference. */
export class HeardTally {
  #statements = 0;
  #documents = 0;
  #reviewed = 0;
  #directly = 0;
  #last: DocumentId | null = null;
  #examples: readonly Example[] = [];
  readonly #publishers = new Map<string | null, number>();
  readonly #through = new Map<string, ThroughHand>();
  readonly #told = new Map<string, ToldHow>();
  readonly #reports = { for: new Set<ReportId>(), against: new Set<ReportId>(), neither: new Set<ReportId>() };

  add(told: ToldOnce): void {
    const { document, polarity, act, hands } = told;
    this.#statements++;
    if (told.review === "reviewed") this.#reviewed++;
    if (this.#last !== document.id) {
      this.#documents++;
      this.#publishers.set(document.publisher.value, (this.#publishers.get(document.publisher.value) ?? 0) + 1);
      this.#last = document.id;
    }
    if (hands.length === 0) this.#directly++;
    for (const { name, role } of new Map(hands.map((hand) => [keyOf(hand), hand])).values()) {
      const before = this.#through.get(keyOf({ name, role }))?.statements ?? 0;
      this.#through.set(keyOf({ name, role }), { name, role, statements: before + 1 });
    }
    const how = `${polarity} ${act}`;
    this.#told.set(how, { polarity, act, statements: (this.#told.get(how)?.statements ?? 0) + 1 });
    for (const report of told.reports) this.#reports[SIDES[polarity]].add(report);
    this.#keepExample(told);
  }

  heard(): Heard {
    return {
      statements: this.#statements,
      documents: this.#documents,
      reviewed: this.#reviewed,
      publishers: [...this.#publishers]
        .map(([name, documents]) => ({ name, documents }))
        .sort((a, b) => b.documents - a.documents || byText(a.name ?? "\uffff", b.name ?? "\uffff")),
      directly: this.#directly,
      through: [...this.#through.values()].sort((a, b) => b.statements - a.statements || byText(keyOf(a), keyOf(b))),
      told: [...this.#told.values()].sort(
        (a, b) => b.statements - a.statements || byText(`${a.polarity} ${a.act}`, `${b.polarity} ${b.act}`),
      ),
      reports: {
        for: [...this.#reports.for].sort(byText),
        against: [...this.#reports.against].sort(byText),
        neither: [...this.#reports.neither].sort(byText),
      },
      examples: this.#examples.map(({ statement, document, passage }) => ({ statement, document, passage })),
    };
  }

  /** A statement that copies of one text share is one example. */
  #keepExample({ document, statement, order }: ToldOnce): void {
    const key = `${document.published.value ?? "9999"} ${document.id} ${String(order).padStart(9, "0")}`;
    const before = this.#examples.find((one) => one.statement === statement);
    const others = this.#examples.filter((one) => one !== before);
    const all = [...others, before && before.key < key ? before : { key, statement, document: document.id, passage: null }];
    this.#examples = all.sort((a, b) => byText(a.key, b.key)).slice(0, MOST_EXAMPLES);
  }
}

function keyOf({ name, role }: Pick<ThroughHand, "name" | "role">): string {
  return `${name} ${role}`;
}
