import {
  AFLOAT,
  ARMS_OF_A_GROUP,
  FIGHTERS_KILLED,
  GROUND_GUNS,
  IN_OPERATION,
  MEN_OF_GROUPS,
  MEN_OF_STATES,
  WITH_SUCH_ARMS,
} from "../../lexicon/side-words.ts";
import type { IncidentType, Perpetrator } from "../../model/index.ts";
import type { ExtractionContext } from "../context.ts";
import type { EventMention } from "./event-mention.ts";

/** What stands farther in a text or a sentence says no more of how it was done. */
const MOST_TOLD = 12;
const LONGEST = 1000;

/** Whose act it is: a state's, an armed group's, or that of a body that is neither or may be either. */
type Side = "state" | "group" | "other";

/**
 * The type of an act, once it is known who did it: drones and rockets of an armed group are a bombing, what a state "struck" an air strike, and
 * fighters killed in an operation against them fell in a fight. Only where names show: in text of one case the network has learned the types.
 */
export function typeByDoer(
  { outline, tables }: ExtractionContext,
  type: IncidentType,
  mentions: readonly EventMention[],
  perpetrators: readonly Perpetrator[],
): IncidentType {
  if (outline.casing !== "mixed") return type;
  const told = mentions
    .slice(0, MOST_TOLD)
    .map(({ stretch: [start, end] }) => outline.text.slice(start, Math.min(end, start + LONGEST)))
    .join(" ");
  const sides = new Set(perpetrators.flatMap((one) => (one.basis === "denied" ? [] : (sideOf(tables, one) ?? []))));
  if (type === "airstrike" || type === "shelling") {
    const isGroups = sides.has("group") && sides.size === 1;
    return isGroups && ARMS_OF_A_GROUP.test(told) && !GROUND_GUNS.test(told) ? "bombing" : type;
  }
  if (type !== "attack") return type;
  if (sides.has("group") && !sides.has("state") && WITH_SUCH_ARMS.test(told)) return "bombing";
  if (FIGHTERS_KILLED.test(told) && IN_OPERATION.test(told) && !sides.has("group")) return "clash";
  const isStruck = mentions.some(({ triggers }) => triggers.some(({ trigger }) => trigger.id === "strike"));
  const isAfloat = perpetrators.some(({ text }) => AFLOAT.test(text));
  return isStruck && sides.has("state") && !sides.has("group") && !isAfloat ? "airstrike" : type;
}

/** "Column fighters": whose they are. */
const OWN_MEN = /\s(?:forces|fighters|rebels|militants|insurgents|movement|members)$/iu;

function sideOf({ actors, gazetteer }: ExtractionContext["tables"], { text, actor }: Perpetrator): Side | null {
  const named = [text, text.replace(OWN_MEN, "")].flatMap((name) => actors.lookup(name));
  const known = named.filter(({ id }) => actor === null || id === actor);
  const kinds = new Set(known.map(({ kind }) => kind));
  if (kinds.size > 0) {
    if ([...kinds].every((kind) => kind === "armed-group")) return "group";
    return [...kinds].every((kind) => kind === "state" || kind === "state-force") ? "state" : "other";
  }
  if (MEN_OF_GROUPS.test(text)) return "group";
  return MEN_OF_STATES.test(text) || gazetteer.lookup(text).some(({ kind }) => kind === "country") ? "state" : null;
}
