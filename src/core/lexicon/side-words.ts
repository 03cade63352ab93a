/** Words that tell on whose side an act was: a state's or an armed group's. */

/** Whoever bears no name but what such men are called. */
export const MEN_OF_GROUPS =
  /\b(?:militants?|insurgents?|rebels?|guerrillas?|jihadists?|gunm[ae]n|bandits?|militias?|militiam[ae]n|terrorists?|paramilitar(?:y|ies)|separatists?|fighters)$/iu;
export const MEN_OF_STATES =
  /\b(?:army|military|navy|air force|armed forces|troops|soldiers|marines|coalition|air ?strikes?|jets?|war ?planes?|central command|centcom)$/iu;

/** Whoever strikes from ships, or on foot: how is not told. */
export const AFLOAT = /\b(?:navy|naval|fleet|coast guard|marines|police|brigade)\b/iu;

/** What flies and what an armed group fires. */
export const ARMS_OF_A_GROUP = /\b(?:drones?|uavs?|rockets?|missiles?|projectiles?)\b/iu;
/** "Sends a drone at", "attacked with rockets". */
export const WITH_SUCH_ARMS =
  /\b(?:deploy(?:s|ed|ing)?|us(?:es|ed|ing)|with|by|sends?|sent|fir(?:es|ed|ing)|launch(?:es|ed|ing)?)\s(?:(?:an?|the|two|three|four|several|\d+)\s)?(?:\p{L}+\s)?(?:drones?|uavs?|rockets?|missiles?)\b/iu;
/** Guns of a force, whosesoever. */
export const GROUND_GUNS = /\b(?:artillery|mortars?|shelled|shelling|shells?|howitzers?)\b/iu;

const FIGHTERS = "(?:militants|insurgents|rebels|fighters|terrorists|separatists|bandits|gunmen|guerrillas)";
/** "Kill three militants", "eighteen separatists were killed". */
export const FIGHTERS_KILLED = new RegExp(
  `\\bkill(?:s|ed|ing)?\\s(?:[\\p{L}\\d'’–-]+\\s){0,6}?${FIGHTERS}\\b|\\b${FIGHTERS}\\b[^.;]{0,60}\\b(?:are|were|been)\\s(?:\\p{L}+ly\\s)?killed\\b`,
  "iu",
);
/** "During an operation in the hills", "launched an offensive". */
export const IN_OPERATION =
  /\b(?:in|during|after|following|by)\s[^.;,]{0,50}?\b(?:operations?|offensives?)\b|\blaunch(?:es|ed|ing)?\s[^.;,]{0,30}\b(?:operation|offensive)\b/iu;
