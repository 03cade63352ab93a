import type { ReadingParts } from "../../src/apps/compose.ts";
import { extractText } from "../../src/desk/extract-text.ts";
import { extractionToWire, parseExtractInput } from "../../src/wire/extract-contract.ts";
import type { LabelledDocument } from "./labelled.ts";
import type { Predicted } from "./sets.ts";

/** What the program tells of a labelled document, which it gets as anybody's: gold is left out. */
export async function predict(
  document: LabelledDocument,
  { detectors, tables }: Pick<ReadingParts, "detectors" | "tables">,
): Promise<Predicted> {
  const { id, text, title, publisher, published, url } = document;
  const { text: own, id: name, ...facts } = parseExtractInput(JSON.stringify({ id, text, title, publisher, published, url }));
  return extractionToWire(name, await extractText(own, facts, detectors, tables)) as Predicted;
}
