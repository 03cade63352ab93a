/** Words for what an act was done with, beside the word for the act. */

const KIND =
  "anti-tank|anti-personnel|anti-aircraft|rocket-propelled|vehicle-borne|remote-controlled|radio-controlled|explosive-laden|bomb-laden|sawn-off|double-barrelled|double-barreled|home-?made|hand-?made|improvised|makeshift|crude|roadside|magnetic|sticky|pipe|petrol|parcel|letter|nail|fuel|fertiliser|car|truck|van|motorcycle|suicide|aerial|naval|sea|guided|unguided|cluster|barrel|ballistic|cruise|heavy|light|automatic|semi-?automatic|assault|sniper|hunting|high-powered|silenced|kitchen|bread|butcher['’]s|pocket|hand|stun|mortar|artillery|howitzer|tank|mining|commercial|military-grade|plastic|incendiary|explosive|submachine|machine|unexploded|attack|armed|kamikaze|fpv|reconnaissance|uncrewed|unmanned|surface-to-surface|air-dropped|locally-made|[a-z]{1,3}-\\d+|[a-z]?\\d[\\w.-]*(?:-(?:millimetre|millimeter|mm|calibre|caliber|pound|kilo))?|[A-Z]\\d+\\w*";
const ARM =
  "mortar\\s(?:rounds?|shells?|bombs?)|howitzer\\srounds?|artillery\\s(?:rounds?|shells?)|barrel\\sbombs?|petrol\\sbombs?|car-bombs?|molotov\\scocktails?|explosive\\s(?:devices?|charges?|vests?|belts?)|suicide\\s(?:vests?|belts?|jackets?)|booby[\\s-]traps?|land\\s?mines?|small\\sarms|live\\s(?:ammunition|rounds|fire)|rubber\\sbullets|tear\\sgas|iron\\s(?:bars|rods)|(?:baseball\\s)?bats|jerry\\s?cans?|machine-?guns?|submachine-?guns?|bombs?|grenades?|rockets?|missiles?|drones?|mortars?|shells|mines?|rifles?|pistols?|handguns?|revolvers?|shotguns?|guns?|knife|knives|machetes?|axes?|hatchets?|hammers?|swords?|daggers?|sickles?|spears?|bayonets?|crossbows?|catapults?|explosives|dynamite|gelignite|pentolite|ieds?|rpgs?|ak-47s?|kalashnikovs?|ordnance|clubs|truncheons|acid|bulldozers?|excavators?";

/** An arm with the words that tell of what kind it is. The whole of the first group is it. */
export const ARMS_TOLD = new RegExp(`(?<![\\p{L}\\d-])((?:(?:${KIND})\\s){0,3}(?:${ARM}))(?![\\p{L}\\d-])`, "giu");

/** "A van packed with explosives": what was made a bomb, in the first group. */
export const MADE_A_BOMB =
  /(?<![\p{L}-])(car|truck|van|lorry|minibus|bus|motorcycle|motorbike|bicycle|vehicle|pick-?up|ambulance|tanker|boat|skiff|cart|taxi|backpack|rucksack|suitcase|parcel|package)\s(?:(?:that|which|had been|was)\s){0,3}(?:packed|loaded|laden|filled|rigged|stuffed|containing)\s(?:with\s)?(?:\S+\s){0,4}?(?:explosives?|bombs?|dynamite|gelignite|tnt|pentolite)\b/giu;

/** Behind words for an arm: it is no arm but a part of another thing or somebody. */
export const NO_ARM_BEHIND =
  /^(?:['’]s?|\s(?:factor(?:y|ies)|makers?|experts?|disposal|squads?|shops?|dealers?|laws?|violence|control|threats?|scares?|hoax(?:es)?|suspects?|clearance|fields?|owners?|lobby|traffick\p{L}*|smuggl\p{L}*|salute|fragments|casings?|sheds?|cells?|crews?|operators?|units?|positions?|market|battles?|fire|emplacements?|depots?|dumps?|stores?|warehouses?|launch(?:er|ers|ing)?|sites?|program\p{L}*|unless)\b)/iu;

/** Before words for an arm: it was found, wanted, kept or brought down, and hurt nobody. */
export const NO_ARM_BEFORE =
  /\b(?:(?:seiz|recover|confiscat|discover|demand|surrender|stor(?:ed|ing)|smuggl|traffick|tighter|collect|intercept|defus|destroy)\p{L}*|(?:sells?|sold|buy|bought|banned|bans?|carry\srules|rules|shot\sdown|downed|turn(?:ed|ing)\sthe|like\san?|laid\sdown|hand(?:ed)?\sover|no|without|owns?|owned))\s(?:\S+\s){0,3}$/iu;
