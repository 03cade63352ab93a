import type { FileToRead } from "../../../desk/ports/document-reader.ts";

/** What a file is: one of the formats read here, or one that is not, with what to do about it. */
export type Format =
  | { readonly format: "text" | "html" | "json" | "json-lines" }
  | { readonly format: "unsupported"; readonly what: string; readonly doNext: string };

const SAVE_TEXT = "Open it, copy the article and save it as a .txt file.";
const UNPACK = "Unpack it and read the files in it.";

/** First bytes of formats that are not read, as ISO 8859-1 text. */
const MAGIC: readonly (readonly [start: string, what: string, doNext: string])[] = [
  ["%PDF", "a PDF", SAVE_TEXT],
  ["PK\x03\x04", "a ZIP archive or an office document", "Unpack it, or save the document as plain text."],
  ["\x89PNG", "a picture", "Type or recognise its words and save them as a .txt file."],
  ["\xff\xd8\xff", "a picture", "Type or recognise its words and save them as a .txt file."],
  ["GIF8", "a picture", "Type or recognise its words and save them as a .txt file."],
  ["RIFF", "a picture, sound or video", "Write down its words and save them as a .txt file."],
  ["II*\x00", "a picture", "Type or recognise its words and save them as a .txt file."],
  ["MM\x00*", "a picture", "Type or recognise its words and save them as a .txt file."],
  ["\x1f\x8b", "a gzip archive", UNPACK],
  ["BZh", "a bzip2 archive", UNPACK],
  ["7z\xbc\xaf", "a 7-Zip archive", UNPACK],
  ["Rar!", "a RAR archive", UNPACK],
  ["\xfd7zXZ", "an xz archive", UNPACK],
  ["\x28\xb5\x2f\xfd", "a zstd archive", UNPACK],
  ["\xd0\xcf\x11\xe0", "an old office document", SAVE_TEXT],
  ["{\\rtf", "a rich text document", SAVE_TEXT],
  ["SQLite format 3", "a database", "Export the articles as JSON Lines."],
  ["\x7fELF", "a program", "Leave it out."],
  ["MZ\x90", "a program", "Leave it out."],
  ["\x00asm", "a program", "Leave it out."],
  ["OggS", "a sound", "Write down its words and save them as a .txt file."],
  ["ID3", "a sound", "Write down its words and save them as a .txt file."],
  ["WARC/", "a web archive", "Replay it and save the article as HTML."],
  ["MIME-Version:", "a message or an MHTML page", "Save it as HTML or plain text."],
];

/** Endings of files that are text and no documents: what a saved page leaves beside it. */
const NO_DOCUMENTS = new Set(
  "css js mjs cjs ts map csv tsv xml rss atom svg yml yaml toml ini log sql sh py wasm woff woff2 ttf".split(" "),
);
const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*){0,5}<(?:!doctype\s+html|html|head|body|article|title|meta|div|p)\b/i;

/** Tells a file's format by its first bytes, then by its name. Reads at most 4 KiB. */
export function sniffFormat(file: FileToRead): Format {
  const head = Buffer.from(file.bytes.subarray(0, 4096)).toString("latin1");
  const magic =
    MAGIC.find(([start]) => head.startsWith(start)) ?? (head.slice(4, 8) === "ftyp" ? (["", "a video", SAVE_TEXT] as const) : undefined);
  if (magic) return { format: "unsupported", what: magic[1], doNext: magic[2] };
  const ending = /\.([a-z0-9]{1,8})$/.exec(file.name.toLowerCase())?.[1] ?? "";
  if (/^(?:html?|xhtml|shtml|php|aspx?)$/.test(ending)) return { format: "html" };
  if (/^(?:jsonl|ndjson)$/.test(ending)) return { format: "json-lines" };
  if (ending === "json") return { format: "json" };
  if (NO_DOCUMENTS.has(ending))
    return { format: "unsupported", what: `a .${ending} file`, doNext: "Leave it out, or save the article as .txt." };
  return { format: HTML_START.test(withoutNulls(head)) ? "html" : "text" };
}

/** Markup in UTF-16 has a NUL beside each character, and a mark before the first. */
function withoutNulls(head: string): string {
  return head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").replaceAll("\0", "");
}
