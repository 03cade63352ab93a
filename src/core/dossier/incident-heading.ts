import type { CorroboratedIncident, GradedValue, ReportRef } from "../model/index.ts";
import { firstGiven } from "./given-to-reports.ts";
import type { LabelledText } from "./reading-document.ts";
import { valueText } from "./value-text.ts";

type Texts = ReadonlyMap<string, LabelledText>;

/** What an incident is called where many are listed: kind, place and day, each as a person gave it, else as most documents tell it. */
export function headingOf(corroborated: CorroboratedIncident, texts: Texts): string {
  const [place, date] = [headedBy("place", corroborated, texts), headedBy("date", corroborated, texts)];
  return `${actOf(corroborated.incident, texts)}, ${place ?? "place not told"}, ${date ?? "date not told"}`;
}

/** What was done, as a person gave it or the report says that tells of it chiefly. */
export function actOf({ reports }: CorroboratedIncident["incident"], texts: Texts): string {
  const ordered = chiefFirst(reports);
  const [chief] = ordered;
  const report = chief === undefined ? undefined : texts.get(chief.document)?.shown.extraction?.incidents[chief.index];
  const type = (firstGiven("type", ordered, texts) ?? report?.type ?? "incident").replaceAll("-", " ");
  const kind = firstGiven("kind", ordered, texts) ?? report?.kind ?? "incident";
  const act = kind === "incident" ? type : `${kind}: ${type}`;
  return `${act[0]?.toUpperCase()}${act.slice(1)}`;
}

/** What its first report is, as a person gave it or as it was read. */
export function kindOf({ incident: { reports } }: CorroboratedIncident, texts: Texts): string {
  const [first] = reports;
  const report = first === undefined ? undefined : texts.get(first.document)?.shown.extraction?.incidents[first.index];
  return firstGiven("kind", reports, texts) ?? report?.kind ?? "incident";
}

/** The value of a field that a person gave, else the one that most documents tell, in words; null where there is none. It heads a list and settles nothing. */
export function headedBy(field: "date" | "place", { incident, fields }: CorroboratedIncident, texts: Texts): string | null {
  return firstGiven(field, chiefFirst(incident.reports), texts) ?? mostTold(fields[field] ?? [], texts);
}

function chiefFirst(reports: readonly ReportRef[]): readonly ReportRef[] {
  return [...reports].sort((a, b) => Number(b.main) - Number(a.main));
}

function mostTold(values: readonly GradedValue[], texts: Texts): string | null {
  const ordered = [...values].sort(
    (a, b) => b.grade.carriers - a.grade.carriers || b.grade.origins - a.grade.origins || (a.text < b.text ? -1 : 1),
  );
  // "The 2021 car bomb … on 26 March 2021": the year holds the day, and says less.
  const value = ordered.find((one) => !ordered.some((other) => other !== one && liesWithin(other, one)));
  return value === undefined ? null : valueText(value, texts);
}

/** Whether a day or days lie within other, longer ones. Nothing but dates lies within anything. */
function liesWithin(inner: GradedValue, outer: GradedValue): boolean {
  if (inner.field !== "date" || outer.field !== "date" || inner.text === outer.text) return false;
  const days = ({ value: { from, to } }: GradedValue): readonly [from: string, to: string] => [String(from), String(to)];
  const [[from, to], [first, last]] = [days(inner), days(outer)];
  return first <= from && to <= last;
}
