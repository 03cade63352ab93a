/** Words that show what a day told beside them is the day of. All in lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** That something happened, or was noticed as it happened: a day beside them is the day of the act. */
export const HAPPENED = words(
  `happened happening occurred occurring unfolded erupted began responded dispatched sent gunfire gunshot gunshots shots shooter gunman
  gunmen struck hit fired firing fire rang accident accidents accidentally incident incidents crime scene standoff rampage slaying slain violence massacre
  attacked called call calls blast hitting dynamited sustained suffered grazed
  sprayed discharged misfired bullet bullets`,
);

/** "Received a report", "responded to reports": words between which a report is how the act was noticed. */
export const NOTICED = words("received receiving responded responding response");

/** What a feast's name qualifies where it is not the day: "a Christmas party". */
export const FEAST_THINGS = words(
  "market markets fair fairs party parties event events card cards dance parade parades celebration celebrations cookout dinner lunch tree gift gifts season costume costumes mass gathering display lights shopping break holiday",
);

/** "The shooting took place": the first word of two. */
export const TOOK = words("took take taken taking");

/** That somebody spoke or wrote, in the past: a day beside them is the day of the words. "Police say" has none. */
export const SPOKE = words(
  `said saying told announced announces announcing stated added confirmed denied disclosed explained commented reported reports reporting
  revealed revealing posted tweeted wrote published updated issued statement conference briefing interview warned urged condemned
  deplored declared read broadcast report denounced asked noted claimed testified admitted confessed acknowledged communique spokesman
  spokeswoman statements communiques interviews referred remarked argued insisted maintained stressed replied recalled indicated consulted contacted transmission
  announcement announcements protested accused blamed
  praised criticized pledged`,
);

/** What follows an act: search, arrest, court, care, mourning, remembrance. A day beside them is theirs. */
export const FOLLOWED = words(
  `arrested arrest arrests arraigned arraignment charged charge charges charging identified identify identifying identification named
  released releasing release freed freeing free rescued rescuing custody jail jailed prison detained surrendered captured apprehended nabbed booked bail
  bond court hearing trial jury judge judges pleaded pleads plead pled guilty convicted conviction sentenced sentence sentencing indicted
  indictment sued lawsuit suit filed files verdict acquitted prosecutors prosecutor prosecuted extradited ruled ruling
  investigate investigating investigated investigation continue continued continues continuing search searching searched searches hunt
  hunting sought seeking seek looking wanted manhunt remained remain remains remaining recovering recover
  autopsy autopsies examiner coroner
  buried burial funeral funerals vigil vigils memorial memorials mourn mourned mourners mourning grieve grieving remember remembered
  remembering honor honored service services visitation laid tribute anniversary rally march marched
  scheduled expected appear appeared appearance appears
  session press interviewed offered offering reward donate donation donations fund fundraiser
  testify testifies testifying testimony arraign
  reopened closed canceled cancelled resumed counselors counseling surgery show newscast`,
);

/** Gatherings that follow an act, and that are attacked themselves. */
export const GATHERINGS = words(
  "burial funeral funerals vigil vigils memorial memorials service services visitation tribute anniversary rally march session mourners",
);

/** Where people are held or judged, which is attacked itself. */
export const STRONGHOLDS = words("prison jail court");

/** Before a gathering they make it the scene: "opened fire at a funeral". */
export const AT_SCENE = words("at during outside inside near attending leaving on into hit targeted targeting struck");

/** How somebody does is told as of later: "was listed in fair condition". */
export const STILL = words("still remain remains remained listed upgraded downgraded");

/** Acts of other people that need say nothing of the attack: only right beside a day is the day theirs. */
export const BESIDE_ONLY = words(
  `adopted imposed arrived arrive arrives arriving met meet meeting meets visited visit visits gathered gather gathering held returned return returning worked
  transferred traveled travelled left inaugurated signed celebrated celebrate opened attended played elected voted nominated appointed promoted installed born resigned inaugurated learned`,
);

/** That somebody died of it or was found: near the act, but not always of its day. */
export const DIED = words(
  "died dies dying death deaths dead body bodies corpse corpses found discovered pronounced succumbed victim victims wounded injured injuries hospital hospitals hospitalized treated condition danger taken rushed airlifted",
);

/** Crimes by their legal names: after a word of accusation they are what somebody is held for, not what is told. */
export const CRIMES = words(
  "murder murders manslaughter homicide homicides assault assaults robbery kidnapping terrorism killing killings attack",
);

/** Words of accusation before a crime: the day beside is the accusation's. */
export const ACCUSED_OF = words(
  "charged charge charges charging convicted guilty sentenced sentence warrant warrants arrested arrest pleaded pled indicted count counts jail prison trial acquitted",
);

/** Words between a day and what it is the day of. */
export const BESIDE_DAY = words(
  "on in at the a an late early about around near shortly just before after of during approximately some this last past sometime",
);

/** Words at which what stands after a day ends. */
export const ENDS_PHRASE = words(
  "in at on for from by with after before when while as to into near outside inside and but that which who where because of during following",
);

/** Words that begin what is told of a thing: a day before them belongs to the thing ("those shot on Friday were named"). */
export const AUXILIARIES = words("has have had is are was were be been will would can could may might appear appears appeared seem seems");
