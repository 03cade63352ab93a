/** The name of a file's sidecar: `report.html.json` beside `report.html`. */
export function sidecarNameOf(file: string): string {
  return `${file}.json`;
}

/** The names among `files` that are the sidecar of another of them. A `.json` file with no file beside it is a document. */
export function sidecarsAmong(files: readonly string[]): ReadonlySet<string> {
  const all = new Set(files);
  return new Set(files.filter((file) => file.endsWith(".json") && all.has(file.slice(0, -".json".length))));
}
