import type { LeavePolicy } from "../core/model/index.ts";
import type { LinkingTables } from "./link-documents.ts";
import { type LeavingOut, type LinkedCase, labelledTexts, linkCase } from "./linked-case.ts";
import type { CaseStore } from "./ports/case-store.ts";
import { seenBy } from "./seen-by.ts";
import type { CaseToShow } from "./show-linked.ts";

/** Names as the person at the desk has them; the sentences cited with one on each side. */
const POLICIES = {
  shown: { persons: "as-written", context: "sentences" },
  veiled: { persons: "pseudonyms", context: "sentences" },
} as const satisfies Record<string, LeavePolicy>;
export type NamesAtDesk = keyof typeof POLICIES;

interface Held {
  readonly mark: string;
  readonly linked: Promise<LinkedCase>;
  readonly shown: Map<NamesAtDesk, CaseToShow>;
}

/** Keeps the case put together in memory for as long as nobody changes it: linking costs milliseconds for each document. Begun when it is first asked for. */
export class LinkedAtDesk {
  readonly #store: CaseStore;
  readonly #tables: () => Promise<LinkingTables>;
  #held: Held | null = null;

  /** `onlyOf`: whose decisions are heeded, where a person works blind; null heeds everybody's. */
  constructor(store: CaseStore, tables: () => Promise<LinkingTables>, onlyOf: string | null = null) {
    this.#store = onlyOf === null ? store : seenBy(store, onlyOf);
    this.#tables = tables;
  }

  /** The case put together, as it stands now. */
  async current(names: NamesAtDesk): Promise<CaseToShow> {
    const held = await this.#brought();
    const linked = await held.linked;
    const shown = held.shown.get(names) ?? { linked, texts: labelledTexts(linked.shown, POLICIES[names]), policy: POLICIES[names] };
    held.shown.set(names, shown);
    return shown;
  }

  /** Put together again without some documents: kept nowhere. */
  async without(leavesOut: LeavingOut): Promise<LinkedCase> {
    return linkCase(this.#store, await this.#tables(), leavesOut);
  }

  async #brought(): Promise<Held> {
    const mark = await this.#store.mark(); // Asked before reading: what is written in between is read once more, never missed.
    if (this.#held?.mark === mark) return this.#held;
    const linked = this.#tables().then((tables) => linkCase(this.#store, tables));
    const held: Held = { mark, linked, shown: new Map() };
    this.#held = held;
    linked.catch(() => {
      if (this.#held === held) this.#held = null; // What failed is tried again.
    });
    return held;
  }
}
