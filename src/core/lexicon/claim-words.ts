import { MONTHS as MONTH_NUMBERS } from "./time-words.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));
const any = (sources: string): RegExp => new RegExp(`\\b(?:${sources})\\b`, "u");

/** Words that say nothing about what a claim is of: function words, and words that hedge or attribute. Lower case. */
export const SAYS_NOTHING = set(
  `a an the and or but if of in on at to from by with for about into over after before between during through under against as than then
  that this these those it its it's he him his she her hers they them their theirs we us our ours you your i me my mine who whom whose which
  what when where while how why is are was were be been being am has have had having do does did will would shall should can could may might
  must not no nor so such there here also only very more most some any all each both other another one up out off down again too just
  n't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't
  said says say saying told tell reported reportedly report reports alleged allegedly apparent apparently suspected claim claims claimed according
  likely possibly possible probably perhaps believed think thinks believe today yesterday now still even already however because since until
  upon within without around among like own itself himself herself themselves ourselves i'm we're they're he's she's`,
);

/** How a content names what it passes on, before what it says: "the report that", "Iran's claims that", "reports that". Lower case. */
export const PASSED_ON =
  /^\W*(?:(?:that|of|to|for|on)\s+)?(?:(?:the|a|an|any|all|such|his|her|its|their|some|recent|earlier|[\p{L}.-]+['’]s)\s+){0,4}(?:[\p{L}.-]+\s+){0,3}?(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|assertions?|charges?|version|statements?|notion|idea|fact|possibility|information)\s+(?:of|that|to the effect that|about|on)\s+/u;
/** Somebody else's denial that slipped in where a content begins: "denied that", followed by what was said. Lower case. */
export const OPENS_WITH_DENIAL =
  /^\W*(?:(?:has|have|had|also)\s+)?(?:denied|denies|denying|deny|rejected|refuted|dismissed)\s+(?:that\s+)?/u;
/** "That", and marks, before what is said. */
export const OPENS_WITH_THAT = /^[\s,;:"'“”‘’«»-]*(?:(?:and|but|also)\s+)?(?:that\b[\s,"'“”‘’]*)?/u;

/** A pronoun that a content opens with. Lower case. */
export const OPENS_WITH_PRONOUN = /^\W*(i|we|he|she|it|they)\b/u;

/** Words by which a speaker speaks of himself, or to somebody. Lower case. */
export const OWN_WORDS = any("i|we|i'm|we're|i've|we've|my|our|us|you|your");

/** Cues that are themselves part of what is told. Lower case. */
export const CUE_ACTS = set("identify identifies identified identifying");

/** Cues that deny. Lower case. */
export const CUE_DENIES = any(
  "den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|repudiat(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|disavow(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|contradict(?:s|ed|ing)?|disclaim(?:s|ed|ing)?|refus(?:e|es|ed|ing)|rebuff(?:s|ed|ing)?|rebut(?:s|ted|ting)?",
);
/** A negation of the cue. */
export const CUE_NEGATED = any("not|n't|never|cannot|no|neither|nor|declin(?:e|es|ed|ing)|unable|fail(?:s|ed)?|\\w+n't");
/** Cues that find out: negated, they say that there is no evidence. */
export const CUE_FINDS = any(
  "know|knows|known|aware|identif(?:y|ied)|confirm(?:s|ed)?|determin(?:e|ed)|establish(?:ed)?|find|found|see|seen|verif(?:y|ied)|hear|heard|prove|proven|proved|rul(?:e|ed) out|substantiat(?:e|ed)|evidence|proof|clear|certain|sure",
);
/** Cues that tell: negated, they are silence. */
export const CUE_TELLS = any(
  "releas(?:e|ed)|say|said|stat(?:e|ed)|report(?:ed)?|provid(?:e|ed)|disclos(?:e|ed)|comment(?:ed)?|announc(?:e|ed)|specif(?:y|ied)|elaborat(?:e|ed)|mention(?:ed)?|indicat(?:e|ed)|explain(?:ed)?|giv(?:e|en)|gave|reveal(?:ed)?|respond(?:ed)?|answer(?:ed)?|discuss(?:ed)?|tell|told",
);
/** Cues that ask. */
export const CUE_ASKS = any(
  "ask(?:s|ed|ing)? (?:about|whether|if)|wonder(?:s|ed|ing)?|question(?:s|ed|ing)?|investigat(?:e|es|ed|ing)|looking into",
);

/** Contents that say nobody knows, or that nothing shows it. Lower case, at their beginning. */
export const NO_EVIDENCE_SAID = any(
  "no (?:\\w+ ){0,3}(?:evidence|proof|indications?|confirmation|information|signs?|substantiation|reason to believe|idea|clues?|knowledge|word)|(?:not|n't|never|cannot|unable to|nor|\\w+n't) (?:\\w+ ){0,3}(?:known?|knows|clear|confirm(?:ed)?|verif(?:y|ied)|aware|certain|sure|determined?|establish(?:ed)?|identif(?:y|ied)|ascertain(?:ed)?|say what|say who|say whether|say if|say how|heard|substantiated|proven?)|unknown|unclear|unconfirmed|unverified|unsubstantiated|(?:heard|seen|found) no|without (?:any )?(?:evidence|proof)|remains? (?:a mystery|to be seen|unknown|unclear)|impossible to (?:say|know|tell|verify|confirm)",
);
/** Contents that call what they name false. Lower case. */
export const CALLED_FALSE = any(
  "(?:is|are|was|were|be|as|it's|being) (?:\\w+ )?(?:false|untrue|baseless|unfounded|groundless|fabricated|a lie|lies|fake|nonsense|incorrect|not true|without foundation)",
);
/** A negation that turns a main clause. Lower case. */
export const NEGATES = any(
  "(?:not|n't|no|\\w+n't)(?! (?:only|just|merely|the first|the only|doubt|less than|fewer than)\\b|\\.? ?\\d)|never|cannot|nothing|nobody|none|neither|nor|fail(?:s|ed)? to|refus(?:e|es|ed|ing)|den(?:y|ies|ied)|reject(?:s|ed|ing)?",
);
/** Where a main clause ends: what stands behind is of another. */
export const CLAUSE_ENDS =
  /[;:,—–]|\.{2,}|\b(?:because|if|when|while|although|though|unless|which|who|whom|whose|where|as|so that|but|in order|since|after|before|until|that|despite)\b/u;
/** Contents that look into a thing and say neither yes nor no. Lower case, at their beginning. */
export const LOOKS_INTO = any(
  "whether|investigat(?:e|es|ed|ing|ion)|look(?:ing)? into|an inquiry|a probe|to be investigated|trying to determine",
);

/** Words that place the responsibility for an act. Lower case. */
export const RESPONSIBILITY = any(
  "responsib\\w+|perpetrat\\w+|authors? of|authorship|(?:is|are|was|were|be|been) behind|carr(?:y|ied|ying) out|nothing to do with|(?:not|n't) (?:\\w+ )?(?:do|did|done) (?:it|this|that)|involve(?:d in|ment)|(?:role|hand) in|blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing|ations?)|suspected of|implicat\\w+|did it|attribut\\w+|staged|credit for|masterminded",
);

/** A clause that comes before the main one: "when they tried to go in, the man opened fire". Lower case. */
export const CLAUSE_BEFORE = /^\W*(?:when|as|after|while|before|because|since|once|if|although|though)\b[^,]{1,100},/u;

/** What is tried, planned or threatened rather than done. Lower case. */
export const TRIED = any(
  "(?:attempt|tr(?:y|i)|plan|intend|threaten|prepar|conspir|plott?)(?:s|e|es|ed|ing|ned|ning)? to|attempted|attempts? (?:on|at|to)|(?:plans?|plot|threats?) to",
);
/** What is wanted, asked or offered rather than done. Lower case. */
export const WANTED = any(
  "(?:want|wish|hop|urg|demand|request|propos|offer|aim|ask)(?:s|e|es|ed|ing)?(?: \\w+)? to|willing(?:ness)?|should|must|ought to|call(?:s|ed|ing)? (?:for|on)",
);
/** What is to come. Lower case. */
export const WILL_BE = any("will|would|shall|going to|about to|may soon|i'll|we'll|they'll|he'll|she'll");

/** Days that tell two acts apart. Lower case. */
export const WEEKDAYS = set("monday tuesday wednesday thursday friday saturday sunday");

/** What a number before it measures or names: persons and things are counted otherwise. Lower case. */
export const MEASURES = set(
  `year years year-old years-old yr month months week weeks day days hour hours minute minutes a.m a.m. am p.m p.m. pm km kilometers kilometres
  mile miles meters metres feet percent block caliber calibre st street avenue`,
);
/** A number behind it is an age, an hour or a name. Lower case. */
export const BEFORE_NO_COUNT = set("age aged no number highway interstate route call called calling dialed dialled");
/** Months that stand beside a day. "May" is more often a verb. */
export const MONTHS: ReadonlySet<string> = new Set([...MONTH_NUMBERS.keys()].filter((month) => month !== "may"));
/** Forms in -ed and the like that tell a quality: no claim is about them. Lower case. */
export const NO_ACTS = set("unemployed unarmed uninvited unnamed unspecified undisclosed uninjured aggravated crowded related");

export type Holder = "organisation" | "individual" | "citizen" | "people";

/** Who a claim is about, by what kind of holder it is: claims of two kinds are never one. Lower case. */
export const HOLDERS: ReadonlyMap<string, Holder> = new Map([
  ..."organisation organisations organization organizations movement movements groups leadership"
    .split(" ")
    .map((word) => [word, "organisation"] as const),
  ..."individual individuals persons member members youths volunteers recruits militants fighters combatants jihadists"
    .split(" ")
    .map((word) => [word, "individual"] as const),
  ..."citizen citizens national nationals".split(" ").map((word) => [word, "citizen"] as const),
]);
