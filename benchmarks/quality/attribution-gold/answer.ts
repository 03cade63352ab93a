import { z } from "zod";
import { ACTS, CERTAINTIES, HAND_ROLES, MEDIA, NAMINGS, POLARITIES, QUOTATIONS, SOURCE_KINDS } from "./labels.ts";

const words = z.string().trim().min(1);
const statement = z.strictObject({
  source: z.array(words),
  cue: z.array(words),
  content: z.array(words).min(1),
  quotation: z.enum(QUOTATIONS),
  polarity: z.enum(POLARITIES),
  certainty: z.enum(CERTAINTIES),
  act: z.enum(ACTS),
  named: z.enum(NAMINGS),
  sourceKind: z.enum(SOURCE_KINDS).nullable(),
  speaker: words.nullable(),
  chain: z.array(z.strictObject({ role: z.enum(HAND_ROLES), text: words.nullable() })).min(1),
  for: words.nullable(),
  medium: z.enum(MEDIA).nullable(),
  on: words.nullable(),
  addressee: words.nullable(),
  within: z.int().min(0).nullable(),
});

/** One line of a labeller's file: words copied from the sheet, and values of `labels.ts`. */
export const answerSchema = z.strictObject({ item: z.int().min(1), statements: z.array(statement) });
export type Answer = z.infer<typeof answerSchema>;
/** One statement as a labeller wrote it. */
export type WrittenStatement = Answer["statements"][number];

/** What is wrong with a statement that its values alone do not show: `field: reason`. `index` is its place in its item, from 0. */
export function contradictionsOf(one: WrittenStatement, index: number, count: number): readonly string[] {
  const last = one.chain.at(-1);
  const hasSource = one.source.length > 0;
  const faults: readonly (readonly [boolean, string])[] = [
    [one.within !== null && (one.within >= count || one.within === index), "within: no other statement of this item has that index"],
    [hasSource && one.sourceKind === null, "sourceKind: null beside a source"],
    [!hasSource && one.sourceKind !== null, "sourceKind: a kind and no source"],
    [!hasSource && one.speaker !== null, "speaker: words and no source"],
    [!hasSource && one.named !== "none", "named: not none and no source"],
    [last?.role !== "speaker" && last?.role !== "gap", "chain: the last hand is neither speaker nor gap"],
    [one.chain.slice(0, -1).some(({ role }) => role === "speaker" || role === "gap"), "chain: a speaker or gap before the last hand"],
    [!hasSource && last?.role === "speaker", "chain: a speaker as last hand and no source"],
    [hasSource && last?.role === "gap" && one.chain.at(-2)?.role !== "document", "chain: a source and a gap that follows no document"],
    [one.chain.some(({ role, text }) => (role === "gap") !== (text === null)), "chain: a gap has no words, any other hand has"],
  ];
  return faults.flatMap(([isWrong, reason]) => (isWrong ? [reason] : []));
}
