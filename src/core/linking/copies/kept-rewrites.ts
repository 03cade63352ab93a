import type { Copy, LinkedIncident, LinkingDocument } from "../../model/index.ts";
import { inTimeOrder } from "../days.ts";
import type { KeptIncidentNames } from "../incidents/kept-incident-names.ts";
import { mainReportOf } from "../main-report.ts";
import { KeptPairs } from "../pairs/kept-pairs.ts";
import type { SharedWords } from "./find-copies.ts";
import { LIMITS_BY_INCIDENT, namingKeying, type RewriteMemory, rewritesOf } from "./find-rewrites.ts";

/** A document with the incident that it chiefly tells of, by a name that stays while the incident grows. */
interface Teller {
  readonly document: LinkingDocument;
  readonly incident: string | null;
}

const NONE: readonly never[] = [];

/**
 * Proposes rewrites again and again while documents come and go: the same as `findRewrites`, but a document is looked at again only where it came to be
 * looked at beside others, or where the words that it shares with them are others.
 */
export class KeptRewrites {
  private readonly memory: RewriteMemory;
  private readonly names: KeptIncidentNames;
  private readonly byName: KeptPairs<LinkingDocument>;
  private readonly byIncident = new KeptPairs<Teller>({
    keysOf: ({ incident }) => (incident === null ? NONE : [incident]),
    inTime: (a, b) => inTimeOrder(a.document, b.document),
    limits: LIMITS_BY_INCIDENT,
  });
  private readonly tellers = new WeakMap<LinkingDocument, Teller>();
  private shared: ReadonlySet<SharedWords> = new Set();
  /** By the lesser id of two. */
  private readonly rows = new WeakMap<LinkingDocument, readonly Copy[]>();

  constructor(memory: RewriteMemory, names: KeptIncidentNames) {
    this.memory = memory;
    this.names = names;
    this.byName = new KeptPairs(namingKeying(memory.readings));
  }

  find(documents: readonly LinkingDocument[], incidents: readonly LinkedIncident[], shared: readonly SharedWords[]): readonly Copy[] {
    const all = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
    const stirred = this.stirredAmong(all, incidents);
    const before = this.shared;
    this.shared = new Set(shared);
    const others = [...shared.filter((one) => !before.has(one)), ...[...before].filter((one) => !this.shared.has(one))];
    for (const { later, earlier } of others) for (const document of [later, earlier]) stirred.add(document);
    this.lookAgain(all, stirred, shared);
    return all.flatMap((document) => this.rows.get(document) ?? NONE);
  }

  /** Who is looked at beside others than before. */
  private stirredAmong(all: readonly LinkingDocument[], incidents: readonly LinkedIncident[]): Set<LinkingDocument> {
    const nameOf = this.names.of(incidents);
    const named = this.byName.hold(all);
    const together = this.byIncident.hold(all.map((document) => this.tellerOf(document, nameOf)));
    return new Set([
      ...Array.from(named.touched, (place) => this.byName.memberAt(place)),
      ...Array.from(together.touched, (place) => this.byIncident.memberAt(place).document),
    ]);
  }

  /** The very same teller while the document tells of the same incident. */
  private tellerOf(document: LinkingDocument, nameOf: (document: string, index: number) => string | null): Teller {
    const incident = nameOf(document.id, mainReportOf(document.incidents));
    const known = this.tellers.get(document);
    if (known !== undefined && known.incident === incident) return known;
    const teller = { document, incident };
    this.tellers.set(document, teller);
    return teller;
  }

  private lookAgain(all: readonly LinkingDocument[], stirred: ReadonlySet<LinkingDocument>, shared: readonly SharedWords[]): void {
    if (stirred.size === 0) return;
    const indexes = new Map(all.map((document, index) => [document, index]));
    const pairs: (readonly [LinkingDocument, LinkingDocument])[] = [];
    for (const [index, document] of all.entries()) {
      if (!stirred.has(document)) continue;
      this.rows.delete(document);
      const beside = this.besideOf(document).map((other) => indexes.get(other) as number);
      for (const other of beside.filter((one) => one > index).sort((a, b) => a - b)) pairs.push([document, all[other] as LinkingDocument]);
    }
    const found = rewritesOf(pairs, shared, this.memory);
    for (const [document, own] of Map.groupBy(found, ({ lesser }) => lesser))
      this.rows.set(
        document,
        own.map(({ copy }) => copy),
      );
  }

  private besideOf(document: LinkingDocument): readonly LinkingDocument[] {
    const teller = this.tellers.get(document) as Teller;
    const named = this.byName.besideOf(this.byName.placeOf(document)).map((place) => this.byName.memberAt(place));
    const together = this.byIncident.besideOf(this.byIncident.placeOf(teller)).map((place) => this.byIncident.memberAt(place).document);
    return [...new Set([...named, ...together])];
  }
}
