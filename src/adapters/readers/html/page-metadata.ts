import { agencyLikeness, parsePartialDate } from "../../../core/documents/index.ts";
import type { Known } from "../../../core/model/index.ts";
import { fold } from "../../../core/text/index.ts";
import { cleanLine, cleanUrl } from "../bytes/clean-text.ts";
import { type DraftFacts, known } from "../document-draft.ts";
import type { DomDocument, DomElement } from "./dom.ts";
import type { JsonLdFacts } from "./json-ld.ts";

/** Names of meta elements in order of trust, in lower case. */
const TITLES = ["og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "headline"];
const PUBLISHERS = [
  "og:site_name",
  "publisher",
  "dc.publisher",
  "dcterms.publisher",
  "article:publisher",
  "citation_publisher",
  "application-name",
  "copyright",
];
const AUTHORS = [
  "author",
  "article:author",
  "parsely-author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "byline",
  "sailthru.author",
  "citation_author",
];
const DATES = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "publishdate",
  "publish-date",
  "pubdate",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "citation_publication_date",
  "date",
  "article:published",
];
const AGENCIES = [
  "agency",
  "article:agency",
  "news_agency",
  "news-agency",
  "wire",
  "news_source",
  "source",
  "dc.source",
  "dcterms.source",
  "article:source",
];
const SECTIONS = ["article:section", "section", "parsely-section", "dc.subject", "category", "og:article:section"];
const NOT_THE_ARTICLE = "aside, nav, footer";

