import type { Trigger } from "../../lexicon/triggers.ts";
import type { IncidentType, Span } from "../../model/index.ts";

interface Told {
  readonly span: Span;
  readonly trigger: Trigger;
}

/** The most specific type told: a weapon that explodes makes a generic attack a bombing, what flies makes either an air strike. */
export function typeOfAct(text: string, stretch: Span, own: readonly Told[]): IncidentType {
  const sentence = text.slice(...stretch);
  const naming = own.filter((one, at) => one.trigger.reach !== "generic" && !isBesides(text, own, at));
  const specific = naming[0];
  const mayBeFromTheAir = specific === undefined || specific.trigger.type === "bombing" || SENT.has(specific.trigger.id);
  const isSent = specific !== undefined && SENT.has(specific.trigger.id);
  if (isSent && naming.some(({ trigger }) => trigger.type === "airstrike")) return "airstrike";
  const isFired = specific?.trigger.type === "shelling" && !specific.trigger.id.startsWith("intercept");
  if ((mayBeFromTheAir || isFired) && DRONES_AND_MISSILES.test(sentence)) return "airstrike";
  if (mayBeFromTheAir && FROM_THE_AIR.test(sentence)) return "airstrike";
  if (specific?.trigger.id === "intercept" && DRONES.test(sentence) && !ROCKETS.test(sentence)) return "airstrike";
  if (specific) return specific.trigger.type;
  if (BY_FIRE.test(sentence)) return "shelling";
  if (FIRE_AT.test(sentence)) return "shooting";
  if (
    /\b(?:bombs?|suicide (?:car )?bombers?|dynamite|explosives?|explosive device|grenades?|landmines?|car-bomb)\b/iu.test(
      sentence.replace(FOUND_ARMS, " "),
    )
  )
    return "bombing";
  return ownType(own);
}

/** "And recovers rifles, explosives and ammunition": what is found was not used. */
const FOUND_ARMS = /\b(?:recover|seiz|confiscat|found|discover|hand(?:ed|s) over|surrender)\p{L}*\s[^.;]*/giu;
/** What was brought down. */
const DRONES = /\b(?:drones|uavs)\b/iu;
const ROCKETS = /\b(?:missiles|rockets|projectiles|mortars)\b/iu;

/** What was sent may have been sent by aircraft: "a drone fired two missiles". */
const SENT: ReadonlySet<string> = new Set(["landed-on", "fire-arms", "launch-arms", "fire-missile", "arms-hit"]);

/** "An overnight drone and cruise missile attack". */
const DRONES_AND_MISSILES =
  /\b(?:drones?|uavs)\s(?:(?!(?:at|by|from|against|with|while)\b)[\p{L}\d-]+,?\s){0,2}?and\s(?:(?!(?:at|by|from|against|a|an)\b)[\p{L}\d-]+,?\s){0,5}?missiles?\b|\bmissiles?\s(?:(?!(?:at|by|from|against|with|while)\b)[\p{L}\d-]+,?\s){0,2}?and\s(?:(?!(?:at|by|from|against|a|an)\b)[\p{L}\d-]+,?\s){0,3}?(?:drones?|uavs)\b/iu;

/** "Soldiers fire at a car, killing two": shots, where "a fire at a depot" is none. */
const FIRE_AT =
  /(?<!\b(?:a|the|big|large|huge|deadly|fatal) )\bfires? (?:at|on|into) (?:an?|the|two|three|\d+|several) (?:\p{L}+ )?(?:vehicles?|cars?|crowds?|protest[eo]rs|civilians|people|farmers|fishermen|passengers|worshippers)\b/iu;

/** "After seven salvos of missiles", "killed by a rocket fired from over the border": what harmed was fired. */
const BY_FIRE =
  /\b(?:salvos?|barrages?|volleys?) of (?:\p{L}+ ){0,2}(?:missiles|rockets|mortars|shells)\b|\b(?:missiles?|rockets?|mortar(?: shell| bomb| round)?s?|shells?)\s(?:(?:that|which) (?:was|were)\s)?(?:fired|launched) from\b|\b(?:artillery|mortar) (?:strikes?|attacks?)\b/iu;

/** "Warplanes bombed", "a drone dropped", "drones carried out 14 strikes". */
const FROM_THE_AIR =
  /\b(?:attacked|hit|struck|targeted|bombed|killed|wounded|damaged|destroyed) (?:\p{L}+ )?(?:by|in) (?:(?:an?|the|two|three|four|five|several|\d+) )?(?:\p{L}+ ){0,3}(?:drones?|uavs?|war ?planes?|(?:fighter )?jets|(?:helicopter )?gunships?)\b|\b(?:drones?|uavs?|war ?planes?|(?:fighter )?jets?|aircraft|helicopters?|gunships?|air force)\s(?:(?:has|have|had|also|then|again|later|repeatedly)\s){0,2}(?:bomb(?:ed|s)?|struck|strikes?|hits?|targeted|targets|attacked|attacks|pounded|raided|strafed|dropp(?:ed|ing)|fired|carried out|launch(?:ed|es)?|crash(?:ed|es) into|slam(?:med|s) into)\b|\bdrones?\b[^.;]{0,80}\band\s(?:crash(?:ed|es)|slam(?:med|s)) into\b/iu;

/** "Killing four and burning two barns", "with four killed and weapons looted": what was done besides names nothing. */
function isBesides(text: string, own: readonly Told[], at: number): boolean {
  const [before, one] = [own[at - 1], own[at]];
  if (before === undefined || !BESIDES_TYPES.has(one?.trigger.type ?? "") || BESIDES_TYPES.has(before.trigger.type)) return false;
  return BESIDES.test(text.slice(before.span[1], one?.span[0]));
}
const BESIDES_TYPES: ReadonlySet<string> = new Set(["arson", "robbery"]);
const BESIDES = /(?:,|\band)\s(?:(?:also|then|later)\s)?(?:\p{L}+\s)?$|,\swith (?:the\s)?\p{L}+\s$/iu;

const ownType = (own: readonly Told[]): IncidentType =>
  (own.find(({ trigger }) => !BESIDES_TYPES.has(trigger.type)) ?? own[0])?.trigger.type ?? "attack";
