/** Wording that puts an act down to somebody, whatever tells of it. `named`: where whoever it is put down to stands beside the wording. */
export interface AscriptionWording {
  readonly id: string;
  /** Matched against one sentence. The first group is the name for `between`, for `before` whoever accuses. */
  readonly pattern: RegExp;
  readonly named: "before" | "after" | "between";
  /**
   * `accuses`: by its own words, whoever speaks. `tells`: an accusation where a statement carries it, else the publisher's report. `hints`: no more
   * than possible. `claims`: it is told that they claimed it.
   */
  readonly force: "accuses" | "tells" | "hints" | "claims";
  readonly example: string;
  readonly counterExample: string;
}

const ACT =
  "(?:(?:the|this|that|these|those|both|all|an?|its|his|her|their|\\w+['’]s|recent|deadly|twin|latest|suicide|car|bomb|rocket|drone|missile|terrorist|terror)\\s+){0,4}(?:attacks?|bombings?|blasts?|explosions?|killings?|ambush(?:es)?|assassinations?|kidnappings?|abductions?|shootings?|raids?|strikes?|murders?|assaults?|massacres?|incidents?|violence|bombs?|device|it|them)";

const row = (
  id: string,
  pattern: string,
  named: AscriptionWording["named"],
  force: AscriptionWording["force"],
  example: string,
  counterExample: string,
): AscriptionWording => ({ id, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, "giu"), named, force, example, counterExample });

