import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { SaysoError } from "../../../wire/error-codes.ts";
import type { EncoderParts } from "./encoder-detector.ts";
import { FEATURE_COUNT } from "./features.ts";
import { openOnnxEncoder } from "./onnx-encoder.ts";
import { readVocabulary } from "./word-pieces.ts";

const SHIPPED = join(import.meta.dirname, "..", "..", "..", "..", "models", "attribution");

const Manifest = z.object({
  version: z.string().min(1),
  features: z.number().int(),
  thresholds: z.object({ keep: z.number(), change: z.number(), source: z.number() }),
  files: z.object({ "encoder.onnx": z.string().regex(/^[0-9a-f]{64}$/), "vocabulary.txt": z.string().regex(/^[0-9a-f]{64}$/) }),
});

/** An encoder that is ready, or why there is none on this machine, in words that follow "because". */
export type LoadedEncoder = { readonly parts: EncoderParts } | { readonly missing: string };

/**
 * Opens the shipped weights with `threads` threads. Throws `model-damaged` where a file is not the one that was shipped, or belongs to
 * another version of the program. A missing folder or native runtime is no error: the rules read without it.
 */
export async function loadEncoder(threads: number, folder: string = SHIPPED): Promise<LoadedEncoder> {
  const text = await readFile(join(folder, "manifest.json"), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new SaysoError("model-damaged", `${join(folder, "manifest.json")} could not be read.`, { cause: error });
  });
  if (text === null) return { missing: `there are no weights in ${folder}` };
  const manifest = parsedManifest(text, folder);
  const weights = await checked(folder, "encoder.onnx", manifest.files["encoder.onnx"]);
  const vocabulary = await checked(folder, "vocabulary.txt", manifest.files["vocabulary.txt"]);
  try {
    const encoder = await openOnnxEncoder(weights, manifest.version, threads);
    return { parts: { encoder, vocabulary: readVocabulary(vocabulary.toString("utf8")), thresholds: manifest.thresholds } };
  } catch (error) {
    return {
      missing: isNotInstalled(error) ? NOT_INSTALLED : `the runtime for models does not start on this machine (${firstLine(error)})`,
    };
  }
}

function parsedManifest(text: string, folder: string): z.infer<typeof Manifest> {
  const manifest = Manifest.safeParse(parsedJson(text));
  if (!manifest.success) throw new SaysoError("model-damaged", `${join(folder, "manifest.json")} is not the manifest of a model.`);
  if (manifest.data.features !== FEATURE_COUNT) {
    throw new SaysoError("model-damaged", `The model in ${folder} was trained for another version of Sayso.`);
  }
  return manifest.data;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function checked(folder: string, file: string, sha256: string): Promise<Buffer> {
  const path = join(folder, file);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new SaysoError("model-damaged", `${path} could not be read.`, { cause });
  });
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== sha256) throw new SaysoError("model-damaged", `${path} is not the file that was shipped: its checksum differs.`);
  return bytes;
}

const NOT_INSTALLED =
  "its runtime is not installed (`npm install --ignore-scripts onnxruntime-node@1.30.0` puts it there; with scripts its installer looks for files on the network)";

const isNotInstalled = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split("\n")[0] as string;
