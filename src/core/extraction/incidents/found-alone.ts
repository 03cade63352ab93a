import { isFoundByModel } from "../../lexicon/triggers.ts";
import type { EventMention } from "./event-mention.ts";

/** Words for acts that a model alone found tell of one of its own only where so many take part: chosen on the kept articles. */
const MOST_DOUBTED = 3;

/**
 * Whether nothing but words that a model alone found tells of an act, and too little to make one: hardly anybody takes part, or nobody is told to have
 * done it ("nine have now died, two porters succumbed to burns"): that is most often the toll of an act told elsewhere.
 */
export function isFoundAlone(mentions: readonly Pick<EventMention, "triggers" | "fillers">[]): boolean {
  if (!mentions.every(({ triggers }) => triggers.every(({ trigger }) => isFoundByModel(trigger.id)))) return false;
  const fillers = mentions.flatMap((mention) => mention.fillers);
  return fillers.length < MOST_DOUBTED || !fillers.some(({ role }) => role === "perpetrator");
}
