import type { z } from "zod";
import { SaysoError } from "../../wire/error-codes.ts";

/** A person's own list, as its JSON text. */
export interface SupplementFile {
  readonly name: string;
  readonly content: string;
}

/** Parses a list by its schema. Throws `supplement-invalid` that names the list and what in it does not fit. */
export function parseSupplement<Schema extends z.ZodType>({ name, content }: SupplementFile, schema: Schema): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/u, ""));
  } catch (cause) {
    throw new SaysoError("supplement-invalid", `${name} is not JSON.`, { cause });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new SaysoError("supplement-invalid", `${name}: ${first?.path.join(".") || "the file"}: ${first?.message ?? "does not fit"}.`);
}
