import type { Span } from "../../model/index.ts";

const REACH = 48;
/** "In", "near", "in the city of", "40 km north of", "in southern": a few words at most between the preposition and the name. */
const BEFORE =
  /(?:^|[^\p{L}])(?:in|near|at|outside|inside|around|between|across|throughout|within|on|along|toward|towards|(?:north|south|east|west)(?:east|west)? of)\s+(?:the\s+)?(?:(?!and\b|by\b|that\b)[\p{L}-]{1,20}\s+){0,3}$/iu;

/** "In central and southern Vellia". */
const IN_PARTS = /\b(?:in|across|throughout)\s(?:\p{L}+ern|central)(?:,\s\p{L}+ern)?\sand\s(?:\p{L}+ern|central)\s$/iu;

/** "Shelled Vellin", "struck the port of Vellin": what was done was done there. */
const STRUCK =
  /[^\p{L}](?:shell|bomb|bombard|pound|attack|raid|storm|captur|overr[au]n|recaptur|besieg|struck|strik|hit)(?:ed|e|es|ing|s|ting)?\s+(?:the\s+)?(?:\p{L}+\s+)?(?:(?:town|village|city|port|suburb|district)\s+of\s+)?$/iu;

/** "An area of southern Vellia", "off the coast of Vellia". */
const OF_PART =
  /\b(?:areas?|parts?|outskirts|suburbs?|coasts?|north|south|east|west|cit(?:y|ies)|towns?|villages?|port|districts?|provinces?|regions?|capital)\sof\s(?:the\s)?(?:\p{L}+\s)?$/iu;
/** "On Hazmet, Greater Odrisk, Vellia": what the place before it lies in. */
const CHAINED =
  /\b(?:in|on|near|at|outside|around)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3},\s(?:\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3},\s)?$/u;

/** Whether the words before a name say that something is, or happens, where it names. */
export function isLocative(text: string, [start]: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return BEFORE.test(before) || IN_PARTS.test(before) || STRUCK.test(before) || OF_PART.test(before) || CHAINED.test(before);
}
