import { parseHTML } from "linkedom";

/** The little of the DOM that is used here. The library's own types ask for a browser's. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  closest(selector: string): DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly body: DomElement;
}

/** The tree of balanced markup. Nothing in it is run or fetched. */
export function parseMarkup(markup: string): DomDocument {
  return parseHTML(markup).document as unknown as DomDocument;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

export function isTextNode(node: DomNode): boolean {
  return node.nodeType === 3;
}
