import { open, readFile, writeFile } from "node:fs/promises";
import { SaysoError } from "../../wire/error-codes.ts";
import { type PageKind, pageKind } from "./files-outside-cases.ts";

/** Writes a reading or dossier for its owner's eyes alone, over an earlier one of its kind too; no other file is ever written over. */
export async function writePageFile(file: string, page: string, kind: PageKind): Promise<void> {
  const before = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw Object.assign(error, { path: file });
  });
  if (before !== null && before.length > 0 && pageKind(before) !== kind) {
    throw new SaysoError("file-in-the-way", `${file} is there already and is no ${kind}: give another --out.`);
  }
  await writeFile(file, page, { mode: 0o600 });
  const handle = await open(file, "r+");
  await handle.chmod(0o600).finally(() => handle.close());
}
