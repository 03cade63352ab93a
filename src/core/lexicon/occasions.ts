/** Media that are an hour at which several may speak. */
export const SPOKEN_TOGETHER: ReadonlySet<string> = new Set(["news-conference", "briefing"]);

/** "the same news conference": the words before the noun tell which one is meant. */
export const OCCASION =
  /((?:\b(?:an?|the|this|that|same|joint|separate|another|second|third|later|earlier|different|own|daily|his|her|their|its|\p{L}+['’]s?)\s+)*)(?:\p{L}+\s+){0,2}?\b(conference|briefing|presser)\b/giu;
export const OTHER_OCCASION = /\b(?:separate|another|second|third|later|earlier|different|own|his|her|their|its)\b|['’]s?\s/iu;
export const SAME_OCCASION = /\b(?:the|this|that|same)\b/iu;

/** What somebody unnamed hands round: many may cite the same one. One word stands for those that are one. */
export const HANDED_ROUND: ReadonlyMap<string, string> = new Map(
  Object.entries({
    list: "list lists roster",
    communiqué: "communique communiqué communiques communiqués",
    letter: "letter letters",
    leaflet: "leaflet leaflets pamphlet pamphlets",
    video: "video videos footage clip clips",
    recording: "recording recordings audio",
    memo: "memo memorandum",
    document: "document documents file files",
  }).flatMap(([noun, words]) => words.split(" ").map((word): [string, string] => [word, noun])),
);
