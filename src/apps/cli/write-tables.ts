import { lstat, mkdir, open, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { SaysoError } from "../../wire/error-codes.ts";

export interface FileToWrite {
  readonly name: string;
  readonly content: string;
}

/**
 * Writes files into a folder for their owner's eyes alone, all or none: each under another name first, so that a full disk leaves nothing
 * half. What is there already is written over only where that was asked for. Throws `file-in-the-way`.
 */
export async function writeTables(folder: string, files: readonly FileToWrite[], over: "keep" | "write-over"): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  const parts = files.map(({ name, content }) => ({
    content,
    file: join(folder, name),
    part: join(folder, `.${name}.${process.pid}.part`),
  }));
  try {
    for (const { file } of parts) await refuseWhatIsThere(file, over);
    for (const { part, content } of parts) await writeWhole(part, content);
    for (const { part, file } of parts) await rename(part, file);
  } catch (error) {
    for (const { part } of parts) await rm(part, { force: true });
    if (made !== undefined) await rmdir(folder).catch(() => undefined); // Something else is in it by now.
    throw error;
  }
}

async function refuseWhatIsThere(file: string, over: "keep" | "write-over"): Promise<void> {
  const there = await lstat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (there === null) return;
  if (!there.isFile()) throw new SaysoError("file-in-the-way", `${file} is there already and is no file: give another --out.`);
  if (over === "keep") throw new SaysoError("file-in-the-way", `${file} is there already: give another --out, or --overwrite.`);
}

async function writeWhole(file: string, content: string): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
