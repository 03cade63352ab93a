import { constants } from "node:fs";
import { access, open, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FileSource, FoundFile, LoadedFile } from "../../../desk/ports/file-source.ts";
import type { ErrorCode } from "../../../wire/error-codes.ts";
import { MAX_FILE_BYTES } from "../limits.ts";
import { parseSidecar } from "../sidecars/parse-sidecar.ts";
import { sidecarNameOf, sidecarsAmong } from "../sidecars/sidecar-names.ts";

/** Files on this machine's disks. */
export function diskFiles(): FileSource {
  return { find: findFiles, load: loadFile };
}

interface Walk {
  /** Real paths of the folders being walked or walked already: a link back to one is not followed. */
  readonly folders: Set<string>;
  readonly files: Set<string>;
}

async function* findFiles(paths: readonly string[]): AsyncIterable<FoundFile> {
  const walk: Walk = { folders: new Set(), files: new Set() };
  for (const path of paths) {
    let any = false;
    const before = walk.files.size;
    for await (const found of findAt(path, walk, "given")) {
      any = true;
      yield found;
    }
    if (!any && walk.files.size === before && (await isFolder(path))) {
      yield { outcome: "failed", name: path, code: "file-empty", message: "There is no file in the folder that could be read." };
    }
  }
}

async function* findAt(path: string, walk: Walk, how: "given" | "met"): AsyncIterable<FoundFile> {
  try {
    const real = await realpath(path);
    const about = await stat(real);
    if (about.isDirectory()) {
      if (walk.folders.has(real)) return;
      walk.folders.add(real);
      yield* findIn(path, walk);
    } else if (!walk.files.has(real)) {
      walk.files.add(real);
      if (about.isFile()) yield { outcome: "found", name: path };
      else if (how === "given") yield failure(path, "file-unreadable", "It is neither a file nor a folder.");
    }
  } catch (error) {
    yield failureOf(path, error);
  }
}

async function* findIn(folder: string, walk: Walk): AsyncIterable<FoundFile> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith("."));
  const sidecars = sidecarsAmong(names);
  for (const name of names.filter((one) => !sidecars.has(one)).sort()) yield* findAt(join(folder, name), walk, "met");
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );
}

async function loadFile(name: string): Promise<LoadedFile> {
  try {
    const bytes = await readBounded(name);
    if (bytes === "too-large")
      return failure(name, "file-too-large", `It is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB: split it, or save only the article.`);
    if (bytes.length === 0) return failure(name, "file-empty", "The file holds no bytes.");
    return { outcome: "loaded", file: { name, bytes }, ...(await loadSidecar(name)) };
  } catch (error) {
    return failureOf(name, error);
  }
}

/** A pipe that nobody writes to would be waited for without end, past every Ctrl-C: it is opened without waiting, then refused as no file. */
const READ_AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The size is asked of the open file, so that it is the size of what is read. A file that grows meanwhile is cut at the limit and refused. */
async function readBounded(name: string): Promise<Uint8Array | "too-large"> {
  const file = await open(name, READ_AT_ONCE);
  try {
    const about = await file.stat();
    if (!about.isFile()) throw Object.assign(new Error("it is no file"), { code: about.isDirectory() ? "EISDIR" : "EINVAL" });
    if (about.size > MAX_FILE_BYTES) return "too-large";
    const bytes = Buffer.alloc(about.size);
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = await file.read(bytes, read, bytes.length - read, read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return new Uint8Array(bytes.buffer, bytes.byteOffset, read);
  } finally {
    await file.close();
  }
}

async function loadSidecar(name: string): Promise<Pick<LoadedFile & { outcome: "loaded" }, "sidecar" | "warnings">> {
  const beside = sidecarNameOf(name);
  const isThere = await access(beside, constants.F_OK).then(
    () => true,
    () => false,
  );
  if (!isThere) return { sidecar: null, warnings: [] };
  const bytes = await readBounded(beside).catch((error: unknown) => messageOf(error));
  const parsed =
    bytes instanceof Uint8Array
      ? parseSidecar(bytes)
      : ({ outcome: "invalid", message: bytes === "too-large" ? "it is too large" : bytes } as const);
  if (parsed.outcome === "sidecar") return { sidecar: parsed.sidecar, warnings: [] };
  return { sidecar: null, warnings: [{ code: "sidecar-invalid", message: `${beside}: ${parsed.message}. The file was read without it.` }] };
}

function failure(name: string, code: ErrorCode, message: string) {
  return { outcome: "failed", name, code, message } as const;
}

function failureOf(name: string, error: unknown) {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === "ENOENT" || code === "ENOTDIR") return failure(name, "file-not-found", "There is no such file or folder.");
  if (code === "ELOOP") return failure(name, "file-unreadable", "It is a link that leads back to itself.");
  if (code === "EACCES" || code === "EPERM") return failure(name, "file-unreadable", "You may not read it.");
  return failure(name, "file-unreadable", `It could not be read: ${messageOf(error)}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
