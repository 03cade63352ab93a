/** Who speaks for a state of what its forces do. */
export const STATE_SPEAKER =
  /\b(?:president|prime minister|premier|chancellor|government|(?:defen[cs]e|foreign|prime|information|war) (?:ministry|minister|secretary)|(?:ministry|minister|department|secretary) (?:of|for) (?:defen[cs]e|foreign|information|war)|minister|ministry|pentagon|kremlin|white house|general staff|chief of staff|forces|army|military|command|centcom|africom|navy|air force|guards?|corps|IDF|junta|(?:state )?security (?:service|agency)|intelligence(?: (?:service|agency|directorate))?)\b/iu;
/** Who is of a state and tells of others, or is of none: ministries that count the dead, those who have left office or stand against it. */
export const NO_STATE_SPEAKER =
  /\b(?:former|ex-|opposition|exiled|in exile|self-declared|shadow|health|justice|education|interior|police|prosecutor|court|governor|mayor|observatory|rights|doctors|union|association|university|company|party|front|movement|rebels?|fire|rescue|civil)\b/iu;
/** A name of a state's forces ends so, its state's word first. */
export const OWN_ARMS =
  /\b(?:forces|army|military|troops|soldiers|navy|air force|marines|war ?planes|jets|aircraft|drones?|helicopters|missiles?|(?:air ?)?strikes?|attacks?|artillery|guards?|IDF|command)$/iu;
/** Forces that are called by what they are and by no state's word. */
export const BARE_FORCES =
  /^(?:(?:state|country’s|country's|nation's|armed|government|security|special|ground|naval|air) )?(?:military|army|forces|troops|soldiers|air force|navy|war ?planes|jets)$/iu;
