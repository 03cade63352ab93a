/** Words for people who did it, where no name and no grammar of the act tells who: the subjects of its clause and of the sentences beside it. */

const WHO =
  "gunm[ae]n|attackers?|assailants?|aggressors?|militants|insurgents|rebels|guerrillas|jihadists|fighters|militiam[ae]n|bandits|robbers|raiders|kidnappers|abductors|pirates|arsonists?|thugs|hooligans|vigilantes|commandos?|terrorists|extremists|paramilitaries|settlers|colonists|rioters|knifem[ae]n|killers?|bombers?|shooters?|suspects?";
const PEOPLE =
  "m[ae]n|youths?|boys|teenagers?|figures?|individuals?|persons?|strangers|people|riders|herders|herdsmen|tribesmen|soldiers|officers|policem[ae]n|troops|guards";
/** Who acts only as the subject of the act itself: bystanders elsewhere. */
const ALSO =
  "residents|villagers|locals|protesters|demonstrators|mobs?|crowds?|students|workers|inmates|prisoners|(?:government|army|military|regime|junta|federal|rebel|air\\sforce)\\s(?:aircraft|planes|jets|warplanes|helicopters|gunships|forces|troops)";
const SIGN = "armed|angry|furious|heavily\\sarmed|masked|hooded|unidentified|unknown|uniformed|camouflaged|young|local|other";
const COUNT =
  "(?:an?|the|some|about|around|at\\sleast|up\\sto|several|many|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|dozens\\sof|scores\\sof|hundreds\\sof|groups?\\sof|\\d+)\\s";
const DRESSED =
  "(?:\\sof\\s\\d+|\\s(?:(?:(?:dressed\\s)?in|with|on|armed\\swith|aged)\\s(?:an?\\s)?(?!the\\b|on\\b|in\\b|at\\b|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[\\p{L}\\d-]+(?:\\s(?:and\\s)?(?!(?:had|have|has|was|were|came|got|broke|fired|opened|stormed|attacked|killed|shot|threw|set|on|at|near|in|who|then|yesterday|late|early)\\b)[\\p{L}\\d-]+){0,2}))?";

/** The one who acts in a clause, in the first group, up to right before the word for the act. */
export const SUBJECT_OF_ACT = new RegExp(
  `(?:^|[.;:,–—]\\s|\\b(?:when|after|as|and|that|while|where|before|said|says)\\s)(?:${COUNT}){0,3}((?:(?:${SIGN})\\s){0,2}(?:${WHO}|${PEOPLE}|${ALSO})${DRESSED})(?:,\\s[^,.;]{2,60},)?\\s(?:(?:had|have|repeatedly|then|also|later|reportedly|allegedly|yesterday|today|overnight|early|late|on|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|afternoon|night|suddenly|first|twice)\\s){0,4}$`,
  "iu",
);

/** Those who are told to have come, climbed, fled or been seen doing it, in the first group. */
export const COME_AND_GONE = new RegExp(
  `(?:^|[.;:,–—]\\s|\\b(?:when|after|as|and|that|while|where|before)\\s)(?:${COUNT}){0,3}((?:(?:${SIGN})\\s){0,2}(?:(?:${WHO})${DRESSED}|(?:${SIGN})\\s(?:${PEOPLE})${DRESSED}|(?:${PEOPLE})\\s(?:(?:dressed\\s)?in|with|on|armed\\swith)\\s(?:an?\\s)?[\\p{L}\\d-]+(?:\\s[\\p{L}\\d-]+){0,1}?))(?:,\\s[^,.;]{2,60},)?\\s(?:(?:had|have|were|was|then|also|later|reportedly|allegedly)\\s){0,3}(?:c[ao]me|arrived|climbed|got\\sout|stepped|stopped|broke\\sin(?:to)?|burst|stormed|entered|approached|drove|walked|fled|escaped|retreated|withdrew|made\\soff|left|opened\\sfire|fired|forced|ordered|dragged|jumped|crossed|cut|poured|threw|hurled|planted|seen|filmed|rode|used|wore|spoke|shouted|passed|surrounded|blocked|went)\\b`,
  "iu",
);

/** "Three masked youths were filmed breaking in": who is seen doing it, in the first group, up to the word for the act. */
export const SEEN_DOING = new RegExp(
  `(?:^|[.;:,–—]\\s)(?:${COUNT}){0,3}((?:(?:${SIGN})\\s){0,2}(?:${WHO}|${PEOPLE})${DRESSED})\\s(?:(?:was|were|can\\sbe|could\\sbe|is|are)\\s)(?:\\p{L}+\\s)?(?:seen|filmed|caught|captured|recorded|spotted|observed)\\b[^.;]{0,120}$`,
  "iu",
);

/** As many people, of whom it is told what nobody does who comes in peace, in the first group. */
export const FORCE_USED = new RegExp(
  `(?:^|[.;:,–—]\\s|\\b(?:when|after|as|and|that|while|where|before)\\s)(?:some\\s|about\\s)?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|\\d+)\\s((?:${PEOPLE})${DRESSED})\\s(?:(?:had|have|then|also|reportedly|allegedly)\\s){0,3}(?:climbed|stepped\\sout|got\\sout|broke\\sin(?:to)?|burst|stormed|opened\\sfire|fired|forced|dragged|poured|threw|hurled|planted|surrounded|blocked|held\\sup|made\\soff|escaped\\son)\\b`,
  "iu",
);

/** Whoever makes an arrest or passes sentence as the subject of its clause, in the first group, up to right before the word for it. */
export const SUBJECT_OF_STATE_ACT =
  /(?:^|[.;:,–—]\s|\b(?:when|after|as|and|that|while|where|before|said|says|meanwhile)\s)(?:[Aa]n?\s|[Tt]he\s|local\s)?((?:[\p{L}’'-]+\s){0,2}?(?:courts?|tribunal|police|soldiers|troops|officers|agents|gendarmes|rangers|army|authorities|security\s(?:forces|services?)|intelligence\s(?:services?|agency))(?:\s(?:in|of)\s(?:the\s)?\p{Lu}[\p{L}’'-]+)?)(?:,\s[^,.;]{2,60},|\swho\s[^,.;]{2,50})?\s(?:(?:had|have|has|also|later|then|on|last|this|week|month|year|early|late|yesterday|today|[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday|[Ss]aturday|[Ss]unday)\s){0,4}$/u;

/** "Police said they had arrested": whoever speaks did it. */
export const SPEAKER_DID = /\b(?:it|they|we)\s(?:(?:has|have|had|also|recently)\s){1,2}$/iu;