/** What a page says of its article by JSON-LD, meta elements, headings and `<time>`, in that order. */
export function pageFacts(document: DomDocument, jsonLd: JsonLdFacts | null, language: string | null): DraftFacts {
  const metas = metasOf(document);
  const publisher = known(jsonLd?.publisher, "json-ld") ?? known(publisherOf(metas), "metadata");
  const byline = known(jsonLd?.author, "json-ld") ?? known(authorOf(metas, document), "metadata");
  const found = {
    title: titleOf(document, metas, jsonLd, publisher?.value ?? null),
    publisher,
    byline,
    published: known(dateOf(jsonLd?.published), "json-ld") ?? known(publishedOf(metas, document), "metadata"),
    url:
      known(cleanUrl(firstMeta(metas, ["og:url"]) ?? attributeOf(document, 'link[rel="canonical"]', "href")), "metadata") ??
      known(jsonLd?.url, "json-ld"),
    agency: agencyOf(metas, jsonLd, publisher?.value ?? null),
    section: [jsonLd?.section, firstMeta(metas, SECTIONS)].filter((one) => one).join("; ") || undefined,
    declaredLanguage: languageOf(language, jsonLd),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function metasOf(document: DomDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const content = cleanLine(meta.getAttribute("content"), 1000);
    if (content === null) continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function firstMeta(metas: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = metas.get(name);
    if (value !== undefined) return value;
  }
  return null;
}

function attributeOf(document: DomDocument, selector: string, attribute: string): string | null {
  return document.querySelector(selector)?.getAttribute(attribute) ?? null;
}

/** Names, not addresses: `article:publisher` and `article:author` often link to a profile. */
function publisherOf(metas: ReadonlyMap<string, string>): string | null {
  const named = PUBLISHERS.map((name) => metas.get(name)).find((value) => value !== undefined && !/^(?:https?:|www\.|@)/i.test(value));
  return cleanLine(named?.replace(/^(?:©|\(c\)|copyright)[\s\d,–-]*/i, ""), 200);
}

function authorOf(metas: ReadonlyMap<string, string>, document: DomDocument): string | null {
  const named = AUTHORS.map((name) => metas.get(name)).find((value) => value !== undefined && !/^(?:https?:|www\.|@)/i.test(value));
  const shown = named ?? shownAuthor(document);
  return cleanLine(shown?.replace(/^\s*(?:by|written by)[:\s]\s*/i, ""), 300);
}

function shownAuthor(document: DomDocument): string | null {
  for (const selector of ['[itemprop="author"]', '[rel="author"]', ".byline", ".author-name", ".author"]) {
    for (const element of document.querySelectorAll(selector)) {
      const text = cleanLine(element.textContent, 300);
      if (text !== null && text.length < 160 && !element.closest(NOT_THE_ARTICLE)) return text;
    }
  }
  return null;
}

function titleOf(
  document: DomDocument,
  metas: ReadonlyMap<string, string>,
  jsonLd: JsonLdFacts | null,
  publisher: string | null,
): Known<string> | undefined {
  const heading = headingOf(document);
  const told = known(jsonLd?.headline, "json-ld") ?? known(withoutSite(firstMeta(metas, TITLES), publisher), "metadata");
  const isLonger =
    heading !== null &&
    told?.value &&
    heading.length > told.value.length &&
    fold(heading).startsWith(
      fold(told.value)
        .replace(/(?:\.{3}|…)$/u, "")
        .trim(),
    );
  if (told && !isLonger) return told;
  return (
    known(heading, "heading") ?? known(withoutSite(cleanLine(document.querySelector("title")?.textContent, 500), publisher), "metadata")
  );
}

function headingOf(document: DomDocument): string | null {
  for (const heading of document.querySelectorAll("h1")) {
    const text = cleanLine(heading.textContent, 400);
    if (text !== null && text.length < 300 && !heading.closest(NOT_THE_ARTICLE)) return text;
  }
  return null;
}

/** "Depot burns in Karst | The Observer" without the site's name, where that is known or plainly shorter. */
function withoutSite(title: string | null, publisher: string | null): string | null {
  if (title === null) return null;
  const at = Math.max(
    title.lastIndexOf(" | "),
    title.lastIndexOf(" - "),
    title.lastIndexOf(" – "),
    title.lastIndexOf(" — "),
    title.lastIndexOf(" :: "),
  );
  if (at < 1) return title;
  const site = title.slice(at).replace(/^[\s|:–—-]+/u, "");
  const isSite =
    publisher === null ? title[at + 1] === "|" && site.length < 40 : fold(site) === fold(publisher) || fold(publisher).includes(fold(site));
  return isSite ? title.slice(0, at).trim() : title;
}

function dateOf(value: string | null | undefined): string | null {
  return value ? parsePartialDate(value) : null;
}

function publishedOf(metas: ReadonlyMap<string, string>, document: DomDocument): string | null {
  for (const name of DATES) {
    const date = dateOf(metas.get(name));
    if (date !== null) return date;
  }
  const times = [...document.querySelectorAll("time, [itemprop=datePublished]")].filter((time) => !time.closest(NOT_THE_ARTICLE));
  const marked = times.find((time) => time.getAttribute("itemprop") === "datePublished" || time.getAttribute("pubdate") !== null);
  for (const time of marked ? [marked, ...times] : times) {
    const date = dateOf(timeValue(time));
    if (date !== null && date.length === 10) return date;
  }
  return null;
}

function timeValue(time: DomElement): string | null {
  return time.getAttribute("datetime") ?? time.getAttribute("content") ?? time.textContent;
}

function agencyOf(metas: ReadonlyMap<string, string>, jsonLd: JsonLdFacts | null, publisher: string | null): Known<string> | undefined {
  const isAgency = (name: string | null | undefined): name is string => !!name && agencyLikeness(name) !== "no" && name !== publisher;
  if (isAgency(jsonLd?.agency)) return known(jsonLd.agency, "json-ld");
  const direct = firstMeta(metas, AGENCIES.slice(0, 5));
  if (direct !== null) return known(direct, "metadata");
  const credited = firstMeta(metas, AGENCIES.slice(5));
  return isAgency(credited) ? known(credited, "metadata") : undefined;
}

function languageOf(language: string | null, jsonLd: JsonLdFacts | null): string | undefined {
  const declared = jsonLd?.language ?? language;
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(declared ?? "")?.[0].toLowerCase();
}
