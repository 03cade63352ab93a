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
};
