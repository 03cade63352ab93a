import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { SaysoError } from "../../../wire/error-codes.ts";
import { writeDurably } from "./write-durably.ts";

/** What this version of the folder is called; a higher number was written by a newer Sayso. */
const FORMAT = 1;
/** scrypt's cost: 64 MiB and about a quarter of a second (RFC 7914). */
const SCRYPT = { N: 65_536, r: 8, p: 1, maxmem: 128 * 1024 * 1024 } as const;

const SealedKey = z.object({ kept: z.literal("sealed"), salt: z.string(), nonce: z.string(), wrapped: z.string(), tag: z.string() });
type SealedKey = z.infer<typeof SealedKey>;

const CaseFile = z.object({
  format: z.number(),
  created: z.string(),
  key: z.discriminatedUnion("kept", [z.object({ kept: z.literal("open"), dataKey: z.string() }), SealedKey]),
  /** The key that sealing is about to put in place of `key`: after a crash in between, one of the two opens the pages. */
  next: SealedKey.optional(),
});
type CaseFile = z.infer<typeof CaseFile>;

/** Whether a taken laptop gives the case away: `open`, the key lies beside it; `sealed`, it takes the passphrase. */
export type CaseSeal = "open" | "sealed";

/** The key of a case's pages, 32 bytes, and how it is kept. */
export interface CaseKey {
  readonly seal: CaseSeal;
  readonly dataKey: Buffer;
}

const pathOf = (folder: string): string => join(folder, "case.json");

export function caseExists(folder: string): boolean {
  return existsSync(pathOf(folder));
}

/** Makes the folder and a fresh data key, kept open until the case is sealed. */
export function createCaseFile(folder: string, now: string): CaseKey {
  mkdirSync(folder, { recursive: true });
  const dataKey = randomBytes(32);
  store(folder, { format: FORMAT, created: now, key: { kept: "open", dataKey: dataKey.toString("hex") } });
  return { seal: "open", dataKey };
}

/** Says how a case's key is kept without opening it. Throws `case-not-found`, `case-newer` or `case-damaged`. */
export function sealOf(folder: string): CaseSeal {
  return load(folder).key.kept;
}

/**
 * The data keys to try, in order: one, or two where sealing was cut off. Throws `case-locked` where a passphrase is needed and none is
 * given, `passphrase-wrong` where it does not fit.
 */
export function openCaseFile(folder: string, passphrase: string | null): readonly CaseKey[] {
  const { key, next } = load(folder);
  const first: CaseKey = key.kept === "open" ? { seal: "open", dataKey: Buffer.from(key.dataKey, "hex") } : unwrap(key, passphrase);
  return next === undefined || (key.kept === "open" && passphrase === null) ? [first] : [first, unwrap(next, passphrase)];
}

function wrap(dataKey: Buffer, passphrase: string): SealedKey {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", scryptSync(passphrase.normalize("NFC"), salt, 32, SCRYPT), nonce);
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  const hex = (bytes: Buffer): string => bytes.toString("hex");
  return { kept: "sealed", salt: hex(salt), nonce: hex(nonce), wrapped: hex(wrapped), tag: hex(cipher.getAuthTag()) };
}

function unwrap({ salt, nonce, wrapped, tag }: SealedKey, passphrase: string | null): CaseKey {
  if (passphrase === null) throw new SaysoError("case-locked", "The case is sealed: it takes its passphrase to open it.");
  const wrapping = scryptSync(passphrase.normalize("NFC"), Buffer.from(salt, "hex"), 32, SCRYPT);
  const decipher = createDecipheriv("aes-256-gcm", wrapping, Buffer.from(nonce, "hex"));
  decipher.setAuthTag(Buffer.from(tag, "hex"));
  try {
    return { seal: "sealed", dataKey: Buffer.concat([decipher.update(Buffer.from(wrapped, "hex")), decipher.final()]) };
  } catch (cause) {
    throw new SaysoError("passphrase-wrong", "The passphrase does not open the case.", { cause });
  }
}

/** Writes down the key that sealing is about to put in place, beside the one that still opens the pages. */
export function announceSealedKey(folder: string, dataKey: Buffer, passphrase: string): void {
  store(folder, { ...load(folder), next: wrap(dataKey, passphrase) });
}

/** The announced key is the key; the old one is forgotten. Does nothing where none was announced. */
export function adoptSealedKey(folder: string): void {
  const { next, ...file } = load(folder);
  if (next) store(folder, { ...file, key: next });
}

function store(folder: string, file: CaseFile): void {
  writeDurably(pathOf(folder), `${JSON.stringify(file, null, 2)}\n`);
}

function load(folder: string): CaseFile {
  if (!caseExists(folder)) throw new SaysoError("case-not-found", `There is no case in ${folder}.`);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(pathOf(folder), "utf8"));
  } catch (cause) {
    throw new SaysoError("case-damaged", `${pathOf(folder)} could not be read.`, { cause });
  }
  const parsed = CaseFile.safeParse(value);
  if (!parsed.success) throw new SaysoError("case-damaged", `${pathOf(folder)} does not look like a case.`);
  if (parsed.data.format > FORMAT) throw new SaysoError("case-newer", `${folder} was written by a newer Sayso.`);
  return parsed.data;
}