export const ASCRIPTION_WORDINGS: readonly AscriptionWording[] = [
  row(
    "attributed-to",
    `(?:attribut|ascrib)(?:ed|es|e|ing)\\s+(?:${ACT}\\s+)?(?:by\\s+[^.;,]{2,40}?\\s+)?to\\s+`,
    "after",
    "accuses",
    "Officials attributed the attack to the BLF.",
    "Officials attributed the delay to rain.",
  ),
  row(
    "linked-to",
    `(?:linked|links|linking|tied|ties|tying|traced|traces|tracing)\\s+${ACT}\\s+(?:back\\s+)?to\\s+`,
    "after",
    "accuses",
    "A police report linked the bombing to the BLF.",
    "The road linked the town to the BLF camp.",
  ),
  row(
    "blame-on",
    `(?:blamed|blames|blame|blaming)\\s+(?:${ACT}\\s+)?(?:by\\s+[^.;,]{2,40}?\\s+)?(?:squarely\\s+|firmly\\s+)?(?:on|upon)\\s+`,
    "after",
    "accuses",
    "The bombing was blamed on the BLF.",
    "The delay was blamed on rain in the BLF camp.",
  ),
  row(
    "blame-laid-on",
    "(?:put|puts|putting|lays?|laid|laying|pinn?(?:ed|s|ing)|plac(?:ed|es|ing)|shift(?:ed|s|ing))\\s+(?:the\\s+|all\\s+the\\s+)?blame\\s+(?:for\\s+[^.;]{1,50}?\\s+)?(?:squarely\\s+|firmly\\s+)?(?:on|upon)\\s+",
    "after",
    "accuses",
    "The army laid the blame on the BLF.",
    "The BLF laid the blame for the rain.",
  ),
  row(
    "finger-at",
    "point(?:ed|s|ing)?\\s+(?:the|a|an\\s+accusing|its|his|her|their)\\s+fingers?\\s+(?:of\\s+blame\\s+)?at\\s+",
    "after",
    "accuses",
    "The minister pointed the finger at the BLF.",
    "The BLF pointed the way at dusk.",
  ),
  row(
    "suspicion-fell-on",
    "(?:suspicion|suspicions|blame)\\s+(?:\\p{L}+\\s+){0,3}?(?:fell|falls|fallen|falling|rested|rests|centred|centered)\\s+(?:\\p{L}+ly\\s+)?(?:on|upon)\\s+",
    "after",
    "accuses",
    "Suspicion fell on the BLF.",
    "Snow fell on the camp of the BLF.",
  ),
  row(
    "held-responsible",
    "(?:held|holds?|holding)\\s+([^.;:]{2,60}?)\\s+(?:\\p{L}+ly\\s+)?(?:responsible|accountable)\\b",
    "between",
    "accuses",
    "The ministry held the BLF responsible for the bombing.",
    "The BLF held a responsible election.",
  ),
  row(
    "named-as",
    "(?:named|names|identified|identifies|singled\\s+out)\\s+([^.;:]{2,60}?)\\s+as\\s+(?:the\\s+|one\\s+of\\s+the\\s+|those\\s+|being\\s+)?(?:\\p{L}+\\s+){0,2}?(?:perpetrators?|culprits?|attackers?|assailants?|responsible|behind)\\b",
    "between",
    "accuses",
    "The ministry named the BLF as the perpetrator.",
    "The ministry named the BLF as a party to the talks.",
  ),
  row(
    "suspects",
    "(?:suspects|suspected|suspect|suspecting|sees|saw|see)\\s+the\\s+(?:hand|involvement|work)\\s+of\\s+|(?:suspects|suspected|suspect|suspecting)\\s+",
    "after",
    "accuses",
    "Police suspect the hand of the BLF or the TLF.",
    "A man they knew left the BLF.",
  ),
  row(
    "accuses",
    "(?:accus(?:ed|es|e|ing)|blam(?:ed|es|e|ing))\\s+(?!(?:of|by|for|on|upon)\\b)",
    "after",
    "accuses",
    "Police accused the BLF of planting the bomb, a charge the group denied.",
    "He was accused of killing BLF men.",
  ),
  row(
    "is-accused",
    "(?:was|were|is|are|been|being|stands?|stood)\\s+(?:\\p{L}+\\s+)?(?:blamed|accused|suspected)\\b(?!\\s+(?:on|upon)\\b)(?:\\s+by\\s+([^,.;]{2,40}))?",
    "before",
    "accuses",
    "The BLF was blamed for the bombing.",
    "The BLF was praised for the truce.",
  ),
  row(
    "whom-they-blame",
    ",?\\s*(?:whom|which)\\s+([^,.;]{2,50}?)\\s+(?:(?:has|have|had)\\s+)?(?:blam(?:ed|es|e)|accus(?:ed|es|e)|suspect(?:ed|s)?|hold(?:s)?\\s+responsible)\\b",
    "before",
    "accuses",
    "The BLF, whom police blame for the bombing, said it had not carried it out.",
    "The BLF, which police disarmed, has left.",
  ),
  row(
    "each-other",
    "(?:(?:have|has|had)\\s+)?(?:trad(?:ed|es|e|ing)|exchang(?:ed|es|e|ing)|swapp(?:ed|ing))\\s+(?:accusations|blame|charges)\\b|(?:blam(?:ed|es|e|ing)|accus(?:ed|es|e|ing))\\s+(?:each\\s+other|one\\s+another)\\b",
    "before",
    "accuses",
    "The BLF and the TLF traded accusations over the blast.",
    "The BLF and the TLF traded prisoners.",
  ),
  row(
    "whether",
    "whether\\s+([^.;:]{2,60}?)\\s+(?:was|were|is|are|had|has|have|could|might)\\s+(?:\\p{L}+\\s+)?(?:involved|behind|responsible|to\\s+blame|carried|planted|staged)\\b",
    "between",
    "hints",
    "The army said it was looking into whether the BLF was involved.",
    "The army asked whether the BLF had left.",
  ),
  row(
    "had-carried-out",
    "(?:had|has|have)\\s+(?:carried|mounted|staged)\\s+(?:it|this|(?:the|this|that|both)\\s+(?:\\p{L}+\\s+)?(?:attack|bombing|blast|ambush|killing|shooting|raid|strike|assault)s?)\\s+out\\b|(?:had|has|have)\\s+carried\\s+out\\s+(?:it|(?:the|this|that|both)\\s+(?:\\p{L}+\\s+)?(?:attack|bombing|blast|ambush|killing|shooting|raid|strike|assault)s?)\\b",
    "before",
    "tells",
    "The ministry said a small group, the BLF, had carried it out.",
    "The BLF has carried out similar raids.",
  ),
  row(
    "is-behind",
    `(?:was|were|is|are|being|be|had\\s+been|has\\s+been|have\\s+been|stood|stands)\\s+(?:\\p{L}+ly\\s+)?(?:behind\\s+${ACT}\\b|responsible\\b(?!\\s+for\\s+(?:the\\s+|its\\s+)?(?!${ACT}))|to\\s+blame\\b|the\\s+culprits?\\b)`,
    "before",
    "tells",
    "Police said the BLF was behind the attack.",
    "The BLF was behind the times.",
  ),
  row(
    "not-ruled-out",
    "(?:(?:do|does|did|could|can|would|has|have|had)\\s*(?:not|n['’]t)|cannot|refused\\s+to|declined\\s+to)\\s+(?:yet\\s+)?(?:rul(?:e|ed)\\s+out|exclud(?:e|ed))\\s+(?:that\\s+)?(?:members?\\s+of\\s+|(?:the|an?)\\s+(?:involvement|role|hand)\\s+(?:of|by)\\s+)?",
    "after",
    "hints",
    "Investigators did not rule out the BLF.",
    "Investigators did not rule on the BLF appeal.",
  ),
  row(
    "not-to-be-ruled-out",
    "[\"”“’]?\\s*(?:cannot|can\\s*not|can['’]t|could\\s+not|couldn['’]t)\\s+(?:yet\\s+)?be\\s+(?:ruled\\s+out|excluded)\\b",
    "before",
    "hints",
    "A rival gang, the BLF, cannot be ruled out.",
    "The BLF cannot be reached.",
  ),
  row("did-it", "did\\s+(?:it|this)\\b(?!\\s+not)", "before", "tells", "The company said the BLF did it.", "The BLF did its best."),
  row(
    "introduced-themselves",
    "(?:introduced|identified|presented|described)\\s+(?:themselves|himself|herself)\\s+as\\s+(?:being\\s+)?(?:(?:members?|fighters?|men|soldiers|part)\\s+of\\s+)?(?:(?:another|an?)\\s+(?:\\p{L}+\\s+){0,2}?(?:organi[sz]ation|group|gang|movement),\\s+)?",
    "after",
    "tells",
    "The driver said the armed men introduced themselves as members of the BLF.",
    "The men introduced their friends of the BLF.",
  ),
  row(
    "in-the-name-of",
    "(?:letter|statement|message|note|e-?mail|communiqu[eé]|text|leaflet|video|caller|call|post)\\s+(?:in\\s+the\\s+name\\s+of|signed\\s+by|signed|attributed\\s+to)\\s+(?:an?\\s+|the\\s+)?(?:(?:group|body)\\s+)?([^.;:,]{2,60}?)\\s+(?:claimed|claims|claiming|took|takes|taking|accepted|accepts|assumed|assumes)\\s+(?:responsibility|credit|the\\s+(?:deed|attack|bombing|killing|blast|raid|arson|fire|sabotage)|it\\b)",
    "between",
    "claims",
    "A letter in the name of a BLF claimed the deed.",
    "A letter in the name of the BLF claimed a prize.",
  ),
  row(
    "may-be-behind",
    `(?:could|may|might)\\s+(?:well\\s+|also\\s+)?(?:be|have\\s+been)\\s+(?:behind\\s+${ACT}\\b|responsible\\b|involved\\b|to\\s+blame\\b)`,
    "before",
    "hints",
    "A source said the BLF could be involved.",
    "The BLF could be heard.",
  ),
  row(
    "work-of",
    "(?:the\\s+)?work\\s+of\\s+",
    "after",
    "tells",
    "The bombing was the work of the BLF, the army said.",
    "The work of the mills went on.",
  ),
  row(
    "points-to",
    "(?:everything|evidence|signs?|findings?|traces?|leads?|clues?|indications?|intelligence|all|it)\\s+(?:[^.;,]{0,40}?\\s)?(?:point(?:s|ed)?|lead(?:s)?|led)\\s+(?:(?:straight|firmly|directly|clearly)\\s+)?(?:to|at|towards?)\\s+(?:members?\\s+of\\s+)?",
    "after",
    "accuses",
    "The minister said that everything so far points to the BLF.",
    "The sign points the way to the BLF camp road, and nothing more.",
  ),
  row(
    "handiwork",
    "(?:is|was|it['’]s|were)\\s+((?:the\\s+)?\\p{Lu}[^.;,]{1,50}?)(?:['’]s|['’])\\s+(?:own\\s+)?(?:handiwork|work|doing|people|men|fighters|handwriting)\\b",
    "between",
    "tells",
    "The governor said that it was the BLF's handiwork.",
    "It was a day's work for the BLF.",
  ),
  row(
    "culprits-in",
    "(?:culprits?|perpetrators?|authors?|attackers?|killers?|bombers?)\\s+(?:of\\s+[^.;,]{2,40}?\\s+)?(?:are|is|were|was|came|come)\\s+(?:to\\s+be\\s+(?:sought|found|looked\\s+for)\\s+)?(?:(?:in|among|from|with)\\s+)?(?:the\\s+)?(?:(?:ranks|men|fighters|members)\\s+of\\s+)?",
    "after",
    "tells",
    "The governor said that the culprits are to be sought in the BLF.",
    "The culprits are still free, and the BLF laughs.",
  ),
  row(
    "put-down-to",
    `(?:put|puts|putting)\\s+${ACT}\\s+down\\s+to\\s+`,
    "after",
    "accuses",
    "The ministry put the ambush down to the BLF.",
    "The ministry put the tea down to cool beside the BLF.",
  ),
  row(
    "sees-behind",
    "(?:sees?|saw|suspects?|suspected|believes?)\\s+((?:the\\s+)?\\p{Lu}[^.;,]{1,50}?)\\s+(?:(?:is|was|to\\s+be)\\s+)?behind\\s+(?:it|this|that|(?:the|this|that)\\s)",
    "between",
    "accuses",
    "The army sees the BLF behind the raid.",
    "He saw the BLF flag behind.",
  ),
  row(
    "signature-of",
    "(?:bears?|bore|carr(?:y|ies|ied)|has|had|is|was)\\s+(?:all\\s+)?(?:the\\s+)?(?:signature|stamp|mark|handwriting)\\s+of\\s+",
    "after",
    "hints",
    "The blast bore the stamp of the BLF.",
    "It has the price of the BLF.",
  ),
  row(
    "put-its-name",
    `(?:(?:has|have|had)\\s+)?(?:put|puts|sets?|lent)\\s+(?:its|their)\\s+names?\\s+to\\s+${ACT}|(?:(?:has|have|had)\\s+)?(?:own(?:ed|s)\\s+up\\s+to|acknowledged|avowed|boasted\\s+of|boasts\\s+of)\\s+${ACT}`,
    "before",
    "claims",
    "The BLF has acknowledged the ambush.",
    "The BLF has acknowledged the letter of the mayor.",
  ),
  row(
    "hallmarks-of",
    "(?:hallmarks?|trademarks?|signature|fingerprints?)\\s+of\\s+",
    "after",
    "hints",
    "The attack bore the hallmarks of the BLF.",
    "The hallmarks of silver.",
  ),
  row(
    "put-there-by",
    "(?:planted|laid|hidden|detonated|carried\\s+out|perpetrated|committed|staged|mounted|orchestrated|masterminded)\\s+by\\s+",
    "after",
    "tells",
    "Police said the device had been planted by the BLF.",
    "Trees were planted by the school.",
  ),
  row(
    "belonged-to",
    "(?:drones?|missiles?|rockets?|aircraft|jets?|planes?|helicopters?|warplanes?|shells?|bombs?|device|(?:suspects?|attackers?|assailants?|gunm[ae]n|killers?|bombers?|men|arrested|detained|(?:all|both)(?:\\s+(?:of\\s+them|two|three|four|five|six))?))(?:,\\s(?:who|which)\\s[^,.;]{2,60},)?\\s+(?:had\\s+|all\\s+|both\\s+)?(?:belong(?:ed|s)?|belonging)\\s+to\\s+",
    "after",
    "tells",
    "The minister said the drone belonged to the BLF.",
    "The mill belonged to the BLF.",
  ),
  row(
    "message-signed",
    "(?:message|note|leaflets?|pamphlets?|banner|placard|letter|cardboard|sign|graffiti)\\s+(?:(?:left|found|hung|pinned|placed)\\s+(?:[^,.;]{2,30}?\\s+)?)?(?:(?:was|were)\\s+)?signed\\s+(?:by\\s+)?",
    "after",
    "claims",
    "On the wall they left a message signed by the BLF.",
    "He signed by the BLF camp.",
  ),
  row(
    "later-claimed",
    "(?<=\\b(?:which|that)\\s[^.;,]{2,60})(?:(?:has|have|had|later|subsequently|also|since)\\s+){1,2}claimed(?=\\s*(?:[.,;]|$|(?:in|on|through|via)\\s))",
    "before",
    "claims",
    "It was the raid which the BLF later claimed.",
    "It was the medal which the BLF had won.",
  ),
  row(
    "claimed-by",
    "(?:it|(?:attacks?|bombings?|blasts?|explosions?|killings?|ambush|assassination|kidnappings?|shootings?|raids?|strikes?))\\s+(?:was|were|has\\s+been|have\\s+been)\\s+(?:later\\s+|also\\s+|quickly\\s+)?claimed\\s+(?:\\p{L}+\\s+)?by\\s+",
    "after",
    "claims",
    "It was claimed by the BLF.",
    "The hill was sought by the BLF.",
  ),
];

