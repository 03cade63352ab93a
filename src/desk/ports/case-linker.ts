import type { PairJudgement } from "../../core/decisions/apply-decisions.ts";
import type { DocumentToShow } from "../../core/dossier/document-to-show.ts";
import type { CorroboratedClaim, CorroboratedIncident, Linked, Overruled } from "../../core/model/index.ts";
import type { WithoutRequest } from "../../wire/desk-requests.ts";
import type { NamesAtDesk } from "../names-at-desk.ts";
import type { ClaimRow, IncidentRow } from "../show-linked.ts";
import type { Without } from "../without.ts";

/** A document with what was found in it, as plain data. */
export type DocumentToLink = Omit<DocumentToShow, "standing" | "discounts">;

/** Everything that putting a case together reads beside the documents themselves. */
export interface LinkingState {
  /** Ids of the documents that nobody took out, in order of publication. */
  readonly documents: readonly string[];
  /** Reports and statements that a person rejected. */
  readonly rejected: readonly string[];
  readonly judged: readonly PairJudgement[];
  /** What people gave other values. */
  readonly overruled: Overruled;
}

/** How much there is of each part of a case put together. */
export interface LinkedSizes {
  /** Which algorithms and table it comes from. */
  readonly by: string;
  readonly incidents: number;
  readonly claims: number;
  readonly drifts: number;
}

export interface LinkedParts {
  readonly incidents: readonly CorroboratedIncident[];
  readonly claims: readonly CorroboratedClaim[];
  readonly drifts: Linked["drifts"];
}

/** What was put together, or its place among what was taken the time before, where it is the very same. */
export type Given<Item> = Item | number;

export interface LinkedRows {
  readonly incidents: readonly IncidentRow[];
  readonly claims: readonly ClaimRow[];
}

/**
 * Puts the documents of one case together, apart from what answers at the desk, and keeps what it found for the next time. What is asked
 * is done one after another. Once something failed inside it, it is of no more use. Throws `linking-memory`, `linking-failed`.
 */
export interface CaseLinker {
  /** Takes documents, or newer ones in place of those of the same ids. */
  take(documents: readonly DocumentToLink[]): Promise<void>;
  /** Puts together those documents among what it took, and forgets the others. */
  link(state: LinkingState): Promise<LinkedSizes>;
  /** A stretch of what was put together last: a whole case at once would hold up who takes it. Takes for granted that all was taken the time before. */
  part<Kind extends keyof LinkedParts>(kind: Kind, from: number, to: number): Promise<readonly Given<LinkedParts[Kind][number]>[]>;
  rows(names: NamesAtDesk): Promise<LinkedRows>;
  /** What changes in what was put together last without some of it. Throws `not-found`, `ambiguous-id` too. */
  without(asked: WithoutRequest, names: NamesAtDesk): Promise<Without>;
  /** Ends it at once, whatever it is at, and lets go of what it holds. */
  end(): Promise<void>;
}
