import { z } from "zod";
import type { IncidentReport, LinkingDocument, Statement } from "../core/model/index.ts";
import { SaysoError } from "./error-codes.ts";

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const Span = z.tuple([z.int().min(0), z.int().min(0)]);
const Spans = z.array(Span);
const Named = z.looseObject({ text: z.string(), span: Span });
const Interval = z.looseObject({ from: z.string(), to: z.string() });
const Range = z.looseObject({ min: z.number(), max: z.number().nullable() });
const Said = z.array(z.string());

const StatementInput = z.looseObject({
  id: z.string(),
  source: Spans,
  cue: Spans,
  content: Spans,
  polarity: z.string(),
  certainty: z.string(),
  act: z.string(),
  named: z.string(),
  sourceKind: text,
  speaker: z.looseObject({ text: z.string(), span: Span, kind: z.string() }).nullable(),
  for: Named.nullable(),
  chain: z.array(z.looseObject({ text: z.string(), span: Span.nullable(), role: z.string() })),
  on: Interval.nullable(),
  addressee: Named.nullable(),
});

const CountInput = z.looseObject({
  what: z.string(),
  min: z.number(),
  max: z.number().nullable(),
  span: Span,
  partOf: z.number().nullable(),
  said: Said,
  who: z.looseObject({ group: text, nationality: text, role: text, attackers: z.boolean() }),
});

const IncidentInput = z.looseObject({
  id: z.string(),
  kind: z.enum(["incident", "series", "situation"]),
  mention: z.string(),
  trigger: Span,
  spans: Spans,
  type: z.string(),
  status: z.string(),
  date: Interval.extend({ span: Span.nullable(), basis: z.string() }).nullable(),
  place: z
    .looseObject({
      text: z.string(),
      span: Span,
      country: text,
      admin1: text,
      lat: z.number().nullable(),
      lon: z.number().nullable(),
      precision: z.string(),
      id: text,
    })
    .nullable(),
  perpetrators: z.array(
    z.looseObject({
      text: z.string(),
      spans: Spans,
      kind: z.string(),
      actor: text,
      bases: z.array(z.looseObject({ basis: z.string(), span: Span, said: Said })),
    }),
  ),
  victims: z.array(z.looseObject({ text: z.string(), spans: Spans })),
  counts: z.array(CountInput),
  killed: Range.nullable(),
  injured: Range.nullable(),
  values: z.looseObject({
    date: z.array(z.looseObject({ value: Interval, span: Span, said: Said })),
    place: z.array(z.looseObject({ value: z.string(), span: Span, said: Said })),
  }),
});

const LinkInput = z.looseObject({
  id: z.string(),
  document: z.looseObject({ text: z.string(), title: text, publisher: text, published: text, url: text, agency: text }),
  statements: z.array(StatementInput),
  incidents: z.array(IncidentInput),
});

/** Parses one line that `sayso extract --with-document` printed. Throws SaysoError `input-not-json` or `input-invalid`. */
export function parseLinkInput(line: string): LinkingDocument {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new SaysoError("input-not-json", "The line is not JSON.", { cause });
  }
  const parsed = LinkInput.safeParse(value);
  if (!parsed.success) {
    if (typeof value === "object" && value !== null && "statements" in value && !("document" in value))
      throw new SaysoError("input-invalid", "the line holds no `document`: extract with `sayso extract --with-document`");
    const first = parsed.error.issues[0];
    throw new SaysoError("input-invalid", `${first?.path.join(".") || "the line"}: ${first?.message ?? "not an object"}`);
  }
  const { id, document, statements, incidents } = parsed.data;
  const { title, publisher, published, url, agency, text: words } = document;
  return {
    id,
    title,
    publisher,
    published,
    url,
    agency,
    text: words,
    statements: statements as unknown as readonly Statement[],
    incidents: incidents.map(reportFromWire),
  };
}

/** The wire's `who.attackers` is the model's side. */
function reportFromWire(report: unknown): IncidentReport {
  const {
    counts,
    codes: _codes,
    ...rest
  } = report as { readonly counts: readonly { readonly who: { readonly attackers: boolean } }[]; readonly codes: unknown };
  return {
    ...rest,
    counts: counts.map(({ who: { attackers, ...who }, ...count }) => ({
      ...count,
      who: { ...who, side: attackers ? "attackers" : "attacked" },
    })),
  } as unknown as IncidentReport;
}
