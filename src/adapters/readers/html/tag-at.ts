/** One attribute as written: `value` with its entities, without its quotation marks. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** What a `<` begins. `text`: nothing but itself. `none`: a comment, a declaration, or a tag that the page's end cut off. */
export interface Tag {
  readonly kind: "start" | "end" | "none" | "text";
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly selfClosing: "yes" | "no";
  /** Offset after it. */
  readonly end: number;
}

const NAME = /[a-z][a-z0-9:-]{0,60}/iy;
/** A quoted value in which a line begins with a tag lacks its closing mark: it is taken up to the first white space. */
const ATTRIBUTE =
  /[\s/]*([^\s/>=<][^\s/>=]*)(?:\s*=\s*(?:"([^"\n]*(?:\n(?!\s{0,20}<)[^"\n]*)*)"|'([^'\n]*(?:\n(?!\s{0,20}<)[^'\n]*)*)'|["']?([^\s"'>][^\s>]*)|))?/y;
const MAX_ATTRIBUTES = 60;

/** Reads what the `<` at `less` begins. Never goes back over what it has read: linear over a whole page. */
export function tagAt(html: string, less: number): Tag {
  const next = html[less + 1] ?? "";
  if (next === "!" || next === "?")
    return nothing(html, html.startsWith("<!--", less) ? endOf(html, "-->", less + 4) : endOf(html, ">", less));
  const isEnd = next === "/";
  NAME.lastIndex = less + (isEnd ? 2 : 1);
  const name = NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) return isEnd ? nothing(html, endOf(html, ">", less)) : { ...nothing(html, less + 1), kind: "text" };
  const after = less + (isEnd ? 2 : 1) + name.length;
  if (isEnd) return { ...nothing(html, endOf(html, ">", after)), kind: "end", name };
  return startTagAt(html, name, after);
}

function nothing(_html: string, end: number): Tag {
  return { kind: "none", name: "", attributes: [], selfClosing: "no", end };
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function startTagAt(html: string, name: string, from: number): Tag {
  const attributes: Attribute[] = [];
  let at = from;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(html);
    if (!match) break;
    at = ATTRIBUTE.lastIndex;
    if (attributes.length < MAX_ATTRIBUTES) {
      attributes.push({ name: (match[1] ?? "").toLowerCase(), value: match[2] ?? match[3] ?? match[4] ?? "" });
    }
  }
  // A tag that another begins in was never closed: the page is read on from there.
  const next = at + (/^[\s/]{0,200}/.exec(html.slice(at, at + 200))?.[0].length ?? 0);
  if (html[next] === "<") return { kind: "start", name, attributes, selfClosing: "no", end: next };
  const greater = html.indexOf(">", at);
  if (greater < 0) return nothing(html, html.length);
  return { kind: "start", name, attributes, selfClosing: html[greater - 1] === "/" ? "yes" : "no", end: greater + 1 };
}
