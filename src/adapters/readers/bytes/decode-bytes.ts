import iconv from "iconv-lite";
import type { ReadWarning } from "../../../desk/ports/document-reader.ts";

/** Bytes as text, or that they are none. `encoding` in the name that iconv-lite knows. */
export type Decoded =
  | { readonly outcome: "text"; readonly text: string; readonly encoding: string; readonly warnings: readonly ReadWarning[] }
  | { readonly outcome: "not-text" };

const SAMPLE = 65_536;
/** Share of control bytes from which bytes are no text; a text with stray NULs lies far below. */
const BINARY_SHARE = 0.1;
/** Broken sequences per 1000 non-ASCII bytes up to which bytes are damaged UTF-8 rather than another encoding. */
const DAMAGED_PER_1000 = 120;
const FALLBACK = "windows-1252";

/**
 * Decodes by byte order mark, else as UTF-16 where every second byte is 0, else as UTF-8 where the bytes are that, else by the charset
 * that the page declares, else as windows-1252. A declared charset that the bytes disprove is not believed.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null): Decoded {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked) return { outcome: "text", text: decodeAs(bytes, marked), encoding: marked, warnings: [] };
  if (isBinary(bytes)) return { outcome: "not-text" };
  return asUtf8(bytes, declared) ?? asDeclared(bytes, declared) ?? asFallback(bytes);
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return "utf-32le";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 of a European text without a mark: nearly all bytes of one parity are 0, and few of the other. */
function byZeros(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, 4096) & ~1;
  if (end < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const half = end / 2;
  if (odd > 0.7 * half && even < 0.05 * half) return "utf-16le";
  return even > 0.7 * half && odd < 0.05 * half ? "utf-16be" : null;
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++;
  return sample.length > 0 && controls > BINARY_SHARE * sample.length;
}

function asUtf8(bytes: Uint8Array, declared: string | null): Decoded | null {
  if (declared !== null && /^(?:iso-2022|hz)/i.test(declared) && bytes.every((byte) => byte < 128)) return null;
  const text = new TextDecoder("utf-8", { ignoreBOM: false }).decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0) return { outcome: "text", text, encoding: "utf-8", warnings: [] };
  let high = 0;
  for (const byte of bytes) if (byte >= 128) high++;
  if (broken * 1000 > DAMAGED_PER_1000 * high && !(broken === 1 && high >= 4 && text.endsWith("\ufffd"))) return null;
  const message = `${broken} characters are not UTF-8, as the rest is; they are shown as U+FFFD.`;
  return { outcome: "text", text, encoding: "utf-8", warnings: [{ code: "encoding-unsure", message }] };
}

function asDeclared(bytes: Uint8Array, declared: string | null): Decoded | null {
  if (declared === null || !iconv.encodingExists(declared) || /^(?:utf-?(?:7|8|16|32)|base64|hex|binary|ucs-?2)/i.test(declared))
    return null;
  // The web reads "latin-1" and "ascii" as windows-1252, and so do those who write it.
  const encoding = /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(declared) ? FALLBACK : declared.toLowerCase();
  return { outcome: "text", text: decodeAs(bytes, encoding), encoding, warnings: [] };
}

function asFallback(bytes: Uint8Array): Decoded {
  const message = `The text is not UTF-8 and declares no other encoding that fits; it was read as ${FALLBACK}.`;
  return {
    outcome: "text",
    text: decodeAs(bytes, FALLBACK),
    encoding: FALLBACK,
    warnings: [{ code: "encoding-unsure", message }],
  };
}
