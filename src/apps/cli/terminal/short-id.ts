/** As many characters of an id as a person types. */
const SHORT_ID = 10;

/** The start of an id, long enough to be one thing's alone in any case a person can read; of a claim of a value with the field that is its own. */
export function shortId(id: string): string {
  const at = id.indexOf("-");
  return at < 0 ? id.slice(0, SHORT_ID) : `${id.slice(0, SHORT_ID)}${id.slice(at)}`;
}
