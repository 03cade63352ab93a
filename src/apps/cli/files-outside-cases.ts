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
      const kind = loaded.outcome === "loaded" ? pageKind(loaded.file.bytes) : null;
      return kind === null ? loaded : notADocument(name, kind);
    },
  };
}

function isOfCase(file: string): boolean {
  const folder = dirname(file);
  return existsSync(join(folder, "case.json")) && existsSync(join(folder, "case.db"));
}

/** The kinds of page that Sayso writes. */
export type PageKind = "reading" | "dossier";

/** A reading or a dossier says so in its head; null for what Sayso did not write. */
export function pageKind(bytes: Uint8Array): PageKind | null {
  const head = Buffer.from(bytes.subarray(0, 2048));
  return (["reading", "dossier"] as const).find((kind) => head.includes(`<title>Sayso ${kind}</title>`)) ?? null;
}

function notADocument(name: string, kind: PageKind): LoadedFile {
  return { outcome: "failed", name, code: "format-not-supported", message: `It is a ${kind} that Sayso wrote, no document.` };
}
