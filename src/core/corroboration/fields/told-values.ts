import { countedGroup } from "../../lexicon/counted-group.ts";
import type {
  ContestedField,
  Count,
  DayInterval,
  IncidentReport,
  LinkingDocument,
  Perpetrator,
  ReportRef,
  Span,
  Statement,
  Telling,
} from "../../model/index.ts";
import { fold } from "../../text/index.ts";

/** A value of one field as one report tells it. */
export interface ToldValue {
  readonly field: ContestedField;
  readonly value: FieldContent;
  readonly text: string;
  readonly telling: Telling;
}

/** What a field holds. Figures agree only where they count the same group: `of` tells which, null for everybody who was attacked. */
export type FieldContent =
  | { readonly kind: "date"; readonly from: string; readonly to: string }
  | {
      readonly kind: "place";
      readonly name: string;
      readonly id: string | null;
      readonly country: string | null;
      readonly admin1: string | null;
    }
  | { readonly kind: "figure"; readonly min: number; readonly max: number | null; readonly of: string | null }
  | { readonly kind: "perpetrator"; readonly name: string; readonly actor: string | null; readonly who: Perpetrator["kind"] };

/** Every value that a report tells for its contested fields, each with the statements that carry it. */
export function toldValues(document: LinkingDocument, ref: ReportRef, manner: Manner): readonly ToldValue[] {
  const report = document.incidents[ref.index];
  if (report === undefined) return [];
  const told: Teller = { document, ref, report, manner };
  return [...dates(told), ...places(told), ...figures(told), ...perpetrators(told)];
}

/** The same where nothing is known of other documents, each value once for every place that tells it. */
export function valuesIn(document: LinkingDocument, ref: ReportRef): readonly ToldValue[] {
  const all = toldValues(document, ref, { isReposted: false, isPassing: false });
  return [...new Map(all.map((one) => [JSON.stringify([one.field, one.telling.anchor]), one])).values()];
}

/** How a document tells of the incident: in a text posted again long after, in passing beside others who tell it at length. */
export interface Manner {
  readonly isReposted: boolean;
  readonly isPassing: boolean;
}

interface Teller {
  readonly manner: Manner;
  readonly document: LinkingDocument;
  readonly ref: ReportRef;
  readonly report: IncidentReport;
}

/** A text that was posted again years later makes "on Tuesday" another day: its relative dates tell nothing. */
function dates({ report, ...teller }: Teller): readonly ToldValue[] {
  if (teller.manner.isReposted && report.date?.basis !== "stated") return [];
  const known = report.values.date.map(({ value, span, said }) => ({ value, span, said }));
  const first =
    report.date?.span != null && !known.some(({ value }) => isSameInterval(value, report.date as DayInterval)) ? report.date : null;
  const all = [
    ...known,
    ...(first === null ? [] : [{ value: first as DayInterval, span: first.span as Span, said: [] as readonly string[] }]),
  ];
  return all
    .filter(({ value }) => /^\d{4}/u.test(value.from))
    .map(({ value: { from, to }, span, said }) =>
      told("date", { kind: "date", from, to }, from === to ? from : `${from} to ${to}`, span, said, { report, ...teller }),
    );
}

const isSameInterval = (a: DayInterval, b: DayInterval): boolean => a.from === b.from && a.to === b.to;

function places({ report, ...teller }: Teller): readonly ToldValue[] {
  const { place } = report;
  if (place === null) return [];
  const values = report.values.place.filter(({ value }) => fold(value) !== fold(place.text));
  const main = report.values.place.find(({ value }) => fold(value) === fold(place.text));
  const { country, admin1, id } = place;
  return [
    told("place", { kind: "place", name: fold(place.text), id, country, admin1 }, place.text, place.span, main?.said ?? [], {
      report,
      ...teller,
    }),
    ...values.map(({ value, span, said }) =>
      told("place", { kind: "place", name: fold(value), id: null, country: null, admin1: null }, value, span, said, { report, ...teller }),
    ),
  ];
}

function figures({ report, ...teller }: Teller): readonly ToldValue[] {
  const counts = report.counts.filter(({ partOf, who }) => partOf === null && who.side === "attacked");
  return counts
    .filter((count) => !isWithin(count, counts, teller.document.text))
    .flatMap((count) => {
      const of = countedGroup(count, teller.document.text);
      if (of === "named-alone") return [];
      return told(count.what, { kind: "figure", min: count.min, max: count.max, of }, figureText(count, of), count.span, count.said, {
        report,
        ...teller,
      });
    });
}

/**
 * A figure that the report's own larger one holds already: that somebody was killed ("a murder"), one person of several ("his sister"), or
 * the "fifth victim" of five.
 */
function isWithin({ what, min, max, asWritten, who }: Count, counts: readonly Count[], text: string): boolean {
  const isOrdinal = who.group !== null && ORDINAL.test(who.group);
  const isUncounted = min === 1 && max === null && !TOLD_AS_ONE.test(asWritten);
  const isOnePerson = min === 1 && max === 1 && who.group !== null && who.nationality === null;
  if (isOrdinal) return true;
  const others = counts.filter((other) => other.what === what);
  if (isUncounted) return others.some((other) => other.min > 1 || other.max !== null);
  // "Five people, his sister among them": she is one of five, but no one of "five soldiers".
  return isOnePerson && others.some((other) => other.min > 1 && countedGroup(other, text) === null);
}
const TOLD_AS_ONE = /\b(?:1|one|an?|at least)\b/iu;
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b/u;

function figureText({ min, max }: Count, of: string | null): string {
  const figure = max === null ? `at least ${min}` : min === max ? `${min}` : `${min} to ${max}`;
  return of === null ? figure : `${figure} (${of})`;
}

function perpetrators({ report, ...teller }: Teller): readonly ToldValue[] {
  return report.perpetrators.flatMap(({ text, kind, actor, bases, spans }) =>
    bases.map(({ basis, span, said }) =>
      told(
        "perpetrators",
        { kind: "perpetrator", name: fold(text).replace(/^the /u, ""), actor, who: kind },
        text,
        span,
        said,
        { report, ...teller },
        { stance: basis === "denied" ? "against" : "for", isSuspected: basis === "possible", anchor: spans[0] ?? span },
      ),
    ),
  );
}

interface Footing {
  readonly stance: Telling["stance"];
  readonly isSuspected: boolean;
  readonly anchor: Span;
}

/** Statements that deny what they carry speak against the value, those that ask or find no evidence for neither. */
function told(
  field: ContestedField,
  value: FieldContent,
  text: string,
  span: Span,
  said: readonly string[],
  { document, ref, manner }: Teller,
  { stance, isSuspected, anchor }: Footing = { stance: "for", isSuspected: false, anchor: span },
): ToldValue {
  const statements = said.filter((id) => speaksOf(document.statements.find((one) => one.id === id)));
  const carrying = document.statements.filter(({ id }) => statements.includes(id));
  const denies = carrying.some(({ polarity }) => polarity === "denies");
  const isHedged = isSuspected || (carrying.length > 0 && carrying.every(({ certainty }) => certainty !== "stated"));
  const weight = manner.isPassing ? "in-passing" : "counts";
  return {
    field,
    value,
    text,
    telling: { report: ref, span, anchor, statements, stance: denies ? "against" : stance, hedge: isHedged ? "hedged" : "plain", weight },
  };
}

const speaksOf = (statement: Statement | undefined): boolean => statement?.polarity === "asserts" || statement?.polarity === "denies";
