import type { Decision } from "../core/model/index.ts";
import { logOf } from "./decided-of.ts";
import type { CaseStore, DecisionLog } from "./ports/case-store.ts";

/** Decisions that a reviewer who works blind may see: their own, and what takes documents out of the case. */
export function seenAmong(log: readonly Decision[], reviewer: string): readonly Decision[] {
  const ofAll = idsOfAll(log);
  return log.filter(({ id, reviewer: by }) => by === reviewer || ofAll.has(id));
}

/** What takes a document out is so for all, and so is taking that back; what somebody added to it is theirs. */
function idsOfAll(log: readonly Decision[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id, decided } of log)
    if (decided.verdict === "remove" || (decided.verdict === "withdraw" && ids.has(decided.decision))) ids.add(id);
  return ids;
}

/** A case as a reviewer who works blind may see it: nobody else's decisions are applied in what is read from it. */
export function seenBy(store: CaseStore, reviewer: string): CaseStore {
  const { documents, findings, ledger, index, supplements, decisions } = store;
  const own: DecisionLog = {
    append: (work, decision) => decisions.append(work, decision),
    count: (work) => decisions.count(work),
    forgetWords: (work, subjects) => decisions.forgetWords(work, subjects),
    async *all(work) {
      yield* seenAmong(await logOf({ decisions }, work), reviewer);
    },
  };
  return {
    ...{ documents, findings, ledger, index, supplements, decisions: own },
    seal: () => store.seal(),
    sealWith: (passphrase) => store.sealWith(passphrase),
    shred: () => store.shred(),
    read: (work) => store.read(work),
    write: (work) => store.write(work),
    mark: () => store.mark(),
    check: () => store.check(),
    close: () => store.close(),
  };
}
