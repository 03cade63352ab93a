import { z } from "zod";
import { parsePartialDate } from "../../../core/documents/index.ts";
import type { Sidecar } from "../../../desk/ports/document-reader.ts";
import { decodeBytes } from "../bytes/decode-bytes.ts";

const line = z.string().trim().min(1).max(2000);

/** What a sidecar may hold; null is the same as left out. Any other field makes it invalid: a misspelt one would be lost in silence. */
export const SidecarFields = z.strictObject({
  title: line.optional(),
  publisher: line.optional(),
  byline: line.optional(),
  published: line
    .refine((value) => /^\d{4}(-\d{2}){0,2}$/.test(value) && parsePartialDate(value) !== null, "must be YYYY, YYYY-MM or YYYY-MM-DD")
    .optional(),
  url: line.refine((value) => /^https?:\/\//i.test(value), "must begin with http:// or https://").optional(),
  agency: line.optional(),
  genre: z.enum(["report", "analysis", "opinion", "press-release", "communique", "agency-copy", "digest"]).optional(),
  language: line.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, "must be a BCP 47 tag such as en or es").optional(),
});

export type ParsedSidecar =
  | { readonly outcome: "sidecar"; readonly sidecar: Sidecar }
  | { readonly outcome: "invalid"; readonly message: string };

/** Parses the bytes of a sidecar. Never throws. */
export function parseSidecar(bytes: Uint8Array): ParsedSidecar {
  const decoded = decodeBytes(bytes, null);
  if (decoded.outcome === "not-text") return { outcome: "invalid", message: "it is not text" };
  let value: unknown;
  try {
    value = JSON.parse(decoded.text.replace(/^\ufeff/, ""));
  } catch {
    return { outcome: "invalid", message: "it is not JSON" };
  }
  const parsed = SidecarFields.safeParse(withoutNulls(value));
  if (parsed.success) return { outcome: "sidecar", sidecar: parsed.data as Sidecar };
  const first = parsed.error.issues[0];
  return { outcome: "invalid", message: `${first?.path.join(".") || "it"}: ${first?.message ?? "not an object"}` };
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
}
