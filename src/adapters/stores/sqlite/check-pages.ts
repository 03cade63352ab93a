import { createHash } from "node:crypto";
import type { UnitOfWork } from "../../../desk/ports/case-store.ts";
import { openOriginal, type SealedOriginal } from "./sealed-original.ts";
import { databaseOf } from "./unit.ts";

/** Pages that are not sound, in the words of SQLite. */
export function brokenPages(unit: UnitOfWork): readonly string[] {
  const rows = databaseOf(unit).pragma("integrity_check") as readonly { readonly integrity_check: string }[];
  return rows.map((row) => row.integrity_check).filter((line) => line !== "ok");
}

/** Originals that are gone, do not open, or are not the bytes the document was named by. */
export function damagedOriginals(unit: UnitOfWork): readonly string[] {
  const database = databaseOf(unit);
  const ids = database
    .prepare<[], { id: string; sha: string }>("SELECT id, json_extract(document, '$.bytesSha256') AS sha FROM documents ORDER BY id")
    .all();
  const one = database.prepare<[string], SealedOriginal>(
    "SELECT key, nonce, tag, bytes FROM originals JOIN original_keys USING (document) WHERE document = ?",
  );
  return ids.flatMap(({ id, sha }) => {
    const sealed = one.get(id);
    if (!sealed) return [`document ${id}: its original is missing`];
    try {
      const found = createHash("sha256").update(openOriginal(sealed)).digest("hex");
      return found === sha ? [] : [`document ${id}: its original is not the bytes it was named by`];
    } catch {
      return [`document ${id}: its original does not open`];
    }
  });
}

/** Rows without what they belong to. */
export function strays(unit: UnitOfWork): readonly string[] {
  const database = databaseOf(unit);
  const count = (sql: string): number => (database.prepare(sql).get() as { readonly n: number }).n;
  const textless = count("SELECT count(*) AS n FROM documents WHERE id NOT IN (SELECT document FROM texts)");
  const ownerless = count("SELECT count(*) AS n FROM texts WHERE document NOT IN (SELECT id FROM documents)");
  const unindexed = count("SELECT count(*) AS n FROM documents WHERE id NOT IN (SELECT document FROM indexed)");
  return [
    ...(textless > 0 ? [`${textless} documents have no text`] : []),
    ...(ownerless > 0 ? [`${ownerless} texts have no document`] : []),
    ...(unindexed > 0 ? [`${unindexed} documents cannot be found by their words`] : []),
  ];
}
