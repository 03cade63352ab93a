import type { Claim, CopiedStatement, JudgedPair, LinkedIncident, LinkingDocument, StatementRef, WordWeights } from "../../model/index.ts";
import { casingOf } from "../../text/index.ts";
import { Interned } from "../interned.ts";
import { clusterPropositions, type PropositionGroup } from "./cluster-propositions.ts";
import { compareStatements, compareTexts } from "./compare-statements.ts";
import type { ContentTables } from "./content-things.ts";
import { incidentNames, responsibilitiesIn } from "./parties.ts";
import { type Proposition, saidIn, uncompared } from "./proposition.ts";
import { topicKeyOf } from "./topics.ts";
import { wordsForClaim } from "./words-for-claim.ts";

/**
 * Joins statements that assert, deny or find no evidence for one narrow proposition, with a stance each. When unsure they stay apart, under
 * a common topic. `copied` are statements in words that one document took from another, `judged` what people said of two.
 */
export function linkClaims(
  documents: readonly LinkingDocument[],
  incidents: readonly LinkedIncident[],
  copied: readonly CopiedStatement[],
  judged: readonly JudgedPair[],
  weights: WordWeights,
): readonly Claim[] {
  const isJudged = new Set(judged.flatMap(({ a, b }) => [a, b]));
  const groups = clusterPropositions(propositionsIn(documents, incidents, weights, isJudged), copied, judged);
  const byId = new Map(documents.map((document) => [document.id, document]));
  return named(groups.map((group) => unnamed(group, byId)));
}

const NONE: ReadonlySet<string> = new Set();

/** What every statement says that says enough to be compared, or that a person judged of, in order of document and statement. */
export function propositionsIn(
  documents: readonly LinkingDocument[],
  incidents: readonly LinkedIncident[],
  weights: WordWeights,
  isJudged: ReadonlySet<string> = NONE,
): readonly Proposition[] {
  const nameOf = incidentNames(incidents);
  const tables = { weights, vocabulary: new Interned() };
  return documents
    .flatMap((document) => propositionsOf(document, nameOf, tables, isJudged))
    .sort((a, b) => compareStatements(a.ref, b.ref));
}

/** The same of one document, in its own order. */
export function propositionsOf(
  document: LinkingDocument,
  nameOf: (document: string, index: number) => string | null,
  tables: ContentTables,
  isJudged: ReadonlySet<string>,
): readonly Proposition[] {
  const casing = casingOf(document.text);
  const { mainIncident, incidentsOf, partiesOf } = responsibilitiesIn(document, nameOf);
  return document.statements.flatMap((statement): readonly Proposition[] => {
    const own = saidIn(document, statement, casing, tables);
    if (own !== null) return [{ ...own, mainIncident, incidents: incidentsOf(statement), parties: partiesOf(statement) }];
    return isJudged.has(statement.id) ? [uncompared(document, statement, tables)] : [];
  });
}

/** A claim before it has a name among others. */
export interface UnnamedClaim {
  readonly least: StatementRef;
  /** What its topic is known by. */
  readonly topic: string;
  readonly claim: Omit<Claim, "id" | "topic">;
}

export function unnamed({ propositions: group, pairs }: PropositionGroup, documents: ReadonlyMap<string, LinkingDocument>): UnnamedClaim {
  const least = [...group].sort(
    (a, b) => compareTexts(a.ref.statement, b.ref.statement) || compareStatements(a.ref, b.ref),
  )[0] as Proposition;
  const statements = group.map(({ ref, stance }) => ({ ...ref, stance }));
  return { least: least.ref, topic: topicKeyOf(group), claim: { text: wordsForClaim(group, documents), statements, pairs } };
}

/** The least statement id names a claim; of claims with one id (equal texts) the later are named with their document. A topic is named by its least claim. */
export function named(
  unnamedClaims: readonly UnnamedClaim[],
  claimOf: (one: UnnamedClaim, id: string, topic: string) => Claim = ({ claim }, id, topic) => ({ id, topic, ...claim }),
): readonly Claim[] {
  const taken = new Set<string>();
  const claims = unnamedClaims
    .toSorted((a, b) => compareTexts(a.least.statement, b.least.statement) || compareStatements(a.least, b.least))
    .map((one) => {
      const { statement, document } = one.least;
      const id = taken.has(statement) ? `${statement}@${document}` : statement;
      taken.add(id);
      return { id, one };
    });
  const topics = new Map<string, string>();
  for (const { id, one } of claims) {
    const known = topics.get(one.topic);
    if (known === undefined || id < known) topics.set(one.topic, id);
  }
  return claims.map(({ id, one }) => claimOf(one, id, topics.get(one.topic) as string));
}
