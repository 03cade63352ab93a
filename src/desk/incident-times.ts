import { agreementOf } from "../core/dossier/agreement-of-values.ts";
import type { DocumentToShow } from "../core/dossier/document-to-show.ts";
import type { GradedValue } from "../core/model/index.ts";
import type { IncidentTimesView } from "../wire/linked-views.ts";
import type { Overview } from "./case-overview.ts";
import { reviewedOf, rowsAsGiven } from "./incident-at-desk.ts";
import { decidedMembers } from "./judgements-at-desk.ts";
import type { ShownAtDesk } from "./linked-at-desk.ts";
import { givenDays } from "./reports-at-desk.ts";
import { typedText } from "./typed-text.ts";

type ToldDays = IncidentTimesView["dates"][number];

/** Every incident of the case with each date that is told of it, and what a person gave beside them. None is chosen among them. */
export function incidentTimes(shown: ShownAtDesk, { decided }: Overview): IncidentTimesView[] {
  const { linked } = shown;
  const documents = new Map(linked.shown.map((one) => [one.document.id as string, one]));
  const incidents = new Map(linked.corroborated.incidents.map((one) => [one.incident.id, one]));
  const members = decidedMembers(decided);
  return rowsAsGiven(shown, decided).flatMap(({ id, heading, act, place, documents: count }): readonly IncidentTimesView[] => {
    const one = incidents.get(id);
    if (one === undefined) return [];
    const reports = [...new Set<string>(one.incident.reports.map(({ report }) => report))];
    const given = reports.flatMap((report) => givenDays(decided, report) ?? []);
    const dates = (one.fields.date ?? []).flatMap((value) => toldDays(value, documents));
    return [
      {
        ...{ id, heading, act, place, documents: count, reports, reviewed: reviewedOf(one, members) },
        agreement: agreementOf(
          one.fields.date ?? [],
          given.map((days) => ({ text: typedText(days, "date") })),
        ),
        dates: [...dates, ...new Map(given.map((days) => [`${days.from} ${days.to}`, givenDate(days)])).values()],
      },
    ];
  });
}

function toldDays(
  { value, grade, conflicts, against, tellings }: GradedValue,
  documents: ReadonlyMap<string, DocumentToShow>,
): readonly ToldDays[] {
  const { from, to } = value;
  if (typeof from !== "string" || typeof to !== "string") return [];
  const isOpen = tellings.every(({ report }) => {
    const date = documents.get(report.document)?.extraction?.incidents[report.index]?.date ?? null;
    return date?.basis === "year-open" && date.from === from && date.to === to;
  });
  const { carriers, origins } = grade;
  const dispute = conflicts.length > 0 || against.length > 0 ? "contested" : "none";
  return [{ from, to, how: isOpen ? "year-open" : "told", carriers, origins, dispute, conflicts: [...conflicts] }];
}

const givenDate = ({ from, to }: { readonly from: string; readonly to: string }): ToldDays => ({
  ...{ from, to, how: "given", carriers: 0, origins: 0, dispute: "none", conflicts: [] },
});
