import { MAX_DEPTH, MAX_TAGS } from "../limits.ts";
import { type Attribute, type Tag, tagAt } from "./tag-at.ts";

/** A page made harmless: balanced, without scripts, styles and comments, with the attributes that matter. */
export interface SkimmedPage {
  readonly outcome: "skimmed";
  readonly markup: string;
  /** What its `html` element says its language is. */
  readonly language: string | null;
  /** The texts of its JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** Elements and named character references: each becomes a node. */
  readonly elements: number;
  /** Sum of the depths of all elements: with their number, what looking for the article costs. */
  readonly depths: number;
}

export type Skimmed = SkimmedPage | { readonly outcome: "too-deep" | "too-many-tags" };

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Left out: the tree gets its own, so that it always has one of each. */
const SCAFFOLD = new Set("html head body frameset".split(" "));
/** Elements whose content is left out with them. They are kept empty, to be counted. */
const RAW = new Set("script style template noscript svg textarea select canvas object iframe video audio xmp noembed math".split(" "));
/** Elements whose start ends an open element of the same group, as browsers do. */
const ENDS_OPEN: Readonly<Record<string, readonly string[]>> = {
  li: ["li"],
  option: ["option"],
  tr: ["tr", "td", "th"],
  td: ["td", "th"],
  th: ["td", "th"],
  dt: ["dt", "dd"],
  dd: ["dt", "dd"],
};
const ENDS_PARAGRAPH = new Set(
  "p div article section aside header footer nav main ul ol dl table blockquote h1 h2 h3 h4 h5 h6 form pre hr figure address".split(" "),
);
const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];
const ENDS_HEADING = new Set([...HEADINGS, "p", "ul", "ol", "table", "blockquote", "figure", "hr"]);
const BLOCK = new Set([...ENDS_PARAGRAPH, "li", "tr", "td", "th", "tbody", "body", "html", "head"]);
const KEPT_ATTRIBUTES = new Set(
  "class id itemprop itemtype content name property rel href datetime pubdate role lang charset hidden aria-hidden".split(" "),
);
const LONGEST_ATTRIBUTE = 2000;
const MAX_JSON_LD = 50;
const MAX_SAME_PHRASE = 8;

/**
 * Goes over `html` once and rebuilds it balanced, so that the tree is never deeper than counted here. A page that is cut off in a tag, a
 * script or a comment is read up to there. Linear in its length.
 */
export function skimMarkup(html: string): Skimmed {
  const out: string[] = [];
  const jsonLd: string[] = [];
  const neverClosed = new Set<string>();
  const open: string[] = [];
  let language: string | undefined;
  let elements = 0;
  let depths = 0;
  let tags = 0;
  let at = 0;
  while (at < html.length) {
    const less = html.indexOf("<", at);
    const between = withoutNumbers(html.slice(at, less < 0 ? html.length : less));
    out.push(between);
    elements += referencesIn(between);
    if (less < 0) break;
    const tag = tagAt(html, less);
    at = tag.end;
    if (tag.kind === "text") out.push("&lt;");
    if (SCAFFOLD.has(tag.name)) {
      language ??= tag.attributes.find(({ name }) => name === "lang")?.value;
      closeTo(0, open, out);
      continue;
    }
    if (tag.kind === "end") closeTag(tag.name, open, out);
    if (tag.kind !== "none" && ++tags > MAX_TAGS) return { outcome: "too-many-tags" };
    if (tag.kind !== "start") continue;
    endImplied(tag.name, open, out);
    if (isRepeatedPhrase(tag.name, open)) continue;
    if (RAW.has(tag.name)) {
      const inner = rawContent(html, tag, neverClosed);
      if (isJsonLd(tag) && jsonLd.length < MAX_JSON_LD) jsonLd.push(html.slice(tag.end, inner.end));
      if (tag.name !== "script" && tag.name !== "style") out.push(startTag(tag), `</${tag.name}>`);
      at = inner.after;
      continue;
    }
    out.push(startTag(tag));
    if (!VOID.has(tag.name)) open.push(tag.name);
    if (open.length > MAX_DEPTH) return { outcome: "too-deep" };
    elements++;
    depths += open.length;
  }
  for (const name of open.reverse()) out.push(`</${name}>`);
  return {
    outcome: "skimmed",
    markup: `<!doctype html><html><head></head><body>${out.join("")}</body></html>`,
    language: language ?? null,
    jsonLd,
    elements,
    depths,
  };
}

