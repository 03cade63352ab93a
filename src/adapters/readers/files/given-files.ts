import type { FileToRead } from "../../../desk/ports/document-reader.ts";
import type { FileSource } from "../../../desk/ports/file-source.ts";
import { MAX_FILE_BYTES } from "../limits.ts";
import { parseSidecar } from "../sidecars/parse-sidecar.ts";
import { sidecarNameOf, sidecarsAmong } from "../sidecars/sidecar-names.ts";

/** Files that were handed over with their bytes: none is looked for on a disk, whatever its name says. */
export function givenFiles(given: readonly FileToRead[]): FileSource {
  const byName = new Map(given.map((file) => [file.name, file]));
  const sidecars = sidecarsAmong([...byName.keys()]);
  return {
    async *find() {
      for (const name of [...byName.keys()].filter((one) => !sidecars.has(one)).sort()) yield { outcome: "found", name };
    },
    async load(name) {
      const file = byName.get(name);
      if (file === undefined) return { outcome: "failed", name, code: "file-not-found", message: "It was not handed over." };
      if (file.bytes.length > MAX_FILE_BYTES)
        return { outcome: "failed", name, code: "file-too-large", message: `It is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB.` };
      if (file.bytes.length === 0) return { outcome: "failed", name, code: "file-empty", message: "The file holds no bytes." };
      const beside = byName.get(sidecarNameOf(name));
      const parsed = beside ? parseSidecar(beside.bytes) : null;
      if (parsed?.outcome === "invalid") {
        const message = `${sidecarNameOf(name)}: ${parsed.message}. The file was read without it.`;
        return { outcome: "loaded", file, sidecar: null, warnings: [{ code: "sidecar-invalid", message }] };
      }
      return { outcome: "loaded", file, sidecar: parsed?.sidecar ?? null, warnings: [] };
    },
  };
}
