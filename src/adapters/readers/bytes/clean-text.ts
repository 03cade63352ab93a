import type { ReadWarning } from "../../../desk/ports/document-reader.ts";

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
const PAGE_BREAKS = /[\f\v]+/g;
/** Control characters, and the marks of byte order that stand inside a text. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;
/** They show nothing, and split words for anybody who searches them. */
const INVISIBLE = /[\u00ad\u200b\u2060]/g;
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text with what had to be left out or is worth knowing of it. */
export interface CleanText {
  readonly text: string;
  readonly warnings: readonly ReadWarning[];
}

/**
 * `raw` with one kind of line end and of space, without control characters, well-formed. Characters that turn the direction of
 * writing are evidence and stay; a warning names them.
 */
export function cleanText(raw: string): CleanText {
  const controls = raw.match(CONTROLS)?.length ?? 0;
  const wellFormed = raw.toWellFormed();
  const text = wellFormed
    .replace(LINE_ENDS, "\n")
    .replace(CONTROLS, "")
    .replace(PAGE_BREAKS, "\n\n")
    .replace(INVISIBLE, "")
    .replace(ODD_SPACES, " ");
  const warnings: ReadWarning[] = [];
  if (controls > 0) warnings.push({ code: "characters-removed", message: `${controls} control characters were left out.` });
  if (wellFormed !== raw) warnings.push({ code: "characters-removed", message: "Halves of characters were replaced by U+FFFD." });
  const turns = text.match(BIDI_CONTROLS)?.length ?? 0;
  if (turns > 0) {
    warnings.push({
      code: "bidi-controls",
      message: `${turns} characters turn the direction of writing: what is shown may differ from what is stored.`,
    });
  }
  return { text, warnings };
}

/** One line of plain characters, cut to `longest` code units, for a fact such as a title or a name; null where nothing is left. */
export function cleanLine(raw: string | null | undefined, longest: number): string | null {
  if (raw === null || raw === undefined) return null;
  const line = cleanText(raw.slice(0, 4 * longest))
    .text.replace(/\s+/g, " ")
    .trim();
  return line === "" ? null : line.slice(0, longest).toWellFormed();
}

/** An address of the web as written, or null: every other scheme could run something when followed. */
export function cleanUrl(raw: string | null | undefined): string | null {
  const line = cleanLine(raw, 2000);
  if (line === null || !/^https?:\/\//i.test(line) || !URL.canParse(line)) return null;
  return line;
}
