import { styleText } from "node:util";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

type Ink = "bold" | "dim" | "cyan" | "yellow" | "green" | "red" | "magenta" | "underline" | "inverse";

/** Control characters and bidi controls of a document or a file's name never reach the terminal: they could hide or rewrite what is shown. */
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Of these the ones that JSON leaves as they are inside a string. */
const UNSAFE_IN_JSON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Text of a document as a terminal may show it: control characters as "�", tabs and line ends as spaces. */
export function safe(text: string): string {
  return text.replace(/[\t\r\n]+/gu, " ").replace(UNSAFE, "�");
}

/** As `safe`, with its line ends: for text of ours that repeats what was typed. */
export function safeLines(text: string): string {
  return text.split("\n").map(safe).join("\n");
}

/** A value as JSON that a terminal may show: the same value, with control and bidi characters escaped. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    UNSAFE_IN_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Where output goes: how wide it is and whether it takes colour. */
export interface Screen {
  readonly width: number;
  readonly colour: "colour" | "plain";
}

/** The screen of this process: NO_COLOR and pipes are plain; at most 110 columns, COLUMNS or 80 where the width is not known. */
export function screenOf(stream: { readonly isTTY?: boolean; readonly columns?: number }): Screen {
  const plain = !stream.isTTY || process.env.NO_COLOR !== undefined || process.env.TERM === "dumb";
  const asked = process.env.FORCE_COLOR !== undefined && process.env.FORCE_COLOR !== "0" && process.env.NO_COLOR === undefined;
  const width = stream.columns || Number.parseInt(process.env.COLUMNS ?? "", 10) || 80; // A pseudo terminal may say 0.
  return { width: Math.max(40, Math.min(110, width)), colour: plain && !asked ? "plain" : "colour" };
}

/** `text` in ink where the screen takes colour. */
export function ink(screen: Screen, inks: Ink | Ink[], text: string): string {
  return screen.colour === "colour" ? styleText(inks, text, { validateStream: false }) : text;
}

/** `text` wrapped to the screen, each line after `indent` columns, the lines after the first after `hanging` more. */
export function wrapped(screen: Screen, text: string, indent = 0, hanging = 0): string {
  return wrapAnsi(text, Math.max(12, screen.width - indent - hanging), { hard: true })
    .split("\n")
    .map((line, index) => (line === "" ? "" : " ".repeat(index === 0 ? indent : indent + hanging) + line))
    .join("\n");
}

/** `label` in a column of `width`, `text` wrapped beside it. */
export function labelled(screen: Screen, label: string, text: string, width: number): string {
  const beside = wrapped(screen, text, width);
  return `${label}${" ".repeat(Math.max(1, width - stringWidth(label)))}${beside.slice(width)}`;
}

/** `text` cut to `columns`, with "…" where it was cut. */
export function clipped(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let cut = "";
  for (const character of text) {
    if (stringWidth(cut + character) > columns - 1) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}

/** As few columns as the last cell of a row is worth setting beside the others; where there is less room it gets a line of its own. */
const MIN_LAST = 28;

/** Rows in columns, each as wide as its widest cell, after `indent` columns. The last cell is wrapped in what is left, never cut. */
export function rowsOf(screen: Screen, rows: readonly (readonly string[])[], indent = 0): readonly string[] {
  const last = (rows[0]?.length ?? 1) - 1;
  const widths = Array.from(
    { length: last },
    (_, index) => rows.reduce((most, row) => Math.max(most, stringWidth(row[index] ?? "")), 0) + 2,
  );
  const before = widths.reduce((sum, width) => sum + width, indent);
  return rows.map((row) => {
    const cells = row.slice(0, last).map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - stringWidth(cell)));
    const head = " ".repeat(indent) + cells.join("");
    const rest = row[last] ?? "";
    if (rest === "") return head.trimEnd();
    return screen.width - before >= MIN_LAST
      ? head + wrapped(screen, rest, before).slice(before)
      : `${head.trimEnd()}\n${wrapped(screen, rest, indent + 4)}`;
  });
}

/** A number with its noun: "1 document", "2 documents". */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
