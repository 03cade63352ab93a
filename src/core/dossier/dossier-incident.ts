import type { DossierIncident, GivenValue, LeftOutOfField } from "../model/dossier.ts";
import {
  CONTESTED_FIELDS,
  type ContestedField,
  type CorroboratedIncident,
  type Drift,
  type GradedValue,
  type LeavePolicy,
  type ReportRef,
} from "../model/index.ts";
import type { SheetField, ValueAnchor } from "../model/linked-sheet.ts";
import { anchorsOf, discountsOfValue } from "./discounts.ts";
import { overruledIn } from "./dossier-links.ts";
import { incidentSheet } from "./incident-sheet.ts";
import type { LabelledText } from "./reading-document.ts";

/** Everything that laying out what was decided takes beside it. */
export interface DossierTexts {
  readonly texts: ReadonlyMap<string, LabelledText>;
  readonly drifts: readonly Drift[];
  readonly policy: LeavePolicy;
  readonly holds: (id: string) => boolean;
  /** Whether a person accepted, edited or added it. */
  readonly isDecided: (id: string) => boolean;
}

/** Lays out an incident as what was decided of it tells it: `held`. `whole` is the same with every report that nobody rejected. */
export function dossierIncident(held: CorroboratedIncident, whole: CorroboratedIncident, around: DossierTexts): DossierIncident {
  const sheet = incidentSheet(held, around.drifts, around.texts, around.policy);
  const given = givenIn(held, whole, around);
  const leftOut = CONTESTED_FIELDS.flatMap((field) => leftOutOf(field, whole.fields[field] ?? [], around));
  return {
    sheet: {
      ...sheet,
      fields: CONTESTED_FIELDS.flatMap((name) => fieldShown(name, withDiscounts(sheet.fields, whole, around), given, leftOut)),
    },
    decided: whole.incident.reports.filter(({ report }) => around.isDecided(report)).length,
    reports: whole.incident.reports.length,
    given,
    leftOut,
  };
}

/** Values with everybody who discounted them, by a report that is left out too. */
function withDiscounts(fields: readonly SheetField[], whole: CorroboratedIncident, { texts }: DossierTexts): readonly SheetField[] {
  return fields.map((field) => {
    const all = isContestedField(field.name) ? (whole.fields[field.name] ?? []) : [];
    const values = field.values.map((value) => {
      const own = all.find((one) => anchorsOf(one).some((anchor) => isSameAnchor(anchor, value.anchor)));
      return own === undefined ? value : { ...value, discounts: discountsOfValue(own, texts) };
    });
    return { ...field, values };
  });
}

function isSameAnchor(one: ValueAnchor, other: ValueAnchor | null): boolean {
  return one.report === other?.report && one.span[0] === other.span[0] && one.span[1] === other.span[1];
}

function standingOf({ document, report }: ReportRef, { texts }: DossierTexts) {
  return texts.get(document)?.shown.standing(report) ?? { edits: [], addedBy: null };
}

function givenIn({ incident }: CorroboratedIncident, whole: CorroboratedIncident, around: DossierTexts): readonly GivenValue[] {
  return incident.reports.flatMap((ref) =>
    standingOf(ref, around).edits.flatMap(({ field, text, by, why }): readonly GivenValue[] => {
      if (!isContestedField(field)) return [];
      const read = (whole.fields[field] ?? []).filter(({ tellings }) => tellings.some(({ report }) => isSame(report, ref)));
      const shown = sheetValues(read, whole, around);
      return [
        {
          field,
          document: around.texts.get(ref.document)?.label ?? "",
          text,
          by,
          why,
          read: shown,
          addedBy: standingOf(ref, around).addedBy,
        },
      ];
    }),
  );
}

/** The words of some values as they may leave. */
function sheetValues(values: readonly GradedValue[], whole: CorroboratedIncident, { texts, policy }: DossierTexts): readonly string[] {
  const [field] = values.map((value) => value.field);
  if (field === undefined) return [];
  const alone = { ...whole, fields: { [field]: values }, copies: [], edges: [], origins: [] };
  return incidentSheet(alone, [], texts, policy).fields.flatMap((one) => one.values.map(({ text }) => text));
}

function isContestedField(field: string): field is ContestedField {
  return (CONTESTED_FIELDS as readonly string[]).includes(field);
}

const isSame = (a: ReportRef, b: ReportRef): boolean => a.document === b.document && a.index === b.index;

/**
 * What reports that are left out tell otherwise. A value that a report in the dossier tells too is no other; one whose only tellers in it
 * were overruled by a person is.
 */
function leftOutOf(field: ContestedField, values: readonly GradedValue[], around: DossierTexts): readonly LeftOutOfField[] {
  const isTold = (ref: ReportRef): boolean => around.holds(ref.report) && !overruledIn(standingOf(ref, around).edits).has(field);
  const told = values.filter(({ tellings }) => tellings.some(({ report }) => isTold(report)));
  const untold = values.filter((value) => !told.includes(value));
  const others = reportsIn(untold, ({ report }) => !around.holds(report.report));
  const against = reportsIn(told, ({ report, stance }) => stance === "against" && !around.holds(report.report));
  if (others.size + against.size === 0) return [];
  const outside = untold.filter(({ tellings }) => tellings.some(({ report }) => !around.holds(report.report)));
  const clashes = against.size > 0 || outside.some(({ conflicts }) => told.some(({ text }) => conflicts.includes(text)));
  return [{ field, others: others.size, against: against.size, standing: clashes ? "clash" : "beside" }];
}

function reportsIn(values: readonly GradedValue[], counts: (telling: GradedValue["tellings"][number]) => boolean): ReadonlySet<string> {
  const tellings = values.flatMap((value) => value.tellings).filter(counts);
  return new Set(tellings.map(({ report }) => `${report.document} ${report.index}`));
}

/** One value at a time is true of these. */
const ONE_VALUED: ReadonlySet<string> = new Set(["date", "killed", "injured", "abducted", "missing", "detained"]);

/** A field with what people gave in mind; one that only they gave, or that only what is left out tells, has no value of its own. */
function fieldShown(
  name: string,
  fields: readonly SheetField[],
  given: readonly GivenValue[],
  leftOut: readonly LeftOutOfField[],
): readonly SheetField[] {
  const own = given.filter(({ field }) => field === name);
  const out = leftOut.find(({ field }) => field === name);
  const field = fields.find((one) => one.name === name) ?? { name, agreement: "one-value" as const, values: [] };
  if (field.values.length === 0 && own.length === 0 && out === undefined) return [];
  const texts = new Set([...field.values.map(({ text }) => text), ...own.map(({ text }) => text)]);
  const differs = own.length > 0 && texts.size > 1;
  const isContested = field.agreement === "contested" || out?.standing === "clash" || (differs && ONE_VALUED.has(name));
  return [{ ...field, agreement: isContested ? "contested" : texts.size > 1 ? "several" : field.agreement }];
}
