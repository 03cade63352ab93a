import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { SaysoError } from "../../../wire/error-codes.ts";
import type { EncoderParts } from "./encoder-detector.ts";
import { FEATURE_COUNT } from "./features.ts";
import { INCIDENT_ROLES } from "./incident-encoder.ts";
import { INCIDENT_FEATURE_COUNT } from "./incident-features.ts";
import { openOnnxEncoder } from "./onnx-encoder.ts";
import { openIncidentEncoder } from "./onnx-incident-encoder.ts";
import { openWordTable } from "./onnx-words.ts";
import { readVocabulary } from "./word-pieces.ts";

const SHIPPED = join(import.meta.dirname, "..", "..", "..", "..", "models");

const Checksum = z.string().regex(/^[0-9a-f]{64}$/);
const Manifest = z.object({
  version: z.string().min(1),
  features: z.object({ attribution: z.int(), incidents: z.int() }),
  thresholds: z.object({
    attribution: z.object({ keep: z.number(), change: z.number(), source: z.number() }),
    incidents: z.object({
      word: z.number(),
      mention: z.record(z.enum([...INCIDENT_ROLES, "described"]), z.number()),
      trigger: z.number(),
      together: z.number(),
      entity: z.number(),
    }),
  }),
  files: z.object({ "words.onnx": Checksum, "attribution.onnx": Checksum, "incidents.onnx": Checksum, "vocabulary.txt": Checksum }),
});
type Manifest = z.infer<typeof Manifest>;

/** Encoders that are ready, or why there are none on this machine, in words that follow "because". */
export type LoadedEncoders = { readonly parts: EncoderParts } | { readonly missing: string };

/**
 * Opens the shipped weights with `threads` threads. Throws `model-damaged` where a file is not the one that was shipped, or belongs to
 * another version of the program. A missing folder or native runtime is no error: the rules read without it.
 */
export async function loadEncoders(threads: number, folder: string = SHIPPED): Promise<LoadedEncoders> {
  const text = await readFile(join(folder, "manifest.json"), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new SaysoError("model-damaged", `${join(folder, "manifest.json")} could not be read.`, { cause: error });
  });
  if (text === null) return { missing: `there are no weights in ${folder}` };
  const manifest = parsedManifest(text, folder);
  const read = (file: keyof Manifest["files"]): Promise<Buffer> => checked(folder, file, manifest.files[file]);
  const [table, attribution, incidents] = await Promise.all([read("words.onnx"), read("attribution.onnx"), read("incidents.onnx")]);
  const vocabulary = readVocabulary((await read("vocabulary.txt")).toString("utf8"));
  try {
    const words = await openWordTable(table);
    const parts: EncoderParts = {
      vocabulary,
      attribution: {
        encoder: await openOnnxEncoder(words, attribution, manifest.version, threads),
        thresholds: manifest.thresholds.attribution,
      },
      incidents: {
        encoder: await openIncidentEncoder(words, incidents, manifest.version, threads),
        thresholds: manifest.thresholds.incidents,
      },
    };
    return { parts };
  } catch (error) {
    return {
      missing: isNotInstalled(error) ? NOT_INSTALLED : `the runtime for models does not start on this machine (${firstLine(error)})`,
    };
  }
}

function parsedManifest(text: string, folder: string): Manifest {
  const manifest = Manifest.safeParse(parsedJson(text));
  if (!manifest.success) throw new SaysoError("model-damaged", `${join(folder, "manifest.json")} is not the manifest of a model.`);
  const { attribution, incidents } = manifest.data.features;
  if (attribution !== FEATURE_COUNT || incidents !== INCIDENT_FEATURE_COUNT) {
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
