import type { Copy, CorroboratedIncident, Drift, GradedValue, IncidentReport, LeavePolicy, Origin, Span, Telling } from "../model/index.ts";
import type { IncidentSheet, SheetDocument, SheetField, SheetValue } from "../model/linked-sheet.ts";
import { anchorsOf, discountsOfValue } from "./discounts.ts";
import { FootnoteList } from "./footnotes.ts";
import { pseudonymsIn } from "./leave.ts";
import { drawnOrigins, edgesShown, gradeShown, type OriginsShown, originsShown } from "./origins-shown.ts";
import { type LabelledText, ownVoice, readingDocument, shownText, voiceOf, withoutArticle } from "./reading-document.ts";

/** Lays out an incident of several documents: every field with all its values, who tells each and how it is graded. */
export function incidentSheet(
  corroborated: CorroboratedIncident,
  drifts: readonly Drift[],
  texts: ReadonlyMap<string, LabelledText>,
  policy: LeavePolicy,
): IncidentSheet {
  const { incident, fields, edges, copies, origins } = corroborated;
  const shown = originsShown(origins, texts);
  const restOn = originsByStatement(origins, shown);
  const footnotes = new FootnoteList(policy);
  const documents = [...new Set(incident.reports.map(({ document }) => document))].sort((a, b) => orderOf(a, texts) - orderOf(b, texts));
  const labelOf = (document: string): string => texts.get(document)?.label ?? document;
  const laid = Object.entries(fields).map(([name, values]): SheetField => {
    const texted = new Map((values ?? []).map((value) => [value.text, valueText(value, texts)]));
    const told = (text: string): string => texted.get(text) ?? text;
    return {
      name,
      agreement: agreementOf(values ?? []),
      values: (values ?? []).map(
        (value): SheetValue => ({
          text: told(value.text),
          grade: gradeShown(value.grade, shown, told),
          discounts: discountsOfValue(value, texts),
          anchor: anchorsOf(value)[0] ?? null,
          conflicts: value.conflicts.map(told),
          first: value.first,
          last: value.last,
          tellings: value.tellings.flatMap((telling) => tellingShown(telling, texts, footnotes, restOn)),
        }),
      ),
    };
  });
  const sheetDocuments = documents.flatMap((document) => sheetDocument(texts.get(document)));
  const steps = edgesShown(edges, texts, shown);
  return {
    id: incident.id,
    heading: headingOf(corroborated, texts),
    kind: reportAt(incident.reports[0], texts)?.kind ?? "incident",
    documents: sheetDocuments,
    reports: incident.reports.map(({ document, report, main, index }) => ({
      document: labelOf(document),
      report,
      main,
      mention: texts.get(document)?.shown.extraction?.incidents[index]?.mention ?? "main",
      state: texts.get(document)?.shown.standing(report).state ?? "machine",
    })),
    fields: laid,
    origins: drawnOrigins(shown, steps, sheetDocuments),
    edges: steps,
    copies: copiesShown(copies, labelOf),
    drifts: policy.persons === "pseudonyms" ? [] : driftsAmong(drifts, documents, labelOf),
    pairs: incident.pairs.map(({ a, b, score, reasons }) => ({ a: labelOf(a.document), b: labelOf(b.document), score, reasons })),
    footnotes: footnotes.all(),
  };
}

function copiesShown(copies: readonly Copy[], labelOf: (document: string) => string): IncidentSheet["copies"] {
  const nearest = new Map<string, Copy>();
  for (const copy of copies) if (copy.share > (nearest.get(copy.document)?.share ?? -1)) nearest.set(copy.document, copy);
  return copies.map((copy) => ({
    rank: nearest.get(copy.document) === copy ? "nearest" : "further",
    document: labelOf(copy.document),
    of: labelOf(copy.of),
    relation: copy.relation,
    share: copy.share,
    reasons: copy.reasons,
  }));
}

/** Labels count in order of publication. */
export function orderOf(document: string, texts: ReadonlyMap<string, LabelledText>): number {
  return Number(texts.get(document)?.label.slice(1) ?? 0);
}

export function sheetDocument(text: LabelledText | undefined): readonly SheetDocument[] {
  if (text === undefined) return [];
  const { label, id, publisher, published, title } = readingDocument(text);
  return [{ label, id, publisher, published: published.value, title }];
}

/** What whoever gave it has since put right stands against nothing: a revision is no dispute. */
export function agreementOf(values: readonly GradedValue[]): SheetField["agreement"] {
  const current = values.filter(({ origins, revised }) => origins.length > 0 || revised.length === 0);
  const texts = new Set(current.map(({ text }) => text));
  if (current.some(({ conflicts, against }) => against.length > 0 || conflicts.some((other) => texts.has(other)))) return "contested";
  return values.length > 1 ? "several" : "one-value";
}

