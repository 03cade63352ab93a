import type { DocumentReader, FileToRead } from "../../desk/ports/document-reader.ts";
import { sniffFormat } from "./bytes/sniff-format.ts";
import { failed, guarded } from "./failed.ts";
import { htmlReader } from "./html/html-reader.ts";
import { jsonLinesReader } from "./json/json-lines-reader.ts";
import { MAX_FILE_BYTES } from "./limits.ts";
import { plainTextReader } from "./text/plain-text-reader.ts";

/** Every reader of one format, in the order in which they are asked. */
export function allReaders(): readonly DocumentReader[] {
  return [htmlReader(), jsonLinesReader(), plainTextReader()];
}

/** One reader for any file: hands it to the first reader that is for it, and says of the rest what they are and what to do. */
export function anyReader(readers: readonly DocumentReader[] = allReaders()): DocumentReader {
  return {
    name: "any",
    version: readers.map(({ name, version }) => `${name}-${version}`).join("+"),
    accepts: () => true,
    read: (file, sidecar) => {
      const refused = refusalOf(file);
      if (refused) return guarded(() => [refused]);
      const reader = readers.find((one) => one.accepts(file));
      return reader ? reader.read(file, sidecar) : guarded(() => [unknownFormat(file)]);
    },
  };
}

function refusalOf({ bytes }: FileToRead) {
  if (bytes.length === 0) return failed("file-empty", "The file holds no bytes.");
  return bytes.length > MAX_FILE_BYTES ? failed("file-too-large", `It is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB.`) : null;
}

function unknownFormat(file: FileToRead) {
  const format = sniffFormat(file);
  const message = format.format === "unsupported" ? `It is ${format.what}. ${format.doNext}` : "No reader knows this kind of file.";
  return failed("format-not-supported", message);
}
