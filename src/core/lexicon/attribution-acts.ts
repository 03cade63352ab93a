/** What a cue verb or noun does, by lemma. A verb in none of these asserts and states. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const DENYING = set("deny reject dismiss refute rebut dispute repudiate contradict denial denials recant retract disclaim");
export const QUESTIONING = set(
  "question doubt wonder ask query inquire enquire challenge doubts questions probe quiz sceptical skeptical doubtful dubious unconvinced scepticism skepticism",
);
export const DEMANDING = set(
  "forbid demand order instruct command require request push press pressure insist ask demands request requests order orders ultimatum petition",
);
export const CALLING = set("call urge appeal exhort implore beg plead advise recommend encourage invite calls appeals counsel");
export const REFUSING = set("refuse reject decline rebuff refusal rejection veto");
export const PROPOSING = set("propose offer suggest recommend recommendation proposal proposals offers moot float");
export const THREATENING = set("threaten threat threats");
export const ANNOUNCING = set("announce unveil proclaim announcement announcements pledge promise vow pledges promises");
export const VOWING = set("vow swear pledge promise threaten");
export const CLAIMING = set("claim take assume accept claims claimed");
export const SUPPOSING = set(
  "suspect speculate fear hint wonder surmise conjecture worry hypothesize suspicion speculation rumour rumor fears",
);
export const THINKING = set("believe think assume presume reckon guess belief appear seem expect expected");

/** Words that leave the content open. */
export const POSSIBLE_WORDS = set("may might could possibly perhaps maybe possible possibility");
/** Words that make the content likely and no more. */
export const PROBABLE_WORDS = set(
  "likely probably presumably apparently seems seem seemed appears appear appeared believed thought seemingly credible",
);

/** Violence that a group can claim as its own deed. */
export const DEEDS = set(
  "attack attacks bombing bombings blast blasts explosion explosions assault assaults ambush ambushes killing killings assassination shooting shootings raid raids strike strikes kidnapping kidnappings abduction abductions operation operations hit bomb bombs murder murders rocket rockets massacre hijacking sabotage arson",
);
/** What weights taught on politics pass over: who claims a deed, takes or denies a part in it, is blamed for it. */
export const PART_IN_DEED =
  /\b(?:claim(?:s|ed|ing)?|took|takes?|taken|assum(?:es|ed)|accept(?:s|ed)|den(?:y|ies|ied)|disclaim(?:s|ed)?|disavow(?:s|ed)?)\b.{0,40}\b(?:responsibility|credit|involvement|(?:the|this|that|both) (?:\p{L}+ ){0,3}?(?:attacks?|bombings?|killings?|ambush|assassination|kidnappings?|shootings?|raids?|strikes?|blasts?))\b/isu;
