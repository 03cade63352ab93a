import { detectByRules, RULES_VERSION } from "../../core/detection/detect-by-rules.ts";
import type { DetectionTables } from "../../core/detection/found.ts";
import type { MentionDetector } from "../../desk/ports/mention-detector.ts";

/** The rules behind the port that models use too. */
export function rulesDetector(tables: DetectionTables): MentionDetector {
  return {
    name: "rules",
    version: RULES_VERSION,
    detect: async (text, outline) => detectByRules(text, tables, outline),
  };
}
