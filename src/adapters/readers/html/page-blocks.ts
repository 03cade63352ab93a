import { type DomElement, type DomNode, isElement, isTextNode } from "./dom.ts";

const BLOCKS = new Set(
  (
    "p div article section aside header footer nav main ul ol dl li dt dd table thead tbody tr td th blockquote h1 h2 h3 h4 h5 h6 form pre hr " +
    "figure figcaption address fieldset details summary body html center"
  ).split(" "),
);
const SENTENCE_END = /[.!?:…]["”’»)\]]*\s*$/u;

/**
 * The paragraphs below `root` in reading order, white space collapsed. Two line breaks part paragraphs, and one does after the end of a
 * sentence: old pages have no paragraphs.
 */
export function paragraphsBelow(root: DomElement): readonly string[] {
  const paragraphs: string[] = [];
  let own: string[] = [];
  const flush = (): void => {
    const paragraph = own.join("").replace(/\s+/gu, " ").trim();
    if (paragraph !== "") paragraphs.push(paragraph);
    own = [];
  };
  const walk = (node: DomNode): void => {
    if (isTextNode(node)) own.push(node.textContent ?? "");
    if (!isElement(node)) return;
    if (node.localName === "br") breakLine(own, flush);
    const isBlock = BLOCKS.has(node.localName);
    if (isBlock) flush();
    for (const child of node.childNodes) walk(child);
    if (isBlock) flush();
  };
  walk(root);
  flush();
  return paragraphs;
}

function breakLine(own: string[], flush: () => void): void {
  const last = own.at(-1) ?? "";
  if (last === "\n" || SENTENCE_END.test(last.slice(-20))) flush();
  else own.push("\n");
}
