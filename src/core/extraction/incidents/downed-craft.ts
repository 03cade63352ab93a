import { TRIGGERS, type Trigger } from "../../lexicon/triggers.ts";
import type { Outline } from "../../text/index.ts";

const DOWNED = /^(?:shot down|shoots? down|shooting down|downed)$/iu;
const CRAFT = "(?:(?:air|war)?planes?|aircraft|jets?|helicopters?|uav|drone|airliners?|fighter|bomber)";
const ONE_CRAFT = new RegExp(
  `^\\s(?:(?!(?:drones|missiles|uavs|rockets|projectiles|with|and|by)\\b)[^\\s.;,]+\\s){0,6}?${CRAFT}\\b(?!\\s(?:attacks?|strikes?))`,
  "iu",
);
const CRAFT_BEFORE = new RegExp(`\\b${CRAFT}\\b,?\\s(?:which\\s|that\\s)?(?:is|was|were|are|being|been)\\s(?:\\p{L}+ly\\s)?$`, "iu");
const REACH = 90;
const DOWN_CRAFT = TRIGGERS.find(({ id }) => id === "down-craft") as Trigger;

/**
 * "Shot down a helicopter", "a jet was shot down": an aircraft brought down by fire is attacked, where missiles that are brought down were an attack that
 * failed. Null for any other words.
 */
export function craftDowned(
  { text, casing }: Pick<Outline, "text" | "casing">,
  { start, end }: { readonly start: number; readonly end: number },
): Trigger | null {
  if (casing !== "mixed" || !DOWNED.test(text.slice(start, end))) return null;
  const isCraft = ONE_CRAFT.test(text.slice(end, end + REACH)) || CRAFT_BEFORE.test(text.slice(Math.max(0, start - REACH), start));
  return isCraft ? DOWN_CRAFT : null;
}
