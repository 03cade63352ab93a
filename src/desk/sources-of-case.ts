import { UNDECIDED } from "../core/decisions/apply-decisions.ts";
import { type DecidedOf, SourceGathering } from "../core/dossier/gather-sources.ts";
import { leaveSpan } from "../core/dossier/leave.ts";
import { CaseNameRoll, type CaseNames } from "../core/dossier/names-in-text.ts";
import { labelledText } from "../core/dossier/reading-document.ts";
import type { ActorLexicon, DocumentId, LeavePolicy, StatementId } from "../core/model/index.ts";
import type { Heard, SourcesHeard } from "../core/model/sources-heard.ts";
import { eachDocumentToShow } from "./case-documents.ts";
import { decidedOf } from "./decided-of.ts";
import type { CaseStore } from "./ports/case-store.ts";

/** What stands under a source's name may name others: their names are no part of it. */
const WITHOUT_NAMES: LeavePolicy = { persons: "pseudonyms", context: "sentences" };
/** Characters of a passage. */
const LONGEST_PASSAGE = 280;

/**
 * Who is heard in a case, documents one after another: once for the names that must not be shown, once for who speaks, and where
 * passages are asked for once more for those.
 */
export async function sourcesOfCase(store: CaseStore, actors: ActorLexicon, passages: "with" | "without"): Promise<SourcesHeard> {
  return store.read(async (work) => {
    const decided = await decidedOf(store, work);
    const roll = new CaseNameRoll();
    for await (const shown of eachDocumentToShow(store, work, decided)) roll.add(shown);
    const known = roll.names();
    const gathering = new SourceGathering(known, actors);
    const decidedOfId = (id: string): DecidedOf => decided.members.get(id) ?? UNDECIDED;
    for await (const shown of eachDocumentToShow(store, work, decided)) gathering.add(shown, decidedOfId);
    const heard = gathering.heard();
    if (passages === "without") return heard;
    return withPassages(heard, await passagesOf(heard, known, eachDocumentToShow(store, work, decided)));
  });
}

type Passages = ReadonlyMap<DocumentId, ReadonlyMap<StatementId, string>>;

async function passagesOf(heard: SourcesHeard, known: CaseNames, documents: ReturnType<typeof eachDocumentToShow>): Promise<Passages> {
  const wanted = new Map<DocumentId, Set<StatementId>>();
  for (const { document, statement } of [...heard.sources, heard.nobodyShown].flatMap(({ examples }) => examples))
    wanted.set(document, (wanted.get(document) ?? new Set()).add(statement));
  const passages = new Map<DocumentId, ReadonlyMap<StatementId, string>>();
  for await (const shown of documents) {
    const ids = wanted.get(shown.document.id);
    if (ids === undefined) continue;
    const { leaving, statements } = labelledText(shown, 0, WITHOUT_NAMES, known);
    const told = [...ids].map((id) => {
      const content = statements.get(id)?.content ?? [];
      return [id, shortened(content.map((span) => leaveSpan(leaving, span, WITHOUT_NAMES)).join(" … "))] as const;
    });
    passages.set(shown.document.id, new Map(told));
  }
  return passages;
}

/** Cut at a word, with "…" where it was cut. */
function shortened(text: string): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  return plain.length <= LONGEST_PASSAGE ? plain : `${plain.slice(0, LONGEST_PASSAGE).replace(/\s+\S*$/u, "")} …`;
}

function withPassages({ sources, nobodyShown, privatePersons }: SourcesHeard, passages: Passages): SourcesHeard {
  const told = <Kind extends Heard>(heard: Kind): Kind => ({
    ...heard,
    examples: heard.examples.map((one) => ({ ...one, passage: passages.get(one.document)?.get(one.statement) ?? null })),
  });
  return { sources: sources.map(told), nobodyShown: told(nobodyShown), privatePersons };
}
