import type { DossierIncident, LeftOutOfField } from "../model/dossier.ts";
import {
  CONTESTED_FIELDS,
  type ContestedField,
  type CorroboratedIncident,
  type Drift,
  type GradedValue,
  type LeavePolicy,
} from "../model/index.ts";
import type { SheetField, ValueAnchor } from "../model/linked-sheet.ts";
import { anchorsOf, discountsOfValue } from "./discounts.ts";
import { incidentSheet, SHEET_FIELDS } from "./incident-sheet.ts";
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
  const leftOut = CONTESTED_FIELDS.flatMap((field) => leftOutOf(field, whole.fields[field] ?? [], around));
  return {
    sheet: { ...sheet, fields: withLeftOut(withDiscounts(sheet.fields, whole, around), leftOut) },
    decided: whole.incident.reports.filter(({ report }) => around.isDecided(report)).length,
    reports: whole.incident.reports.length,
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

function isContestedField(field: string): field is ContestedField {
  return (CONTESTED_FIELDS as readonly string[]).includes(field);
}

/**
 * What reports that are left out tell otherwise. A value that a report in the dossier tells too is no other; one whose only tellers in it
 * were overruled by a person is: they tell it no more.
 */
function leftOutOf(field: ContestedField, values: readonly GradedValue[], around: DossierTexts): readonly LeftOutOfField[] {
  const told = values.filter(({ tellings }) => tellings.some(({ report }) => around.holds(report.report)));
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

/** Fields with what was left out in mind; one that only what is left out tells has no value of its own. */
function withLeftOut(fields: readonly SheetField[], leftOut: readonly LeftOutOfField[]): readonly SheetField[] {
  const isContestedAmong = (name: string): boolean => leftOut.some(({ field, standing }) => field === name && standing === "clash");
  const shown = fields.map((field) => (isContestedAmong(field.name) ? { ...field, agreement: "contested" as const } : field));
  const names = new Set(fields.map(({ name }) => name));
  const untold = leftOut.filter(({ field }) => !names.has(field));
  const bare = untold.map(
    ({ field, standing }): SheetField => ({
      ...{ name: field, given: [], values: [] },
      agreement: standing === "clash" ? "contested" : "one-value",
    }),
  );
  return [...shown, ...bare].sort((a, b) => SHEET_FIELDS.indexOf(a.name) - SHEET_FIELDS.indexOf(b.name));
}
