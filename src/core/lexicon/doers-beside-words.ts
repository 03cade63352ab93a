const DOERS =
  "forces|army|military|police|troops|soldiers|settlers|militias?|militiamen|fighters|militants|rebels|gunmen|insurgents|bandits|guerrillas|jihadists|paramilitaries|protesters|demonstrators|rioters|inmates";
const KIND = "regional|security|federal|special|government|armed|state|local|allied|loyalist|counter-terrorism|separatist|tribal";

/** Forces by what they are, the words of whose they are before: "Harl regional forces", "armed settlers". */
export const FORCES_AHEAD = new RegExp(`^(?:\\p{Lu}[\\p{L}.’'-]*\\s){0,4}(?:(?:${KIND})\\s){0,2}(?:${DOERS})(?![\\p{L}-])`, "u");
export const FORCES_BEHIND = new RegExp(`(?<![\\p{L}-])(?:\\p{Lu}[\\p{L}.’'-]*\\s){0,4}(?:(?:${KIND})\\s){0,2}(?:${DOERS})$`, "u");

const SHORT_NAME = "(?:\\s\\([^()]{2,16}\\))?";
/** Between a name and the one joined to it, up to the second: its own first word may be left out of it ("and V.R. marines"). */
export const JOINED_BEHIND = new RegExp(`${SHORT_NAME}\\sand\\s(?:the\\s)?(?:\\p{Lu}[\\p{L}.]*\\s)?$`, "u");
/** Right behind a doer, up to one joined to it. */
export const JOINED_AHEAD = new RegExp(`^${SHORT_NAME}(?:\\sand|,\\sincluding)\\s(?:the\\s)?`, "u");
/** What stands before the first of those who are joined: the opening of a clause, or "by". */
export const OPENS_CLAUSE =
  /(?:^|[.,;:—–]\s*|\b(?:that|when|after|as|while|by|before|because|where|if|and|said|says|say)\s)(?:the\s|both\s|joint\s|suspected\s)*$/iu;

export const SUICIDE_ATTACKERS =
  /(?<![\p{L}-])suicide (?:bombers?|attackers?)(?![\p{L}-]|\s(?:belts?|vests?|squads?|brigades?|training|cells?|schools?))/giu;
/** Before the words for an attack or a bomber: it is answered, feared, foiled or looked for. */
export const NO_DOER_BEFORE =
  /\b(?:response to|retaliat\p{L}+ (?:for|to|against)|revenge for|reprisal for|aveng\p{L}+|answer to|fear\p{L}*|threat\p{L}*|possible|would-be|foil\p{L}*|thwart\p{L}*|prevent\p{L}*|train\p{L}*|recruit\p{L}*|arrest\p{L}*|detain\p{L}*|captur\p{L}*|mourn\p{L}*)\s(?:\S+\s){0,4}$/iu;
/** "A drone attack by", "an air strike carried out by", up to whoever made it. */
export const ATTACK_BY =
  /\b(?:attacks?|strikes?|air ?strikes?|bombings?|raids?|ambush(?:es)?|shelling|bombardments?|shootings?|assaults?|offensives?|massacres?|killings?|operations?)\s(?:(?:that was |which was )?(?:carried out|conducted|launched|committed|staged|mounted|perpetrated)\s)?by\s(?:the\s)?/giu;
/** Right behind the word for an act, up to whoever did it: "stormed overnight by". */
export const DONE_BY = /^\s(?:(?:overnight|on fire|dead|down)\s)?by\s(?:the\s)?/iu;
/** Right before the word for an act: somebody by what he is, in the first group. */
export const SOMEBODY =
  /(?:^|[.;:,]\s|\b(?:when|after|as|and|that|while|where|in which)\s)(?:an?|one|two|three|four|five|several)\s((?:\d+-year-old\s|\p{L}+\s)?(?:man|men|woman|women|teenagers?|gunm[ae]n|assailants?|attackers?|knifeman|drivers?|motorist|student|pupil))\s(?:(?:attempts|tries|attempted|tried)\sto\s)?$/iu;
/** What he does, in the present, in which nothing can be done to him by the same word. */
export const DOES =
  /^(?:opens? fire|opened fire|plants|detonates|attacks|stabs|kills|rams|sets|drives|shoots|throws|hurls|storms|explodes|abducts|bombs|fires|injures|wounds|set off)\b/iu;
/** Right before what was done to an attacker: whoever did that ended the attack. */
export const ATTACKER_IS =
  /\b(?:perpetrators?|gunm[ae]n|attackers?|assailants?|suspects?|shooters?|militants?|bombers?|insurgents?|terrorists?|hijackers?|he|she|they)\s(?:is|are|was|were|being|been|has been|have been)\s(?:\p{L}+\s(?:and\s)?)?$/iu;
