import { creditedAgency } from "../core/documents/index.ts";
import type { DocumentFacts, ExtractionTables } from "../core/extraction/context.ts";
import { EXTRACTION_VERSION, extract } from "../core/extraction/extract.ts";
import { type Extraction, joinDetections } from "../core/model/index.ts";
import { outlineOf } from "../core/text/index.ts";
import type { MentionDetector } from "./ports/mention-detector.ts";

/** What is known of a document from outside its text. An agency that nobody told is looked for in the text. */
type KnownFacts = Omit<DocumentFacts, "agency"> & Partial<Pick<DocumentFacts, "agency">>;

/** Reads one text: detects, then extracts. The facts are what is known of the document beside its text. */
export async function extractText(
  text: string,
  facts: KnownFacts,
  detectors: readonly MentionDetector[],
  tables: ExtractionTables,
): Promise<Extraction> {
  const outline = outlineOf(text);
  const found = await Promise.all(detectors.map((detector) => detector.detect(text, outline)));
  return extract(
    text,
    { ...facts, agency: facts.agency ?? creditedAgency(outline, facts.publisher) },
    joinDetections(found),
    tables,
    outline,
  );
}

/** Names what an extraction was made with, for storing beside it: a change of any part is another extractor. */
export function extractorName(detectors: readonly MentionDetector[]): string {
  return `${detectors.map((detector) => `${detector.name}-${detector.version}`).join("+")}/extraction-${EXTRACTION_VERSION}`;
}
