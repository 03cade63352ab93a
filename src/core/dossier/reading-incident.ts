import { FOOTING_WORDS } from "../lexicon/footing-words.ts";
import {
  type Count,
  compareSpans,
  type DayInterval,
  type IncidentReport,
  type Perpetrator,
  type Said,
  type Span,
  type Victim,
  wholeSpanOf,
} from "../model/index.ts";
import type { FootnoteNumber, ItemEdit, ReadingEvidence, ReadingField, ReadingIncident, ReadingValue, Voice } from "../model/reading.ts";
import type { FootnoteList } from "./footnotes.ts";
import { leave, pseudonymsIn } from "./leave.ts";
import { type LabelledText, ownVoice, shownText, voiceOf } from "./reading-document.ts";

/** One incident report with every value, who says it, and a footnote for each. */
export function readingIncident(text: LabelledText, report: IncidentReport, footnotes: FootnoteList): ReadingIncident {
  const show = new ReportShown(text, footnotes);
  const fields = [
    show.field("what", [show.told(`${report.type}, ${report.status}`, [], report.trigger)]),
    show.field("date", dateValues(show, report)),
    show.field("place", placeValues(show, report)),
    show.field(
      "perpetrators",
      report.perpetrators.flatMap((perpetrator) => perpetratorValues(show, perpetrator)),
    ),
    show.field(
      "victims",
      report.victims.map((victim) => show.told(show.text(victim.spans[0] as Span), victimNotes(victim), victim.spans[0] as Span)),
    ),
    show.field(
      "targets",
      report.targets.map(({ spans }) => show.told(show.text(spans[0] as Span), [], spans[0] as Span)),
    ),
    show.field(
      "weapons",
      report.weapons.map(({ spans }) => show.told(show.text(spans[0] as Span), [], spans[0] as Span)),
    ),
    ...(["killed", "injured", "abducted", "missing", "detained"] as const).map((what) => countField(show, what, report.counts)),
  ];
  return {
    id: report.id,
    heading: headingOf(show, report),
    kind: report.kind,
    mention: report.mention,
    status: report.status,
    document: text.label,
    standing: text.shown.standing(report.id),
    fields: withEdited(fields, text.shown.standing(report.id).edits),
    evidence: show.evidence(),
  };
}

/** The fields that hold a value of the machine's or of a person's. */
function withEdited(fields: readonly ReadingField[], edits: readonly ItemEdit[]): readonly ReadingField[] {
  const shown = fields.filter(({ name, values }) => values.length > 0 || edits.some(({ field }) => field === name));
  const own = edits.map(({ field }) => field).filter((field) => !fields.some(({ name }) => name === field));
  return [...shown, ...[...new Set(own)].map((name): ReadingField => ({ name, agreement: "one-value", values: [] }))];
}

/** Shows values of one text's reports: words as they may leave, voices, footnotes. */
class ReportShown {
  readonly #text: LabelledText;
  readonly #footnotes: FootnoteList;
  readonly #cites = new Map<FootnoteNumber, Span>();

  constructor(text: LabelledText, footnotes: FootnoteList) {
    this.#text = text;
    this.#footnotes = footnotes;
  }

