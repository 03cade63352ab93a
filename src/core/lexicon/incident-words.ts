/** Words around a trigger that tell its status, whether it is one or several, and whether it is told before. */
const any = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`, "iu");

export const ATTEMPTED_BEFORE = any(
  "attempt(?:ed|ing)?(?: to)?|tried to|trying to|sought to|fail(?:ed|ing)? to|failed|foiled|thwarted|prevented|averted|unsuccessful|aborted|plott?(?:ed|ing)?(?: to)?|plot to|planned to|was about to",
);
export const ATTEMPTED_ANYWHERE = any(
  "defused|deactivated|did not explode|failed to explode|failed to detonate|was foiled|were foiled|was thwarted|were thwarted|was prevented|escaped unhurt|unharmed|survived an? (?:attempt|attack)|without exploding|before it (?:could explode|exploded|went off)|intercept(?:s|ed|ing)|sh(?:ot|oots|ooting) down",
);
/** "Because the army will strike the port". */
export const WILL_BEFORE = /\bwill\s(?:soon\s|now\s|also\s)?$/iu;
/** "An incursion is imminent": none is told. */
export const IMMINENT_AFTER = /^[^.;,]{0,40}\b(?:is|was|are|were|as|may be|might be) imminent\b/iu;
export const THREATENED_BEFORE = any(
  "threaten(?:ed|s|ing)?(?: to| with)?|threats? (?:to|of)|vow(?:ed|s)? to|warn(?:ed|s)? (?:of|that they would|it would)|will|would|plans? to|planning to|could|may be|if",
);
/** "Threatens to launch massive strikes", "plans to begin shelling": told of an act behind a verb that says little. */
export const THREATENED_TO =
  /\b(threat\p{L}*|vow(?:s|ed|ing)?|plan(?:s|ned|ning)?|prepar(?:es|ed|ing)|intend(?:s|ed|ing)?) to (?:launch|carry out|conduct|mount|stage|begin|start|resume|unleash)\s(?:[\p{L}-]+\s){0,4}$/iu;
export const DENIED_BEFORE = any(
  "denied|denies|deny|denying|no|no record of (?:his|her|their|the|any|such an?)|did not|never|false reports? of|rumou?rs? of",
);
/** Those who attack, and who are killed or taken for what they did before. */
export const DOER_NOUNS =
  "(?:militants?|fighters?|gunm[ae]n|m[ae]n|suspects?|commanders?|leaders?|members?|insurgents?|rebels?|terrorists?|bombers?|attackers?|chief|head|operatives?|bandits?)";
/** "Warned that the Front planned to attack hotels", "denied reports that a clerk had been arrested". */
export const WARNED_BEFORE = /\bwarn(?:ed|s|ing)?\b[^.;]{0,60}\b(?:plan|intend|prepar|want|hope)\p{L}* to\s$/iu;
export const DENIED_REPORT_BEFORE =
  /\b(?:den(?:y|ied|ies|ying)|rejected|dismissed)\s(?:the\s)?(?:reports?|rumou?rs?|suggestions?)\sthat\s[^.;,]{0,60}$/iu;
/** "Has called off planned military strikes". */
export const CALLED_OFF_BEFORE =
  /\b(?:call(?:s|ed|ing) off|cancel(?:s|led|ed|ling|ing)|postpon(?:es|ed|ing)) (?:(?:the|his|her|its|their|an?|all|any|planned|upcoming|round of|series of|military|air|further|new|more) ){0,5}$/iu;
export const HYPOTHETICAL_BEFORE = any(
  "would|could|should|if|to prevent|to avoid|against|fight|fighting|combat|condemn(?:ed|s|ing)?|anti|counter|risk of|threat of|fear(?:s|ed)? of|in case of|in the event of|from (?:further|future|possible|potential|any)|any|end to|stop|halt|defen[cs]e (?:from|against)",
);

/** Before an act of a state: one that is looked for, or was not done ("no arrest has been made", "leads to the arrest of"). */
export const NOT_DONE_BEFORE =
  /\b(?:no(?: one| \p{L}+)?|nobody|none|not|never|without|n['’]t|before|until|pending|if|when|once|unless|lead(?:s|ing)? to|in exchange for|warrants? (?:out )?(?:for|authori[sz]ing)|reward for|calling for|demand(?:s|ed|ing)?|call(?:s|ed)? for|prior|previous|past|await(?:s|ing)?)\s+(?:(?!(?:but|and|who|that|which|police|officers|after|over|in)\b)[\p{L}'’-]+\s+){0,4}$/iu;

export const SERIES_BEFORE = any(
  "(?:series|string|wave|spate|rash|campaign|number|dozens|scores|hundreds|most|many|several|multiple|numerous|various|recent|previous|other|earlier|past|frequent|repeated|increasing|such|more|all|these|those|similar|terrorist|two|three|four|five|six|seven|eight|nine|ten|\\d+)(?: of)?(?: \\w+){0,2}",
);
/** "The twelfth attack on the road this year": one more of a series, which is what is counted. */
export const NTH_BEFORE =
  /\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))\s+(?:\p{L}+\s+){0,2}$/iu;
/** "Known for ambushes": what a body has done again and again. */
export const KNOWN_FOR = /\b(?:known|notorious|feared) for\s+(?:\p{L}+\s+){0,2}$/iu;
export const SERIES_TIME = any(
  "since|in recent (?:days|weeks|months|years)|in the (?:past|last) (?:few )?\\S+|over the (?:past|last|years)|for (?:some )?(?:years|months|decades)|throughout|every (?:day|week|month|year)|frequently|regularly|often|repeatedly|this year|so far this|during the (?:past|last)",
);

export const ANAPHORA_BEFORE = /\b(?:the|this|that|these|those|his|her|their)\s+(?:\w+\s+){0,2}$/iu;
export const ANOTHER_BEFORE = any(
  "another|a second|a third|second|third|separate|separately|meanwhile|elsewhere|also|other|different|new|simultaneous(?:ly)?|in a similar|on another occasion|in addition|additionally|furthermore",
);
/** Words that set an act apart from whatever was told before, whoever is likely to have done both. */
export const SET_APART_BEFORE = any(
  "another (?:\\w+ )?(?:group|gang|band|column|team|mob|unit)|(?:in )?(?:an?|the) (?:\\w+ )?(?:separate|unrelated)|separately|elsewhere|in (?:another|a (?:second|third|fourth|different)) (?:\\w+ )?(?:attack|incident|bombing|shooting|explosion|blast|ambush|raid|strike|assault)",
);
/** "At a separate briefing the doctor also said": what is another is the telling, not what is told. */
export const OTHER_TELLING =
  /\b(?:an?|the|in|at) (?:\w+ )?(?:separate|second|another|different|further|other|new)\s+(?:\w+ )?(?:(?:news|press) )?(?:conference|briefing|statement|communiqu[eé]|interview|report|letter|message|post|video|recording|hearing|speech|list|announcement|release|tally|count)s?\b|\b(?:in another|in a second|on another) (?:statement|interview|post)\b|\balso (?=(?:said|says|told|tells|reported|reports|confirmed|confirms|added|stated|gave|put|noted|wrote|announced)\b)|(?<=,) meanwhile(?=, (?:said|says|told|reported|confirmed|put|gave)\b)/giu;
/** Between two triggers of one sentence: the second is told as an act of its own. */
export const FURTHER_ACT =
  /\b(?:(?:and|as well as|followed by|while)\s+(?:also\s+)?(?:an?|another|one)\s+(?!(?:further|total|dozen|hundred|few|couple|\d+|two|three|four|five|six|seven|eight|nine|ten)\b)(?:(?!(?:and|or|is|was|were|had|has|been)\b)\S+\s+){0,2}|(?:including|among them)\s+(?:the|an?|one)\s+(?:(?!and\b|or\b)\S+\s+){0,2})$/iu;
/** "… and 32 others who died in", "while no group has claimed", "claimed a series of": as much, by other words. */
export const FURTHER_TOLD =
  /(?:\bbut\s+(?:(?:has|have|had)\s+)?denied\s+(?:(?:any|having|its|a)\s+)?(?:part|role|hand|involvement|responsibility)\s+(?:in|for)\s+(?:the|an?)\s+(?:\S+\s+){0,3}|\band\s+(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens(?: of)?|several)\s+(?:others?|more|\p{L}+)\s+(?:who\s+)?(?:died|were killed|killed)\s+(?:in|by|when|during)\s+(?:\S+\s+){0,3}|\b(?:while|but|whereas)\s+(?:no (?:group|one|body)|nobody|none)\s[^.;]{0,40}|,\s[^;]{0,140}?\bclaimed\s+(?:a (?:series|string|wave) of|several|dozens of)\s+(?:\S+\s+){0,2})$/iu;
/** "Set fire to two mills, hours after troops killed ten men": what lies behind "after" is an act of its own, unless it is this one told again. */
export const TIME_AFTER =
  /\b(?:hours?|minutes|days?|weeks?|months?|shortly|soon)\s+after\s+(?!(?:he|she|they|it|his|her|their|midnight|noon|midday|dawn|daybreak|dusk|nightfall|sunset|sunrise|dark|\d[\d:.]*|[\p{L}]+ing|the (?:attacks?|shootings?|blasts?|explosions?|incident|bombings?|raids?|killings?|crash|massacre|assault|ambush|strikes?|kidnappings?|abductions?|murders?|assassination))\b)(?=[^.;]*$)/iu;
/** "The deadliest in the city since 2011, when a man killed four": an act of its own, told as what this one is held against. */
const SINCE_SOME_DAY_WHEN = "since\\s[^.;]{2,60}?,?\\s(?:when|in which)\\s";
export const SINCE_WHEN = new RegExp(`\\b${SINCE_SOME_DAY_WHEN}(?=[^.;]*$)`, "iu");
/** The part of a sentence that begins so. */
export const OPENS_SINCE_WHEN = new RegExp(`^${SINCE_SOME_DAY_WHEN}`, "iu");
/** "A few blocks from where the governor was shot in May": as much, of another act on the same ground. */
export const WHERE_ONCE = /\b(?:from|near|of|to) where (?=[^.;]*$)/iu;
/** "The murder came three days after a clerk was shot": what lies behind "after" is an act of its own. */
export const CAME_AFTER =
  /(?<=\b(?:came|comes|happened|took place|occurred|followed|follows)\b[^.;]{0,40})\b(?:after|before)\b(?=[^.;]*$)/iu;
/** "Four other women were also shot": one more who was hit is no other act. */
export const OTHERS_HIT =
  /\b(?:another|other|second|third|different|new)\s+(?:[^\s,.;]+\s+){0,3}?(?:people|persons?|m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|victims?|members?|relatives?|residents?|civilians?|officers?|soldiers?|policem[ae]n|students?|passengers?|individuals?|adults?|teen(?:ager)?s?)\b(?:\s+(?:was|were|has|have|had|been|also)\b)*/giu;
export const PAST_BEFORE = any(
  "previous(?:ly)?|earlier|former|in the past|last (?:year|month|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|years? ago|months? ago|weeks? ago|had (?:been|also)|in (?:19|20)\\d\\d|anniversary|memory of|recall(?:s|ed)?|history of|since (?:19|20)\\d\\d|notorious|infamous",
);

/** "Officers found two men who had been shot": further back than the find, but no other act than the one that is told. */
export const FOUND_SINCE = any(
  "(?:found|finding|discovered|discovering|discovery|located|learned|learning|reports? (?:of|that)|calls? (?:of|that|about)) (?:[^\\s.;]+ ){0,12}?had been",
);

/** "Doctors said nine people had been killed": further back than the telling, and no other act. */
export const TOLD_SINCE = any(
  "(?:said|told|tell|tells|telling|confirmed|announced|reported|added|stated|put) (?:(?!earlier|previously|before)[^\\s.;]+ ){0,14}?had (?:been|also)",
);

/** "Raided a base in retaliation for strikes on the town": what lies behind is an act of its own, told as the reason for this one. */
export const IN_RETURN = /\bin (?:retaliation|revenge|response|reprisal) (?:for|to)\b(?=[^;]*$)/iu;
/** "The attack follows an earlier strike on the base": right behind the word for an act. */
export const FOLLOWS =
  /^(?:\s\S+){0,4}?\s(?:follows|followed|(?:is|was) in (?:retaliation|revenge|response|reprisal) (?:for|to))\b(?=[^;]*$)/iu;

/** How a perpetrator is named, by the words of the sentence around. First that fits. */
export const CLAIMED = any(
  "claim(?:s|ed|ing)? (?:the )?(?:responsibility|credit)|responsibility (?:\\S+ ){0,6}claimed|claimed (?:(?:\\S+ ){0,4}by|(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+|several|most|many|all|some) of|(?:the|an?|this|that) (?:\\S+ ){0,2}(?:attack|bombing|killing|blast|explosion|ambush|assassination|kidnapping|shooting|raid|strike|murder|assault))|boast(?:s|ed|ing)? (?:of|about)|bragged (?:of|about)|took responsibility|take responsibility|(?:took|take|takes) (?:the )?credit|assumed responsibility|admitted (?:responsibility|carrying|having|killing)|acknowledged (?:responsibility|carrying)|said (?:it|its fighters|its members|they) (?:had )?(?:carried out|killed|planted|attacked|ambushed)",
);
/** "The rival claim by the Front": right before the name. */
export const CLAIM_BY = /\b(?:claims?|responsibility) by (?:the )?(?:so-called )?$/iu;
export const NOT_CLAIMED = any(
  "(?:has|have|had) not (?:yet |immediately )?claimed|not (?:yet |immediately )?(?:been )?claimed|(?:no (?:group|one|body|organi[sz]ation)|nobody|none) (?:\\S+ ){0,3}claimed|did not claim|without claiming",
);
/** Named on a suspicion: somebody, told or not, takes them for it. */
export const SUSPECTED = any(
  "suspect(?:s|ed)?|believed|thought to|apparent(?:ly)?|alleged(?:ly)?|presum(?:ed|ably)|probabl[ey]|likely|reportedly|seem(?:s|ed|ingly)? to|appear(?:s|ed)? to|supposed(?:ly)?",
);
/** Named as one of whom it is not ruled out. */
export const MAY_HAVE = any(
  "may have|might have|possibl[ey]|could have|may be|might be|could be|cannot be ruled out|not ruled out|perhaps",
);
export const ACCUSED = any(
  "accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|attribut(?:e|es|ed|ing)|denounc(?:e|es|ed|ing)|charg(?:e|es|ed) (?:that|with)|held responsible|holds responsible|responsible for|behind the|implicat(?:e|ed|es|ing)|pointed to|work of",
);
export const DENIES_PART = any(
  "(?:denied|denies|denying) (?:attack|bomb|shell|kill|target|strik|hitt|fir|launch|shoot|abduct|kidnapp|plant|raid|burn|order|stag|ambush|execut|massacr)ing|(?:denied|denies|denying) (?:any|being|responsibility|involvement|having|carrying|taking part|(?:that )?(?:it|they|he|she|its|their|his|her|our))|rejected (?:the )?(?:accusation|claim|charge)s?|disclaimed|not responsible|had nothing to do|distanc(?:ed|es|ing) (?:\\S+ ){1,3}from",
);

/** What somebody denies who denies a part in an act. */
export const OWN_PART = any(
  "responsib(?:le|ility)|involve(?:d|ment)|behind|(?:any|no) (?:role|part|hand|link|connection)|carried out|took part|our (?:men|fighters|work)|order to that effect",
);
/** Who speaks for a group without being it. */
export const SUPPORTERS = any("supporters?|admirers|sympathi[sz]ers|fans|channel (?:run|close|linked|used)|linked to|affiliated|close to");

export const AUTHORITY = any(
  "police|army|military|armed forces|government|ministry|minister|president|official|officials|authorit(?:y|ies)|spokesman for the (?:army|police|government|ministry)|prosecutor|judge|court|commander|colonel|general|captain|security forces|investigators|sheriff|governor|mayor|intelligence|attorney|state|national guard|troops|civil defen[cs]e|(?:emergency|energy) organi[sz]ation|emergency services?|coast ?guard|central command|security services?",
);

export const ROLES: readonly (readonly ["directed" | "took-part" | "facilitated" | "inspired", RegExp])[] = [
  ["inspired", any("inspir(?:ed|es|ing|ation)")],
  [
    "directed",
    any(
      "mastermind(?:ed|s)?|order(?:ed|ing) the|direct(?:ed|ing) the|plan(?:ned|ning) the|engineer(?:ed|ing)|orchestrat(?:ed|ing)|plann(?:ed|ing) and",
    ),
  ],
  ["facilitated", any("financ(?:ed|ing)|fund(?:ed|ing)|arm(?:ed|ing) the|supplied|sheltered|harbou?r(?:ed|ing)|helped|aided|trained")],
  ["took-part", any("took part|taken part|involved in|participat(?:ed|ing)|complicit")],
];
