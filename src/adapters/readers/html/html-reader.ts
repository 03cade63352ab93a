import type { DocumentReader, FileToRead, ReadResult, Sidecar } from "../../../desk/ports/document-reader.ts";
import { cleanText } from "../bytes/clean-text.ts";
import { decodeBytes } from "../bytes/decode-bytes.ts";
import { sniffFormat } from "../bytes/sniff-format.ts";
import { failed, guarded, NOT_TEXT } from "../failed.ts";
import { finishDocument } from "../finish-document.ts";
import { MAX_DEPTH, MAX_TAGS } from "../limits.ts";
import { articleParagraphs } from "./article-text.ts";
import { parseMarkup } from "./dom.ts";
import { readJsonLd } from "./json-ld.ts";
import { pageFacts } from "./page-metadata.ts";
import { type SkimmedPage, skimMarkup } from "./skim-markup.ts";
import { takeOutUnread } from "./take-out-unread.ts";

/** Reads a web page as one document: its article, without what stands beside it. Runs and fetches nothing. */
export function htmlReader(): DocumentReader {
  return {
    name: "html",
    version: "1",
    accepts: (file) => sniffFormat(file).format === "html",
    read: (file, sidecar) => guarded(() => readHtml(file, sidecar)),
  };
}

function* readHtml(file: FileToRead, sidecar: Sidecar | null): Iterable<ReadResult> {
  const decoded = decodeBytes(file.bytes, declaredCharset(file.bytes));
  if (decoded.outcome === "not-text") return yield NOT_TEXT;
  const clean = cleanText(decoded.text);
  if (clean.text.trim() === "") return yield failed("file-empty", "The page holds no characters but white space.");
  const skimmed = skimMarkup(clean.text);
  if (skimmed.outcome === "too-deep") return yield failed("too-deep", `Its markup is nested more than ${MAX_DEPTH} deep.`);
  if (skimmed.outcome !== "skimmed") {
    return yield failed("file-too-large", `Its markup has more than ${MAX_TAGS.toLocaleString("en")} tags: save only the article.`);
  }
  yield readPage(file, sidecar, skimmed, [...decoded.warnings, ...clean.warnings]);
}

function readPage(
  file: FileToRead,
  sidecar: Sidecar | null,
  page: SkimmedPage,
  warnings: Parameters<typeof finishDocument>[0]["warnings"],
): ReadResult {
  const document = parseMarkup(page.markup);
  const facts = pageFacts(document, readJsonLd(page.jsonLd), page.language);
  const notRead = takeOutUnread(document);
  const paragraphs = articleParagraphs(document, page);
  // References to characters may name what no text should hold: cleaned once more after they are decoded.
  const body = cleanText(paragraphs.join("\n\n")).text.trim();
  if (!/[\p{L}\p{N}]/u.test(body)) return failed("no-article", "No text of an article was found in the page.");
  const declared = warnings.some(({ code }) => code === "bidi-controls") ? warnings : [...warnings, ...cleanText(body).warnings];
  return finishDocument({ part: "", original: file.bytes, mediaType: "text/html", body, facts, notRead, warnings: declared }, sidecar);
}

/** The charset that a page's first bytes declare, if any. Not believed where the bytes disprove it. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8192)).toString("latin1");
  const found =
    /<meta\s[^>]{0,300}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i.exec(head) ??
    /^<\?xml[^>]{0,100}encoding=["']([\w-]{2,40})/i.exec(head);
  return found?.[1] ?? null;
}
