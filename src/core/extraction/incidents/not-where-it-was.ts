import { NUMBER_SOURCE } from "../../lexicon/number-words.ts";
import type { PlaceMention } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

/** "Four fighters from Kenya, Yemen and Mali", "a missile from their territory in Mali": the countries that people or arms come from. */
export const isOrigin = ({ text }: Outline, { kind, span: [start] }: PlaceMention): boolean => {
  const before = text.slice(Math.max(0, start - ORIGIN_REACH), start);
  return kind === "country" && (ORIGIN.test(before) || SENT_FROM.test(before) || FIRED_FROM.test(before));
};
/** "In response to Vellia's attacks on the fleet": whose they were. */
export const isOwner = ({ text }: Outline, { kind, span: [start, end] }: PlaceMention): boolean =>
  kind === "country" &&
  (OWNED.test(text.slice(end, end + 40)) ||
    (OWNED_BODY.test(text.slice(end, end + 60)) && BY_OR_HARM.test(text.slice(Math.max(0, start - 16), start))) ||
    OF_TRUCE.test(text.slice(Math.max(0, start - 60), start)));
/** "Plotted by Vellia's Revolutionary Guard", "destroy Vellia's lead corvette". */
const OWNED_BODY = /^['’]s\s(?!capital|coast|border|north|south|east|west|airspace|territory|waters|central|largest|second)/iu;
const BY_OR_HARM = /\b(?:by|destroy(?:s|ed)?|s(?:ink|inks|ank|unk)|down(?:s|ed)?|kill(?:s|ed)?)\s$/iu;
/** "Despite a truce between Vellia and Sarn": whose truce it was. */
const OF_TRUCE = /\b(?:truce|ceasefire|cease-fire|agreement|deal|talks|war|tensions?)\sbetween\s(?:\S+\sand\s)?$/iu;
const OWNED =
  /^['’]s\s(?:\p{L}+\s){0,2}(?:attacks?|strikes?|air ?strikes?|raids?|bombardments?|shelling|missiles?|drones?|rockets?|offensive|invasion|assault)\b/iu;

export const isOfOne = ({ text }: Outline, { span: [start] }: PlaceMention): boolean => {
  const before = text.slice(Math.max(0, start - ORIGIN_REACH), start);
  return [ONE_FROM, BOUND_FOR, PART_OF_TOLL, HAILS_FROM, FEELS_IT, HEARD_IN, TREATED_IN].some((some) => some.test(before));
};
/** "Three labourers hailing from Velmar", "residents of Velmar". */
const HAILS_FROM = /\b(?:hail(?:s|ed|ing)? from|(?:natives?|residents?|inhabitants) of|originally from|born in)\s$/iu;
/** "Cutting the supply to Velmar, Odrisk and parts of Seld": where an act is felt. */
const FEELS_IT =
  /\b(?:suppl(?:y|ies)|power|electricity|gas|water|traffic|services?|access|deliver(?:y|ies))\s(?:\p{L}+\s)?to\s(?:\p{Lu}[\p{L}’'-]*(?:,\s|,?\sand\s)(?:parts of\s)?){0,4}$/iu;
/** "So loud that it was heard in Velmar". */
const HEARD_IN = /\b(?:heard|felt|audible|visible|seen)\s(?:\p{L}+\s){0,3}(?:in|from)\s(?:the\s)?$/iu;
/** "Is being treated at the general hospital in Velmar". */
const TREATED_IN =
  /\b(?:taken|rushed|transported|airlifted|flown|brought|transferred|admitted|treated|hospitali[sz]ed|recovering)\s(?:[^.;,]{0,50}\s)?(?:hospitals?|clinics?|wards?|cent(?:re|er)s?)\s(?:in|of|at)\s$/iu;
/** "Flown to Velmar", "had gone to Velmar for a meeting", "a vigil in Velmar": where somebody went, was brought or is mourned. */
export const isWentTo = ({ text }: Outline, { span: [start] }: PlaceMention): boolean => {
  const before = text.slice(Math.max(0, start - ORIGIN_REACH), start);
  return BROUGHT_TO.test(before) || WENT_TO.test(before);
};
const BROUGHT_TO =
  /\b(?:taken|rushed|transported|airlifted|flown|brought|transferred|admitted|evacuated|sent|treated|hospitali[sz]ed|held|detained|jailed|imprisoned|sentenced|tried|funeral|vigil|hospital|clinic|court|jail|prison)\s(?:[^.;,]{0,24}\s)?(?:to|at|in|into|of)\s(?:the\s|an?\s)?$/iu;
const WENT_TO =
  /\b(?:fled|fleeing|escaped|went|gone|going|travel(?:l?ed|l?ing)|head(?:ed|ing)|return(?:ed|ing)|drove|driv(?:en|ing)|walked|moved|sailed|crossed|on (?:his|her|their) way|buried|mourned)\s(?:\p{Ll}+\s){0,3}(?:to|for|in|into|from)\s(?:the\s)?$/u;
/** "A ship carrying grain to Vellia". */
const BOUND_FOR =
  /\b(?:carrying|bringing|delivering|transporting|shipping)\s[^,.;]{2,60}\s(?:to|for)\s$|\b(?:bound for|headed (?:to|for)|en route to|on (?:its|their) way to)\s$/iu;
/** "Strikes across the valley kill 72, including 42 in Velmar": where some of them were. */
const PART_OF_TOLL = new RegExp(
  `\\b(?:including|with|among them)\\s(?:at least\\s)?(?:${NUMBER_SOURCE})\\s(?:(?:people|others|more|of them)\\s)?(?:(?:killed|dead|wounded|injured|hurt)\\s)?(?:(?:in|at|inside)\\s(?:an?|the|one)\\s(?:\\p{L}+\\s){1,2})?(?:in|at|near)\\s$`,
  "iu",
);
/** "A man from Velmar stabbed", "a man from Velmar in Vellia": where one comes from. */
const ONE_FROM =
  /\b(?:man|woman|teenager|boy|girl|youth|student|gunman|attacker|assailant|suspect|resident|driver|soldier|national|militant)\sfrom\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2}(?:\sin\s(?:the\s)?|,\s))?$/u;
/** "Projectiles fired from Vellia". */
const FIRED_FROM = /\b(?:fired|launched|sent|coming|came|originating)\s(?:\p{Ll}+\s){0,2}from\s(?:inside\s|within\s)?$/iu;
const SENT_FROM =
  /\b(?:missiles?|drones?|rockets?|projectiles?|shells?|mortars?|fire)\s(?:\p{L}+\s){0,2}from\s(?:its|their|his|the)\s(?:\p{L}+\s)?(?:territory|soil|positions?|bases?|areas?|side)\s(?:in|inside|of)\s$/iu;
const ORIGIN =
  /\b(?:fighters|militants|men|women|people|members|nationals|citizens|soldiers|mercenaries|recruits|workers|students|migrants|refugees|tourists|pilgrims)\sfrom\s(?:the\s)?(?:\p{Lu}[\p{L} ]{1,30},?\s(?:and\s)?){0,4}$/u;
const ORIGIN_REACH = 120;
