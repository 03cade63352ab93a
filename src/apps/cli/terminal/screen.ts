import { styleText } from "node:util";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

type Ink = "bold" | "dim" | "cyan" | "yellow" | "green" | "red" | "magenta" | "underline" | "inverse";

/** Control characters and bidi overrides of a document never reach the terminal: they could hide or rewrite what is shown. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text of a document as a terminal may show it: control characters as "�", tabs and line ends as spaces. */
export function safe(text: string): string {
  return text.replace(/[\t\r\n]+/gu, " ").replace(UNSAFE, "�");
}

/** Where output goes: how wide it is and whether it takes colour. */
export interface Screen {
  readonly width: number;
  readonly colour: "colour" | "plain";
}

/** The screen of this process: NO_COLOR and pipes are plain; at most 110 columns, 80 where the width is not known. */
export function screenOf(stream: { readonly isTTY?: boolean; readonly columns?: number }): Screen {
  const plain = !stream.isTTY || process.env.NO_COLOR !== undefined || process.env.TERM === "dumb";
  const asked = process.env.FORCE_COLOR !== undefined && process.env.FORCE_COLOR !== "0" && process.env.NO_COLOR === undefined;
  return { width: Math.max(40, Math.min(110, stream.columns ?? 80)), colour: plain && !asked ? "plain" : "colour" };
}

/** `text` in ink where the screen takes colour. */
export function ink(screen: Screen, inks: Ink | Ink[], text: string): string {
  return screen.colour === "colour" ? styleText(inks, text, { validateStream: false }) : text;
}

/** `text` wrapped to the screen, each line after `indent` columns. */
export function wrapped(screen: Screen, text: string, indent = 0): string {
  const margin = " ".repeat(indent);
  return wrapAnsi(text, screen.width - indent, { hard: true })
    .split("\n")
    .map((line) => margin + line)
    .join("\n");
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

/** Rows in columns, each as wide as its widest cell; the last column takes what is left. Headings in bold. */
export function columns(screen: Screen, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const last = headings.length - 1;
  const widths = headings.map((heading, index) => Math.max(stringWidth(heading), ...rows.map((row) => stringWidth(row[index] ?? ""))));
  const room = screen.width - widths.slice(0, last).reduce((sum, width) => sum + width + 2, 0);
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) =>
        index === last ? clipped(cell, Math.max(12, room)) : cell + " ".repeat((widths[index] ?? 0) - stringWidth(cell) + 2),
      )
      .join("");
  return [ink(screen, "bold", line(headings)), ...rows.map(line)].join("\n");
}
