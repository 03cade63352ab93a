import type { DocumentToShow } from "../core/dossier/document-to-show.ts";
import { authorsOf, type CaseNames, caseNames } from "../core/dossier/names-in-text.ts";
import { type LabelledText, labelledText } from "../core/dossier/reading-document.ts";
import { typedAsItLeaves } from "../core/dossier/typed-as-it-leaves.ts";
import type { LeavePolicy } from "../core/model/index.ts";

interface NamesKnown {
  readonly names: CaseNames;
  /** Of all documents. */
  readonly authors: readonly string[];
}

/** Documents as they may leave, each read for names when it is first asked for: a page shows a few of thousands. */
export class TextsWhenAsked implements ReadonlyMap<string, LabelledText> {
  readonly #documents: ReadonlyMap<string, readonly [DocumentToShow, number]>;
  readonly #policy: LeavePolicy;
  readonly #texts: Map<string, LabelledText>;
  readonly #known: () => NamesKnown;

  constructor(shown: readonly DocumentToShow[], policy: LeavePolicy) {
    this.#documents = new Map(shown.map((one, index) => [one.document.id, [one, index]]));
    this.#policy = policy;
    this.#texts = new Map();
    let known: NamesKnown | null = null;
    this.#known = () => {
      known ??= { names: caseNames(shown), authors: shown.flatMap(({ document }) => authorsOf(document)) };
      return known;
    };
  }

  get size(): number {
    return this.#documents.size;
  }

  has(id: string): boolean {
    return this.#documents.has(id);
  }

  get(id: string): LabelledText | undefined {
    const [shown, index] = this.#documents.get(id) ?? [];
    if (shown === undefined || index === undefined) return undefined;
    const text = this.#texts.get(id) ?? this.#read(shown, index);
    this.#texts.set(id, text);
    return text;
  }

  #read(shown: DocumentToShow, index: number): LabelledText {
    const { names, authors } = this.#known();
    return labelledText(typedAsItLeaves(shown, this.#policy, names, authors), index, this.#policy, names);
  }

  keys(): MapIterator<string> {
    return this.#documents.keys();
  }

  *values(): MapIterator<LabelledText> {
    for (const [, text] of this) yield text;
  }

  *entries(): MapIterator<[string, LabelledText]> {
    for (const id of this.keys()) yield [id, this.get(id) as LabelledText];
  }

  [Symbol.iterator](): MapIterator<[string, LabelledText]> {
    return this.entries();
  }

  forEach(tell: (text: LabelledText, id: string, all: ReadonlyMap<string, LabelledText>) => void): void {
    for (const [id, text] of this) tell(text, id, this);
  }
}
