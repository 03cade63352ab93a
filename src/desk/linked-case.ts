import { applyDecisions, type Decided, type PairJudgement } from "../core/decisions/apply-decisions.ts";
import { heededJudgements } from "../core/decisions/heeded-judgements.ts";
import { overruledIn } from "../core/decisions/overruled.ts";
import type { DocumentToShow } from "../core/dossier/document-to-show.ts";
import { caseNames } from "../core/dossier/names-in-text.ts";
import { type LabelledText, labelledText } from "../core/dossier/reading-document.ts";
import { mainReportOf } from "../core/linking/main-report.ts";
import {
  type Extraction,
  type Genre,
  JUDGED_SCORE,
  type Judged,
  type JudgedPair,
  type LeavePolicy,
  type LinkingDocument,
  type Overruled,
  type ReportRef,
  type ScoredPair,
} from "../core/model/index.ts";
import { eachDocumentToShow } from "./case-documents.ts";
import { logOf } from "./decided-of.ts";
import { type LinkedDocuments, type LinkingTables, linkDocuments } from "./link-documents.ts";
import type { CaseStore } from "./ports/case-store.ts";

/** Genres in which the publisher speaks for itself. */
const OWN_STATEMENTS: ReadonlySet<Genre> = new Set(["communique", "press-release"]);

/** Which documents to leave out, to see what hangs on them. */
export type LeavingOut = (document: DocumentToShow) => boolean;

/** Documents put together, rejected reports and rejected statements left out. */
export interface DocumentsTogether extends LinkedDocuments {
  readonly shown: readonly DocumentToShow[];
  /** The same documents with what was rejected in them. */
  readonly asRead: readonly DocumentToShow[];
  readonly documents: readonly LinkingDocument[];
}

/** A whole case put together, removed documents left out. */
export interface LinkedCase extends DocumentsTogether {
  readonly decided: Decided;
  /** How many decisions there are, withdrawn ones too. */
  readonly log: number;
}

/** Links everything the case holds, as people had decided at `moment`: until now where it is null. */
export async function linkCase(
  store: CaseStore,
  tables: LinkingTables,
  leavesOut: LeavingOut = () => false,
  moment: string | null = null,
): Promise<LinkedCase> {
  const { all, decided, log } = await store.read(async (work) => {
    const decisions = await logOf(store, work, moment);
    const held = applyDecisions(decisions);
    const documents: DocumentToShow[] = [];
    for await (const one of eachDocumentToShow(store, work, held)) documents.push(one);
    return { all: documents, decided: held, log: decisions.length };
  });
  const asRead = all.filter((one) => !leavesOut(one));
  return { ...linkTogether(asRead, { judged: decided.pairs, overruled: overruledIn(decided) }, tables), decided, log };
}

/** What people decided, as far as putting documents together heeds it. */
export interface DecidedTogether {
  readonly judged: readonly PairJudgement[];
  readonly overruled: Overruled;
}

/** Links documents as they stand, by what people judged of pairs, and weighs them without what people gave other values. */
export function linkTogether(
  asRead: readonly DocumentToShow[],
  { judged, overruled }: DecidedTogether,
  tables: LinkingTables,
): DocumentsTogether {
  const kept = asRead.map(withoutRejected);
  const documents = kept.map(toLinking);
  const own = new Set(kept.filter(({ document }) => OWN_STATEMENTS.has(document.genre.genre)).map(({ document }) => document.id));
  const how = { ownStatements: own, overruled, judged: judgedIn(documents, judged) };
  return { shown: kept, asRead, documents, ...linkDocuments(documents, how, tables) };
}

/** The documents of a linked case as they may leave, by id. Labels count in order of publication. */
export function labelledTexts(shown: readonly DocumentToShow[], policy: LeavePolicy): ReadonlyMap<string, LabelledText> {
  const known = caseNames(shown);
  return new Map(shown.map((one, index) => [one.document.id, labelledText(one, index, policy, known)]));
}

/** What a person rejected is heard from nobody. The very same object where nobody rejected anything, or the same as last. */
function withoutRejected(one: DocumentToShow): DocumentToShow {
  if (one.extraction === null) return one;
  const isRejected = ({ id }: { readonly id: string }): boolean => one.standing(id).state === "rejected";
  const { statements, incidents } = one.extraction;
  const rejected = [...statements, ...incidents].filter(isRejected).map(({ id }) => id);
  return rejected.length === 0 ? one : { ...one, extraction: keptOf(one.extraction, rejected) };
}

const keptLast = new WeakMap<Extraction, { readonly rejected: string; readonly kept: Extraction }>();

function keptOf(extraction: Extraction, ids: readonly string[]): Extraction {
  const rejected = ids.join(" ");
  const last = keptLast.get(extraction);
  if (last?.rejected === rejected) return last.kept;
  const isKept = ({ id }: { readonly id: string }): boolean => !ids.includes(id);
  const kept = { ...extraction, statements: extraction.statements.filter(isKept), incidents: extraction.incidents.filter(isKept) };
  keptLast.set(extraction, { rejected, kept });
  return kept;
}

function toLinking({ document, text, extraction }: DocumentToShow): LinkingDocument {
  return {
    id: document.id,
    title: document.title.value,
    publisher: document.publisher.value,
    published: document.published.value,
    url: document.url.value,
    agency: document.agency.value,
    text: text.text,
    statements: extraction?.statements ?? [],
    incidents: extraction?.incidents ?? [],
  };
}

/** What people judged of pairs, as linking heeds it. What contradicts other judgements is none of it. */
function judgedIn(documents: readonly LinkingDocument[], judgements: readonly PairJudgement[]): Judged {
  const { heeded } = heededJudgements(judgements);
  const among = (ids: readonly string[]): readonly JudgedPair[] => {
    const known = new Set(ids);
    return heeded.flatMap(({ a, b, judgement, by }) =>
      judgement !== "unsure" && known.has(a) && known.has(b) ? [{ a, b, verdict: judgement, by }] : [],
    );
  };
  return {
    reports: judgedReports(documents, heeded),
    statements: among(documents.flatMap(({ statements }) => statements.map(({ id }) => id))),
    documents: among(documents.map(({ id }) => id)),
  };
}

/** Judgements of people on two reports: together or apart in every two documents that hold them. */
function judgedReports(documents: readonly LinkingDocument[], judgements: readonly PairJudgement[]): readonly ScoredPair[] {
  const all = documents.flatMap(({ id: document, incidents }) => {
    const main = mainReportOf(incidents);
    return incidents.map(({ id: report }, index): ReportRef => ({ document, report, index, main: index === main }));
  });
  const refs = Map.groupBy(all, ({ report }) => report as string);
  return judgements.flatMap(({ a, b, judgement, by }) => {
    if (judgement === "unsure") return [];
    const reasons = [{ text: `${by} says ${judgement === "same" ? "they are the same" : "they are not the same"}`, weight: JUDGED_SCORE }];
    return (refs.get(a) ?? []).flatMap((one) =>
      (refs.get(b) ?? []).map((other) => ({ a: one, b: other, score: JUDGED_SCORE, verdict: judgement, reasons })),
    );
  });
}
