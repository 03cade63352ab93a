import type { IncidentReport, Span, Statement } from "../../src/core/model/index.ts";
import type { KeyDocument, KeyReport, KeyStatement, ReadPressDocument } from "./press-file.ts";

/** What a careful reader sees in one document and the program does not, each as one line that names the document and the item. */
export function missesIn(key: KeyDocument, found: ReadPressDocument): readonly string[] {
  const name = key.file.replace(/^documents\//u, "").replace(/\.(?:txt|html|jsonl)/u, "");
  return [
    ...factMisses(key, found),
    ...statementMisses(key.statements, found),
    ...key.reports.flatMap((report, index) =>
      reportMisses(report, found).map((miss) => `report ${index + 1} (${report.incident}): ${miss}`),
    ),
  ].map((miss) => `${name}: ${miss}`);
}

function factMisses(key: KeyDocument, { read }: ReadPressDocument): readonly string[] {
  const told = { title: read.title.value, publisher: read.publisher.value, published: read.published.value, genre: read.genre.genre };
  return (["title", "publisher", "published", "genre"] as const).filter((field) => told[field] !== key[field]);
}

/** Where a quotation of the key stands in a text, white space between words counting as one; null where it does not. */
export function spanOfQuote(text: string, quote: string, within: Span = [0, text.length]): Span | null {
  const hit = new RegExp(patternOf(quote), "u").exec(text.slice(within[0], within[1]));
  return hit ? [within[0] + hit.index, within[0] + hit.index + hit[0].length] : null;
}

const patternOf = (quote: string): string =>
  quote
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
    .join("\\s+");

/** Where a source of the key stands: of several places ("he"), as whole words, the one nearest to what is said and not inside it. */
function spanOfSource(text: string, quote: string, content: readonly Span[]): Span | null {
  const hits = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${patternOf(quote)}(?![\\p{L}\\p{N}])`, "gu"))]
    .map(({ index, 0: found }): Span => [index, index + found.length])
    .filter((span) => !content.some((said) => said[0] <= span[0] && span[1] <= said[1]));
  const gap = (span: Span): number => Math.min(...content.map((said) => Math.max(span[0] - said[1], said[0] - span[1], 0)));
  return hits.sort((a, b) => gap(a) - gap(b))[0] ?? null;
}

interface KeySpans {
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

function spansOf(text: string, key: KeyStatement): KeySpans | null {
  const around = key.in === undefined ? undefined : spanOfQuote(text, key.in);
  const find = (quote: string): Span | null => (around && spanOfQuote(text, quote, around)) ?? spanOfQuote(text, quote);
  const known = (span: Span | null): span is Span => span !== null;
  const content = key.content.map(find);
  if (!content.every(known)) return null;
  const source = key.source === null ? [] : [spanOfSource(text, key.source, content) ?? find(key.source)];
  return source.every(known) ? { source, content } : null;
}

/** Dice overlap of two lists of spans in characters, 0 to 1; 1 where both are empty. */
function likeness(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  if (length(a) + length(b) === 0) return 1;
  const both = a.reduce(
    (sum, one) => sum + b.reduce((part, other) => part + Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0])), 0),
    0,
  );
  return (2 * both) / (length(a) + length(b));
}

const ENOUGH = 0.5;
/** Before the name there may stand an article or a title, in code units. */
const ARTICLE = 20;

function statementMisses(keys: readonly KeyStatement[], { read, extraction }: ReadPressDocument): readonly string[] {
  const free = new Set(extraction.statements);
  return keys.flatMap((key, index) => {
    const label = `statement ${index + 1}`;
    const spans = spansOf(read.text, key);
    if (spans === null) return [`${label}: its words are not in the text that was read`];
    const best = bestOf(free, (one) => likeness(one.content, spans.content));
    if (best === null) return [`${label}: not found`];
    free.delete(best);
    return judgeStatement(key, spans, best).map((miss) => `${label}: ${miss}`);
  });
}

function bestOf<One>(all: Iterable<One>, score: (one: One) => number): One | null {
  let best: { readonly one: One; readonly score: number } | null = null;
  for (const one of all) {
    const own = score(one);
    if (own >= ENOUGH && (best === null || own > best.score)) best = { one, score: own };
  }
  return best?.one ?? null;
}

function judgeStatement(key: KeyStatement, spans: KeySpans, found: Statement): readonly string[] {
  const roles = (chain: readonly string[]): string => chain.filter((role) => role !== "publisher").join(" > ");
  // A source may carry its apposition: what is found inside the key's, or around it, names the same.
  const within = (inner: readonly Span[], outer: readonly Span[]): boolean =>
    inner.length > 0 && inner.every((one) => outer.some((other) => other[0] <= one[0] && one[1] <= other[1]));
  const sameSource =
    likeness(found.source, spans.source) >= ENOUGH ||
    within(found.source, spans.source) ||
    (within(spans.source, found.source) && found.source.every(([start]) => spans.source.some((other) => other[0] - start <= ARTICLE)));
  return [
    ...(sameSource ? [] : ["source"]),
    ...(roles(found.chain.map(({ role }) => role)) === roles(key.chain) ? [] : ["chain"]),
    ...(["polarity", "act", "certainty"] as const).filter((field) => found[field] !== key[field]),
  ];
}

function reportMisses(key: KeyReport, { read, extraction }: ReadPressDocument): readonly string[] {
  const around = spanOfQuote(read.text, key.in);
  const trigger = spanOfQuote(read.text, key.trigger, around ?? undefined);
  if (trigger === null) return ["its words are not in the text that was read"];
  const holding = extraction.incidents.filter(({ spans }) => spans.some(([start, end]) => start <= trigger[0] && trigger[1] <= end));
  const found = holding.find((one) => overlaps(one.trigger, trigger)) ?? holding.find(({ kind }) => kind === key.kind) ?? holding[0];
  return found ? judgeReport(key, found) : ["not found"];
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

function judgeReport(key: KeyReport, found: IncidentReport): readonly string[] {
  const range = (one: KeyReport["killed"]): string => (one ? `${one.min}-${one.max ?? ""}` : "none");
  const names = found.perpetrators.map(({ text, basis }) => `${text.toLowerCase()} ${basis}`);
  return [
    ...(["kind", "type", "status"] as const).filter((field) => found[field] !== key[field]),
    ...(key.date?.join() === (found.date ? `${found.date.from},${found.date.to}` : undefined) ? [] : ["date"]),
    ...(samePlace(key.place, found.place?.text ?? null) ? [] : ["place"]),
    ...(["killed", "injured"] as const).filter((field) => range(found[field]) !== range(key[field])),
    ...key.perpetrators
      .filter(({ text, basis }) => !names.some((name) => name.endsWith(` ${basis}`) && sharesHead(name, text.toLowerCase())))
      .map(({ text, basis }) => `perpetrator ${text} (${basis})`),
  ];
}

function samePlace(key: string | null, found: string | null): boolean {
  if (key === null || found === null) return key === found;
  const [a, b] = [key.toLowerCase(), found.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

/** "coast resistance army" and "the Coast Resistance Army": one holds the other. */
function sharesHead(found: string, key: string): boolean {
  const bare = found.slice(0, found.lastIndexOf(" "));
  return bare.includes(key) || key.includes(bare);
}
