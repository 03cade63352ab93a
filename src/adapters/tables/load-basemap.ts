import { readFile } from "node:fs/promises";
import { join } from "node:path";

const PACKED = join(import.meta.dirname, "..", "..", "..", "data", "packed", "basemap.json.gz");

/** The packed basemap as it lies on the disk: JSON, compressed by gzip. */
export function loadBasemap(): Promise<Uint8Array> {
  return readFile(PACKED);
}
