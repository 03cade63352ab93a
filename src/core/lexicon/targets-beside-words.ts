/** Words for what an act hit, beside the word for the act. */

const LEAD = "(?:an?|the|his|her|their|its|one|two|three|four|five|six|several|some|another|both|\\p{L}+['’]s|\\d+)\\s";

/** Between the act and what was hit, with up to five of its words in the first group: "outside a ferry office", "fell in a barley field". */
export const HIT_BESIDE = new RegExp(
  `(?<![\\p{L}-])(?:at|outside|beside|under|underneath|beneath|into|inside|aboard|against|targeting|through|over|next\\sto|in\\sfront\\sof|on\\sboard|attack\\son|attacks\\son|raid\\son|fired\\son|fire\\son|fire\\sat|fired\\sat|guns\\son|landed\\s(?:in|on)|fell\\s(?:in|on|into)|fallen\\s(?:in|on)|crashed\\s(?:in|into|on)|slammed\\sinto|on\\sboard|struck|hit|damaged|destroyed|attacked|stormed|raided|torched|burned(?:\\sdown)?|burnt(?:\\sdown)?|set\\sfire\\sto)\\s(?:${LEAD})((?:[\\p{L}\\d’'-]+\\s){0,4}?[\\p{L}’'-]+)(?=$|[,.;:)”"]|\\s(?:of|in|at|near|on|with|and|for|from|to|by|where|which|that|when|while|as|after|before|carrying|belonging|during|late|early|yesterday|today|killing|wounding|injuring|crowded|opposite|outside|just|used|full|between|behind)\\b)`,
  "giu",
);

/** A grammar in which the thing stands first: "a bakery was gutted". */
export const WAS_HIT = new RegExp(
  `(?:^|[.;:,–—]\\s|\\b(?:when|after|as|and|that|while)\\s)(?:${LEAD})((?:[\\p{L}\\d’'-]+\\s){0,3}?[\\p{L}’'-]+)(?:\\s(?:in|at|near|on|of)\\s[^,.;]{2,40})?\\s(?:was|were|had\\sbeen|has\\sbeen|have\\sbeen)\\s(?:also\\s|completely\\s|badly\\s|later\\s)?(?:hit|struck|gutted|burned|burnt|torched|blown\\sup|bombed|shelled|attacked|destroyed|damaged|razed|set\\sablaze|set\\salight|set\\son\\sfire|ransacked|looted|raided|stormed|demolished|targeted|booby-trapped)\\b`,
  "giu",
);

/** "Their convoy ran over a mine": what went over a device, in the first group. */
export const WENT_OVER = new RegExp(
  `(?<![\\p{L}-])(?:${LEAD})((?:[\\p{L}\\d’'-]+\\s){0,3}?[\\p{L}’'-]+)\\s(?:struck|hit|ran\\sover|drove\\sover|rolled\\sover|triggered|set\\soff|went\\sover)\\s(?:an?|the|another)\\s(?:[\\p{L}-]+\\s){0,3}(?:mine|landmine|bomb|device|ied|explosive)\\b`,
  "giu",
);

/** Where people are cared for, judged or live: what is done there is told of others. */
export const NO_TARGET =
  /^(?:hospitals?|clinics?|courts?|courthouse|morgue|mortuary|roads?|area|place|scene|villages?|towns?|cit(?:y|ies))$/iu;
