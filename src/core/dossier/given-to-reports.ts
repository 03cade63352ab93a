import {
  CONTESTED_FIELDS,
  type CorroboratedIncident,
  type GivenValue,
  type IncidentReport,
  type ReplacedValue,
  type ReportRef,
} from "../model/index.ts";
import { isSameName } from "../text/index.ts";
import { type LabelledText, shownText, withoutArticle } from "./reading-document.ts";
import { valueText } from "./value-text.ts";

/** Every value in force that people gave the reports of an incident, in the order of its reports. */
export function givenToReports(
  { incident, replaced }: CorroboratedIncident,
  texts: ReadonlyMap<string, LabelledText>,
): readonly GivenValue[] {
  return incident.reports.flatMap((ref) => {
    const text = texts.get(ref.document);
    const report = text?.shown.extraction?.incidents[ref.index];
    if (text === undefined || report === undefined) return [];
    const { edits, addedBy } = text.shown.standing(ref.report);
    return edits.map(({ field, text: typed, names, by, why }): GivenValue => {
      const read = isContested(field)
        ? ofReport(replaced, ref, field).map((value) => valueText(value, texts))
        : readOf(field, report, text);
      const whose = { field, document: text.label, report: ref.report, by, why, read, addedBy };
      if (field !== "perpetrators" || names === null || names.length === 0) return { ...whose, text: typed, kept: [] };
      const anew = namesGivenAnew(names, report, text);
      const kept = names.filter((name) => !anew.includes(name));
      return { ...whose, text: anew.length > 0 ? anew.join("; ") : "nobody else", kept };
    });
  });
}

/** Names of those whom the report did not name before: the others keep the footings that were read. */
export function namesGivenAnew(names: readonly string[], { perpetrators }: IncidentReport, text: LabelledText): readonly string[] {
  const known = perpetrators.flatMap(({ text: name, spans: [span] }) => [name, ...(span === undefined ? [] : [shownText(text, span)])]);
  return names.filter((name) => !known.some((one) => isSameName(one, name)));
}

const isContested = (field: string): boolean => (CONTESTED_FIELDS as readonly string[]).includes(field);

function ofReport(replaced: readonly ReplacedValue[], { document, index }: ReportRef, field: string): readonly ReplacedValue[] {
  return replaced.filter((value) => {
    const [telling] = value.tellings;
    return value.field === field && telling?.report.document === document && telling.report.index === index;
  });
}

/** What was read of a field that holds no dispute. */
function readOf(field: string, report: IncidentReport, text: LabelledText): readonly string[] {
  if (field === "type" || field === "status" || field === "kind" || field === "mention") return [report[field]];
  if (field !== "victims" && field !== "targets" && field !== "weapons") return [];
  return report[field].flatMap(({ spans: [span] }) => (span === undefined ? [] : [withoutArticle(shownText(text, span))]));
}

/** The value that a person gave a field of one of some reports, in words: of the first of them that has one; null where none has. */
export function firstGiven(field: string, reports: readonly ReportRef[], texts: ReadonlyMap<string, LabelledText>): string | null {
  for (const { document, report } of reports) {
    const edit = texts
      .get(document)
      ?.shown.standing(report)
      .edits.find((one) => one.field === field);
    if (edit !== undefined) return edit.text;
  }
  return null;
}
