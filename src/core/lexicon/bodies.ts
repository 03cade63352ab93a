const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that say what kind of body speaks, to the one word that stands for the body: an officer speaks for the police, a nurse for no one. */
export const BODY_OF_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    police:
      "police policeman policewoman policemen constable constables constabulary detective detectives investigator investigators trooper troopers",
    sheriff: "sheriff sheriffs sheriff's deputies",
    army: "army military soldiers troops forces",
    navy: "navy naval",
    hospital: "hospital hospitals clinic clinics",
    mortuary: "mortuary morgue coroner coroner's",
    prosecution: "prosecution prosecutor prosecutors prosecutor's",
    court: "court courts judge judges tribunal",
    ministry: "ministry ministries minister ministers",
    government: "government regime cabinet",
    presidency: "presidency president president's",
    embassy: "embassy ambassador attache attaché consulate consul",
    department: "department departments",
    directorate: "directorate",
    parliament: "parliament senate congress",
    firefighters: "firefighters fire-fighters",
  }).flatMap(([body, words]) => words.split(" ").map((word): [string, string] => [word, body])),
);

/** Words of a source's phrase that name no body: articles, ranks, functions, what it does. */
export const NO_PART_OF_BODY = set(
  "caption photo video update the a an this that its their his her our one two several some many senior local unnamed anonymous top former acting chief deputy official officials officer officers " +
    "spokesman spokeswoman spokesperson spokesmen spokespeople representative representatives head director chairman chairwoman captain colonel general major lieutenant sergeant brigadier inspector " +
    "superintendent commander commanders mr mrs ms miss dr prof professor staff source sources authorities statement for of at in from by on and with to according who which",
);

/** Bodies, by the words that stand for them, that "the authorities" and "officials" may be. */
export const OF_THE_STATE = set(
  "police sheriff army navy mortuary prosecution court ministry government presidency embassy department directorate parliament firefighters",
);

/** Words by which a text speaks of whoever publishes it. */
export const WE = /^(?:we|our|us)$/iu;

/** First-hand work of the publisher's own people. */
export const FIRST_HAND =
  /\b(?:our|this) (?:own )?(?:reporters?|correspondents?|photographers?)(?:['’]s)?\b.{0,60}\b(?:saw|seen|counted|count|counts|heard|watched|visited|witnessed|found)\b|\bby this (?:reporter|correspondent)['’]s (?:count|own count)\b|\ba (?:reporter|correspondent|photographer) (?:for|of|from) (?:this|the) (?:newspaper|paper|agency|channel)\b.{0,40}\b(?:saw|counted|heard|watched)\b/iu;

/** The press at large, which tells of others: whoever told it is not shown. */
export const PRESS_AT_LARGE =
  /^(?:(?:some|several|many|various|local|state|national|foreign|international|western|news|social|unconfirmed|earlier|initial)\s+)*(?:(?:media|press|news|newspaper|television)(?:\s+(?:reports?|outlets?|accounts))?|reports?)$/iu;
