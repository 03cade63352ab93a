import { createHash } from "node:crypto";
import { detectAttributions } from "../../../src/core/detection/attributions/detect-attributions.ts";
import { buildStatements } from "../../../src/core/extraction/attribution/build-statements.ts";
import type { DocumentFacts, ExtractionContext } from "../../../src/core/extraction/context.ts";
import { type Detections, type Span, type Statement, type TimeExpression, textIdOf } from "../../../src/core/model/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const NOTHING: DocumentFacts = { title: null, publisher: null, published: null, url: null, agency: null };

/** The statements that the rules find in `text`, without any names or places but the `names` given. */
export function read(
  text: string,
  facts: Partial<DocumentFacts> = {},
  times: readonly TimeExpression[] = [],
  names: Detections["spans"] = [],
): readonly Statement[] {
  const outline = outlineOf(text);
  const told = detectAttributions(outline, []);
  const detections: Detections = { detector: "rules", version: "test", links: told.links, spans: [...told.spans, ...names] };
  const context: ExtractionContext = {
    text: textIdOf(sha256, text),
    outline,
    facts: { ...NOTHING, ...facts },
    detections,
    tables: {
      gazetteer: { lookup: () => [], countryOfDemonym: (word) => (word === "Velish" ? "XB" : null), maxWords: 0 },
      actors: { lookup: () => [], isPeople: (name) => name === "Harrowmen", opens: () => false, maxWords: 0 },
      sha256,
    },
  };
  return buildStatements(context, times);
}

/** The only statement of `text`, or an error that shows what was found. */
export function one(text: string, facts: Partial<DocumentFacts> = {}): Statement {
  const found = read(text, facts);
  const [first] = found;
  if (first === undefined || found.length !== 1) throw new Error(`expected one statement, found ${JSON.stringify(shown(text, found))}`);
  return first;
}

export const cut = (text: string, spans: readonly Span[]): readonly string[] => spans.map(([start, end]) => text.slice(start, end));

/** Statements as [source, content] texts. */
export function shown(text: string, statements: readonly Statement[]): readonly (readonly [string, string])[] {
  return statements.map(({ source, content }) => [cut(text, source).join(" | "), cut(text, content).join(" | ")] as const);
}
