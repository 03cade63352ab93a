const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns of texts and recordings that words are taken from: a hand in a chain that is no person. */
export const DOCUMENT_NOUNS = set(
  "report reports statement statements document documents letter letters memo memos study studies survey surveys poll polls article articles interview interviews transcript transcripts data figures records record filing filings complaint indictment affidavit dispatch cable cables communique communiqué tweet tweets post posts polling message messages video videos recording recordings note book paper papers assessment bulletin broadcast release agreement accord treaty decree resolution lawsuit suit petition playbook alert verdict ruling email emails e-mail e-mails manifesto leaflet leaflets pamphlet memoir telegram referral footage dossier investigation inquiry probe audit statistics census transcript testament information images imagery photographs photos pictures logs minutes constitution warrant warrants autopsy",
);

/** Nouns of outlets: what one says it has from somebody, shown or not. */
export const OUTLET_NOUNS = set(
  "newspaper newspapers paper papers daily weekly magazine agency newswire wire broadcaster station channel network website portal blog tabloid outlet outlets media press",
);
/** What an outlet does that passes words on; what it demands or declares is its own. */
export const REPORTING = set(
  "say says said report reports reported reporting according write writes wrote publish published carry carried quote quoted cite cited find finds found",
);
/** Texts and recordings that one says something in, by their noun: a hand before the speaker. A speech or an interview is none. */
export const SAYING_TEXTS = set(
  "statement statements letter letters memo memos memorandum communique communiqué communiques note message messages email emails e-mail e-mails report reports article study survey video videos recording recordings tape footage tweet tweets post posts leaflet leaflets pamphlet essay book memoir op-ed editorial column filing filings affidavit complaint indictment bulletin release dispatch cable manifesto document documents paper papers testament review",
);
/** Outlets by name, folded, that their name does not tell to be one. */
export const OUTLET_NAMES: ReadonlySet<string> = new Set(
  "cnn|bbc|nbc|abc|cbs|npr|pbs|msnbc|cnbc|fox|fox news|al jazeera|al-jazeera|al arabiya|al-arabiya|al mayadeen|axios|politico|bloomberg|sky news|france 24|rfi|voa|voice of america|rfe/rl|deutsche welle|dw|euronews|haaretz|ynet|dawn|the hindu|tolo|tolonews|geo news|ary news|breitbart|buzzfeed|vice|vox|the atlantic|the new yorker|time|newsweek|the economist|der spiegel|spiegel|bild|le monde|le figaro|liberation|el pais|el país|el mundo|la repubblica|meduza|kommersant|newsmax|the hill|the intercept|daily beast|the daily beast|huffpost|slate|salon|mother jones|the nation|itv|cbc|nhk|rte|rté|trt|cctv|cgtn|press tv|rt|sputnik|radio okapi|o globo".split(
    "|",
  ),
);
/** Last words of outlets' names. */
export const OUTLET_NAME_ENDS = set(
  "times post gazette herald tribune journal courier ledger chronicle observer guardian telegraph today news newswire press mirror dispatch journalism sentinel monitor inquirer examiner radio tv television broadcasting",
);
/** First words of outlets' names. */
export const OUTLET_NAME_STARTS = set("radio tv television daily");

/** Nouns of people who are named by what they do or are, not by name. */
export const ROLE_NOUNS = set(
  "official officials officer officers source sources witness witnesses spokesman spokeswoman spokesperson spokesmen spokespeople minister ministers diplomat diplomats commander commanders aide aides adviser advisers analyst analysts expert experts resident residents villager villagers relative relatives doctor doctors medic medics lawyer lawyers activist activists soldier soldiers policeman policemen journalist journalists reporter reporters militant militants rebel rebels insider insiders person people man woman authorities investigators prosecutors police",
);

/** Whoever or whatever words can be taken from. */
export const HANDS: ReadonlySet<string> = new Set([
  ...DOCUMENT_NOUNS,
  ...ROLE_NOUNS,
  "agency",
  "newspaper",
  "paper",
  "channel",
  "television",
  "radio",
  "website",
  "ministry",
  "army",
  "military",
  "government",
]);
