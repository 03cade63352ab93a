import {
  CONTESTED_FIELDS,
  type Copy,
  type CorroboratedIncident,
  type Drift,
  type GradedValue,
  type IncidentReport,
  type LeavePolicy,
  type Origin,
  type ReportRef,
  type Telling,
} from "../model/index.ts";
import type { GivenValue, IncidentSheet, SheetDocument, SheetField, SheetValue } from "../model/linked-sheet.ts";
import { agreementOf } from "./agreement-of-values.ts";
import { anchorsOf, discountsOfValue } from "./discounts.ts";
import { FootnoteList } from "./footnotes.ts";
import { firstGiven, givenToReports } from "./given-to-reports.ts";
import { headingOf, kindOf } from "./incident-heading.ts";
import { drawnOrigins, edgesShown, gradeShown, type OriginsShown, originsShown } from "./origins-shown.ts";
import { type LabelledText, ownVoice, readingDocument, voiceOf } from "./reading-document.ts";
import { valueText } from "./value-text.ts";

/** Lays out an incident of several documents: every field with all its values, who tells each and how it is graded. */
export function incidentSheet(
  corroborated: CorroboratedIncident,
  drifts: readonly Drift[],
  texts: ReadonlyMap<string, LabelledText>,
  policy: LeavePolicy,
): IncidentSheet {
  const { incident, edges, copies, origins } = corroborated;
  const shown = originsShown(origins, texts);
  const restOn = originsByStatement(origins, shown);
  const footnotes = new FootnoteList(policy);
  const documents = [...new Set(incident.reports.map(({ document }) => document))].sort((a, b) => orderOf(a, texts) - orderOf(b, texts));
  const labelOf = (document: string): string => texts.get(document)?.label ?? document;
  const given = givenToReports(corroborated, texts);
  const laid = fieldsIn(corroborated, given).map(([name, values]): SheetField => {
    const texted = new Map(values.map((value) => [value.text, valueText(value, texts)]));
    const told = (text: string): string => texted.get(text) ?? text;
    const own = given.filter(({ field }) => field === name);
    return {
      name,
      agreement: agreementOf(values, own),
      given: own,
      values: values.map(
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
    kind: kindOf(corroborated, texts),
    documents: sheetDocuments,
    reports: incident.reports.map((ref) => reportShown(ref, texts)),
    fields: laid,
    origins: drawnOrigins(shown, steps, sheetDocuments),
    edges: steps,
    copies: copiesShown(copies, labelOf),
    drifts: policy.persons === "pseudonyms" ? [] : driftsAmong(drifts, documents, labelOf),
    pairs: incident.pairs.map(({ a, b, score, reasons }) => ({ a: labelOf(a.document), b: labelOf(b.document), score, reasons })),
    footnotes: footnotes.all(),
  };
}

const BEFORE: readonly string[] = ["type", "status", "kind", "mention"];
const AFTER: readonly string[] = ["victims", "targets", "weapons"];
/** In the order of a sheet. */
export const SHEET_FIELDS: readonly string[] = [...BEFORE, ...CONTESTED_FIELDS, ...AFTER];

/** Contested fields of which anything is told or given, and around them those others that a person gave a value. */
function fieldsIn(
  { fields }: CorroboratedIncident,
  given: readonly GivenValue[],
): readonly (readonly [name: string, values: readonly GradedValue[]])[] {
  const isGiven = (name: string): boolean => given.some(({ field }) => field === name);
  const contested = CONTESTED_FIELDS.map((name) => [name, fields[name] ?? []] as const);
  const alone = (names: readonly string[]) => names.filter(isGiven).map((name) => [name, []] as const);
  return [...alone(BEFORE), ...contested.filter(([name, values]) => values.length > 0 || isGiven(name)), ...alone(AFTER)];
}

/** Fields whose values, told and given, cannot all be true. */
export function contestedIn(corroborated: CorroboratedIncident, given: readonly GivenValue[]): readonly string[] {
  return fieldsIn(corroborated, given).flatMap(([name, values]) => {
    const own = given.filter(({ field }) => field === name);
    return agreementOf(values, own) === "contested" ? [name] : [];
  });
}

function reportShown(ref: ReportRef, texts: ReadonlyMap<string, LabelledText>): IncidentSheet["reports"][number] {
  const { document, report, main } = ref;
  const text = texts.get(document);
  return {
    document: text?.label ?? document,
    report,
    main,
    mention: firstGiven("mention", [ref], texts) ?? reportAt(ref, texts)?.mention ?? "main",
    state: text?.shown.standing(report).state ?? "machine",
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

function reportAt(ref: Telling["report"] | undefined, texts: ReadonlyMap<string, LabelledText>): IncidentReport | null {
  return ref === undefined ? null : (texts.get(ref.document)?.shown.extraction?.incidents[ref.index] ?? null);
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

function driftsAmong(
  drifts: readonly Drift[],
  documents: readonly string[],
  labelOf: (document: string) => string,
): IncidentSheet["drifts"] {
  return drifts
    .filter(({ later, earlier }) => documents.includes(later.document) && documents.includes(earlier.document))
    .map(({ later, earlier, changes }) => ({ document: labelOf(later.document), of: labelOf(earlier.document), changes }));
}
