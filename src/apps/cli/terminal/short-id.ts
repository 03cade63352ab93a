/** As many characters of an id as a person types. */
const SHORT_ID = 10;

/** The start of an id, long enough to be one thing's alone in any case a person can read. */
export function shortId(id: string): string {
  return id.slice(0, SHORT_ID);
}
