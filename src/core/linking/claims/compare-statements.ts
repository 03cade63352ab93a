import type { StatementRef } from "../../model/index.ts";

/** The order of statements: by document, then by id. */
export const compareStatements = (a: StatementRef, b: StatementRef): number =>
  compareTexts(a.document, b.document) || compareTexts(a.statement, b.statement);

export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
