import { open, readFile, writeFile } from "node:fs/promises";
import { SaysoError } from "../../wire/error-codes.ts";
import { isReading } from "./files-outside-cases.ts";

/** Writes a reading for its owner's eyes alone, over an earlier one too; a file of another kind is never written over. */
export async function writeReadingFile(file: string, page: string): Promise<void> {
  const before = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw Object.assign(error, { path: file });
  });
  if (before !== null && before.length > 0 && !isReading(before)) {
    throw new SaysoError("file-not-written", `${file} is there already and is no reading: it was left as it is. Give another --out.`);
  }
  await writeFile(file, page, { mode: 0o600 });
  const handle = await open(file, "r+");
  await handle.chmod(0o600).finally(() => handle.close());
}
