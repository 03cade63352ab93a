import { buildReading } from "../core/dossier/build-reading.ts";
import type { DocumentToShow } from "../core/dossier/document-to-show.ts";
import { dossierClaim } from "../core/dossier/dossier-claim.ts";
import { dossierIncident } from "../core/dossier/dossier-incident.ts";
import { MEASURED } from "../core/dossier/measured-figures.ts";
import type { DocumentProof, Dossier, DossierJudgement } from "../core/model/dossier.ts";
import type { Decision } from "../core/model/index.ts";
import { SaysoError } from "../wire/error-codes.ts";
import { failedFiles } from "./failed-files.ts";
import { type DossierAsked, findingIds, type HeldCase, type HeldParts, heldCase } from "./held-case.ts";
import type { LinkedCase } from "./linked-case.ts";
import type { CaseStore } from "./ports/case-store.ts";
import type { Clock } from "./ports/clock.ts";

/** Lays out what people decided in a case. Throws `nothing-decided` where they decided nothing that could be in it. */
export async function makeDossier(
  caseName: string,
  { holds, policy: asked, moment = null }: DossierAsked,
  { store, clock, linking }: HeldParts & { readonly clock: Clock },
): Promise<Dossier> {
  const held = await heldCase({ holds, policy: asked, moment }, { store, linking });
  if (held.contents.documents.included === 0) throw nothingDecided(held.contents.documents.leftOut);
  const { together, documents, policy, isHeld } = held;
  const frame = {
    caseName,
    made: moment ?? (await clock.now()),
    extractors: [...(await extractorsOf(documents, store)), together.by],
    failed: await failedFiles(store, policy),
    linked: { incidents: [], claims: [] },
  };
  return {
    holds,
    context: policy.context,
    contents: held.contents,
    codebooks: codebooksOf(together.decided.inForce),
    measured: MEASURED,
    reading: buildReading(frame, documents, policy, { known: held.known, holds: isHeld }),
    ...linkedOf(held),
    judgements: judgementsOf(together, documents, isHeld),
    proofs: documents.map((one, index) => proofOf(one, index)),
  };
}

/** Every codebook that a decision in force follows; null stands for those that name none. */
function codebooksOf(inForce: readonly Decision[]): Dossier["codebooks"] {
  const byName = Map.groupBy(inForce, ({ codebook }) => codebook ?? null);
  return [...byName]
    .map(([name, own]) => ({ name, decisions: own.length }))
    .sort((a, b) => b.decisions - a.decisions || ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
}

function nothingDecided(documents: number): SaysoError {
  return new SaysoError(
    "nothing-decided",
    documents === 0 ? "The case holds no documents." : "Nobody accepted, edited or added a report or a statement in this case.",
  );
}

async function extractorsOf(documents: readonly DocumentToShow[], store: CaseStore): Promise<readonly string[]> {
  const names = new Set<string>();
  await store.read(async (work) => {
    for (const { document } of documents) names.add((await store.findings.get(work, document.id))?.extractor ?? "");
  });
  return [...names].filter((name) => name !== "").sort();
}

/** Incidents and claims that several documents tell of and of which something is held, in the order of the reading. */
function linkedOf({ together, weighed, around }: HeldCase): Pick<Dossier, "incidents" | "claims"> {
  const wholeIncidents = new Map(together.corroborated.incidents.map((one) => [one.incident.id, one]));
  const wholeClaims = new Map(together.linked.claims.map((one) => [one.id, one]));
  const isOfSeveral = (refs: readonly { readonly document: string }[]): boolean => new Set(refs.map(({ document }) => document)).size > 1;
  const incidents = weighed.incidents.flatMap((one) => {
    const whole = wholeIncidents.get(one.incident.id);
    return whole !== undefined && isOfSeveral(whole.incident.reports) ? [dossierIncident(one, whole, around)] : [];
  });
  const claims = weighed.claims.flatMap((one) => {
    const whole = wholeClaims.get(one.claim);
    return whole !== undefined && isOfSeveral(whole.statements) ? [dossierClaim(one, whole, around)] : [];
  });
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return {
    incidents: incidents.sort(
      ({ sheet: a }, { sheet: b }) => b.documents.length - a.documents.length || byText(a.heading, b.heading) || byText(a.id, b.id),
    ),
    claims: claims.sort(({ sheet: a }, { sheet: b }) => b.documents.length - a.documents.length || byText(a.id, b.id)),
  };
}

function judgementsOf(
  { decided, asRead }: LinkedCase,
  documents: readonly DocumentToShow[],
  isHeld: (id: string) => boolean,
): readonly DossierJudgement[] {
  const kinds = new Map<string, DossierJudgement["kind"]>();
  for (const { document, extraction } of asRead) {
    kinds.set(document.id, "document");
    for (const { id } of extraction?.incidents ?? []) kinds.set(id, "report");
    for (const { id } of extraction?.statements ?? []) kinds.set(id, "statement");
  }
  const labels = new Map<string, string>();
  for (const [index, one] of documents.entries())
    for (const id of [one.document.id as string, ...findingIds(one).filter(isHeld)]) if (!labels.has(id)) labels.set(id, `D${index + 1}`);
  return decided.pairs.flatMap(({ a, b, judgement, by, at }) => {
    const kind = kinds.get(a);
    if (kind === undefined || !kinds.has(b)) return [];
    return [{ kind, judgement, a: { id: a, document: labels.get(a) ?? null }, b: { id: b, document: labels.get(b) ?? null }, by, at }];
  });
}

function proofOf({ document, text }: DocumentToShow, index: number): DocumentProof {
  const { bytesSha256, byteLength, mediaType } = document;
  return { document: `D${index + 1}`, bytesSha256, byteLength, mediaType, textSha256: text.id };
}
