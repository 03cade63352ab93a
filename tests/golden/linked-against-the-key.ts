import type { CorroboratedIncident, LinkingDocument } from "../../src/core/model/index.ts";
import type { LinkedDocuments } from "../../src/desk/link-documents.ts";
import { spanOfQuote } from "./against-the-key.ts";
import type { AnswerKey, ReadPressDocument } from "./press-file.ts";

/** What the answer key says of several documents together. */
export interface LinkedKey extends AnswerKey {
  readonly incidents: readonly {
    readonly key: string;
    readonly reports: readonly string[];
    readonly disputed?: Readonly<Record<string, readonly { readonly value: string | number }[]>>;
  }[];
  readonly copies: readonly { readonly file: string; readonly of: string; readonly relation: string }[];
  readonly circle: readonly { readonly files: readonly string[] }[];
}

export function toLinking({ file, read, extraction }: ReadPressDocument): LinkingDocument {
  return {
    id: file,
    title: read.title.value,
    publisher: read.publisher.value,
    published: read.published.value,
    url: read.url.value,
    agency: read.agency.value,
    text: read.text,
    statements: extraction.statements,
    incidents: extraction.incidents,
  };
}

/** The index of the report that was read where the key has one, by document and incident of the key. */
function reportsOfKey(key: LinkedKey, documents: readonly ReadPressDocument[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { file, reports } of key.documents) {
    const own = documents.find((one) => one.file === file);
    for (const report of reports) {
      const around = own && spanOfQuote(own.read.text, report.in);
      const trigger = own && spanOfQuote(own.read.text, report.trigger, around ?? undefined);
      if (!own || !trigger) continue;
      const holding = own.extraction.incidents
        .map((one, index) => ({ one, index }))
        .filter(({ one }) => one.spans.some(([start, end]) => start <= trigger[0] && trigger[1] <= end));
      const hit = holding.find(({ one }) => one.trigger[0] < trigger[1] && trigger[0] < one.trigger[1]) ?? holding[0];
      if (hit) found.set(`${file} ${report.incident}`, hit.index);
    }
  }
  return found;
}

/** Everything of the key's incidents, copies and disputes that linking does not find, or finds where it is not, each as one line. */
export function linkedMisses(key: LinkedKey, documents: readonly ReadPressDocument[], linked: LinkedDocuments): readonly string[] {
  return [...incidentMisses(key, documents, linked), ...copyMisses(key, linked), ...disputeMisses(key, documents, linked)];
}

const short = (file: string): string => file.replace(/^documents\//u, "").replace(/\.(?:txt|html|jsonl)/u, "");

function incidentMisses(key: LinkedKey, documents: readonly ReadPressDocument[], { linked }: LinkedDocuments): readonly string[] {
  const home: ReadonlyMap<string, string> = new Map(
    linked.incidents.flatMap(({ id, reports }) =>
      reports.map(({ document, index }) => [`${document} ${index}`, id] as readonly [string, string]),
    ),
  );
  const at = reportsOfKey(key, documents);
  const homeOf = (file: string, incident: string): string | undefined => home.get(`${file} ${at.get(`${file} ${incident}`)}`);
  const placed = key.incidents.flatMap(({ key: incident, reports }) =>
    reports.map((file) => ({ incident, file, report: at.get(`${file} ${incident}`), home: homeOf(file, incident) })),
  );
  const notRead = placed
    .filter(({ home: own }) => own === undefined)
    .map(({ incident, file }) => `${incident}: no report in ${short(file)}`);
  const known = placed.filter((one) => one.home !== undefined);
  const main = new Map(
    [...Map.groupBy(known, ({ incident }) => incident)].map(([incident, own]) => [
      incident,
      mostFrequent(own.map((one) => one.home as string)),
    ]),
  );
  const apart = known
    .filter((one) => one.home !== main.get(one.incident))
    .map(({ incident, file }) => `${incident}: ${short(file)} stays apart`);
  // One report that the key tells apart twice ("the ambush", "the lorry") is a fault of reading, not of linking.
  const joined = known
    .filter((one) =>
      known.some(
        (other) =>
          other.incident !== one.incident &&
          other.home === one.home &&
          main.get(other.incident) === one.home &&
          one.home !== main.get(one.incident),
      ),
    )
    .map(
      ({ incident, file, home: own }) =>
        `${incident}: ${short(file)} is put to ${known.find((other) => other.home === own && main.get(other.incident) === own)?.incident}`,
    );
  return [...notRead, ...apart, ...joined];
}

function mostFrequent(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length] as const);
  return counts.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

