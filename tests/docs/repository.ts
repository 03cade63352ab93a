import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");

/** Folders of what is fetched, built or made by running. */
const NOT_OURS = new Set(["node_modules", "dist", "out", "packed", "tmp"]);

/** Every file of the repository whose name ends so, by its path from the root. */
export function filesOf(endings: readonly string[], folder = ROOT): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || NOT_OURS.has(entry.name) || entry.name.endsWith(".sayso")) return [];
    if (entry.isDirectory()) return filesOf(endings, path);
    return endings.some((ending) => entry.name.endsWith(ending)) ? [relative(ROOT, path).split(sep).join("/")] : [];
  });
}

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** A line of code of a page: one to be typed, or one that only names something within a sentence. */
export interface CodeLine {
  readonly where: "block" | "inline";
  readonly code: string;
}

/** Lines of a page's blocks of code, and code within its sentences. */
export function codeOf(page: string): readonly CodeLine[] {
  const blocks = [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```/gmu)];
  const inline = page.replace(/^```[\s\S]*?^```/gmu, "").matchAll(/`([^`\n]+)`/gu);
  return [
    ...blocks.flatMap(([, , code]) => (code ?? "").split("\n").map((line) => ({ where: "block", code: line }) as const)),
    ...[...inline].map(([, code]) => ({ where: "inline", code: code ?? "" }) as const),
  ];
}

/** The arguments of every `sayso …` that a line would run, as a shell would cut it: quotes, comments, pipes and redirections. */
export function commandsOf(line: string): readonly (readonly string[])[] {
  return commandLines(line.trim()).flatMap((words) => {
    const bare = words.filter((word, index) => !(/^[A-Z_]+=/u.test(word) && words.slice(0, index).every((one) => /^[A-Z_]+=/u.test(one))));
    if (bare[0] === "sayso") return [bare.slice(1)];
    if (bare.slice(0, 4).join(" ") === "npm run sayso --") return [bare.slice(4)];
    return [];
  });
}

function commandLines(line: string): readonly (readonly string[])[] {
  const commands: string[][] = [[]];
  let redirected = false;
  for (const [token, double, single] of line.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|#.*|[|;]|[<>]|[^\s"'|;<>#]+/gu)) {
    if (token.startsWith("#")) break;
    if (token === "|" || token === ";") commands.push([]);
    else if (token === "<" || token === ">") redirected = true;
    else if (redirected) redirected = false;
    else commands.at(-1)?.push(double ?? single ?? token);
  }
  return commands;
}
