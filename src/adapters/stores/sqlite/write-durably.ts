import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Puts `text` at `path` so that after a crash either the old or the new content is there, whole. Readable by its owner alone. */
export function writeDurably(path: string, text: string): void {
  const beside = writeBeside(path, text);
  renameSync(beside, path);
  syncFolder(dirname(path));
}

/** The same where nothing may be replaced: of two that do it at once, one is told `there-already`. */
export function writeNewDurably(path: string, text: string): "written" | "there-already" {
  const beside = writeBeside(path, text);
  try {
    linkSync(beside, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return "there-already";
    return writeWhereNoLinksAre(path, text);
  } finally {
    rmSync(beside, { force: true });
  }
  syncFolder(dirname(path));
  return "written";
}

/** Takes away what writings of `path` left beside it when they were cut off: an old key may be in it. */
export function clearBeside(path: string): void {
  const start = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    if (name.startsWith(start) && name.endsWith(".new")) rmSync(join(dirname(path), name), { force: true });
  }
}

/** FAT and some network drives have no links: there a crash may leave half a file, and two at once still never overwrite each other. */
function writeWhereNoLinksAre(path: string, text: string): "written" | "there-already" {
  try {
    write(path, "wx", text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return "there-already";
    throw error;
  }
  return "written";
}

function writeBeside(path: string, text: string): string {
  const beside = `${path}.${randomBytes(4).toString("hex")}.new`;
  try {
    write(beside, "wx", text);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  return beside;
}

function write(path: string, flag: "wx", text: string): void {
  const file = openSync(path, flag, 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes what was renamed into a folder last through a crash. */
export function syncFolder(path: string): void {
  if (process.platform === "win32") return; // Windows opens no folder as a file.
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
