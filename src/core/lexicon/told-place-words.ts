import { NUMBER_SOURCE } from "./number-words.ts";

/** What a place is called: "a farming village", "the landing place". */
const KINDS =
  "village|town|hamlet|settlement|community|locality|suburb|neighbou?rhood|quarter|district|sub-?district|commune|municipality|township|city|island|islet|camp|landing place|fishing port|port|crossroads|outpost|oasis|valley|checkpoint|border post|enclave|area|stronghold";
/** What tells that a word for a kind of place ends there: "a village head" is a person. */
const KIND_ENDS = `(?=$|[,.;:)—–]|\\s(?:in|on|near|at|of|outside|about|some|around|roughly|just|along|between|where|that|which|with|for|home|under|by|not|close|north|south|east|west|north-?east|north-?west|south-?east|south-?west|held|controlled|populated|inhabited|known|and|from|within|inside|beside|off|across|${NUMBER_SOURCE}))`;
/** What may stand between an article and a kind of place: "the governor of a district" is none. */
const ADJECTIVE = "(?:(?!(?:of|in|at|from|for|by|to|who|whose)\\b)[\\p{L}’'-]+\\s)";
const NUMBER = `(?:an?|${NUMBER_SOURCE})`;
const ABOUT = "(?:(?:about|some|around|roughly|just|only|approximately|nearly|almost|over|more than|less than|barely|not)\\s)*";
const LENGTH = `${ABOUT}${NUMBER}[\\s-]?(?:km|kms|kilomet(?:er|re)s?|miles?|met(?:er|re)s)`;
const DIRECTION = "(?:to the\\s)?(?:due\\s)?(?:north|south|east|west)(?:[- ]?(?:north|south))?(?:[- ]?(?:east|west))?";

/** ", a farming village in the ": what is called a place lies in what comes next. */
export const CALLED_PLACE_IN = new RegExp(`^,\\s(?:an?|the)\\s${ADJECTIVE}{0,4}?(?:${KINDS})\\sin\\s(?:the\\s)?(?:\\p{L}+\\s)?$`, "iu");
/** ", a farming village …": what stands before it is called a place. The words behind the kind are not part of it. */
export const CALLED_PLACE = new RegExp(`^,\\s(?:(?:in|at)\\s)?(?:an?|the|another)\\s${ADJECTIVE}{0,4}?(?:${KINDS})${KIND_ENDS}`, "iu");
/** " is a settlement of lime growers": the same in a sentence of its own. */
export const IS_A_PLACE = new RegExp(`^\\s(?:is|was|lies in|remains)\\s(?:an?|the)\\s${ADJECTIVE}{0,3}?(?:${KINDS})${KIND_ENDS}`, "iu");
/** ", 60 km south of", ", north-east of", ", on a hill twelve kilometres from": what stands before it lies somewhere. */
export const LIES_FROM = new RegExp(
  `^,?\\s\\(?(?:(?:which|that)\\s(?:is|lies)\\s)?(?:${LENGTH}\\s(?:${DIRECTION}\\s)?(?:of|from|away|inside|outside|off)|(?:just\\s)?${DIRECTION}\\s(?:of|from))\\s`,
  "iu",
);

const between = (prepositions: string): RegExp =>
  new RegExp(
    `^(?:\\s(?:air ?base|airport|base|camp|village|town|district|area|locality|suburb|neighbou?rhood|settlement))?(?:,\\s(?:an?|the)\\s${ADJECTIVE}{0,4}?(?:${KINDS})(?:\\s(?:of|for|on|along|with)\\s(?:(?!\\b(?:in|near)\\b)[\\p{L}’'-]+\\s?){1,8}?)?|,\\son\\san?\\s\\p{L}+)?,?\\s\\(?(?:(?:which|that)\\s(?:is|lies)\\s)?(?:${LENGTH}\\s)?(?:${DIRECTION}\\s(?:of|from)|(?:away\\s)?from|${prepositions})\\s(?:the\\s)?(?:(?:\\p{L}+\\s){1,3}of\\s)?(?:\\p{Lu}[\\p{L}’' ]{1,30}(?:-|\\sand\\s))?$`,
    "iu",
  );
/** Between the name of a place and that of another from which it is told where it lies: at most one calling, then a distance or a preposition. */
export const TOLD_FROM = between("near|close to|not far from");
/** The same with words that may lead to what was hit as well ("from Vellia on Odrisk"): of a place that no list holds alone. */
export const TOLD_BY = between("near|close to|not far from|outside|between|inside|along|on");
/** "On the road between Vellin and ", "20 km south-west of ": where it was, told from the place that follows. */
export const WHERE_FROM = new RegExp(
  `(?<=(?:^|[\\s(])(?:the\\s|an?\\s|on\\s|at\\s|along\\s|,\\s)?)(?:(?:road|highway|motorway|track|route|railway|stretch|border)\\s(?:between|from|linking|connecting|joining)\\s(?:the\\s)?\\p{Lu}[\\p{L} ’'-]{1,30}\\s(?:and|to)|${LENGTH}\\s(?:${DIRECTION}\\sof|from|outside))\\s(?:the\\s(?:town|city|village)\\sof\\s)?$`,
  "iu",
);
/** "On the road between " before the first of its ends, and " and Velmar" behind it. */
export const WAY_FROM =
  /(?:road|highway|motorway|track|route|railway|stretch|border)\s(?:between|from|linking|connecting|joining)\s(?:the\s)?$/iu;
export const WAY_TO = /^\s(?:and|to)\s(?:the\s(?:town|city|village)\sof\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2}/u;
/** How far it is, told between two names; the number and the unit are groups of their own. */
export const HOW_FAR = new RegExp(`(${NUMBER})[\\s-]?(km|kms|kilomet(?:er|re)s?|miles?|met(?:er|re)s)(?![\\p{L}])`, "iu");
/** Right before a name: what stands before lies beside it, however far is not told. */
export const BESIDE = /\s(?:near|close to|not far from|outside|inside)\s(?:the\s)?(?:(?:\p{L}+\s){1,3}of\s)?$/iu;
/** How far apart the two names stand. */
export const FARTHEST_TOLD = 90;

/** Sites written small behind a name: "the Abu Seld camp", "the Linden tram stop". */
export const SITE_BEHIND =
  /^\s(?:(?:refugee|displacement|displaced|idp|military|army|police|border|security|bus|train|railway|metro|tram|market|cattle|road|toll|gold|coal)\s)?(?:camps?|checkpost|check-?point|border post|crossing|outpost|tram stop|bus stop|bus station|station|roundabout|junction|intersection|bridge|market|bazaar|square|mine|dam|quarry|barracks|air ?base|airfield|airstrip|port|seaport|airport|harbou?r|oil ?field|(?:oil )?refinery|power plant)\b/u;

/** Of a place that is told by what lies there: "40 km north of ", "near ", "on the road between ". */
export const NEARBY_BEFORE = new RegExp(
  `(?:\\b(?:near|close to|outside|not far from|on the (?:outskirts|edge|way) of|around|between|north of|vicinity of)|\\b${LENGTH}\\s(?:${DIRECTION}\\s)?(?:of|from|outside)|\\b${DIRECTION}\\s(?:of|from))\\s(?:the\\s(?:town|city|village)\\sof\\s|the\\s)?$`,
  "iu",
);
/** Characters that NEARBY_BEFORE looks back at. */
export const NEARBY_REACH = 64;
