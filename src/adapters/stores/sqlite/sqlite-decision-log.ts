import { subjectsOf, withoutWords } from "../../../core/decisions/without-words.ts";
import type { Decision } from "../../../core/model/index.ts";
import type { DecisionLog } from "../../../desk/ports/case-store.ts";
import { databaseOf } from "./unit.ts";

export const sqliteDecisionLog: DecisionLog = {
  async append(work, decision) {
    databaseOf(work).prepare("INSERT INTO decisions (id, decision) VALUES (?, ?)").run(decision.id, JSON.stringify(decision));
  },
  async *all(work) {
    const rows = databaseOf(work).prepare<[], { decision: string }>("SELECT decision FROM decisions ORDER BY id").all();
    for (const { decision } of rows) yield JSON.parse(decision) as Decision;
  },
  async count(work) {
    return databaseOf(work).prepare<[], { n: number }>("SELECT count(*) AS n FROM decisions").get()?.n ?? 0;
  },
  async forgetWords(work, subjects) {
    const database = databaseOf(work);
    const told: Decision[] = [];
    for await (const decision of this.all(work)) if (subjectsOf(decision).some((id) => subjects.has(id))) told.push(decision);
    if (told.length === 0) return;
    // The one change that the log allows: the guard is lifted and put back inside this transaction.
    const guard = database.prepare<[], { sql: string }>("SELECT sql FROM sqlite_master WHERE name = 'decisions_stay'").get();
    database.exec("DROP TRIGGER IF EXISTS decisions_stay");
    const change = database.prepare("UPDATE decisions SET decision = ? WHERE id = ?");
    for (const decision of told) change.run(JSON.stringify(withoutWords(decision)), decision.id);
    if (guard) database.exec(guard.sql);
  },
};
