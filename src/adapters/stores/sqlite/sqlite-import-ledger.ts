import type { RunId } from "../../../core/model/index.ts";
import type { ImportLedger, LedgerEntry } from "../../../desk/ports/case-store.ts";
import { databaseOf } from "./unit.ts";

export const sqliteImportLedger: ImportLedger = {
  async record(work, entry) {
    const database = databaseOf(work);
    const next =
      database
        .prepare<[string, number], { n: number }>("SELECT count(*) AS n FROM ledger WHERE run = ? AND line = ?")
        .get(entry.run, entry.line)?.n ?? 0;
    database
      .prepare("INSERT INTO ledger (run, line, part_number, entry, document) VALUES (?, ?, ?, ?, ?)")
      .run(entry.run, entry.line, next, JSON.stringify(entry), entry.document);
  },
  async *entries(work, run?: RunId) {
    const all = "SELECT entry FROM ledger";
    const order = "ORDER BY run, line, part_number";
    const database = databaseOf(work);
    const rows = (
      run === undefined ? database.prepare(`${all} ${order}`).all() : database.prepare(`${all} WHERE run = ? ${order}`).all(run)
    ) as readonly { readonly entry: string }[];
    for (const { entry } of rows) yield JSON.parse(entry) as LedgerEntry;
  },
};
