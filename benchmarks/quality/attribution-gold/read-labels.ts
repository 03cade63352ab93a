// node benchmarks/quality/attribution-gold/read-labels.ts ANSWERS.jsonl LABELS.jsonl
// Reads a labeller's answers, prints every error with item and field, and writes what is without error as offsets and values, no text.
import { readFileSync, writeFileSync } from "node:fs";
import { type Answer, answerSchema, contradictionsOf } from "./answer.ts";
import type { ItemLabels } from "./labels.ts";
import { locateStatement } from "./locate-statement.ts";
import { readSample, type SampledText } from "./sample.ts";

/** What is wrong with one answer. */
interface AnswerFault {
  /** From 1, in the file of answers. */
  readonly line: number;
  /** Null where the line does not tell. */
  readonly item: number | null;
  /** `statements[0].cue: reason`, indexes from 0. */
  readonly reason: string;
}

/** What a file of answers holds: the items without any fault, by number, and every fault. */
interface ReadLabels {
  readonly labels: readonly ItemLabels[];
  readonly faults: readonly AnswerFault[];
}

type Parsed = { readonly answer: Answer } | { readonly item: number | null; readonly reasons: readonly string[] };

function parseAnswer(line: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { item: null, reasons: [`not JSON: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const parsed = answerSchema.safeParse(value);
  if (parsed.success) return { answer: parsed.data };
  const item = (value as { readonly item?: unknown } | null)?.item;
  const reasons = parsed.error.issues.map(({ path, message }) => {
    const field = path.map((one) => (typeof one === "number" ? `[${one}]` : `.${String(one)}`)).join("");
    return `${field.replace(/^\./u, "") || "line"}: ${message}`;
  });
  return { item: typeof item === "number" ? item : null, reasons };
}

function locate({ item, statements }: Answer, sampled: SampledText): { readonly labels: ItemLabels; readonly reasons: readonly string[] } {
  const reasons: string[] = [];
  const located = statements.map((statement, index) => {
    const report = (reason: string): void => void reasons.push(`statements[${index}].${reason}`);
    for (const reason of contradictionsOf(statement, index, statements.length)) report(reason);
    return locateStatement(statement, sampled, report);
  });
  return { labels: { item, statements: located }, reasons };
}

/** Reads answers, one JSON object a line, against the drawn sentences by item number. Spans are of the documents' texts, in UTF-16 code units. */
export function readLabels(answers: string, sample: ReadonlyMap<number, SampledText>): ReadLabels {
  const labels = new Map<number, ItemLabels>();
  const seen = new Set<number>();
  const faults: AnswerFault[] = [];
  for (const [index, line] of answers.split("\n").entries()) {
    if (line.trim() === "") continue;
    const fault = (item: number | null, reason: string): void => void faults.push({ line: index + 1, item, reason });
    const parsed = parseAnswer(line);
    if (!("answer" in parsed)) {
      for (const reason of parsed.reasons) fault(parsed.item, reason);
      continue;
    }
    const { item } = parsed.answer;
    const sampled = sample.get(item);
    if (sampled === undefined || seen.has(item)) {
      fault(item, sampled === undefined ? "item: not in the sample" : "item: answered before");
      continue;
    }
    seen.add(item);
    const located = locate(parsed.answer, sampled);
    for (const reason of located.reasons) fault(item, reason);
    if (located.reasons.length === 0) labels.set(item, located.labels);
  }
  return { labels: [...labels.values()].sort((a, b) => a.item - b.item), faults };
}

if (import.meta.main) {
  const [from, to] = process.argv.slice(2);
  if (from === undefined || to === undefined) {
    console.error("usage: read-labels.ts ANSWERS.jsonl LABELS.jsonl");
    process.exit(2);
  }
  const { labels, faults } = readLabels(readFileSync(from, "utf8"), readSample());
  for (const { line, item, reason } of faults) console.log(`line ${line}, item ${item ?? "unknown"}: ${reason}`);
  writeFileSync(to, labels.map((one) => `${JSON.stringify(one)}\n`).join(""));
  const statements = labels.reduce((sum, one) => sum + one.statements.length, 0);
  console.log(`${labels.length} items with ${statements} statements written to ${to}; ${faults.length} errors`);
  process.exit(faults.length === 0 ? 0 : 1);
}
