import type { GivenFile } from "./run-import.ts";

/** Files that were dropped, those within folders too. Hidden files are left out, as on the command line. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []); // All at once: the list is gone after the first wait.
  const files = (await Promise.all(entries.map((entry) => filesOf(entry)))).flat();
  return files.length > 0 ? files : [...transfer.files].map((file) => ({ path: file.name, file }));
}

export function chosenFiles(list: FileList | null): readonly GivenFile[] {
  return [...(list ?? [])]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !path.split("/").some((part) => part.startsWith(".")));
}

async function filesOf(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  if (entry.name.startsWith(".")) return [];
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//u, ""), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const within: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break; // A folder is told a hundred at a time.
    within.push(...some);
  }
  return (await Promise.all(within.map((one) => filesOf(one)))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
