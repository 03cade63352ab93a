import type { Statement, TimeExpression } from "../../model/index.ts";
import type { ExtractionContext } from "../context.ts";

/** Pairs detected sources, cues and contents into statements, resolves speakers inside the document and lays out their chains. */
export function buildStatements(_context: ExtractionContext, _times: readonly TimeExpression[]): readonly Statement[] {
  return [];
}
