import { z } from "zod";
import { PERPETRATOR_CHOICES, REPORT_CHOICES, STATEMENT_CHOICES } from "./finding-choices.ts";

// What a person says they found in a text. Words are told by where they stand: nothing is taken that is not in the text.

/** Words of the text: half-open, in UTF-16 code units, or the words themselves where they stand in it once. */
const Words = z.union([z.tuple([z.int().min(0), z.int().min(1)]), z.string().min(1).max(5000)], {
  error: "takes words of the text, or [start, end]",
});
export type Words = z.infer<typeof Words>;

const isOne = (value: unknown): boolean =>
  typeof value === "string" || (Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "number"));
const several = z.preprocess((value) => (isOne(value) ? [value] : value), z.array(Words).max(50)).default([]);

/** A value beside the words it is read from; without one the words themselves are read. */
const Valued = z.union(
  [
    z.strictObject({
      words: Words,
      value: z.union([z.string().max(100), z.number(), z.record(z.string(), z.unknown())]).optional(),
    }),
    Words.transform((words) => ({ words, value: undefined })),
  ],
  { error: 'takes words of the text, [start, end], or {"words": …, "value": …}' },
);
export type Valued = z.infer<typeof Valued>;

const Perpetrator = z.union(
  [
    z.strictObject({
      words: Words,
      kind: z.enum(PERPETRATOR_CHOICES.kind).default("organisation"),
      basis: z.enum(PERPETRATOR_CHOICES.basis).default("reported"),
      by: z.enum(PERPETRATOR_CHOICES.by).default("unstated"),
    }),
    Words.transform((words) => ({ words, kind: "organisation" as const, basis: "reported" as const, by: "unstated" as const })),
  ],
  {
    error: `takes words of the text, [start, end], or {"words": …, "kind": …, "basis": …, "by": …}: kind one of ${PERPETRATOR_CHOICES.kind.join(", ")}; basis one of ${PERPETRATOR_CHOICES.basis.join(", ")}; by one of ${PERPETRATOR_CHOICES.by.join(", ")}`,
  },
);

const AddedStatement = z.strictObject({
  kind: z.literal("statement"),
  source: several,
  cue: several,
  content: several.refine((list) => list.length > 0, "takes the words that are said"),
  quotation: z.enum(STATEMENT_CHOICES.quotation).default("indirect"),
  polarity: z.enum(STATEMENT_CHOICES.polarity).default("asserts"),
  certainty: z.enum(STATEMENT_CHOICES.certainty).default("stated"),
  act: z.enum(STATEMENT_CHOICES.act).default("statement"),
  /** How the source is named: a private person until somebody says that it is a body or an office. */
  named: z.enum(STATEMENT_CHOICES.named).optional(),
  sourceKind: z.enum(STATEMENT_CHOICES.sourceKind).default("other"),
  for: Words.optional(),
  addressee: Words.optional(),
  medium: Words.optional(),
  on: Valued.optional(),
});
export type AddedStatement = z.infer<typeof AddedStatement>;

const AddedReport = z.strictObject({
  kind: z.enum(REPORT_CHOICES.kind),
  type: z.enum(REPORT_CHOICES.type),
  status: z.enum(REPORT_CHOICES.status).default("happened"),
  /** Without it: the main one where the text has none yet, else a follow-up. */
  mention: z.enum(REPORT_CHOICES.mention).optional(),
  /** The word that tells of it; without it the first words given stand for it. */
  trigger: Words.optional(),
  date: Valued.optional(),
  place: Words.optional(),
  perpetrators: z.preprocess((value) => (Array.isArray(value) && !isOne(value) ? value : [value]), z.array(Perpetrator).max(50)).optional(),
  victims: several,
  targets: several,
  weapons: several,
  killed: Valued.optional(),
  injured: Valued.optional(),
  abducted: Valued.optional(),
  missing: Valued.optional(),
  detained: Valued.optional(),
});
export type AddedReport = z.infer<typeof AddedReport>;

/** A statement, or a report of an incident, series or situation, as a person adds it. */
export const AddedFindingRequest = z.discriminatedUnion("kind", [AddedStatement, AddedReport]);
export type AddedFindingRequest = z.infer<typeof AddedFindingRequest>;

/** Why something is no finding, in words that name the field and what it takes: the first fault alone. */
export function whyNoFinding({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return "That is no finding.";
  const field = issue.path.filter((part) => typeof part === "string").join(".");
  switch (issue.code) {
    case "unrecognized_keys":
      return `There is no field ${issue.keys.map((key) => `“${key.slice(0, 40)}”`).join(", ")} in it.`;
    case "invalid_value":
      return `${field} is one of: ${issue.values.join(", ")}.`;
    case "invalid_union":
      return field === "kind" ? `kind is one of: statement, ${REPORT_CHOICES.kind.join(", ")}.` : `${field} ${issue.message}.`;
    default:
      return `${field === "" ? "" : `${field}: `}${issue.message}`;
  }
}
