import { buildReading } from "../core/dossier/build-reading.ts";
import { claimSheet } from "../core/dossier/claim-sheet.ts";
import { incidentSheet } from "../core/dossier/incident-sheet.ts";
import type { LabelledText } from "../core/dossier/reading-document.ts";
import type { ClaimSheet, LeavePolicy } from "../core/model/index.ts";
import type { Reading } from "../core/model/reading.ts";
import { ERROR_CODES, type ErrorCode } from "../wire/error-codes.ts";
import { documentsToShow } from "./case-documents.ts";
import { decidedOf } from "./decided-of.ts";
import type { LinkingTables } from "./link-documents.ts";
import { type LinkedCase, labelledTexts, linkCase } from "./linked-case.ts";
import type { CaseStore } from "./ports/case-store.ts";
import type { Clock } from "./ports/clock.ts";

interface FailedFile {
  readonly name: string;
  readonly part: string;
  readonly code: ErrorCode;
  readonly message: string;
}

/** Lays out everything the case holds as a reading; names that a person marked public leave as written. */
export async function makeReading(
  caseName: string,
  asked: LeavePolicy,
  { store, clock, linking }: { readonly store: CaseStore; readonly clock: Clock; readonly linking: LinkingTables },
): Promise<Reading> {
  const documents = await documentsToShow(store);
  const { publicNames } = await store.read((work) => decidedOf(store, work));
  const policy: LeavePolicy = { ...asked, publicNames };
  const { failed, extractors } = await store.read(async (work) => {
    const lines = new Map<string, FailedFile>();
    for await (const { outcome, file, part, code, message } of store.ledger.entries(work)) {
      const key = JSON.stringify([file, part]);
      if (outcome === "failed") lines.set(key, { name: file, part, code: code ?? "internal", message: message ?? "" });
      else lines.delete(key);
    }
    const names = new Set<string>();
    for await (const { extractor } of store.findings.all(work)) names.add(extractor);
    return { failed: [...lines.values()], extractors: [...names].sort() };
  });
  const named = failed.map(policy.persons === "pseudonyms" ? withoutName : withName);
  const together = await linkCase(store, linking);
  const linked = linkedSheets(together, labelledTexts(documents, policy), policy);
  const frame = { caseName, made: await clock.now(), extractors: [...extractors, together.by], failed: named, linked };
  return buildReading(frame, documents, policy);
}

/** Incidents that more than one document tells of, those of most first, and claims, contested ones first. Labels are those of the reading. */
function linkedSheets(
  { corroborated, linked }: LinkedCase,
  texts: ReadonlyMap<string, LabelledText>,
  policy: LeavePolicy,
): Reading["linked"] {
  const incidents = corroborated.incidents
    .map((one) => incidentSheet(one, linked.drifts, texts, policy))
    .filter(({ documents }) => documents.length > 1)
    .sort(
      (a, b) => b.documents.length - a.documents.length || (a.heading < b.heading ? -1 : a.heading > b.heading ? 1 : a.id < b.id ? -1 : 1),
    );
  const claims = corroborated.claims
    .map((claim) => claimSheet(claim, texts, policy))
    .filter(({ documents }) => documents.length > 1)
    .sort((a, b) => Number(isDisputed(b)) - Number(isDisputed(a)) || b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1));
  return { incidents, claims };
}

function isDisputed({ statements }: ClaimSheet): boolean {
  return statements.some(({ stance }) => stance === "against" || stance === "no-evidence");
}

/** Endings that tell the kind of a file; any other may be part of a name. */
const KIND =
  /\.(?:txt|text|md|html?|xhtml|mht|jsonl?|ndjson|csv|tsv|xml|rtf|pdf|docx?|odt|xlsx?|pptx?|epub|png|jpe?g|gif|webp|mp[34]|zip|gz|eml)$/iu;

/** A file's name may name somebody, and its path the one who keeps it; so may what the system said of it. What leaves is the kind of file and the code. */
function withoutName({ name, code }: FailedFile): Reading["failed"][number] {
  const ending = KIND.exec(name)?.[0].toLowerCase();
  return { file: ending === undefined ? "a file" : `a file ending in ${ending}`, code, message: ERROR_CODES[code].means };
}

function withName({ name, part, code, message }: FailedFile): Reading["failed"][number] {
  return { file: part ? `${name}, ${part}` : name, code, message };
}
