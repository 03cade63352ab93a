import type { CopiedStatement, Copy, LinkingDocument } from "../model/index.ts";
import { outletKey } from "./origins/who-speaks.ts";

/** All that weighing looks at of a document beside what is weighed. Where nothing of it is another, it is the very same object. */
export interface Situation {
  readonly document: LinkingDocument;
  /** What it is a copy or a rewrite of, and the statements that it took over. */
  readonly copies: readonly Copy[];
  readonly copied: readonly CopiedStatement[];
  /** The document that stands for all versions of its article. */
  readonly article: string;
  readonly voice: "own-statement" | "reports";
}

const NONE: readonly never[] = [];

/** Tells which documents stand as they did when they were asked about last. */
export class Situations {
  private known: ReadonlyMap<string, Situation> = new Map();
  private publishers: ReadonlySet<string> = new Set();
  private readonly heard = new WeakMap<LinkingDocument, string>();

  /** Linear in documents and copies. An outlet that is new among the documents changes what is told by its name. */
  take(
    documents: readonly LinkingDocument[],
    publishers: ReadonlySet<string>,
    of: (document: LinkingDocument) => Omit<Situation, "document">,
  ): ReadonlyMap<string, Situation> {
    const before = this.publishers;
    const others = [...publishers, ...before].filter((outlet) => !publishers.has(outlet) || !before.has(outlet));
    const now = new Map<string, Situation>();
    for (const document of documents) {
      const known = this.known.get(document.id);
      const situation: Situation = { document, ...of(document) };
      const isSame = known !== undefined && isOne(known, situation) && !others.some((outlet) => this.namesIn(document, outlet));
      now.set(document.id, isSame ? known : situation);
    }
    this.known = now;
    this.publishers = publishers;
    return now;
  }

  private namesIn(document: LinkingDocument, outlet: string): boolean {
    const heard = this.heard.get(document) ?? ` ${document.statements.map(({ speaker }) => outletKey(speaker?.text ?? "")).join(" | ")} `;
    this.heard.set(document, heard);
    return heard.includes(` ${outlet} `);
  }
}

function isOne(before: Situation, now: Situation): boolean {
  return (
    before.document === now.document &&
    before.article === now.article &&
    before.voice === now.voice &&
    areOne(before.copies, now.copies) &&
    areOne(before.copied, now.copied)
  );
}

const areOne = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at] || JSON.stringify(item) === JSON.stringify(other[at]));

/** By document, and nothing where there is none. */
export const listedBy = <Item>(items: readonly Item[], documentOf: (item: Item) => string): ((document: string) => readonly Item[]) => {
  const byDocument = Map.groupBy(items, documentOf);
  return (document) => byDocument.get(document) ?? NONE;
};