function reportAt(ref: Telling["report"] | undefined, texts: ReadonlyMap<string, LabelledText>): IncidentReport | null {
  return ref === undefined ? null : (texts.get(ref.document)?.shown.extraction?.incidents[ref.index] ?? null);
}

/** A value in words that may leave: names as `leave` has them, figures without the words for a group that hold a name. */
export function valueText({ field, text, tellings }: GradedValue, texts: ReadonlyMap<string, LabelledText>): string {
  const [first] = tellings;
  const labelled = first === undefined ? undefined : texts.get(first.report.document);
  if (first === undefined || labelled === undefined || labelled.policy.persons === "as-written" || field === "date") return text;
  if (field === "perpetrators" || field === "place") return withoutArticle(shownText(labelled, nameSpan(text, first, texts) ?? first.span));
  const hides = tellings.some(({ report, span }) => {
    const one = texts.get(report.document);
    return one !== undefined && pseudonymsIn(one.leaving.pseudonyms)(span).length > 0;
  });
  return hides ? text.replace(/ \([^)]*\)$/u, "") : text;
}

/** Where a perpetrator's name stands: the telling's own span is that of what it is said to have done. */
function nameSpan(name: string, telling: Telling, texts: ReadonlyMap<string, LabelledText>): Span | undefined {
  const report = reportAt(telling.report, texts);
  return report?.perpetrators.find(({ text }) => text === name)?.spans[0] ?? (report?.place?.text === name ? report.place.span : undefined);
}

function tellingShown(
  { report, span, statements, stance, hedge, weight }: Telling,
  texts: ReadonlyMap<string, LabelledText>,
  footnotes: FootnoteList,
  restOn: ReadonlyMap<string, string>,
) {
  const text = texts.get(report.document);
  if (text === undefined) return [];
  const said = statements.flatMap((id) => text.shown.extraction?.statements.find((one) => one.id === id) ?? []);
  const voices = said.length > 0 ? said.map((statement) => voiceOf(text, statement)) : [ownVoice(text)];
  return [
    {
      document: text.label,
      report: report.report,
      voices,
      stance,
      hedge,
      weight,
      origins: [...new Set(statements.flatMap((id) => restOn.get(`${report.document} ${id}`) ?? []))].sort(),
      footnote: footnotes.numberOf(text.label, text.leaving, [span]),
    },
  ];
}

/** The label of the origin that each statement rests on, by document and statement. */
function originsByStatement(origins: readonly Origin[], { labelOf }: OriginsShown): ReadonlyMap<string, string> {
  return new Map(
    origins.flatMap(({ id, statements }) => statements.map((one) => [`${one.document} ${one.statement}`, labelOf(id)] as const)),
  );
}

/** What an incident is called where many are listed: kind, place and day that most documents tell. */
export function headingOf({ incident, fields }: CorroboratedIncident, texts: ReadonlyMap<string, LabelledText>): string {
  const [place, date] = [mostTold(fields.place, texts), mostTold(fields.date, texts)];
  return `${actOf(incident, texts)}, ${place ?? "place not told"}, ${date ?? "date not told"}`;
}

/** What was done, as the report says that tells of it chiefly. */
export function actOf({ reports }: CorroboratedIncident["incident"], texts: ReadonlyMap<string, LabelledText>): string {
  const report = reportAt(reports.find(({ main }) => main) ?? reports[0], texts);
  const type = report?.type.replaceAll("-", " ") ?? "incident";
  const act = report === null || report.kind === "incident" ? type : `${report.kind}: ${type}`;
  return `${act[0]?.toUpperCase()}${act.slice(1)}`;
}

/** The value of a field that most documents tell, in words; null where none is told. It heads a list and settles nothing. */
export function mostTold(values: readonly GradedValue[] | undefined, texts: ReadonlyMap<string, LabelledText>): string | null {
  const [value] = [...(values ?? [])].sort(
    (a, b) => b.grade.carriers - a.grade.carriers || b.grade.origins - a.grade.origins || (a.text < b.text ? -1 : 1),
  );
  return value === undefined ? null : valueText(value, texts);
}

function driftsAmong(
  drifts: readonly Drift[],
  documents: readonly string[],
  labelOf: (document: string) => string,
): IncidentSheet["drifts"] {
  return drifts
    .filter(({ later, earlier }) => documents.includes(later.document) && documents.includes(earlier.document))
    .map(({ later, earlier, changes }) => ({ document: labelOf(later.document), of: labelOf(earlier.document), changes }));
}
