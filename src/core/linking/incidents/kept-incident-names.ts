import type { LinkedIncident } from "../../model/index.ts";

type NamesByReport = ReadonlyMap<string, readonly (string | undefined)[]>;

/**
 * Names linked incidents so that one keeps its name while reports join and leave it: its id is that of its least report, and may change with
 * any. Names tell incidents apart and nothing else.
 */
export class KeptIncidentNames {
  private named: readonly LinkedIncident[] = [];
  private names: NamesByReport = new Map();
  private readonly nameOf = new WeakMap<LinkedIncident, string>();
  private count = 0;

  /** Names of these incidents by report: a function of document and index. Linear in their reports; asked again of the same list, at once. */
  of(incidents: readonly LinkedIncident[]): (document: string, index: number) => string | null {
    if (incidents !== this.named) this.name(incidents);
    const { names } = this;
    return (document, index) => names.get(document)?.[index] ?? null;
  }

  private name(incidents: readonly LinkedIncident[]): void {
    const taken = new Set(incidents.flatMap((incident) => this.nameOf.get(incident) ?? []));
    const now = new Map<string, (string | undefined)[]>();
    for (const incident of incidents) {
      const name = this.nameOf.get(incident) ?? this.nameFor(incident, taken);
      this.nameOf.set(incident, name);
      for (const { document, index } of incident.reports) {
        const own = now.get(document) ?? [];
        own[index] = name;
        now.set(document, own);
      }
    }
    this.names = now;
    this.named = incidents;
  }

  /** Of the free names that its reports had before that of most, else a new one. */
  private nameFor({ reports }: LinkedIncident, taken: Set<string>): string {
    const before = reports.flatMap(({ document, index }) => this.names.get(document)?.[index] ?? []).filter((name) => !taken.has(name));
    const [most] = [...Map.groupBy(before, (name) => name)].sort(([, a], [, b]) => b.length - a.length);
    const name = most?.[0] ?? `incident ${++this.count}`;
    taken.add(name);
    return name;
  }
}
