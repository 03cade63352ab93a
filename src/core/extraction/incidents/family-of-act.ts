import type { Trigger } from "../../lexicon/triggers.ts";
import type { IncidentType } from "../../model/index.ts";

/** Acts of one family can be one event; a kidnapping and a bombing in one sentence are two. */
export function familyOf(type: IncidentType, reach: Trigger["reach"]): string {
  if (reach === "state") return `state ${type}`;
  if (type === "kidnapping" || type === "robbery" || type === "arson" || type === "clash" || type === "sexual-violence") return type;
  return reach === "generic" ? "any" : "violence";
}