/** Behind whoever is accused: of something else than a deed of violence ("of using them as shields"). */
export const OF_OTHER_DEED =
  /^\s+of\s+(?:\p{L}+ly\s+)?(?!(?:be|hav|carry|attack|bomb|shell|kill|plant|target|strik|hitt|stag|order|orchestrat|perpetrat|committ|launch|fir|shoot|execut|mastermind|abduct|kidnapp|ambush|massacr|murder|assassinat|burn|tortur|conduct|detonat|poison|raid|storm|blow|sett|trying|attempt|plott|try)ing\b)\p{L}+ing\b/iu;
/** Behind whoever is accused: that they deny it. Matched right behind the name. */
export const DENIED_BEHIND =
  /^[^.;]{0,90}?,\s*(?:(?:which|who)\s+(?:has\s+|have\s+|had\s+)?(?:\p{L}+ly\s+)?(?:den(?:ied|ies|y)|reject(?:ed|s)?|dismiss(?:ed|es)?)\b|(?:an?\s+|but\s+)?(?:charges?|claims?|accusations?|allegations?|something)?\s*(?:that\s+|which\s+)?(?:it|they|the\s+(?:group|movement|organi[sz]ation|militia|army|front|party|rebels|militants))\s+(?:has\s+|have\s+|had\s+)?(?:\p{L}+ly\s+)?(?:den(?:ied|ies|y)|reject(?:ed|s)?|dismiss(?:ed|es)?)\b)/iu;

