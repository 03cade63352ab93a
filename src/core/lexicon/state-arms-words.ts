/** How news names a state's forces by what they fire and fly: "Russian missiles", "a Turkish drone strike". Never by the people: "Russians". */
const KINDS =
  "air|aerial|drone|missile|rocket|cruise|ballistic|glide|guided|kamikaze|suicide|attack|combat|military|artillery|mortar|tank|fighter|army|naval|cluster|one-way|long-range|heavy|overnight|retaliatory|nightly|targeted|targeted killing|fpv|shahed|iskander|kinzhal|tomahawk|kalibr|banderol|geran|[a-z]+-?\\d+[a-z]*";
const ARMS =
  "missiles?|drones?|uavs?|rockets?|shells?|bombs?|munitions?|mortars?|artillery|tanks?|war ?planes?|jets?|aircraft|helicopters?|gunships?|gunboats?|warships?|submarines?|frigates?|destroyers?|gunfire|fire";
const BLOWS = "air ?strikes?|strikes?|attacks?|shelling|bombardments?|raids?|incursions?|air campaign";
const FIRED = "attacks?|assaults?|barrages?|salvos?|raids?";

/** Right behind the word for a country. */
export const STATE_ARMS = new RegExp(
  `^\\s(?:(?:${KINDS})\\s(?:and\\s)?){0,3}(?:(?:air|drone|missile|rocket|artillery|mortar)\\s(?:${FIRED})|${BLOWS}|${ARMS})(?![\\p{L}-])`,
  "iu",
);
/** Right behind the name of a body: "Front rockets", "a Front suicide bombing". */
export const BODY_ARMS = new RegExp(
  `^\\s(?:(?:${KINDS}|rocket and drone|drone and rocket|drone and missile|roadside|car|truck|suicide)\\s){0,3}(?:${BLOWS}|${ARMS}|${FIRED}|bombings?|shootings?|ambush(?:es)?|mines?|ieds?)(?![\\p{L}-])`,
  "iu",
);

/** Countries whose name itself stands before what is theirs. */
const OWN_NAMES = "United States|United Kingdom|U\\.?S\\.?|U\\.?K\\.?";
export const COUNTRY_BEFORE_ARMS = new RegExp(`^(?:${OWN_NAMES})$`, "u");
const STATES_WORD = `${OWN_NAMES}|(?:(?:North|South|Saudi|Sri) )?[\\p{L}.]+`;
/** The whole of such a name, its country's word first. */
export const NAMES_STATE_ARMS = new RegExp(`^(${STATES_WORD})(?:${STATE_ARMS.source.slice(1)})$`, "iu");
/** Of such a name what tells who it is: the state's word, with those of its forces who are named, or with what they fly and sail in. */
export const WHOSE_ARMS = new RegExp(
  `^(?:${STATES_WORD})(?![\\p{L}])(?:\\s(?:(?:military|army|naval)\\s)?(?:(?:fighter|attack|combat)\\s)?(?:war ?planes?|jets?|aircraft|helicopters?|gunships?|gunboats?|warships?|submarines?|frigates?|destroyers?|tanks?)$|\\s(?:military|army|air force)(?=\\s))?`,
  "iu",
);
/** "An Ostrani drone strikes a car": the verb is no part of the name of one. */
export const STRIKES_AS_VERB = /(?<=\b(?:drones?|uav|missile|rocket|shell|jet|warplane|helicopter|gunship|aircraft))\sstrikes$/iu;
export const OF_ONE = /\b(?:an?|one|another|this|that)\s$/iu;

const HOW_MANY =
  "(?:(?:an?|the|at least|more than|about|nearly|over|some|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|several|dozens of|scores of|hundreds of|more|another|multiple|first|second|third|fourth|fifth|latest|yesterday['’]s|today['’]s|last night['’]s|separated|repeated|suspected|apparent|alleged|presumed|heavy|overnight|fresh|renewed|new|massive|large|separate|further|recent|intense)\\s+)*";
/** What the words before must end in for the arms to be what acted: the opening of a clause, or who or what it was done by. */
export const ACTING_ARMS = new RegExp(
  `(?:^|[.;:,“"‘(—–-]\\s*|^(?:the (?:next|following|same) (?:day|night|morning)|(?:on )?\\p{Lu}\\p{L}+day|overnight|earlier|later|hours later|today|yesterday|then)\\s|\\b(?:and|but|when|while|after|as|that|said|says|say|reports?|confirms?|adds?|claims?|announces?|citing|despite|over|because|where|before|since|by|in|from|during|following|amid|under|due to|(?:wave|waves|barrage|series|result|because) of)\\s+)${HOW_MANY}$`,
  "iu",
);
/** Words shortly before or right behind that tell of arms which were hit, brought down, bought or used by others. */
export const ARMS_OF_OTHERS_BEFORE =
  /\b(?:shot down|shooting down|downed|downing|intercept\p{L}*|destroy\p{L}*|neutrali[sz]\p{L}*|repel\p{L}*|using|with|bought|buy|purchase\p{L}*|suppl\p{L}+|against|captured|target\p{L}*|den(?:y|ied|ies))\b(?!\s(?:in|by|during|after|following)\s(?:an?|the|several|two|three|\p{Lu}))[^.;:]{0,40}$/iu;
export const ARMS_OF_OTHERS_BEHIND =
  /^(?:,\sincluding\s[^.;]{1,60}?)?\s(?:(?:was|were|is|are|has been|have been|had been|being)\s(?:\p{L}+ly\s)?(?:shot down|downed|intercepted|destroyed|brought down|neutrali[sz]ed|jammed|found|spotted|detected|hit|struck|attacked|targeted|bought|sold|supplied)|crash\p{L}*|bases?|depots?|factor(?:y|ies)|makers?|compan(?:y|ies)|operators?|pilots?|crews?|commanders?|positions?|technology|components?|sales)\b/iu;
