import type { Decision } from "../core/model/index.ts";
import { logOf } from "./decided-of.ts";
import type { CaseStore, DecisionLog, FindingStore } from "./ports/case-store.ts";

/** Decisions that a reviewer who works blind may see: those that they made blind, and what takes documents out of the case. */
export function seenAmong(log: readonly Decision[], reviewer: string): readonly Decision[] {
  const [own, ofAll] = [new Set<string>(), new Set<string>()];
  for (const { id, decided, reviewer: by, sight } of log) {
    const withdrawn = decided.verdict === "withdraw" ? decided.decision : null;
    // What they decided at an open desk may hold what a machine suggested; there they can only have taken back what they made blind.
    if (by === reviewer && (sight === "blind" || (withdrawn !== null && own.has(withdrawn)))) own.add(id);
    // What takes a document out is so for all, and so is taking that back.
    if (decided.verdict === "remove" || (withdrawn !== null && ofAll.has(withdrawn))) ofAll.add(id);
  }
  return log.filter(({ id }) => own.has(id) || ofAll.has(id));
}

/**
 * A case as a reviewer who works blind may see it: nothing that a machine found, and of decisions their own. Whatever is read through it is
 * blind by that alone.
 */
export function seenBy(store: CaseStore, reviewer: string): CaseStore {
  const { documents, findings, ledger, index, supplements, settings, decisions } = store;
  const own: DecisionLog = {
    append: (work, decision) => decisions.append(work, decision),
    count: (work) => decisions.count(work),
    forgetWords: (work, subjects) => decisions.forgetWords(work, subjects),
    async *all(work) {
      yield* seenAmong(await logOf({ decisions }, work), reviewer);
    },
  };
  const none: FindingStore = {
    put: (work, extraction) => findings.put(work, extraction),
    without: (work, extractor) => findings.without(work, extractor),
    get: async () => null,
    membersLike: async () => [],
    async *all() {
      yield* [];
    },
  };
  return {
    ...{ documents, findings: none, ledger, index, supplements, settings, decisions: own },
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