/** What may stand between the wording and a name: whose men they are, no verb, no place, no other clause. */
export const MERE_WORDS =
  /^(?:(?:(?!(?:that|who|which|and|or|but|was|were|is|are|had|has|have|in|on|at|of|from|to|for|with|by|near|after|before|over|under|during|as|than|what|said|says|say|told|it|they|he|she|we)\s)[\p{Ll}'’-]+\s+){0,4}(?:(?:members?|fighters?|militants?|gunmen|elements|supporters|forces|rebels|men|wings?|arm|cells?|factions?|branch|leaders?|commanders?)\s+(?:of|from|within|loyal\s+to|linked\s+to|belonging\s+to)\s+)?(?:the\s+)?(?:(?:banned|outlawed|separatist|rebel|armed|militant|insurgent|so-called)\s+){0,2}(?:group\s+)?)$/u;
/** Forces of a country by its people's name, in the first group: "Indian intelligence". */
export const COUNTRYS_FORCES =
  /\b(\p{Lu}\p{L}+(?:n|i|sh|ese|ch|an)\s+(?:army|military|(?:armed\s+|security\s+|special\s+)?forces|troops|intelligence(?:\s+(?:services?|agents|agencies|officers))?|air\s+force|navy|government|security\s+services|agents|drones|jets|warplanes))\b(?!\s+(?:chief|spokes|commander|leader|official|base|post|said))/gu;
/** Forces by what they are, in the first group. */
export const FORCES =
  /\b(?:the|its|their)\s+((?:\p{L}+\s+)?(?:army|military|armed\s+forces|security\s+forces|government\s+forces|government\s+troops|air\s+force|navy|junta|paramilitaries|rebels|insurgents|separatists|jihadists|militants|settlers))\b(?!\s+(?:chief|spokes|commander|leader|official|court|base|post|said))/giu;
/** Between two names of which each is meant. */
export const NAMED_BESIDE = /^(?:,|,?\s+(?:and|or|and\/or|as\s+well\s+as))\s+(?:the\s+)?$/u;
/** "The Otto Varn faction of the Front": a body of its own, which the one that it is named after does not answer for. */
export const FACTION = /\b(?:faction|splinter(?:\s+(?:group|faction))?|breakaway\s+(?:group|wing|faction))\s+(?:of|from|within)\s/iu;
