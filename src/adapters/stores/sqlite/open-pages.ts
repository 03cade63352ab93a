import { join } from "node:path";
import type Database from "better-sqlite3-multiple-ciphers";
import { isSaysoError, SaysoError } from "../../../wire/error-codes.ts";
import {
  adoptSealedKey,
  type CaseKey,
  type CaseKeys,
  type CaseSeal,
  caseExists,
  createCaseFile,
  keyFileText,
  openCaseFile,
  pagesAreMade,
  refuseWithoutKey,
} from "./case-file.ts";
import { clearSealing, connect, pagesExist } from "./case-pages.ts";
import { migrate } from "./migrations.ts";
import { isNotOurs } from "./sqlite-errors.ts";

/** The pages of a case, opened and up to date. */
export interface OpenPages {
  readonly database: Database.Database;
  readonly dataKey: Buffer;
  readonly seal: CaseSeal;
}

/** What opening a case's pages takes. */
export interface AskedPages {
  readonly folder: string;
  readonly passphrase: string | null;
  readonly mode: "create" | "existing";
  readonly now: string;
  readonly patienceMs: number;
}

/** How often to try again where another program makes or seals the case at the same time. */
const TRIES = 5;

/** Opens the pages of the case in a folder, and makes them first where the case is new. */
export function openPages(asked: AskedPages): OpenPages {
  const { folder, passphrase, mode, now, patienceMs } = asked;
  if (!caseExists(folder)) {
    refuseWithoutKey(folder);
    if (mode === "existing") throw new SaysoError("case-not-found", `There is no case in ${folder}.`);
    createCaseFile(folder, now);
  }
  for (let tried = 1; ; tried++) {
    const before = keyFileText(folder);
    const keys = openCaseFile(folder, passphrase);
    try {
      const { opened, by } = openWith(join(folder, "case.db"), keys, patienceMs);
      bringUpToDate(folder, keys, by, opened);
      return opened;
    } catch (error) {
      const another = keys.pages === "to-come" || keyFileText(folder) !== before;
      if (!isNotOurs(error) || !another || tried === TRIES) throw error;
    }
  }
}

function bringUpToDate(folder: string, { keys, pages }: CaseKeys, by: CaseKey, { database }: OpenPages): void {
  try {
    migrate(database);
    if (pages === "to-come") pagesAreMade(folder);
    if (keys.indexOf(by) > 0) adoptSealedKey(folder);
    clearSealing(join(folder, "case.db"));
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Two keys are there only where sealing was cut off between announcing the new key and forgetting the old one. */
function openWith(file: string, { keys, pages }: CaseKeys, patienceMs: number): { readonly opened: OpenPages; readonly by: CaseKey } {
  if (pages === "made" && !pagesExist(file)) throw new SaysoError("case-damaged", `${file} is missing, or nothing is in it.`);
  let locked: unknown;
  let notOurs: unknown;
  for (const by of keys) {
    try {
      const dataKey = by.dataKey();
      return { opened: { database: connect(file, dataKey, patienceMs), dataKey, seal: by.seal }, by };
    } catch (error) {
      if (isSaysoError(error)) locked = error;
      else if (isNotOurs(error)) notOurs = error;
      else throw error;
    }
  }
  throw locked ?? notOurs;
}
