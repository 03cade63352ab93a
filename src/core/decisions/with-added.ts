import {
  type AddedFinding,
  compareSpans,
  covers,
  type Extraction,
  type IncidentReport,
  type NamedSpan,
  type RoleFiller,
  type Said,
  type Span,
  type Statement,
} from "../model/index.ts";

const NOTHING_READ: Extraction = { persons: [], statements: [], incidents: [], times: [], places: [] };

/**
 * What was read from a text together with what people found in it, in reading order: whoever lists findings gets them from here. What a
 * machine has found since is the machine's, and is not told twice. Null where there is neither.
 */
export function withAdded(read: Extraction | null, added: readonly AddedFinding[] = []): Extraction | null {
  if (added.length === 0) return read;
  const { statements, incidents, ...rest } = read ?? NOTHING_READ;
  const known = new Set<string>([...statements, ...incidents].map(({ id }) => id));
  const own = added.filter(({ finding }) => !known.has(finding.id));
  const all = [...statements, ...own.flatMap((one) => (one.kind === "statement" ? [one.finding] : []))];
  const saidOf = (span: Span): Said => all.filter(({ content }) => content.some((one) => covers(one, span))).map(({ id }) => id);
  return {
    ...rest,
    persons: [...rest.persons, ...own.flatMap(personsOf)].toSorted((a, b) => compareSpans(a.span, b.span)),
    statements: all.toSorted((a, b) => compareSpans(a.cue[0] ?? a.content[0] ?? [0, 0], b.cue[0] ?? b.content[0] ?? [0, 0])),
    incidents: [...incidents, ...own.flatMap((one) => (one.kind === "report" ? [withSpeakers(one.finding, saidOf)] : []))].toSorted(
      (a, b) => compareSpans(a.trigger, b.trigger),
    ),
  };
}

/** Two capitalised words or more, an article before them or none. */
const FULL_NAME = /^(?:(?:[Tt]he|[Aa]n?) )?\p{Lu}\S*(?:\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}\S*)+$/u;
const CAPITAL = /\p{Lu}/u;

/**
 * Names in it: whom a machine missed and a person marked is a person still, and a pseudonym in what leaves. Of a private speaker, an individual or
 * a victim every capital is taken for a name, elsewhere a full name alone: better a word too many than a name.
 */
function personsOf(one: AddedFinding): readonly NamedSpan[] {
  const { sure, likely } = one.kind === "statement" ? namedInStatement(one.finding) : namedInReport(one.finding);
  return [
    ...sure.filter(({ text }) => CAPITAL.test(text.replace(/^(?:The|An?) /u, ""))),
    ...likely.filter(({ text }) => FULL_NAME.test(text)),
  ];
}

interface NamedIn {
  readonly sure: readonly NamedSpan[];
  readonly likely: readonly NamedSpan[];
}

function namedInStatement({ speaker, for: principal, addressee }: Statement): NamedIn {
  return {
    sure: speaker?.kind === "person" ? [{ text: speaker.text, span: speaker.span }] : [],
    likely: [principal, addressee].filter((named) => named !== null),
  };
}

function namedInReport({ perpetrators, victims, targets }: IncidentReport): NamedIn {
  const individuals = perpetrators.filter(({ kind }) => kind === "individual");
  return { sure: [...individuals, ...victims].flatMap(atFirst), likely: targets.flatMap(atFirst) };
}

function atFirst({ text, spans: [span] }: RoleFiller): readonly NamedSpan[] {
  return span === undefined ? [] : [{ text, span }];
}

/** Every value keeps its speakers: the statements that its words stand in, as they are read today. */
function withSpeakers(report: IncidentReport, saidOf: (span: Span) => Said): IncidentReport {
  const heard = <Value extends { readonly span: Span }>(value: Value): Value & { readonly said: Said } => ({
    ...value,
    said: saidOf(value.span),
  });
  return {
    ...report,
    perpetrators: report.perpetrators.map((one) => ({ ...one, bases: one.bases.map(heard) })),
    counts: report.counts.map(heard),
    values: { date: report.values.date.map(heard), place: report.values.place.map(heard) },
  };
}
