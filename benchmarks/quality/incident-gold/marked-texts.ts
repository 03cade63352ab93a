/** Where texts in which every mention of an incident is marked come from. */
export type MarkedSet = "articles" | "current-events" | "gva";

/** Local news is long, and its reports are much alike: so many characters of one are marked, to the end of a line. */
const LONGEST = 1800;

/** The beginning of a text that is marked: whole lines of it. */
export function beginningOf(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf("\n", LONGEST);
  return text.slice(0, end > LONGEST / 2 ? end : LONGEST);
}
