import type { IncidentType } from "../model/index.ts";

/** What an incident of each type is called in a sentence: "carried out the bombing". */
export const INCIDENT_TYPE_WORDS: Readonly<Record<IncidentType, string>> = {
  bombing: "bombing",
  shooting: "shooting",
  assassination: "assassination",
  kidnapping: "kidnapping",
  arson: "arson",
  robbery: "robbery",
  clash: "clash",
  airstrike: "air strike",
  shelling: "shelling",
  sabotage: "sabotage",
  attack: "attack",
  "sexual-violence": "sexual violence",
  accident: "accident",
  detention: "detention",
  disappearance: "disappearance",
  torture: "torture",
  "killing-in-custody": "killing in custody",
  "forced-labour": "forced labour",
  "forced-sterilisation": "forced sterilisation",
  sentence: "sentence",
  "destruction-of-homes": "destruction of homes",
  expulsion: "expulsion",
};
