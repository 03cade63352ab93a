import type { Corroborated } from "../core/corroboration/corroborate.ts";
import type { DocumentToShow } from "../core/dossier/document-to-show.ts";
import type { DossierTexts } from "../core/dossier/dossier-incident.ts";
import { linksHeld } from "../core/dossier/dossier-links.ts";
import { authorsOf, type CaseNames, caseNames } from "../core/dossier/names-in-text.ts";
import { labelledText } from "../core/dossier/reading-document.ts";
import { typedAsItLeaves } from "../core/dossier/typed-as-it-leaves.ts";
import type { Dossier, DossierContents } from "../core/model/dossier.ts";
import type { LeavePolicy } from "../core/model/index.ts";
import { dossierContents, type ItemsOfDocument, isKept } from "./dossier-contents.ts";
import type { LinkingTables } from "./link-documents.ts";
import { type LinkedCase, linkCase } from "./linked-case.ts";
import type { CaseStore } from "./ports/case-store.ts";

/** What is to leave a case. `policy` says whose names and how much of a text may. */
export interface DossierAsked {
  readonly holds: Dossier["holds"];
  readonly policy: LeavePolicy;
  /** As people had decided then, ISO 8601, to make it anew; now where it is null. */
  readonly moment?: string | null;
}

export interface HeldParts {
  readonly store: CaseStore;
  readonly linking: LinkingTables;
}

/** A case as what people decided of it tells it: what leaves as a dossier, and what leaves as a codebook's tables, are made of this. */
export interface HeldCase {
  readonly together: LinkedCase;
  readonly contents: DossierContents;
  readonly policy: LeavePolicy;
  /** Whether a person accepted, edited or added it. */
  readonly isDecided: (id: string) => boolean;
  /** Whether it is to leave. */
  readonly isHeld: (id: string) => boolean;
  readonly known: CaseNames;
  /** Documents that hold something that leaves, in order of publication, without what was rejected in them. */
  readonly documents: readonly DocumentToShow[];
  readonly around: DossierTexts;
  /** The case's links among what leaves alone, weighed anew. */
  readonly weighed: Corroborated;
}

export async function heldCase({ holds, policy: asked, moment = null }: DossierAsked, { store, linking }: HeldParts): Promise<HeldCase> {
  const together = await linkCase(store, linking, () => false, moment);
  const policy: LeavePolicy = { ...asked, publicNames: together.decided.publicNames };
  const contents = dossierContents(together.asRead.map(itemsOf), together.decided, together.log);
  const isDecided = (id: string): boolean => isKept(together.decided, id);
  const isHeld = holds === "decided" ? isDecided : (id: string): boolean => together.decided.members.get(id)?.state !== "rejected";
  const known = caseNames(together.asRead);
  const authors = together.asRead.flatMap(({ document }) => authorsOf(document));
  const documents = together.shown.filter((one) => findingIds(one).some(isHeld)).map((one) => typedAsItLeaves(one, policy, known, authors));
  const texts = new Map(documents.map((one, index) => [one.document.id as string, labelledText(one, index, policy, known)]));
  const around: DossierTexts = { texts, drifts: together.linked.drifts, policy, holds: isHeld, isDecided };
  const weighed = together.weigh(together.documents, linksHeld(together.linked, together.documents, isHeld));
  return { together, contents, policy, isDecided, isHeld, known, documents, around, weighed };
}

function itemsOf({ document, extraction }: DocumentToShow): ItemsOfDocument {
  return {
    document: document.id,
    reports: extraction?.incidents.map(({ id }) => id) ?? [],
    statements: extraction?.statements.map(({ id }) => id) ?? [],
  };
}

export function findingIds({ extraction }: DocumentToShow): readonly string[] {
  return [...(extraction?.incidents ?? []), ...(extraction?.statements ?? [])].map(({ id }) => id);
}