/** The parser makes a node of its own of every character reference: those by number are replaced here, but for `<` and `&`. */
function withoutNumbers(text: string): string {
  if (!text.includes("&#")) return text;
  return text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex, decimal) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    const isPlain = code >= 0xa0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isPlain || (code >= 0x3f && code <= 0x7e) ? String.fromCodePoint(code) : whole;
  });
}

function referencesIn(text: string): number {
  let references = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) references++;
  return references;
}

/** Closes the innermost open element of that name and all within it. An end without a start, and one of a phrase across a block, is passed over. */
function closeTag(name: string, open: string[], out: string[]): void {
  const index = open.lastIndexOf(name);
  if (index < 0 || (!BLOCK.has(name) && open.slice(index + 1).some((inner) => BLOCK.has(inner)))) return;
  closeTo(index, open, out);
}

function closeTo(index: number, open: string[], out: string[]): void {
  while (open.length > index) out.push(`</${open.pop()}>`);
}

function endImplied(name: string, open: string[], out: string[]): void {
  if (ENDS_PARAGRAPH.has(name)) closeInnermost(["p"], open, out);
  // A heading that was never closed would take in the whole article.
  if (ENDS_HEADING.has(name) && out.at(-1)?.trim()) closeInnermost(HEADINGS, open, out);
  const group = ENDS_OPEN[name];
  if (group) closeInnermost(group, open, out);
}

/** Closes the outermost open element of `group` that no other block stands in, with the phrases left open in it. */
function closeInnermost(group: readonly string[], open: string[], out: string[]): void {
  let index = -1;
  for (let at = open.length - 1; at >= 0; at--) {
    const name = open[at] ?? "";
    if (group.includes(name)) index = at;
    else if (BLOCK.has(name)) break;
  }
  if (index >= 0) closeTo(index, open, out);
}

/** A phrase left open again and again ("<font>" in old pages) is opened no deeper than this. */
function isRepeatedPhrase(name: string, open: readonly string[]): boolean {
  if (BLOCK.has(name)) return false;
  let same = 0;
  for (const one of open) if (one === name) same++;
  return same >= MAX_SAME_PHRASE;
}

/** Where the content of a raw element ends, and where to go on. What is never closed takes the rest, as in a browser. */
function rawContent(html: string, tag: Tag, neverClosed: Set<string>): { readonly end: number; readonly after: number } {
  const closing = new RegExp(`</${tag.name}(?=[\\s/>])`, "gi");
  closing.lastIndex = tag.end;
  // Looked for once only: a page of frames that are never closed would be gone over once for each.
  const match = neverClosed.has(tag.name) ? null : closing.exec(html);
  if (!match) {
    neverClosed.add(tag.name);
    return isSelfClosing(tag) ? { end: tag.end, after: tag.end } : { end: html.length, after: html.length };
  }
  const greater = html.indexOf(">", match.index);
  return { end: match.index, after: greater < 0 ? html.length : greater + 1 };
}

/** An embedded frame or vector picture written `<svg/>` has no content. */
function isSelfClosing(tag: Tag): boolean {
  return tag.selfClosing === "yes" || tag.name === "iframe" || tag.name === "object" || tag.name === "video" || tag.name === "audio";
}

function isJsonLd(tag: Tag): boolean {
  return tag.name === "script" && tag.attributes.some(({ name, value }) => name === "type" && /^application\/ld\+json/i.test(value.trim()));
}

function startTag(tag: Tag): string {
  const kept = tag.attributes.filter(({ name }) => KEPT_ATTRIBUTES.has(name)).map(written);
  if (tag.attributes.some(isHiding)) kept.push(' hidden=""');
  return `<${tag.name}${kept.join("")}>`;
}

/** The value's entities stay as they are; only what would end it is changed. */
function written({ name, value }: Attribute): string {
  return ` ${name}="${value.slice(0, LONGEST_ATTRIBUTE).replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`;
}

function isHiding({ name, value }: Attribute): boolean {
  return name === "style" && /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(value.slice(0, LONGEST_ATTRIBUTE));
}
