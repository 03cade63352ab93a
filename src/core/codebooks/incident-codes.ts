import type { IncidentReport, IncidentType, Victim } from "../model/index.ts";

/** ACLED's event and sub-event type, by the names of its codebook. */
export interface AcledCode {
  readonly event: string;
  readonly subEvent: string;
}

/** GTD's attack type, by number and name. */
export interface GtdCode {
  readonly number: number;
  readonly attackType: string;
}

/** What an incident would be in two codebooks; null where a codebook has no such event. */
export interface IncidentCodes {
  readonly acled: AcledCode | null;
  readonly gtd: GtdCode | null;
}

const acled = (event: string, subEvent: string): AcledCode => ({ event, subEvent });
const BATTLE = acled("Battles", "Armed clash");
const AGAINST_CIVILIANS = acled("Violence against civilians", "Attack");
const ABDUCTION = acled("Violence against civilians", "Abduction/forced disappearance");
const REMOTE = "Explosions/Remote violence";
const LOOTING = acled("Strategic developments", "Looting/property destruction");
const OTHER = acled("Strategic developments", "Other");
const DISRUPTED = acled("Strategic developments", "Disrupted weapons use");

const GTD = {
  assassination: { number: 1, attackType: "Assassination" },
  assault: { number: 2, attackType: "Armed Assault" },
  bombing: { number: 3, attackType: "Bombing/Explosion" },
  kidnapping: { number: 6, attackType: "Hostage Taking (Kidnapping)" },
  facility: { number: 7, attackType: "Facility/Infrastructure Attack" },
  unknown: { number: 9, attackType: "Unknown" },
} as const satisfies Readonly<Record<string, GtdCode>>;

/** The row of each type. GTD knows acts of non-state actors alone; acts of a state and accidents are none of its events. */
export const CODES: Readonly<Record<IncidentType, IncidentCodes>> = {
  bombing: { acled: acled(REMOTE, "Remote explosive/landmine/IED"), gtd: GTD.bombing },
  shooting: { acled: AGAINST_CIVILIANS, gtd: GTD.assault },
  assassination: { acled: AGAINST_CIVILIANS, gtd: GTD.assassination },
  kidnapping: { acled: ABDUCTION, gtd: GTD.kidnapping },
  arson: { acled: LOOTING, gtd: GTD.facility },
  robbery: { acled: LOOTING, gtd: null },
  clash: { acled: BATTLE, gtd: null },
  airstrike: { acled: acled(REMOTE, "Air/drone strike"), gtd: null },
  shelling: { acled: acled(REMOTE, "Shelling/artillery/missile attack"), gtd: GTD.bombing },
  sabotage: { acled: LOOTING, gtd: GTD.facility },
  attack: { acled: AGAINST_CIVILIANS, gtd: GTD.unknown },
  "sexual-violence": { acled: acled("Violence against civilians", "Sexual violence"), gtd: null },
  accident: { acled: null, gtd: null },
  detention: { acled: acled("Strategic developments", "Arrests"), gtd: null },
  disappearance: { acled: ABDUCTION, gtd: null },
  torture: { acled: AGAINST_CIVILIANS, gtd: null },
  "killing-in-custody": { acled: AGAINST_CIVILIANS, gtd: null },
  "forced-labour": { acled: null, gtd: null },
  "forced-sterilisation": { acled: null, gtd: null },
  sentence: { acled: OTHER, gtd: null },
  "destruction-of-homes": { acled: LOOTING, gtd: null },
  expulsion: { acled: OTHER, gtd: null },
};

/** What of a report, or of several reports of one incident, tells its codes. */
export interface ToBeCoded extends Pick<IncidentReport, "type" | "status"> {
  readonly victims: readonly Pick<Victim, "role">[];
  readonly weapons: readonly { readonly text: string }[];
  readonly perpetrators: readonly { readonly text: string }[];
}

/**
 * What a report would be in ACLED's and GTD's codebooks: the row of its type, then what the weapons and those attacked say. A threat or a
 * denied act is an event of neither. The table and its reasons stand in docs/reference/codes.md.
 */
export function codesOf(report: ToBeCoded): IncidentCodes {
  if (report.status === "threatened" || report.status === "denied") return { acled: null, gtd: null };
  const { acled: own, gtd } = CODES[report.type];
  return { acled: acledOf(report, own), gtd };
}

const SUICIDE = /\bsuicide\b/iu;
const DRONE = /\b(?:drones?|uavs?|quadcopters?)\b/iu;
const FIRED = /\b(?:missiles?|rockets?(?!-propelled)|mortars?)\b/iu;
const GRENADE = /\bgrenades?\b/iu;

function acledOf({ type, status, victims, weapons, perpetrators }: ToBeCoded, own: AcledCode | null): AcledCode | null {
  if (type === "bombing") {
    if (status === "attempted") return DISRUPTED;
    const words = [...weapons, ...perpetrators].map(({ text }) => text).join(" ");
    if (SUICIDE.test(words)) return acled(REMOTE, "Suicide bomb");
    // Of an armed group they are a bombing here; ACLED goes by the weapon, whoever has it.
    if (DRONE.test(words)) return acled(REMOTE, "Air/drone strike");
    if (FIRED.test(words)) return acled(REMOTE, "Shelling/artillery/missile attack");
    return GRENADE.test(words) ? acled(REMOTE, "Grenade") : own;
  }
  // Fire on soldiers or the police is a battle to ACLED, though only one side be told to shoot.
  const areForces = victims.length > 0 && victims.every(({ role }) => role === "military" || role === "police");
  return areForces && (type === "shooting" || type === "attack") ? BATTLE : own;
}
