/** Words by which a text calls a name that of a body, and words that such names begin with. */

const BODY =
  "group|gang|cell|militia|movement|organi[sz]ation|network|outfit|cartel|faction|splinter|coalition|alliance|syndicate|guerrillas";

/** Before "group": it is a people's or a faith's, and no body. */
const PEOPLES = "(?:ethnic|religious|minority|tribal|indigenous|linguistic|language|nomadic|people['’]?s?|caste|racial)";

/** Right before a name: "the Islamist group", "a group styling itself the", "an outfit called". */
export const CALLED_BEFORE = new RegExp(
  `(?<!${PEOPLES}\\s)(?<![\\p{L}-])(?:(?:${BODY})\\s(?:(?:known\\sas|called|named|dubbed|(?:(?:that|which)\\s)?(?:calls|calling|styles|styling|names|naming)\\s(?:itself|themselves))\\s)?|(?:calling|styling|naming)\\s(?:itself|themselves)\\s)(?:the\\s)?["“‘']?$`,
  "iu",
);

/** As much before a name between commas: "a little-known group, ". */
export const CALLED_BEFORE_COMMA = new RegExp(
  `(?<![\\p{L}-])(?:an?|another|one|new)\\s(?:[\\p{L}-]+\\s){0,3}(?:${BODY}),\\s(?:the\\s)?["“‘]?$`,
  "iu",
);

/** Right behind a name: ", an armed group of foreign origin". Not ", a militia leader". */
export const CALLED_BEHIND = new RegExp(
  `^["”’']?,\\s(?:an?|the|another|one\\sof\\sthe)\\s(?:(?!${PEOPLES}\\s)[\\p{L}-]+\\s){0,4}?(?:${BODY})(?![\\p{L}’'-])(?!\\s(?!(?:of|that|which|who|whose|where|for|responsible|blamed|accused|in|from|with|based|linked|allied|loyal|operating|active|led|backed|known|fighting|and|formed|founded|behind|whose|on|to|said|has|had|is|was)\\b)\\p{Ll})`,
  "iu",
);

/** Right before a name: its armed men. */
export const MEN_BEFORE =
  /(?<![\p{L}-])(?:fighters|gunm[ae]n|militants|rebels|insurgents|guerrillas|jihadists|militiam[ae]n|bandits|commandos|bombers)\s(?:of|from|belonging\sto|loyal\sto)\sthe\s$/iu;

/** First words of names of armed bodies in Arabic, Urdu and Spanish. */
export const FIRST_OF_BODIES: ReadonlySet<string> = new Set(
  "ansar jaysh jaish jeish jund katiba katibat kataib kata'ib liwa saraya harakat harakah hizb jabhat jamaat jama'at tanzim lashkar sipah tehrik tehreek asaib asa'ib firqat faylaq los".split(
    " ",
  ),
);
