import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import type { QueueQuery } from "../../../wire/desk-requests.ts";
import type {
  AgreementView,
  CaseView,
  DocumentPageView,
  DocumentRowView,
  DocumentView,
  LedgerLineView,
  QueueView,
  SessionView,
  SupplementView,
} from "../../../wire/desk-views.ts";
import { ask } from "./ask.ts";

export const sessionQuery = queryOptions({ queryKey: ["session"], queryFn: () => ask<SessionView>("/session") });
export const caseQuery = queryOptions({ queryKey: ["case"], queryFn: () => ask<CaseView>("/case"), placeholderData: keepPreviousData });
export const agreementQuery = queryOptions({ queryKey: ["agreement"], queryFn: () => ask<AgreementView>("/agreement") });
export const ledgerQuery = queryOptions({ queryKey: ["ledger"], queryFn: () => ask<LedgerLineView[]>("/ledger") });
export const supplementsQuery = queryOptions({ queryKey: ["supplements"], queryFn: () => ask<SupplementView[]>("/supplements") });

export const documentQuery = (id: string) =>
  queryOptions({ queryKey: ["document", id], queryFn: ({ signal }) => ask<DocumentView>(`/documents/${id}`, signal) });

/** As many rows of the list of documents as are asked for at once. */
const ROWS = 2000;

export const documentsQuery = queryOptions({
  queryKey: ["documents"],
  queryFn: async ({ signal }) => {
    const rows: DocumentRowView[] = [];
    for (;;) {
      const page = await ask<DocumentPageView>(`/documents?offset=${rows.length}&limit=${ROWS}`, signal);
      rows.push(...page.rows);
      if (rows.length >= page.total || page.rows.length === 0) return rows;
    }
  },
});

export type QueueAsked = Pick<QueueQuery, "kind" | "state" | "order">;

export function askQueue({ kind, state, order }: QueueAsked, offset: number, limit: number): Promise<QueueView> {
  return ask<QueueView>(`/queue?${new URLSearchParams({ kind, state, order, offset: String(offset), limit: String(limit) })}`);
}

export function useSession(): SessionView | undefined {
  return useQuery(sessionQuery).data;
}

/** Whether this desk shows nothing of the machine or of others. */
export function useIsBlind(): boolean {
  return useSession()?.sight === "blind";
}
