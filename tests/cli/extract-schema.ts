import { z } from "zod";

/** The contract of `sayso extract` in the tests' own words: it may gain fields and never lose or rename these. */
const span = z.tuple([z.int().nonnegative(), z.int().positive()]);
const spans = z.array(span);
const text = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const days = z.object({ from: day, to: day });
const named = z.object({ text, span });
const filler = z.object({ text, spans: spans.min(1) });
const said = z.array(z.string());
const score = z.number().min(0).max(1).multipleOf(0.001);
const amount = z.int().nonnegative();
const range = z.object({ min: amount, max: amount.nullable() });
const namedAs = z.enum(["person", "institution", "office", "collective", "none"]);
const precision = z.enum(["exact", "near", "admin2", "admin1", "country", "unknown"]);
const basis = z.enum(["claimed", "reported", "accused-by-authorities", "accused", "possible", "denied"]);
const located = { country: z.string().nullable(), admin1: z.string().nullable(), lat: z.number().nullable(), lon: z.number().nullable() };

const statement = z.object({
  id: text,
  source: spans,
  cue: spans,
  content: spans,
  quotation: z.enum(["direct", "indirect", "mixed"]),
  polarity: z.enum(["asserts", "denies", "questions", "no-evidence", "not-verified", "no-comment"]),
  certainty: z.enum(["stated", "probable", "possible"]),
  act: z.enum(["statement", "claim-of-responsibility", "demand", "refusal", "proposal", "threat", "call", "announcement"]),
  named: namedAs,
  speaker: named.extend({ kind: namedAs }).nullable(),
  for: named.nullable(),
  chain: z.array(z.object({ text: z.string(), span: span.nullable(), role: z.enum(["publisher", "relay", "document", "speaker", "gap"]) })),
  medium: z.string().nullable(),
  on: days.nullable(),
  addressee: named.nullable(),
  within: z.string().nullable(),
  score,
});

const footing = z.object({
  basis,
  by: z.enum(["publisher", "the-group", "supporters", "authorities", "rival", "witness", "expert", "unstated"]),
  span,
  said,
});

const perpetrator = filler.extend({
  kind: z.enum(["organisation", "individual"]),
  actor: z.string().nullable(),
  basis,
  role: z.enum(["carried-out", "directed", "took-part", "facilitated", "inspired", "unstated"]),
  bases: z.array(footing).min(1),
});

const count = z.object({
  what: z.enum(["killed", "injured", "abducted", "missing", "detained"]),
  min: amount,
  max: amount.nullable(),
  asWritten: text,
  span,
  who: z.object({
    group: z.string().nullable(),
    nationality: z.string().nullable(),
    role: z.string().nullable(),
    attackers: z.boolean(),
  }),
  partOf: z.int().nonnegative().nullable(),
  said,
});

const TYPES = [
  ...["bombing", "shooting", "assassination", "kidnapping", "arson", "robbery", "clash", "airstrike", "shelling", "sabotage", "attack"],
  ...[
    "sexual-violence",
    "accident",
    "detention",
    "disappearance",
    "torture",
    "killing-in-custody",
    "forced-labour",
    "forced-sterilisation",
    "sentence",
  ],
  ...["destruction-of-homes", "expulsion"],
];

const report = z.object({
  id: text,
  kind: z.enum(["incident", "series", "situation"]),
  mention: z.enum(["main", "follow-up", "background"]),
  trigger: span,
  spans: spans.min(1),
  type: z.enum(TYPES),
  status: z.enum(["happened", "attempted", "threatened", "denied"]),
  date: days.extend({ span: span.nullable(), basis: z.enum(["stated", "relative", "year-open"]) }).nullable(),
  place: named.extend({ ...located, precision, id: z.string().nullable() }).nullable(),
  perpetrators: z.array(perpetrator),
  targets: z.array(filler),
  victims: z.array(
    filler.extend({
      nationality: z.string().optional(),
      role: z.enum(["civilian", "military", "police", "official", "unknown"]).optional(),
    }),
  ),
  weapons: z.array(filler),
  counts: z.array(count),
  killed: range.nullable(),
  injured: range.nullable(),
  attackers: z.object({ killed: amount.nullable(), injured: amount.nullable() }),
  values: z.object({
    date: z.array(z.object({ value: days, span, said })),
    place: z.array(z.object({ value: z.string(), span, said })),
  }),
  score,
});

/** One line that was read. */
export const ReadLine = z.object({
  id: z.string(),
  statements: z.array(statement),
  incidents: z.array(report),
  times: z.array(z.object({ span, value: text, type: z.enum(["DATE", "TIME", "DURATION", "SET"]) })),
  places: z.array(
    z.object({
      span,
      text,
      kind: z.enum(["country", "admin1", "other", "demonym"]),
      precision,
      id: z.string().nullable(),
      ...located,
    }),
  ),
});
export type ReadLine = z.infer<typeof ReadLine>;

/** One line that failed. */
export const FailedLine = z.strictObject({ id: z.string().nullable(), error: z.object({ code: text, message: text }) });
