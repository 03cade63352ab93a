import type { Supplement } from "../../../desk/ports/case-store.ts";
import type { FileToRead } from "../../../desk/ports/document-reader.ts";
import type { ListsAmong } from "../../../desk/ports/list-reader.ts";

/** A list is JSON with `places`, or with `actors` or `peoples`, and without the `text` that makes a document. */
export const listsAmong: ListsAmong = (files) => {
  const parted = files.map((file) => ({ file, lists: listsIn(file) }));
  return {
    lists: parted.flatMap(({ lists }) => lists),
    documents: parted.flatMap(({ file, lists }) => (lists.length === 0 ? [file] : [])),
  };
};

function listsIn({ name, bytes }: FileToRead): readonly Supplement[] {
  if (!/\.json$/iu.test(name)) return [];
  const content = new TextDecoder().decode(bytes);
  const value = objectIn(content);
  if (value === null || "text" in value) return [];
  const kinds = [
    ...(Array.isArray(value.places) ? (["places"] as const) : []),
    ...(Array.isArray(value.actors) || Array.isArray(value.peoples) ? (["actors"] as const) : []),
  ];
  return kinds.map((kind) => ({ kind, name: name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1), content }));
}

function objectIn(content: string): Readonly<Record<string, unknown>> | null {
  // Most files are documents: none is parsed here that could not be a list.
  if (!/"(?:places|actors|peoples)"\s*:/u.test(content)) return null;
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null; // A document of another form, or none: its reader says so.
  }
}