function copyMisses(key: LinkedKey, { linked }: LinkedDocuments): readonly string[] {
  const isPair = (a: string, b: string, one: { readonly document: string; readonly of: string }): boolean =>
    (one.document === a && one.of === b) || (one.document === b && one.of === a);
  const missing = key.copies.flatMap(({ file, of, relation }) => {
    const found = linked.copies.find((one) => isPair(file, of, one));
    if (found === undefined) return [`copy: ${short(file)} of ${short(of)} (${relation})`];
    const isRewrite = relation === "rewrite";
    return isRewrite === (found.relation === "rewrite") ? [] : [`copy: ${short(file)} of ${short(of)} is told as ${found.relation}`];
  });
  // Two copies of one text share its words too.
  const family = (file: string): string => key.copies.find((one) => one.file === file)?.of ?? file;
  const wrong = linked.copies
    .filter(({ document, of }) => family(document) !== family(of))
    .map(({ document, of, relation }) => `copy: ${short(document)} of ${short(of)} (${relation}) is none`);
  return [...missing, ...wrong];
}

const FIELDS: Readonly<Record<string, "perpetrators" | "killed" | "injured" | "date" | "detained">> = {
  perpetrator: "perpetrators",
  killed: "killed",
  injured: "injured",
  date: "date",
  detained: "detained",
};

/** Values of the key that no value of the incident's field tells. Words are held against words, figures against figures. */
function disputeMisses(
  key: LinkedKey,
  documents: readonly ReadPressDocument[],
  { linked, corroborated }: LinkedDocuments,
): readonly string[] {
  const at = reportsOfKey(key, documents);
  return key.incidents.flatMap(({ key: incident, reports, disputed }) => {
    const own = linked.incidents.find((one) =>
      one.reports.some(({ document, index }) => reports.includes(document) && at.get(`${document} ${incident}`) === index),
    );
    const found = corroborated.incidents.find((one) => one.incident.id === own?.id);
    return Object.entries(disputed ?? {}).flatMap(([name, values]) => {
      const field = FIELDS[name];
      if (field === undefined) return [];
      return values
        .filter(({ value }) => !isTold(String(value), field, found))
        .map(({ value }) => `${incident}: ${name} ${value} is not among the values`);
    });
  });
}

function isTold(
  value: string,
  field: "perpetrators" | "killed" | "injured" | "date" | "detained",
  found: CorroboratedIncident | undefined,
): boolean {
  const told = (found?.fields[field] ?? []).map(({ text }) => text.toLowerCase());
  if (field === "date") return told.some((text) => text.includes(value.replace(/^(?:night of )?(\d+) April$/u, "2025-04-$1")));
  const figure = /\d+/u.exec(value)?.[0];
  if (field !== "perpetrators" && figure !== undefined) {
    const wanted = value.startsWith("more than")
      ? `at least ${Number(figure) + 1}`
      : value.replace(/ .*$/u, value.startsWith("at least") ? ` least ${figure}` : "");
    return told.some((text) => text === wanted || text === figure || text.startsWith(`${figure} `));
  }
  const name = value
    .toLowerCase()
    .replace(/,.*$/u, "")
    .replace(/^not (?:the )?/u, "");
  return told.some((text) => text.includes(name) || name.includes(text));
}