/** Other ways that those weights pass over: silence, what nobody could confirm, what is believed by nobody shown, a course ruled out, a headline with its source. */
export const WAYS_PASSED_OVER =
  /\bden(?:y|ies|ied) (?:it|this|that)(?:[.,;]|$)|\bbe reached\b|\bno (?:\p{L}+ ){0,2}comments?\b|\bnot (?:\p{L}+ly )?(?:respond|reply|answer|comment)\b|\bthere (?:is|are|was|were|has been|have been) (?:still |also )?no\b|\b(?:is|are|was|were) (?:\p{L}+ly )?(?:believed|feared|thought|understood|presumed) (?:that|to)\b|\brul(?:es|ed|ing) out\b|\bunanswered\b|\bnot be drawn\b|\brefus(?:es|ed) to (?:say|comment|discuss|name|disclose|confirm)\b|\b(?:not|cannot|couldn['’]t) (?:be |been )?(?:independently )?(?:verified|confirmed)\b|^according to\b|\baccording to$|\bplead(?:s|ed)? (?:not )?guilty\b|\bst(?:ands?|ood) by\b|\battribut(?:es|ed)\b.{1,60}\bto\b|\bneither\b.{0,40}\bcomment(?:ed)?\b|\b(?:has|have) (?:not|yet to) comment(?:ed)?\b|^[^:]{12,}(?::|\s[–—-])$|^.{12,},\ssays?$/isu;
/** What a vow must speak of to be a threat. */
export const HARM = set(
  "attack attacks kill strike strikes avenge revenge retaliate retaliation destroy punish target targets bomb execute behead burn continue more fight blood war response respond hit punishment harm shoot",
);

/** Where the source says that there is nothing to go by. */
export const EVIDENCE_NOUNS = set(
  "evidence proof indication indications sign signs substantiation trace confirmation information claim responsibility record records suspects",
);
export const NOBODY = /^(?:no(?:body|\s+one|ne)?\b|neither\b)/iu;

/** Media by the nouns that name them, as they are told in the contract's `medium`. */
export const MEDIA: ReadonlyMap<string, string> = new Map(
  (
    "statement:statement statements:statement communique:statement communiqué:statement release:press-release video:video footage:video recording:recording audio:audio poster:poster posters:poster leaflet:leaflet leaflets:leaflet pamphlet:leaflet " +
    "telegram:telegram whatsapp:whatsapp facebook:facebook instagram:instagram tiktok:tiktok youtube:video twitter:tweet tweet:tweet tweets:tweet tweeted:tweet x:post post:post posted:post blog:blog letter:letter letters:letter email:email emails:email e-mail:email emailed:email message:message messages:message " +
    "conference:news-conference briefing:briefing interview:interview interviews:interview speech:speech sermon:sermon address:speech broadcast:broadcast telecast:broadcast radio:radio television:television tv:television telephone:telephone phone:telephone call:telephone study:study report:report testimony:testimony hearing:hearing court:court parliament:parliament seminar:seminar rally:rally " +
    "memo:memo memoir:book book:book article:article op-ed:article affidavit:affidavit indictment:indictment website:website channel:channel magazine:magazine newspaper:newspaper"
  )
    .split(" ")
    .map((entry) => entry.split(":") as [string, string]),
);

/** Nouns of bodies: ministries, forces, groups, companies. */
export const INSTITUTION_NOUNS = set(
  "government ministry ministries department office agency agencies army military police navy forces force court council parliament senate congress commission committee party group groups organisation organization movement front brigade brigades army's militia militias faction company companies union association institute university embassy consulate administration authority authorities airport hospital channel newspaper paper news television radio network bank team cabinet presidency command headquarters prosecutors coalition alliance foundation fund centre center statement report study poll survey campaign guard bureau wing regime state service media kremlin pentagon intelligence resistance leadership opposition enforcement delegation mission side bloc international operation watch rights initiative forum arm outlet prosecution judiciary observatory airline junta secretariat directorate tribunal charity federation",
);
/** Plural people without a name or an office. */
export const COLLECTIVE_NOUNS = set(
  "residents villagers witnesses experts scholars analysts academics activists relatives people locals critics supporters militants rebels protesters observers many some others most several few they we voters republicans democrats families survivors campaigners refugees workers students leaders elders civilians fighters parents neighbours neighbors journalists reporters historians economists scientists doctors lawyers defenders opponents researchers everyone class passersby passers-by enforcement members friends colleagues deputies passengers shopkeepers farmers monks clerics families men women staff personnel crew crews troops militiamen",
);
/** What somebody without a name is called by the work they do: one of them is nobody to be known by it, several are a collective. */
export const WORK_NOUNS = set(
  "official officer diplomat investigator aide adviser advisor lawmaker legislator senator congressman soldier policeman policewoman detective deputy insider source",
);
/** What an office-holder without a name is called. */
export const OFFICE_NOUNS = set(
  "official officials officer officers spokesman spokeswoman spokesperson spokesmen spokespeople minister ministers governor mayor president premier chief commander commanders general colonel ambassador diplomat diplomats secretary director head envoy judge prosecutor investigator investigators aide aides adviser advisers lawmaker lawmakers senator sheriff lieutenant captain inspector superintendent administrator chairman chairwoman leader king queen prince pope imam bishop archbishop cardinal patriarch editor coroner ombudsman rector deputy",
);
/** Sources that are told to be nobody one may know. */
export const UNNAMED_NOUNS = set("source insider it rumours rumors someone somebody anyone anybody");

/** Words before a name that are not part of it. */
export const TITLE_WORDS = set(
  "mr mrs ms miss dr prof professor insp supt det brig cmdr sir lord lady president minister prime secretary general gen lt lieutenant col colonel maj major capt captain sgt sergeant brig brigadier adm admiral sheriff governor gov mayor senator sen representative rep congressman congresswoman ambassador envoy spokesman spokeswoman spokesperson chief director head chairman chairwoman commander judge inspector superintendent detective officer investigator imam sheikh mullah maulana king queen prince princess pope father sister bishop archbishop rabbi attorney commissioner analyst expert researcher activist journalist reporter lawyer author candidate frontrunner nominee leader adviser aide official resident witness shopkeeper teacher farmer driver doctor nurse student speaker chancellor premier elder editor columnist historian economist",
);

/** Feminine and masculine words inside a source, to keep "she" off "the policeman". */
export const FEMININE = set(
  "she her mrs ms miss spokeswoman policewoman chairwoman congresswoman sister mother queen princess woman lady actress daughter wife herself",
);
export const MASCULINE = set(
  "he his mr spokesman policeman chairman congressman brother father king prince man sir lord son husband sheikh imam himself",
);
