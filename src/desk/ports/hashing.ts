import type { Sha256 } from "../../core/model/index.ts";

/** SHA-256 in lower-case hex: the one hash that names things here. */
export interface Hashing {
  readonly text: Sha256;
  bytes(bytes: Uint8Array): string;
}
