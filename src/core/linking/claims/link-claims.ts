import type {
  Claim,
  CopiedStatement,
  JudgedPair,
  LinkedIncident,
  LinkingDocument,
  Statement,
  StatementRef,
  WordWeights,
} from "../../model/index.ts";
import { type Casing, casingOf } from "../../text/index.ts";
import type { Interned } from "../interned.ts";
import { clusterPropositions, type PropositionGroup } from "./cluster-propositions.ts";
import { incidentNames, responsibilitiesIn } from "./parties.ts";
import { type Proposition, type Said, saidIn, uncompared } from "./proposition.ts";
import { topicKeyOf } from "./topics.ts";
import { wordsForClaim } from "./words-for-claim.ts";

/** What statements are read with, and what was read of each before. */
export interface ClaimMemory {
  readonly readings: { readonly weights: WordWeights };
  readonly vocabulary: Interned;
  readonly said: WeakMap<Statement, Said | null>;
}

/**
 * Joins statements that assert, deny or find no evidence for one narrow proposition, with a stance each. When unsure they stay apart, under
 * a common topic. `copied` are statements in words that one document took from another, `judged` what people said of two.
 */
export function linkClaims(
  documents: readonly LinkingDocument[],
  incidents: readonly LinkedIncident[],
  copied: readonly CopiedStatement[],
  memory: ClaimMemory,
  judged: readonly JudgedPair[] = [],
): readonly Claim[] {
  const isJudged = new Set(judged.flatMap(({ a, b }) => [a, b]));
  const groups = clusterPropositions(propositionsIn(documents, incidents, memory, isJudged), copied, judged);
  return named(groups, new Map(documents.map((document) => [document.id, document])));
}

const NONE: ReadonlySet<string> = new Set();

/** What every statement says that says enough to be compared, or that a person judged of, in order of document and statement. */
export function propositionsIn(
  documents: readonly LinkingDocument[],
  incidents: readonly LinkedIncident[],
  { readings, vocabulary, said }: ClaimMemory,
  isJudged: ReadonlySet<string> = NONE,
): readonly Proposition[] {
  const nameOf = incidentNames(incidents);
  const tables = { weights: readings.weights, vocabulary };
  const propositions: Proposition[] = [];
  for (const document of documents) {
    let casing: Casing | null = null;
    const { mainIncident, incidentsOf, partiesOf } = responsibilitiesIn(document, nameOf);
    for (const statement of document.statements) {
      let own = said.get(statement);
      if (own === undefined) {
        casing ??= casingOf(document.text);
        own = saidIn(document, statement, casing, tables);
        said.set(statement, own);
      }
      if (own === null && isJudged.has(statement.id)) propositions.push(uncompared(document, statement, tables));
      if (own !== null) propositions.push({ ...own, mainIncident, incidents: incidentsOf(statement), parties: partiesOf(statement) });
    }
  }
  return propositions.sort((a, b) => compareRefs(a.ref, b.ref));
}

/** The least statement id names a claim; of claims with one id (equal texts) the later are named with their document. */
function named(groups: readonly PropositionGroup[], documents: ReadonlyMap<string, LinkingDocument>): readonly Claim[] {
  const taken = new Set<string>();
  const claims = groups
    .map(({ propositions: group, pairs }) => {
      const least = [...group].sort((a, b) => compare(a.ref.statement, b.ref.statement) || compareRefs(a.ref, b.ref))[0] as Proposition;
      return { group, pairs, least: least.ref, topic: topicKeyOf(group) };
    })
    .sort((a, b) => compare(a.least.statement, b.least.statement) || compareRefs(a.least, b.least))
    .map(({ least, ...claim }) => {
      const id = taken.has(least.statement) ? `${least.statement}@${least.document}` : least.statement;
      taken.add(id);
      return { id, ...claim };
    });
  const topics = new Map<string, string>();
  for (const { id, topic } of claims) {
    const known = topics.get(topic);
    if (known === undefined || id < known) topics.set(topic, id);
  }
  return claims.map(({ id, group, pairs, topic }) => ({
    id,
    text: wordsForClaim(group, documents),
    topic: topics.get(topic) as string,
    statements: group.map(({ ref, stance }) => ({ ...ref, stance })),
    pairs,
  }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compareRefs = (a: StatementRef, b: StatementRef): number => compare(a.document, b.document) || compare(a.statement, b.statement);
