// The only file that picks adapters. Each part is loaded when it is first asked for: `sayso --help` loads none.
import { createHash } from "node:crypto";
import type { ExtractionTables } from "../core/extraction/context.ts";
import type { Sha256 } from "../core/model/index.ts";
import type { MentionDetector } from "../desk/ports/mention-detector.ts";

const sha256: Sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** Files that add names to the shipped tables: a case's own gazetteer and actors. */
export interface Supplements {
  readonly gazetteers: readonly string[];
  readonly actors: readonly string[];
}

/** What reading a text takes. */
export interface ReadingParts {
  readonly tables: ExtractionTables;
  readonly detectors: readonly MentionDetector[];
}

/** Loads the tables and the detectors. */
export async function composeReading(supplements: Supplements): Promise<ReadingParts> {
  const { loadGazetteer } = await import("../adapters/tables/load-gazetteer.ts");
  const { loadActors } = await import("../adapters/tables/load-actors.ts");
  const { rulesDetector } = await import("../adapters/models/rules-detector.ts");
  const [gazetteer, actors] = await Promise.all([loadGazetteer(supplements.gazetteers), loadActors(supplements.actors)]);
  return { tables: { gazetteer, actors, sha256 }, detectors: [rulesDetector({ gazetteer, actors })] };
}
