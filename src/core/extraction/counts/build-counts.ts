import type { Counted, CountWhat, Said, Span, Statement } from "../../model/index.ts";
import type { ExtractionContext } from "../context.ts";

/** A figure found in the text, before it is known to which incident it belongs. */
export interface TextCount {
  readonly what: CountWhat;
  readonly min: number;
  /** Null is "at least". */
  readonly max: number | null;
  readonly asWritten: string;
  readonly span: Span;
  readonly who: Counted;
  /** Index in the list of all counts of the text of the total that this is a part of ("seven people including one Chinese"). */
  readonly partOf: number | null;
  /** The statements whose content holds it; empty is own voice. */
  readonly said: Said;
  /** A figure over several incidents ("killing more than 40 since March"), or of one. */
  readonly scope: "one" | "several";
}

/** Reads detected `count` spans: number, what is counted, who, total or part, and which statements carry it. */
export function buildCounts(_context: ExtractionContext, _statements: readonly Statement[]): readonly TextCount[] {
  return [];
}