  text(span: Span): string {
    return shownText(this.#text, span);
  }

  footnote(span: Span): FootnoteNumber {
    const number = this.#footnotes.numberOf(this.#text.label, this.#text.leaving, [span]);
    this.#cites.set(number, span);
    return number;
  }

  /** True where a span holds a name that is not to leave: what was made of its words may not leave either. */
  hidesIn(span: Span): boolean {
    const { leaving, policy } = this.#text;
    return policy.persons === "pseudonyms" && pseudonymsIn(leaving.pseudonyms)(span).length > 0;
  }

  /** Every footnote given so far, in the sentences that they cite. */
  evidence(): ReadingEvidence {
    const cites = [...this.#cites].map(([footnote, span]) => ({ footnote, span })).sort((a, b) => compareSpans(a.span, b.span));
    const spans = cites.map(({ span }) => span);
    return { passage: leave(this.#text.leaving, spans, this.#text.policy), cites };
  }

  voices(said: Said): readonly Voice[] {
    const statements = said.flatMap((id) => this.#text.statements.get(id) ?? []);
    return statements.length > 0 ? statements.map((statement) => voiceOf(this.#text, statement)) : [ownVoice(this.#text)];
  }

  value(text: string, notes: readonly string[], said: Said, span: Span): ReadingValue {
    return { text, notes, voices: this.voices(said), footnote: this.footnote(span) };
  }

  /** A value that carries no statements of its own: whoever's words its span stands in says it. */
  told(text: string, notes: readonly string[], span: Span): ReadingValue {
    return this.value(text, notes, this.#text.saidOf(span), span);
  }

  /** Values of a field that can have one alone differ when their words do; the other fields may hold several. */
  field(name: string, values: readonly ReadingValue[], several: "one" | "many" = "many"): ReadingField {
    const different = new Set(values.map(({ text }) => text)).size > 1;
    const agreement = !different ? "one-value" : several === "one" ? "differ" : "several";
    return { name, agreement, values };
  }
}

function intervalText({ from, to }: DayInterval): string {
  return from === to ? from : `${from} to ${to}`;
}

const DATE_NOTES = {
  stated: "stated in full",
  relative: "worked out from another date",
  "year-open": "the text does not say the year",
} as const;

function dateValues(show: ReportShown, report: IncidentReport): readonly ReadingValue[] {
  const told = report.values.date.map(({ value, span, said }) =>
    show.value(intervalText(value), [`written “${show.text(span)}”`], said, span),
  );
  if (told.length > 0 || report.date?.span == null) return told;
  return [show.told(intervalText(report.date), [DATE_NOTES[report.date.basis]], report.date.span)];
}

const PRECISIONS = {
  exact: "the place itself",
  near: "near it",
  admin2: "known to the district alone",
  admin1: "known to the province alone",
  country: "known to the country alone",
  unknown: "in no list of places",
} as const;

function placeValues(show: ReportShown, report: IncidentReport): readonly ReadingValue[] {
  const { place } = report;
  const chosen = place ? [placeNote(report), PRECISIONS[place.precision]].filter((note) => note !== "") : [];
  const told = report.values.place.map(({ span, said }) => {
    if (place === null || span.join() !== place.span.join()) return show.value(show.text(span), [], said, span);
    const whole = wholeSpanOf(place);
    return show.value(show.text(whole), chosen, said, whole);
  });
  if (told.length > 0 || !place) return told;
  const whole = wholeSpanOf(place);
  return [show.told(show.text(whole), chosen, whole)];
}

function placeNote({ place }: IncidentReport): string {
  return [place?.admin1, place?.country].filter((part) => part && part !== place?.text).join(", ");
}

function perpetratorValues(show: ReportShown, perpetrator: Perpetrator): readonly ReadingValue[] {
  const name = show.text(perpetrator.spans[0] as Span);
  const role = perpetrator.role === "unstated" || perpetrator.role === "carried-out" ? [] : [perpetrator.role.replace("-", " ")];
  return perpetrator.bases.map(({ basis, by, span, said }) =>
    show.value(
      name,
      [
        `${FOOTING_WORDS[basis]}${by === "unstated" ? "" : ` by ${by === "the-group" ? "the group itself" : `the ${by}`}`}`.replace(
          "by the authorities by the authorities",
          "by the authorities",
        ),
        ...role,
      ],
      said,
      span,
    ),
  );
}

function victimNotes({ nationality, role }: Victim): readonly string[] {
  return [nationality, role === "unknown" ? undefined : role].filter((note) => note !== undefined);
}

function countText({ min, max }: Count): string {
  if (max === null) return `at least ${min}`;
  return min === max ? String(min) : `${min} to ${max}`;
}

function countField(show: ReportShown, what: Count["what"], counts: readonly Count[]): ReadingField {
  const own = counts.filter((count) => count.what === what);
  const values = own.map((count) =>
    show.value(
      countText(count),
      [`written “${show.text(count.span)}”`, ...(show.hidesIn(count.span) ? [] : whoNotes(count)), ...partNotes(count, counts)],
      count.said,
      count.span,
    ),
  );
  const totals = own.filter(({ partOf, who }) => partOf === null && who.side === "attacked");
  const differ = totals.some((a) => totals.some((b) => cannotBothHold(a, b)));
  return { ...show.field(what, values), agreement: differ ? "differ" : values.length > 1 ? "several" : "one-value" };
}

/** "At least 20" and 23 can both be true; 5 and 7 cannot. */
function cannotBothHold(a: Count, b: Count): boolean {
  return (a.max ?? Number.POSITIVE_INFINITY) < b.min;
}

function whoNotes({ who }: Count): readonly string[] {
  const role = who.role !== null && who.group?.includes(who.role) ? null : who.role;
  const counted = [who.nationality, role, who.group].filter((part) => part !== null && part !== "").join(" ");
  return [...(counted ? [`counts ${counted}`] : []), ...(who.side === "attackers" ? ["the attackers’ own"] : [])];
}

function partNotes({ partOf }: Count, counts: readonly Count[]): readonly string[] {
  const whole = partOf === null ? undefined : counts[partOf];
  return whole ? [`part of the ${countText(whole)}`] : [];
}

function headingOf(show: ReportShown, report: IncidentReport): string {
  const type = report.type.replaceAll("-", " ");
  const kind = report.kind === "incident" ? type : `${report.kind}: ${type}`;
  const place = report.place ? show.text(wholeSpanOf(report.place)) : "place not told";
  return `${kind[0]?.toUpperCase()}${kind.slice(1)}, ${place}, ${report.date ? intervalText(report.date) : "date not told"}`;
}
