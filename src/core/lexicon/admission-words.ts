/** Verbs of a cue with which somebody owns up: "admitted", "acknowledged that". All in lower case. */
export const ADMITTING =
  /\b(?:admit(?:s|ted|ting)?|acknowledg(?:e|es|ed|ing)|conced(?:e|es|ed|ing)|apologi[sz](?:e|es|ed|ing)|own(?:s|ed) up)\b/u;

/** "Accepted responsibility", "took the blame", wherever cue and content part the words. */
export const TAKING_BLAME = /\b(?:accept(?:s|ed|ing)?|t(?:ake|akes|ook|aking)) (?:full |the |any )?(?:responsibility|blame)\b/u;

/** What is the speaker's own in what is told: "its drone", "their soldiers", "our aircraft". */
export const OWN_DEED =
  /\b(?:its|their|our) (?:own )?(?:[\p{L}-]+ ){0,2}?(?:strikes?|air ?strikes?|raids?|attacks?|shells?|shelling|missiles?|rockets?|drones?|aircraft|jets?|helicopters?|bombs?|mines?|fire|forces?|troops|soldiers?|officers?|policemen|fighters?|men|units?|gunners|pilots?)\b/u;
