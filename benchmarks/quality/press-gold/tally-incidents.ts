import type { CorroboratedIncident } from "../../../src/core/model/index.ts";
import type { Tallies, Tally } from "../figures.ts";
import { sameName } from "../incident-gold/compare-incidents.ts";
import type { KeyIncident, KeyRange, KeyValue, ValueField } from "./press-file.ts";
import type { LinkedPressFile } from "./read-and-link.ts";
import type { FoundReport } from "./tally-reports.ts";

type Homes = ReadonlyMap<string, string>;

/** The incident that holds each report, by `DOCUMENT INDEX`. */
export function homesOf({ linked }: LinkedPressFile): Homes {
  return new Map(
    linked.incidents.flatMap(({ id, reports }) => reports.map(({ document, index }): [string, string] => [`${document} ${index}`, id])),
  );
}

/** What one incident of the key adds: pairs of its reports that are together, and pairs with another's; its values and their origins. */
export function tallyIncident(
  { key, values }: KeyIncident,
  found: readonly FoundReport[],
  homes: Homes,
  { corroborated }: LinkedPressFile,
): Tallies {
  const placed = found.flatMap((one) => (one.index === null ? [] : [{ ...one, home: homes.get(`${one.document} ${one.index}`) ?? "" }]));
  const own = placed.filter((one) => one.key.incident === key);
  const pairs = own
    .flatMap((one, at) => own.slice(at + 1).map((other) => [one, other] as const))
    .filter(([a, b]) => a.document !== b.document);
  const wrong = own.flatMap((one) =>
    placed.filter((other) => other.key.incident !== key && other.home === one.home && other.document !== one.document),
  );
  const hit = pairs.filter(([a, b]) => a.home === b.home).length;
  const home = mostFrequent(own.map((one) => one.home));
  const told = corroborated.incidents.find(({ incident }) => incident.id === home);
  return {
    // A wrong pair is seen from both incidents: half a one from each.
    "reports together": { kind: "f1", hit, told: hit + wrong.length / 2, gold: pairs.length },
    ...Object.fromEntries(
      (["killed", "injured", "perpetrators"] as const).flatMap((field) => valueTallies(field, values[field] ?? [], told)),
    ),
  };
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length] as const);
  return counts.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

function valueTallies(field: ValueField, keys: readonly KeyValue[], told: CorroboratedIncident | undefined): [string, Tally][] {
  const values = told?.fields[field] ?? [];
  const pairs = keys.map((key) => ({ key, own: values.find(({ value }) => sameValue(key.value, value)) }));
  const matched = pairs.flatMap(({ key, own }) => (own === undefined ? [] : [{ key, own }]));
  const right = matched.filter(({ key, own }) => own.grade.origins === key.origins).length;
  return [
    [`${field}, values`, { kind: "f1", hit: matched.length, told: values.length, gold: keys.length }],
    [`${field}, origins`, { kind: "share", right, of: matched.length }],
  ];
}

function sameValue(key: KeyRange | string, value: Readonly<Record<string, unknown>>): boolean {
  if (typeof key === "string") return typeof value.name === "string" && sameName(key, value.name);
  return value.min === key.min && value.max === key.max;
}
