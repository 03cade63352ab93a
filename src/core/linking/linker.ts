import { type Judged, type Linked, type LinkingDocument, NOTHING_JUDGED, type WordWeights } from "../model/index.ts";
import { linkWith } from "./link.ts";
import { type LinkMemory, linkKept } from "./link-memory.ts";

/**
 * Links documents again and again as they come and go, and takes what it found of the same documents before: only what is new or was changed
 * is read and compared. The result is that of `link` over all of them. Holds everything it found in memory.
 */
export class Linker {
  private readonly memory: LinkMemory;
  private documents: ReadonlyMap<string, LinkingDocument> = new Map();

  constructor(weights: WordWeights) {
    this.memory = linkKept(weights);
  }

  /** The same documents, each as the object that it was known by where nothing of it is another: what is found of it hangs on that object. */
  known(documents: readonly LinkingDocument[]): readonly LinkingDocument[] {
    const same = documents.map((document) => {
      const before = this.documents.get(document.id);
      return before !== undefined && isSame(before, document) ? before : document;
    });
    this.documents = new Map(same.map((document) => [document.id, document]));
    return same;
  }

  link(documents: readonly LinkingDocument[], judged: Judged = NOTHING_JUDGED): Linked {
    const same = this.known(documents);
    this.memory.readings.keepOnly(same);
    return linkWith(same, this.memory, judged);
  }
}

/** Whether two values of plain data are equal through and through. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  const at = (of: object, key: string): unknown => (of as Readonly<Record<string, unknown>>)[key];
  return keys.length === others.length && keys.every((key) => Object.hasOwn(other, key) && isSame(at(one, key), at(other, key)));
}
