import type { Claim, Linked, LinkingDocument } from "../model/index.ts";
import { wordsOfClaim } from "../text/index.ts";

/** Links among the reports and statements that a dossier holds alone. Copies stay: that one text took from another is shown whoever decided. */
export function linksHeld(linked: Linked, documents: readonly LinkingDocument[], holds: (id: string) => boolean): Linked {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const incidents = linked.incidents.flatMap((incident) => {
    const reports = incident.reports.filter(({ report }) => holds(report));
    if (reports.length === 0) return [];
    return [{ ...incident, reports, pairs: incident.pairs.filter(({ a, b }) => holds(a.report) && holds(b.report)) }];
  });
  const claims = linked.claims.flatMap((claim) => {
    const statements = claim.statements.filter(({ statement }) => holds(statement));
    if (statements.length === 0) return [];
    const pairs = claim.pairs.filter(({ a, b }) => holds(a.statement) && holds(b.statement));
    // Of which incident a toll is told may be read from what is not held.
    const isToll = claim.value !== undefined && claim.value.field !== "perpetrators";
    return [{ ...claim, statements, pairs, text: isToll ? claim.value.words : heldWords({ ...claim, statements }, byId) }];
  });
  return { ...linked, incidents, claims };
}

/** A claim is put in the words of a statement that is held: its own where one of them has them, else the shortest, one that is for it first. */
function heldWords({ text, statements }: Claim, documents: ReadonlyMap<string, LinkingDocument>): string {
  const told = statements.flatMap(({ document, statement, stance }) => {
    const own = documents.get(document);
    const content = own?.statements.find(({ id }) => id === statement)?.content ?? [];
    const words = content.map(([start, end]) => own?.text.slice(start, end) ?? "").join(" … ");
    return words === "" ? [] : [{ words: wordsOfClaim(words), order: stance === "for" ? 0 : 1 }];
  });
  if (told.some(({ words }) => words.includes(text))) return text;
  const [first] = told.sort((a, b) => a.order - b.order || a.words.length - b.words.length || (a.words < b.words ? -1 : 1));
  return first?.words ?? text;
}
