import type { DocumentView } from "../../../wire/desk-views.ts";
import { askRaw } from "../server/ask.ts";

/** Kinds of file by media type; whatever else it is, it is bytes. */
const ENDINGS: Readonly<Record<string, string>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/plain": "txt",
  "application/json": "json",
};

/** Saves the original as a file, named by the document's id alone: it is never opened here, since it may be a page with scripts. */
export async function saveOriginal({ id, mediaType }: DocumentView): Promise<void> {
  const bytes = await (await askRaw(`/documents/${id}/original`)).blob();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  link.download = `${id.slice(0, 12)}.${ENDINGS[mediaType] ?? "bin"}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000); // The browser may begin to write later than this.
}
