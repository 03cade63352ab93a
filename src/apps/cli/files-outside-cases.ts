import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileSource, LoadedFile } from "../../desk/ports/file-source.ts";

const NOTHING_BESIDE = "There is a Sayso case in it, and no document beside the case.";

/** What Sayso itself wrote is no document: `sayso read .` met the case's own files and the reading beside it. */
export function outsideCases(files: FileSource): FileSource {
  return {
    async *find(paths) {
      let [outside, inside] = [0, 0];
      for await (const found of files.find(paths)) {
        if (isOfCase(found.name)) inside++;
        else {
          outside++;
          yield found;
        }
      }
      if (inside > 0 && outside === 0) yield { outcome: "failed", name: paths.join(" "), code: "file-empty", message: NOTHING_BESIDE };
    },
    async load(name) {
      const loaded = await files.load(name);
      return loaded.outcome === "loaded" && isReading(loaded.file.bytes) ? notADocument(name) : loaded;
    },
  };
}

function isOfCase(file: string): boolean {
  const folder = dirname(file);
  return existsSync(join(folder, "case.json")) && existsSync(join(folder, "case.db"));
}

/** A reading says so in its head: a page that Sayso wrote. */
export function isReading(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 2048)).includes("<title>Sayso reading</title>");
}

function notADocument(name: string): LoadedFile {
  return { outcome: "failed", name, code: "format-not-supported", message: "It is a reading that Sayso wrote, no document." };
}
