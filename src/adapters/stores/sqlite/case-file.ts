import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { SaysoError } from "../../../wire/error-codes.ts";
import { clearBeside, writeDurably, writeNewDurably } from "./write-durably.ts";

/** What this version of the folder is called; a higher number was written by a newer Sayso. */
const FORMAT = 1;
/** scrypt's cost: 64 MiB and about a quarter of a second (RFC 7914). */
const SCRYPT = { N: 65_536, r: 8, p: 1, maxmem: 128 * 1024 * 1024 } as const;

const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`));

const SealedKey = z.object({ kept: z.literal("sealed"), salt: hexOf(16), nonce: hexOf(12), wrapped: hexOf(32), tag: hexOf(16) });
type SealedKey = z.infer<typeof SealedKey>;

const CaseFile = z.object({
  format: z.number(),
  created: z.string(),
  key: z.discriminatedUnion("kept", [z.object({ kept: z.literal("open"), dataKey: hexOf(32) }), SealedKey]),
  /** The key that sealing is about to put in place of `key`: after a crash in between, one of the two opens the pages. */
  next: SealedKey.optional(),
  /** There until the pages were first made: later, a case without its pages is a damaged one and never an empty one. */
  pages: z.literal("to-come").optional(),
});
type CaseFile = z.infer<typeof CaseFile>;

/** Whether a taken laptop gives the case away: `open`, the key lies beside it; `sealed`, it takes the passphrase. */
export type CaseSeal = "open" | "sealed";

/** A key that may be the one of a case's pages, and how it is kept. */
export interface CaseKey {
  readonly seal: CaseSeal;
  /** The key, 32 bytes. Throws `case-locked` where it takes a passphrase and none is given, `passphrase-wrong` where it does not fit. */
  dataKey(): Buffer;
}

/** What a case's key file says. */
export interface CaseKeys {
  /** To try in order: one, or two where sealing was cut off. */
  readonly keys: readonly CaseKey[];
  readonly pages: "made" | "to-come";
}

const pathOf = (folder: string): string => join(folder, "case.json");

export function caseExists(folder: string): boolean {
  return existsSync(pathOf(folder));
}

/** Throws `case-damaged` where pages lie in the folder without the file that holds their key: no new key may take its place. */
export function refuseWithoutKey(folder: string): void {
  if (!existsSync(join(folder, "case.db"))) return;
  throw new SaysoError("case-damaged", `${pathOf(folder)}, which holds the key of case.db, is missing: put it back from a copy.`);
}

/** Makes the folder and a fresh data key, kept open until the case is sealed. Does nothing where another program just did. */
export function createCaseFile(folder: string, now: string): void {
  mkdirSync(folder, { recursive: true });
  const key = { kept: "open", dataKey: randomBytes(32).toString("hex") } as const;
  writeNewDurably(pathOf(folder), serialized({ format: FORMAT, created: now, key, pages: "to-come" }));
}

/** Says whether a case takes a passphrase, without opening it. Throws `case-not-found`, `case-newer` or `case-damaged`. */
export function sealOf(folder: string): CaseSeal {
  const { key, next } = load(folder);
  return next === undefined ? key.kept : "sealed";
}

/** What is needed to open a case. Throws `case-not-found`, `case-newer` or `case-damaged`. */
export function openCaseFile(folder: string, passphrase: string | null): CaseKeys {
  const { key, next, pages } = load(folder);
  const first: CaseKey =
    key.kept === "open" ? { seal: "open", dataKey: () => Buffer.from(key.dataKey, "hex") } : sealedKey(key, passphrase);
  return { keys: next === undefined ? [first] : [first, sealedKey(next, passphrase)], pages: pages ?? "made" };
}

/** Writes down that the pages are there. */
export function pagesAreMade(folder: string): void {
  const { pages, ...file } = load(folder);
  if (pages) store(folder, file);
}

function sealedKey(key: SealedKey, passphrase: string | null): CaseKey {
  return { seal: "sealed", dataKey: () => unwrap(key, passphrase) };
}

function wrap(dataKey: Buffer, passphrase: string): SealedKey {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", scryptSync(passphrase.normalize("NFC"), salt, 32, SCRYPT), nonce);
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  const hex = (bytes: Buffer): string => bytes.toString("hex");
  return { kept: "sealed", salt: hex(salt), nonce: hex(nonce), wrapped: hex(wrapped), tag: hex(cipher.getAuthTag()) };
}

function unwrap({ salt, nonce, wrapped, tag }: SealedKey, passphrase: string | null): Buffer {
  if (passphrase === null) throw new SaysoError("case-locked", "The case is sealed: it takes its passphrase to open it.");
  const wrapping = scryptSync(passphrase.normalize("NFC"), Buffer.from(salt, "hex"), 32, SCRYPT);
  const decipher = createDecipheriv("aes-256-gcm", wrapping, Buffer.from(nonce, "hex"));
  decipher.setAuthTag(Buffer.from(tag, "hex"));
  try {
    return Buffer.concat([decipher.update(Buffer.from(wrapped, "hex")), decipher.final()]);
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
  clearBeside(pathOf(folder));
}

/** The content of the key file as it lies there: it changes with every sealing. */
export function keyFileText(folder: string): string {
  return readFileSync(pathOf(folder), "utf8");
}

const serialized = (file: CaseFile): string => `${JSON.stringify(file, null, 2)}\n`;

function store(folder: string, file: CaseFile): void {
  writeDurably(pathOf(folder), serialized(file));
}

function load(folder: string): CaseFile {
  if (!caseExists(folder)) {
    refuseWithoutKey(folder);
    throw new SaysoError("case-not-found", `There is no case in ${folder}.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(keyFileText(folder));
  } catch (cause) {
    throw new SaysoError("case-damaged", `${pathOf(folder)} could not be read.`, { cause });
  }
  const format = (value as { readonly format?: unknown } | null)?.format;
  if (typeof format === "number" && format > FORMAT) throw new SaysoError("case-newer", `${folder} was written by a newer Sayso.`);
  const parsed = CaseFile.safeParse(value);
  if (!parsed.success) throw new SaysoError("case-damaged", `${pathOf(folder)} does not look like the key file of a case.`);
  return parsed.data;
}
