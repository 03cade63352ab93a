import { cleanLine, cleanUrl } from "../bytes/clean-text.ts";

/** What a page's JSON-LD says of its article; null where it says nothing. Texts are plain lines, entities decoded. */
export interface JsonLdFacts {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly section: string | null;
  readonly agency: string | null;
  readonly language: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

const LONGEST_SCRIPT = 1_000_000;
const MAX_THINGS = 2000;
const ARTICLE = /(?:Article|Posting|Report|Review)$/;

/** The facts of the first article in the scripts, whichever way it is nested. Broken JSON is mended where that is safe, else left out. */
export function readJsonLd(scripts: readonly string[]): JsonLdFacts | null {
  const things = scripts.flatMap(thingsIn);
  const byId = new Map(
    things.flatMap((thing): [string, Thing][] => (typeof thing["@id"] === "string" && "name" in thing ? [[thing["@id"], thing]] : [])),
  );
  const article = things.find(
    (thing) => typesOf(thing).some((type) => ARTICLE.test(type)) && lineOf(thing.headline ?? thing.name) !== null,
  );
  return article ? factsOf(article, byId) : null;
}

function thingsIn(script: string): readonly Thing[] {
  const root = parseLoosely(script.slice(0, LONGEST_SCRIPT));
  const things: Thing[] = [];
  const left: unknown[] = [root];
  for (let at = 0; at < left.length && at < MAX_THINGS; at++) {
    const value = left[at];
    if (Array.isArray(value)) left.push(...value.slice(0, MAX_THINGS));
    if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
    const thing = value as Thing;
    things.push(thing);
    left.push(thing["@graph"], thing.mainEntity, thing.mainEntityOfPage, thing.publisher, thing.author);
  }
  return things;
}

/** Sites leave raw line ends, trailing commas, comment marks and semicolons in their JSON. */
function parseLoosely(script: string): unknown {
  const bare = script.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "").replace(/(?:-->|\]\]>)/g, "");
  const mended = bare.replace(/[\u0000-\u001f]/g, " ").replace(/,(?=\s{0,200}[}\]])/g, "");
  for (const attempt of [script, mended, mended.trim().replace(/;$/, "")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient; after the last there is nothing to read.
    }
  }
  return null;
}

function typesOf(thing: Thing): readonly string[] {
  const type = thing["@type"];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === "string");
}

function factsOf(article: Thing, byId: ReadonlyMap<string, Thing>): JsonLdFacts {
  const publisher = namesOf(article.publisher ?? article.provider, byId)[0] ?? null;
  const agency = namesOf(article.sourceOrganization ?? article.creditText ?? article.copyrightHolder, byId)[0] ?? null;
  const authors = namesOf(article.author ?? article.creator, byId);
  const section = article.articleSection;
  return {
    headline: lineOf(article.headline ?? article.name),
    publisher,
    author: authors.length > 0 ? authors.join(", ") : null,
    published: lineOf(article.datePublished ?? article.dateCreated),
    url: cleanUrl(lineOf(article.url) ?? lineOf(article["@id"])),
    section:
      [...(Array.isArray(section) ? section : [section]).map(lineOf), ...typesOf(article).map(sectionOfType)]
        .filter((one) => one !== null)
        .join("; ") || null,
    agency: agency !== publisher ? agency : null,
    language: lineOf(article.inLanguage),
  };
}

function sectionOfType(type: string): string | null {
  if (type === "OpinionNewsArticle") return "Opinion";
  return type === "AnalysisNewsArticle" || type === "BackgroundNewsArticle" ? "Analysis" : null;
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Thing>): readonly string[] {
  return (Array.isArray(value) ? value.slice(0, 20) : [value]).flatMap((one: unknown) => {
    if (typeof one !== "object" || one === null) return lineOf(one) ?? [];
    const thing = one as Thing;
    const named = thing.name === undefined && typeof thing["@id"] === "string" ? byId.get(thing["@id"]) : thing;
    return lineOf(Array.isArray(named?.name) ? named.name[0] : named?.name) ?? [];
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
};

/** A string as one line. Many sites write entities into JSON, where they mean nothing: they are decoded once. */
function lineOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  return cleanLine(
    value.slice(0, 4000).replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }),
    500,
  );
}
