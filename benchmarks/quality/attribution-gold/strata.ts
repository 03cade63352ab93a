/** Why a sentence was drawn, in the order of drawing. It says what words stand in it, not what it means: many are false hits on purpose. */
export const STRATA = ["random", "none", "unnamed", "denial", "act", "doubt", "relay"] as const;
export type Stratum = (typeof STRATA)[number];

const word = (pattern: string): RegExp => new RegExp(`\\b(?:${pattern})`, "iu");
const OUTLET =
  "agency|newspaper|paper|daily|weekly|radio|television|tv|channel|station|broadcaster|network|news|media|press|journal|magazine|website|outlets?|" +
  "reuters|afp|efe|dpa|upi|ap|bbc|cnn|tass|xinhua|notimex|prensa|al jazeera|associated press|politico|the \\w+ (?:times|post|journal|telegraph|herald|tribune|guardian)";
const PAPER =
  "reports?|documents?|statements?|communiques?|transcripts?|affidavit|survey|poll|study|filings?|memo|cable|letter|e-?mails?|message|note|leaflet|video|recording";
const SAID = "said|says|stated|states|reported|reports|noted|adds?|added|wrote|revealed|indicat\\w+|claim\\w*|publish\\w+|broadcast";
const PERSON =
  "officials?|officers?|sources?|diplomats?|commanders?|aides?|advis[eo]rs?|witness(?:es)?|residents?|analysts?|experts?|spokes\\w+|leaders?|members?|" +
  "observers?|strategists?|insiders?|operatives?|staffers?|lawmakers?|soldiers?|doctors?|neighbou?rs?|survivors?|circles";

/**
 * Word lists written from general knowledge of English news, blind to the rules of `src/core`. Each stratum has several families, of
 * which sentences are drawn in turn, so that the commonest wording does not fill it.
 */
