import { ink, type Screen, safe } from "./terminal/screen.ts";

/** The case's folder where nothing else is said. */
export const DEFAULT_CASE = "case.sayso";

/** The case that was worked on, as it was typed. */
interface InCase {
  readonly case: string;
}

/** ` --case FOLDER` as it must be typed again, empty where the case is found without. */
export function caseFlag({ case: folder }: InCase): string {
  if (folder === (process.env.SAYSO_CASE ?? DEFAULT_CASE)) return "";
  return ` --case ${/^[\w./@%+=:,-]+$/u.test(folder) ? folder : `'${safe(folder).replaceAll("'", "'\\''")}'`}`;
}

/** How the program was called, so that what is printed can be typed: npm tells the name of the script it runs. */
export function calledAs(): string {
  const script = process.env.npm_lifecycle_event;
  return script === "sayso" || script === "demo" ? "npm run sayso --" : "sayso";
}

/** What to type next, a line each: the command without `sayso` and the case, and what it does. */
export function nextSteps(screen: Screen, options: InCase, steps: readonly (readonly [command: string, does: string])[]): string {
  const commands = steps.map(([command, does]) => [`${calledAs()} ${command}${caseFlag(options)}`, does] as const);
  const width = Math.max(...commands.map(([command]) => command.length)) + 3;
  const lines = commands.map(([command, does]) =>
    width + does.length + 2 <= screen.width ? `  ${command.padEnd(width)}${ink(screen, "dim", does)}` : `  ${command}`,
  );
  return [ink(screen, "dim", "Next:"), ...lines].join("\n");
}
