import { KeptLinkage } from "../kept-linkage.ts";
import type { TieTo } from "../ties-between.ts";
import { type ClusterMember, compareRefs } from "./cluster-reports.ts";
import { fitsOf, homeAmong, isTornBetween, TOGETHER } from "./fits.ts";

/** Reports by place, and what ties each to others. */
export interface TiedReports {
  readonly memberAt: (place: number) => ClusterMember;
  /** In the order of the others. */
  readonly tiesOf: (place: number) => readonly TieTo[];
}

/** A group is known by what it is of, and by a place. */
const KINDS = 3;
const nameOf = (kind: "main" | "torn" | "passing", place: number): number => KINDS * place + ["main", "torn", "passing"].indexOf(kind);

/**
 * The groups that `clusterReports` puts together, kept while reports come and go. Every step of it is done again for those alone on whom something that
 * is new bears: main reports by `KeptLinkage`; vague ones that a group which changed may tear; mentions in passing that are tied to one that changed.
 */
export class KeptGroups {
  private readonly reports: TiedReports;
  private readonly mains: KeptLinkage;
  /** Mentions in passing that fit no group of main reports, each with those of its document; and these by document. */
  private readonly homeless = new Map<number, Set<number>>();
  private readonly homelessOf = new Map<string, Set<number>>();
  private readonly others: KeptLinkage;
  private readonly names = new Map<number, number>();
  private readonly members = new Map<number, Set<number>>();

  constructor(reports: TiedReports) {
    this.reports = reports;
    const compare = (a: number, b: number): number => compareRefs(reports.memberAt(a).ref, reports.memberAt(b).ref);
    this.mains = new KeptLinkage(TOGETHER, { compare, of: (place) => reports.tiesOf(place).filter(({ to }) => this.isMain(to)) });
    this.others = new KeptLinkage(TOGETHER, { compare, of: (place) => this.tiesOfHomeless(place) });
  }

  /** The places of a group; none where it is no more. */
  membersOf(name: number): readonly number[] {
    return [...(this.members.get(name) ?? [])];
  }

  /** Groups anew where `touched` places are new or have other ties and others are gone; tells the names of groups that may be others, or no more. */
  renew(touched: ReadonlySet<number>, gone: readonly number[]): ReadonlySet<number> {
    const stirred = new Set<number>();
    for (const place of gone) this.move(place, null, stirred);
    const mains = [...touched].filter((place) => this.isMain(place));
    const moved = this.placeMains(this.mains.renew(mains, gone), stirred);
    this.placePassing(touched, gone, moved, stirred);
    return stirred;
  }

  private isMain(place: number): boolean {
    return this.reports.memberAt(place).ref.main;
  }

  /** Where main reports stand that were linked anew, and those next to them; tells who is in a group that may hold others now. */
  private placeMains(linked: ReadonlySet<number>, stirred: Set<number>): ReadonlySet<number> {
    const moved = new Set(linked);
    for (const place of this.withNeighbours(linked, "main")) {
      const home = this.mains.homeOf(place) as number;
      const name = this.isTorn(place, home) ? nameOf("torn", place) : nameOf("main", home);
      if (name === this.names.get(place)) continue;
      this.move(place, name, stirred);
      for (const other of this.mains.membersOf(home)) moved.add(other);
    }
    for (const place of moved) stirred.add(this.names.get(place) as number);
    return moved;
  }

  /** A vague report that fits another incident nearly as well as its own leaves: it would else decide by chance. */
  private isTorn(place: number, home: number): boolean {
    if (this.reports.memberAt(place).nature !== "vague" || this.mains.membersOf(home).length === 1) return false;
    const ties = this.reports.tiesOf(place).flatMap(({ to, score, verdict }) => {
      const there = this.mains.homeOf(to);
      return there === undefined ? [] : [{ home: there, score, verdict }];
    });
    return isTornBetween(fitsOf(ties), home);
  }

  private placePassing(touched: ReadonlySet<number>, gone: readonly number[], moved: ReadonlySet<number>, stirred: Set<number>): void {
    const leaving = gone.filter((place) => this.homeless.has(place));
    const coming: number[] = [];
    const looked = this.withNeighbours(moved, "passing");
    for (const place of touched) if (!this.isMain(place)) looked.add(place);
    for (const place of leaving) this.leaveHomeless(place);
    for (const place of looked) {
      const home = this.homeOf(place);
      if (home === null) {
        if (this.homeless.has(place) && !touched.has(place)) continue;
        this.makeHomeless(place);
        coming.push(place);
        continue;
      }
      if (this.homeless.has(place)) leaving.push(place);
      this.leaveHomeless(place);
      this.move(place, home, stirred);
    }
    for (const other of this.others.renew(coming, leaving))
      this.move(other, nameOf("passing", this.others.homeOf(other) as number), stirred);
  }

  /** Which group a mention in passing joins: the one it fits, and clearly better than any other; never one that holds its own document. */
  private homeOf(place: number): number | null {
    const { document } = this.reports.memberAt(place).ref;
    const ties = this.reports.tiesOf(place).flatMap(({ to, score, verdict }) => {
      return this.isMain(to) ? [{ home: this.names.get(to) as number, score, verdict }] : [];
    });
    const isOwn = (other: number): boolean => this.isMain(other) && this.reports.memberAt(other).ref.document === document;
    return homeAmong(fitsOf(ties).filter(({ home }) => !this.membersOf(home).some(isOwn)));
  }

  /** Two of one document are never together. */
  private tiesOfHomeless(place: number): readonly TieTo[] {
    const own = [...(this.homeless.get(place) ?? [])].filter((to) => to !== place);
    const apart = own.map((to): TieTo => ({ to, score: 0, verdict: "apart" }));
    return [...this.reports.tiesOf(place).filter(({ to }) => this.homeless.has(to)), ...apart];
  }

  private withNeighbours(places: ReadonlySet<number>, mention: "main" | "passing"): Set<number> {
    const all = new Set(mention === "main" ? places : []);
    for (const place of places) {
      for (const { to } of this.reports.tiesOf(place)) if (this.isMain(to) === (mention === "main")) all.add(to);
    }
    return all;
  }

  private makeHomeless(place: number): void {
    const { document } = this.reports.memberAt(place).ref;
    const own = (this.homelessOf.get(document) ?? new Set()).add(place);
    this.homelessOf.set(document, own);
    this.homeless.set(place, own);
  }

  private leaveHomeless(place: number): void {
    this.homeless.get(place)?.delete(place);
    this.homeless.delete(place);
  }

  /** Takes a place from its group to another, or to none. */
  private move(place: number, name: number | null, stirred: Set<number>): void {
    const before = this.names.get(place);
    if (before !== undefined) {
      stirred.add(before);
      const left = this.members.get(before);
      left?.delete(place);
      if (left?.size === 0) this.members.delete(before);
    }
    this.names.delete(place);
    if (name === null) return;
    stirred.add(name);
    this.names.set(place, name);
    this.members.set(name, (this.members.get(name) ?? new Set()).add(place));
  }
}
