import type { CodedAct, CodedIncident, CodedNote, CodedPerpetrator, CodedValue } from "../../model/index.ts";
import { notesOf, type WhyLeftOut } from "../cells.ts";
import type { ToBeCoded } from "../incident-codes.ts";

// What the rows of several codebooks ask of an incident.

/** Why no codebook of events takes it, null where one may. */
export function plainReason({ kind }: CodedIncident, act: CodedValue<CodedAct> | null): WhyLeftOut | null {
  if (kind !== "incident") return kind;
  const status = act?.value.status;
  return status === "threatened" || status === "denied" ? status : null;
}

/** What tells its codes: the chosen act, and whatever any of its reports names. */
export function toBeCoded({ victims, weapons, perpetrators }: CodedIncident, act: CodedValue<CodedAct>): ToBeCoded {
  return {
    ...act.value,
    victims: victims.map(({ value }) => ({ role: value })),
    weapons: weapons.map(({ text }) => ({ text })),
    perpetrators: perpetrators.map(({ text }) => ({ text })),
  };
}

/** Whether everybody attacked is told to be a civilian. Of whom nothing is told may be anybody. */
export function areAllCivilians({ victims }: CodedIncident): boolean {
  return victims.length > 0 && victims.every(({ value }) => value === "civilian");
}

/** Whether everybody attacked is told to be a soldier or of the police. */
export function areAllForces({ victims }: CodedIncident): boolean {
  return victims.length > 0 && victims.every(({ value }) => value === "military" || value === "police");
}

/** All that any value of the incident rests on, once each. */
export function everyNote({ acts, fields, attackers, documents }: CodedIncident): readonly CodedNote[] {
  const all = [
    ...documents.flatMap(({ notes }) => notes),
    ...notesOf([...acts, ...fields.flatMap(({ values }) => values), ...attackers.killed, ...attackers.injured]),
  ];
  return [...new Map(all.map((note) => [`${note.ref} ${note.report}`, note])).values()];
}

/** Words for a state's forces in names that the list of actors does not know. */
const OF_STATE =
  /(?<!\p{L})(?:army|military|police|gendarmerie|soldiers?|troops|security forces|armed forces|air force|navy|government|regime|ministry|coast guard|border guards?)(?!\p{L})/iu;

/** Whether a perpetrator is a state or a force of one: by the list of actors, else by the words of its name. */
export function isOfState({ actor, name }: Pick<CodedPerpetrator, "actor" | "name">): boolean {
  return actor === null ? OF_STATE.test(name) : actor === "state" || actor === "state-force";
}
