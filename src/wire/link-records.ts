import {
  type Copy,
  type CorroboratedClaim,
  type CorroboratedIncident,
  type Grade,
  type GradedValue,
  type Origin,
  type OriginEdge,
  sentenceText,
} from "../core/model/index.ts";

/** Everything that linking and corroborating found, as the contract's records. */
export interface LinkResult {
  readonly incidents: readonly CorroboratedIncident[];
  readonly claims: readonly CorroboratedClaim[];
  readonly copies: readonly Copy[];
  /** Which algorithms and table it comes from. */
  readonly by: string;
}

/** The records of `sayso link`, one a line: incidents, claims, copies, then origins, edges and grades, each in the order of what it belongs to. */
export function* linkRecords({ incidents, claims, copies, by }: LinkResult): Generator<object> {
  for (const incident of incidents) yield { ...incidentRecord(incident), by };
  for (const { claim, text, value, topic, statements, pairs } of claims)
    yield { kind: "claim", claim, text, ...(value === undefined ? {} : { value }), topic, statements, pairs, by };
  for (const copy of copies) yield copyRecord(copy);
  for (const { origins } of [...incidents, ...claims]) for (const origin of origins) yield originRecord(origin);
  for (const { edges } of [...incidents, ...claims]) for (const edge of edges) yield edgeRecord(edge);
  for (const { incident, fields, origins } of incidents) {
    for (const values of Object.values(fields)) for (const value of values ?? []) yield gradeRecord(incident.id, value, origins);
  }
  for (const { claim, grade, origins } of claims) yield { kind: "grade", of: { claim }, ...gradeFields(grade, origins) };
}

export function incidentRecord({ incident, fields }: CorroboratedIncident): object {
  return {
    kind: "incident",
    incident: incident.id,
    reports: incident.reports,
    fields: Object.fromEntries(Object.entries(fields).map(([field, values]) => [field, (values ?? []).map(valueRecord)])),
    pairs: incident.pairs.map(({ a, b, score, verdict, reasons }) => ({ a, b, score, verdict, reasons })),
  };
}

function valueRecord({ value, text, tellings, origins, against, revised, first, last, conflicts }: GradedValue): object {
  const reports = tellings.map(({ report: { document, report, index }, span, stance, weight }) => ({
    document,
    report,
    index,
    span,
    stance,
    weight,
  }));
  const statements = tellings.flatMap(({ report, statements: said }) =>
    said.map((statement) => ({ document: report.document, statement })),
  );
  return { value, text, reports, statements, origins, against, revised, first, last, conflicts };
}

function copyRecord({ document, of, relation, share, spans, reasons }: Copy): object {
  return {
    kind: "copy",
    document,
    of,
    share,
    spans: spans.map(({ here }) => here),
    spansOf: spans.map(({ there }) => there),
    relation,
    reasons,
  };
}

function originRecord({ id, kind, text, institution, named, carriers, statements, shown, reasons }: Origin): object {
  return { kind: "origin", origin: id, text, institution, named, carriers, statements, shown, nature: kind, reasons };
}

function edgeRecord({ from, to, relation, spans, reasons }: OriginEdge): object {
  return { kind: "edge", from, to, relation, spans, reasons };
}

function gradeRecord(incident: string, { field, value, text, grade }: GradedValue, origins: readonly Origin[]): object {
  return { kind: "grade", of: { incident, field, value, text }, ...gradeFields(grade, origins) };
}

function gradeFields({ reasons, ...grade }: Grade, origins: readonly Origin[]): object {
  const names = new Map(origins.map(({ id, text }) => [id, text]));
  return { ...grade, reasons: reasons.map((sentence) => sentenceText(sentence, (origin) => names.get(origin) ?? "")) };
}
