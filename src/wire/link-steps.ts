import { z } from "zod";
import { PAIR_VERDICTS, type ScoredPair } from "../core/model/index.ts";
import { SaysoError } from "./error-codes.ts";

const Ref = z.object({ document: z.string(), report: z.string(), index: z.number(), main: z.boolean() });
const Nature = z.enum(["alone", "vague", "plain"]);
/** A report with its block keys, as `sayso link blocks` prints it. */
const ReportLine = z.looseObject({
  kind: z.literal("report"),
  ref: Ref,
  nature: Nature,
  keys: z.array(z.string()),
  profile: z.looseObject({}),
});
/** The reports of one block, for whoever groups them by key elsewhere. */
const BlockLine = z.object({ key: z.string(), members: z.array(ReportLine) });
const MemberLine = z.object({ kind: z.literal("member"), ref: Ref, nature: Nature });
const PairLine = z.looseObject({
  kind: z.literal("pair"),
  a: Ref,
  b: Ref,
  score: z.number(),
  verdict: z.enum(PAIR_VERDICTS),
});

export type ReportLine = z.infer<typeof ReportLine>;
export type MemberLine = z.infer<typeof MemberLine>;

/** The reports of one line of `sayso link blocks`, or of one block. Throws SaysoError `input-not-json` or `input-invalid`. */
export function parseReports(line: string): readonly ReportLine[] {
  const value = parsed(line);
  const block = BlockLine.safeParse(value);
  return block.success ? block.data.members : [checked(ReportLine, value)];
}

/** One line of `sayso link compare`. Throws SaysoError `input-not-json` or `input-invalid`. */
export function parseCompared(line: string): MemberLine | (ScoredPair & { readonly kind: "pair" }) {
  return checked(z.union([MemberLine, PairLine]), parsed(line)) as MemberLine | (ScoredPair & { readonly kind: "pair" });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new SaysoError("input-not-json", "The line is not JSON.", { cause });
  }
}

function checked<Shape>(schema: z.ZodType<Shape>, value: unknown): Shape {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const first = result.error.issues[0];
  throw new SaysoError("input-invalid", `${first?.path.join(".") || "the line"}: ${first?.message ?? "not an object"}`);
}