const FAMILIES: Readonly<Record<Stratum, readonly RegExp[]>> = {
  random: [/(?:)/u],
  relay: [
    word("quot(?:e|es|ed|ing)\\b|cit(?:e|es|ed|ing)\\b"),
    word(
      "as (?:saying|telling|having said|reported|quoted|told|cited|relayed)\\b|(?:was|were|been|being) (?:quoted|cited|told|informed)\\b",
    ),
    word(`according to\\b.{0,80}\\b(?:${OUTLET}|${PAPER})\\b`),
    word(`(?:${OUTLET})\\b.{0,30}\\b(?:${SAID})\\b`),
    word(`(?:${PAPER})\\b.{0,40}\\b(?:${SAID}|read|reads|shows?|showed)\\b`),
    word(`(?:told|tells|telling|(?:interview|speaking) (?:with|to|on|by))\\b.{0,40}\\b(?:${OUTLET}|reporters?|journalists?|newsmen)\\b`),
    word(
      "(?:reported|released|carried|published|broadcast|distributed|issued|monitored|obtained|aired|relayed|transmitted|leaked) (?:by|through|via)\\b",
    ),
    word(
      "on behalf of\\b|through (?:his|her|its|their|an?|the) (?:lawyers?|attorneys?|spokes|intermediar|mediat|relatives?|family|representatives?)",
    ),
    word("reportedly\\b|(?:media|press|news|unconfirmed|unofficial|intelligence|police|preliminary|local|some|other) reports?\\b"),
    word(
      "(?:told|says|said|reports?|reported|claims?|claimed|added|wrote) (?:\\w+ ){0,3}that .{3,90}\\b(?:said|told|claimed|reported|denied|announced|promised|warned|threatened|confirmed|admitted|wants|asked)\\b",
    ),
  ],
  denial: [
    word("den(?:y|ies|ied|ying|ials?)\\b"),
    word("(?:reject|refut|dismiss|disput|repudiat|disavow|disclaim|disown|contradict|debunk|rebut|renounc)\\w*"),
    word(
      "(?:false|untrue|baseless|unfounded|groundless|fabricat\\w*|slander\\w*|hoax|nonsense|absurd|ridiculous|preposterous|lie[sd]?|lying|liars?|myth)\\b",
    ),
    word("not (?:true|correct|accurate|responsible|involved|behind|guilty|aware|the case|so)\\b|innocen\\w*|rul(?:e|es|ed|ing) out\\b"),
    word(
      "no (?:truth|role|part|involvement|knowledge|connection|links?|ties|intentions?|intent|plans?|such|relation|hand|basis|reason)\\b|nothing to do with\\b",
    ),
    word(
      "(?:said|says|insist\\w*|stress\\w*|maintain\\w*|clarif\\w*|assert\\w*|stat(?:ed|es)|claim\\w*|assur\\w*)\\b.{0,60}(?:\\b(?:not|no|never|neither|none)\\b|n['’]t\\b)",
    ),
  ],
  doubt: [
    word("(?:alleged|supposed|purported|reported|presumed|presumab|apparent|seeming|ostensib|so-called)\\w*|alleg(?:e|es|ing|ations?)\\b"),
    word(
      "(?:possib|probab|potential|perhaps|maybe|likely|unlikely|conceivab)\\w*|(?:may|might|could) (?:well |also |even |not )?(?:have|be)\\b",
    ),
    word("(?:suspect|believ|fear(?:s|ed)\\b|assum|estimat|thought|thinks?\\b|presum|guess|suppos)\\w*"),
    word(
      "(?:doubt|dubious|uncertain|unsure|skeptic|sceptic|specul|rumou?r|suspicio|hypothes|theor(?:y|ies|iz))\\w*|not (?:sure|certain|convinced)\\b",
    ),
    word("(?:question|challeng|quer(?:y|ied|ies)|wonder)(?:s|ed|ing)?\\b|cast\\w* doubt|whether\\b"),
    word("(?:seem|appear|suggest|indicat|impl(?:y|ied|ies)|infer|hint)\\w*|as (?:if|though)\\b|claim(?:s|ed)? to\\b"),
  ],
  none: [
    word(
      "no (?:\\w+ ){0,3}(?:evidence|proof|signs?|indications?|confirmation|information|details|word|explanation|motive|suspects?)\\b|(?:lack|absence) of (?:\\w+ )?(?:evidence|proof|information|confirmation)",
    ),
    word(
      "(?:declin|refus)\\w+ to (?:comment|say|confirm|give|discuss|answer|identify|elaborate|disclose|reveal|provide|name|specify|speak|talk|respond)|(?:not|n['’]t|no|without) (?:\\w+ ){0,3}(?:comment|respon[ds]|repl(?:y|ied)|return|answer|elaborat)\\w*|silent\\b|silence\\b",
    ),
    word(
      "(?:not|n['’]t|yet to|never|without|nor|unable to) (?:\\w+ ){0,3}(?:verif|confirm|establish|determin|identif|specif|reveal|disclos|clear|known)\\w*|(?:unverified|unconfirmed|unproven|inconclusive)\\b",
    ),
    word(
      "(?:no (?:\\w+ )?(?:group|organi[sz]ation|party|claim|claims|one)|nobody|no-one|none (?:of|has|have))\\b|(?:not|n['’]t|yet) (?:\\w+ ){0,3}claim\\w*",
    ),
    word("(?:unclear|unknown|unavailable|not available|unanswered)\\b"),
  ],
  act: [
    word("demand\\w*|ultimatum|insist\\w*|request\\w*|order(?:s|ed)\\b"),
    word("refus\\w+|reject\\w*|declin\\w*|will not\\b|won['’]t\\b"),
    word("threat\\w*|warn\\w*|vow\\w*|pledg\\w*|swor(?:e|n)\\b|swear\\w*|promis\\w*"),
    word(
      "call(?:s|ed|ing)? (?:on|for|upon)\\b|urg(?:e|es|ed|ing)\\b|appeal\\w*|exhort\\w*|plead\\w*|implor\\w*|summon\\w*|encourag\\w*|must\\b",
    ),
    word("propos\\w+|offer(?:s|ed|ing)?\\b|suggest\\w*|recommend\\w*|advis(?:e|ed|es|ing)\\b|invit\\w*"),
    word("(?:claim|admit|accept|assum|acknowledg|tak(?:e|es|en|ing)|took)\\w*\\b.{0,30}\\b(?:responsib|credit)\\w*|claim(?:s|ed|ing)?\\b"),
    word("announc\\w*|declar\\w*|unveil\\w*"),
  ],
  unnamed: [
    word(
      "(?:anonym|unnamed|unidentified)\\w*|(?:not|n['’]t) (?:\\w+ ){0,3}(?:named|identified|authori[sz]ed)\\b|on (?:the )?condition\\b|declin\\w+ to (?:be|give)\\b",
    ),
    word(`(?:an?|one|another) (?:\\w+[ -]){0,3}(?:${PERSON})\\b`),
    word(
      `(?:two|three|several|some|many|other|various|senior|top|local|military|security|police|intelligence|government|rebel|medical|hospital|diplomatic|political|judicial|reliable|well-?informed|unofficial|official|former|western) (?:\\w+[ -]){0,2}(?:${PERSON})\\b`,
    ),
    word("(?:sources?|insiders?|witness(?:es)?|observers?|critics|analysts?|experts?|residents|neighbou?rs|survivors|locals)\\b"),
    word("(?:people|persons?|those|someone|somebody) (?:familiar|close|briefed|with knowledge|involved)\\b"),
    word(
      "it (?:is|was|has been|had been) (?:\\w+ly |also )?(?:said|reported|believed|learned|alleged|claimed|rumou?red|known|thought|disclosed|revealed|announced|stated|feared|understood)\\b",
    ),
    word("(?:officials|authorities|police|troops|militants|rebels|guerrillas) (?:\\w+ ){0,2}(?:say|said|reported|believe|claim)\\w*"),
  ],
};

/** How many families a stratum has. */
export function familyCount(stratum: Stratum): number {
  return FAMILIES[stratum].length;
}

/** `stratum:index` of every family whose words stand in `sentence`. */
export function familiesOf(sentence: string): ReadonlySet<string> {
  const plain = sentence.replace(/\s+/gu, " ");
  return new Set(
    STRATA.flatMap((stratum) => FAMILIES[stratum].flatMap((family, index) => (family.test(plain) ? [`${stratum}:${index}`] : []))),
  );
}
