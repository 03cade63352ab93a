import type { RunId } from "../core/model/index.ts";
import { isSaysoError, SaysoError } from "../wire/error-codes.ts";
import type { CaseStore, LedgerEntry, Supplement } from "./ports/case-store.ts";
import type { Clock, IdSource } from "./ports/clock.ts";
import type { ListReader } from "./ports/list-reader.ts";

/** What keeping lists takes. */
export interface ListParts {
  readonly store: CaseStore;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly readList: ListReader;
}

/** A list of the case where they are listed. */
export interface SupplementRow {
  readonly kind: Supplement["kind"];
  readonly name: string;
  readonly entries: number;
}

/** The lists that the case keeps, by kind and name. */
export async function supplementRows({ store, readList }: Pick<ListParts, "store" | "readList">): Promise<readonly SupplementRow[]> {
  const held = await store.read((work) => store.supplements.all(work));
  return held.map((list) => ({ kind: list.kind, name: list.name, entries: readList(list) }));
}

/** Keeps lists, all or none, each with its line in the ledger. One of the same kind and name is replaced. Throws `supplement-invalid`. */
export async function keepSupplements(lists: readonly Supplement[], parts: ListParts): Promise<readonly LedgerEntry[]> {
  if (lists.length === 0) return [];
  const sizes = lists.map((list) => parts.readList(list));
  return told(parts, lists, async (work, list, index) => {
    await parts.store.supplements.put(work, list);
    return { outcome: "list-kept", message: sizeText(list, sizes[index] ?? 0) };
  });
}

/** Keeps those of the lists that can be read; why another cannot stands in the ledger. */
export async function keepFoundLists(lists: readonly Supplement[], parts: ListParts): Promise<readonly LedgerEntry[]> {
  return told(parts, lists, async (work, list) => {
    try {
      const size = parts.readList(list);
      await parts.store.supplements.put(work, list);
      return { outcome: "list-kept", message: sizeText(list, size) };
    } catch (error) {
      if (!isSaysoError(error) || error.code !== "supplement-invalid") throw error;
      return { outcome: "failed", code: error.code, message: error.message };
    }
  });
}

/** Takes out the lists of a name, of one kind where it is given. What was read with them stays as it was read. Throws `not-found`. */
export async function removeSupplements(
  name: string,
  kind: Supplement["kind"] | null,
  parts: ListParts,
): Promise<readonly SupplementRow[]> {
  const held = await parts.store.read((work) => parts.store.supplements.all(work));
  const gone = held.filter((list) => list.name === name && (kind === null || list.kind === kind));
  if (gone.length === 0) throw new SaysoError("not-found", `The case keeps no list of that name${kind === null ? "" : ` of ${kind}`}.`);
  await told(parts, gone, async (work, list) => {
    await parts.store.supplements.remove(work, list);
    return { outcome: "list-removed", message: "What was read with it stays until it is read again." };
  });
  return gone.map((list) => ({ kind: list.kind, name: list.name, entries: parts.readList(list) }));
}

type Became = Pick<LedgerEntry, "outcome" | "message"> & Partial<Pick<LedgerEntry, "code">>;
type Work = Parameters<CaseStore["supplements"]["put"]>[0];

/** One transaction, with a line in the ledger for what became of each list. */
async function told(
  { store, clock, ids }: ListParts,
  lists: readonly Supplement[],
  become: (work: Work, list: Supplement, index: number) => Promise<Became>,
): Promise<readonly LedgerEntry[]> {
  if (lists.length === 0) return [];
  const [run, at] = [(await ids.uuidv7()) as RunId, await clock.now()];
  return store.write(async (work) => {
    const lines: LedgerEntry[] = [];
    for (const [line, list] of lists.entries()) {
      const { outcome, message, code = null } = await become(work, list, line);
      const entry: LedgerEntry = { run, line, file: list.name, part: list.kind, outcome, document: null, code, message, warnings: [], at };
      await store.ledger.record(work, entry);
      lines.push(entry);
    }
    return lines;
  });
}

const sizeText = ({ kind }: Supplement, size: number): string =>
  kind === "places" ? `${size} ${size === 1 ? "place" : "places"}.` : `${size} ${size === 1 ? "actor or people" : "actors and peoples"}.`;
