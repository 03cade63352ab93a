import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** An original under its own key: dropping the key destroys it. AES-256-GCM. */
export interface SealedOriginal {
  readonly key: Buffer;
  readonly nonce: Buffer;
  readonly tag: Buffer;
  readonly bytes: Buffer;
}

export function sealOriginal(original: Uint8Array): SealedOriginal {
  const key = randomBytes(32);
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const bytes = Buffer.concat([cipher.update(original), cipher.final()]);
  return { key, nonce, tag: cipher.getAuthTag(), bytes };
}

/** The original's bytes. Throws where a byte was changed. */
export function openOriginal({ key, nonce, tag, bytes }: SealedOriginal): Uint8Array {
  const decipher = createDecipheriv("aes-256-gcm", key, nonce);
  decipher.setAuthTag(tag);
  return new Uint8Array(Buffer.concat([decipher.update(bytes), decipher.final()]));
}
