/** Words by which a text tells who the dead and wounded of an act were, apart from the words for the act. */

const HARMED =
  "dead|deceased|slain|killed|victims?|fatalities|casualties|wounded|injured|hostages?|captives|missing|abducted|kidnapped|detained|arrested";

/** Before a list of them: "The dead were identified as", "among the wounded were". The list stands behind. */
export const TOLD_BEHIND = new RegExp(
  `(?:^|[.;:,–—]\\s|\\b(?:and|that|while|said)\\s)(?:(?:among|of|all|both|one|two|three|four|most|some)\\s(?:of\\s)?)?(?:the|those|its|their)\\s(?:\\p{L}+\\s)?(?:${HARMED})(?:\\s(?:men|women|people|in\\s[^,.;]{2,30}))?,?\\s(?:(?:was|were|is|are|include[sd]?|including|as|have\\sbeen|has\\sbeen|had\\sbeen|later|so\\sfar|only|all|both|two|three|four|five|six)\\s){1,4}(?:(?:identified|named)\\s(?:\\p{L}+\\s){0,3}?(?:as|:)\\s)?`,
  "giu",
);

/** "Of the victims, three have been identified:", "the victims were named:", with the list behind. */
export const NAMED_BEHIND = new RegExp(`\\b(?:${HARMED})\\b[^.;:]{0,60}?\\b(?:identified|named)\\b[^.;:]{0,50}?(?:\\sas\\s|:\\s)`, "giu");

/** Behind a list of them: "were among the dead". The list stands before. */
export const TOLD_BEFORE = new RegExp(
  `\\s(?:was|were|is|are)\\s(?:also\\s)?(?:among|one\\sof)\\s(?:the\\s(?:\\p{L}+\\s)?(?:${HARMED})|them)(?![\\p{L}-])`,
  "giu",
);

/** "Six wounded, including two nurses", "killed nine people, among them": those of a figure of the harmed, listed behind. */
export const AMONG_THEM =
  /\b(?:killed|killing|died|dead|lives|wounded|wounding|injured|injuring|hurt|hurting|abducted|kidnapped|detained|arrested)\b[^.;:]{0,60}?,?\s(?:including|among\sthem|among\swhom|mostly|most\sof\sthem|all\sof\sthem)\s/giu;
