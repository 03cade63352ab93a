/** Words by which an act is told of a whole region, of several places, or of several things that lie apart. */

/** Blows told of together. */
export const BLOWS_TOGETHER =
  /(?:strikes|attacks|raids|bombings|bombardments|assaults|shootings|killings|barrages|ambushes|incursions|massacres)$/iu;
/** One blow. */
export const ONE_BLOW = /(?:strike|attack|raid|bombing|bombardment|assault|shooting|explosion|blast|ambush|incursion)$/iu;

/** Right before one blow by which somebody died. */
export const BY_ONE = /\b(?:in|during|by|after)\s(?:an?)\s(?:[\p{L}-]+\s){0,3}$/iu;

/** A place that is a region by its own name. */
export const REGION_NAME =
  /\b(?:strip|oblasts?|regions?|provinces?|governorates?|states?|districts?|count(?:y|ies)|valley|peninsula|mountains|departments?|territor(?:y|ies)|highlands|republic|desert|delta|basin|west bank)$/iu;

const PART =
  "(?:north|south|east|west|central)(?:east|west)?(?:ern)?(?:-(?:north|south|east|west|central)(?:east|west)?(?:ern)?)?|(?:north|south|east|west)-?(?:east|west)?ern";
/** Right before a region's name: "in", "across southern", "on the". */
export const TO_A_REGION = new RegExp(
  `^(?:\\s(?:by|from|of)\\s[^.;,]{2,70}|\\s(?:kill|injure|wound|leave|have killed)\\s[^.;,]{3,60})?\\s(?:on|in|across|throughout|against|over|targeting|along)\\s(?:all\\s(?:of\\s)?)?(?:the\\s)?(?:(?:${PART}),?\\s(?:and\\s(?:${PART})\\s)?)?$`,
  "iu",
);
/** "Across the", "throughout southern": whatever stands there is told of all over it. */
export const ALL_OVER = new RegExp(
  `\\b(?:across|throughout)\\s(?:all\\s(?:of\\s)?)?(?:the\\s)?(?:(?:${PART})\\s(?:and\\s(?:${PART})\\s)?)?$`,
  "iu",
);
/** "In the Harl Strip hospital": the name stands before what is meant. */
export const BEFORE_A_SITE =
  /^(?:['’]s\b|-|\s(?:borders?|airport|airbase|air base|base|capital|city|hospital|prison|embassy|consulate|market|police|army|military|government|soldiers?|troops|forces)\b)/iu;

const NUMBER =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|several|multiple|various|numerous|many|dozens of|scores of|a number of)";
const SITES =
  "facilities|bases|airbases|sites|targets|airfields|locations|ports|plants|refineries|stations|depots|bridges|railways|systems|outposts|infrastructure|hideouts|camps|positions|shelters|commanders|militants|operatives|members";
/** Of these there may be many in one town. */
const WIDE_SITES = "areas|villages|towns|cities|communities|settlements|districts|points|posts|checkpoints";
/** A number of things that lie apart. */
export const SEVERAL_TARGETS = new RegExp(
  `^(?:targets\\b|(?:at least\\s|some\\s|more than\\s|over\\s)?${NUMBER}\\s(?:(?:more|other|different|separate)\\s)?(?:[\\p{L}'’-]+\\s){0,3}?(?:${SITES}|${WIDE_SITES})\\b)`,
  "iu",
);
/** As much without a number: "struck bridges and railways". */
export const TARGETS = new RegExp(`^(?:(?!(?:an?|the|one|his|her|its|their)\\s)[\\p{L}'’-]+,?\\s){0,6}?(?:${SITES})\\b`, "iu");
/** "The governor's office and other locations". */
export const AND_OTHERS =
  /^[^.;]{3,60}?\sand\s(?:several\s|many\s)?other\s(?:locations|places|sites|targets|areas|towns|villages|cities|facilities)\b/iu;
/** Between a word for blows and what they were aimed at. */
export const AIMED_AT = /^(?:\sby\s[^.;,]{2,60}?)?\s(?:on|against|targeting|at)\s/iu;

/** What is sent by the many. */
export const SENT_BY_THE_MANY = /\b(?:drones|missiles|rockets|uavs)\b/iu;
/** "After seven salvos of missiles". */
export const SEVERAL_SALVOS = new RegExp(`\\b${NUMBER}\\s(?:\\p{L}+\\s)?(?:salvos|salvoes|waves|barrages|volleys) of\\b`, "iu");
/** "Kill 60 people in Harl, including 20 in Dareth": what harmed them in the one place is a part of it. */
export const INCLUDING_SOME_IN =
  /\bincluding\s(?:at least\s)?(?:[\p{L}-]+|\d+)\s(?:(?:people|others|civilians|children|women|persons)\s)?(?:killed\s)?in\s(?:the\s)?$/iu;
/** "Have killed over 300 civilians in July": a sum over a time. */
export const HAVE_KILLED = /\b(?:have|has)\s(?:\p{L}+\s){0,2}killed\b/iu;
/** "Recaptured four more towns". */
export const SEVERAL_TOWNS = new RegExp(
  `^\\s(?:over\\s)?(?:control of\\s)?${NUMBER}\\s(?:[\\p{L}-]+\\s){0,3}?(?:towns|villages|cities|settlements|localities|districts|areas)\\b`,
  "iu",
);
/** "Jets strike": whoever strikes stands in the word for it. */
export const DOERS_STRIKE =
  /^(?:jets|drones|missiles|warplanes|forces|aircraft|helicopters|army|military|navy|air force|missile|drone)\s(?:strikes?|hits?|attacks?|targets?|struck|targeted|attacked)$/iu;
/** A second place that no list knows: "in Dareth and Upper Olm". */
export const AND_NAME = /^\sand\s(?:the\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3}(?=,\s\p{Lu}|\.|$|\sin\s(?:the\s)?\p{Lu})/u;
/** Between two places that are told as one: "Dareth and the northern Harl Valley". */
export const AND_PLACE = new RegExp(
  `^(?:,|,?\\sand|\\sas well as)\\s(?:in\\s|on\\s|across\\s)?(?:the\\s)?(?:(?:towns?|cities|city|villages?|districts?|governorates?|provinces?)\\sof\\s)?(?:(?:${PART})\\s)?$`,
  "iu",
);
/** Before the first of them. */
export const IN_PLACES = new RegExp(
  `\\b(?:in|on|at|across|against|targeting|throughout|striking|hitting)\\s(?:the\\s)?(?:(?:towns|cities|villages|districts|governorates|provinces|regions|ports|city|town|village|states)\\s(?:of\\s)?)?(?:\\p{Lu}\\p{L}+\\s)?(?:(?:${PART})\\s)?$`,
  "iu",
);

/** Several blows told as one, up to where they fell as a whole: "airstrikes across ", "large-scale attacks on southern ", "launches 60 drones at targets in ". */
export const BLOWS_ON =
  /\b(?:attacks|strikes|air ?strikes|drones|missiles|rockets|bombardments?|shelling|raids|bombings|offensive|assaults?|large-scale attack)\b[^.;]{0,70}?\b(?:on|across|against|in|throughout|targeting|at)\s(?:the\s)?(?:\p{Ll}+ern\s|central\s)?$/iu;
/** One blow of which several places are told: "a missile strike hits 15 areas in ". */
export const MANY_SITES =
  /\b(?:hits?|struck|strikes?|targets?|targeted|attack(?:s|ed)?)\s(?:\d{1,3}|several|multiple|numerous|dozens of|various)\s\p{Ll}+(?:\s\p{Ll}+)?\s(?:in|across|throughout)\s(?:the\s)?(?:\p{Ll}+ern\s)?$/iu;
/** "The attack on Vellia, …, including a boy in ": a part is told as a part whatever the blow. */
export const BLOW_ON =
  /\b(?:attack|strike|air ?strike|assault|bombardment)\s(?:on|across|against|in)\s(?:the\s)?(?:\p{Ll}+ern\s|central\s)?$/iu;
/** What leads from the whole to a part of its harm. */
export const TO_A_PART =
  /(?:\bincluding\b|^,?\sand\s(?:in|at|on)\s|,\s(?:killing|wounding|injuring|leaving|damaging)\b|\.\s(?:A|An|One|Two|Three|Several|In)\s)/u;
export const INCLUDING = /\bincluding\b/u;
