import { type Command, InvalidArgumentError } from "commander";
import type { ReadingChoice } from "../compose.ts";

/** Options of every verb that reads texts. */
export interface ReadingOptions {
  readonly rulesOnly?: true;
  readonly threads?: number;
}

/** Adds the options of reading to a verb. */
export function withReadingOptions(verb: Command): Command {
  return verb
    .option("--rules-only", "read by the rules alone: faster, and finds fewer statements")
    .option("--threads <n>", "threads of the model (all cores unless told); what is found does not depend on it", threadCount);
}

function threadCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 64) throw new InvalidArgumentError("a whole number from 1 to 64.");
  return count;
}

/** How to read, as the options say. */
export function readingChoiceOf({ rulesOnly, threads }: ReadingOptions): ReadingChoice {
  return { rulesOnly: rulesOnly === true, threads: threads ?? null };
}

/** Tells on the error stream what is not as usual with reading here. */
export function tellNotice(notice: string | null): void {
  if (notice !== null) process.stderr.write(`${notice}\n`);
}
