import type { LinkedIncident, LinkingDocument, Statement } from "../../model/index.ts";
import { fold } from "../../text/index.ts";
import { onceEach } from "../interned.ts";
import { mainReportOf } from "../main-report.ts";

/** Which linked incidents each statement of a document is told in, and whom it names for them. */
export interface Responsibilities {
  /** The linked incident that the document is chiefly about. */
  readonly mainIncident: string | null;
  readonly incidentsOf: (statement: Statement) => readonly string[];
  readonly partiesOf: (statement: Statement) => readonly string[];
}

const NONE: readonly string[] = [];

/** Names of linked incidents by report: a function of document and index. */
export function incidentNames(incidents: readonly LinkedIncident[]): (document: string, index: number) => string | null {
  const names = new Map(
    incidents.flatMap(({ id, reports }) => reports.map(({ document, index }) => [JSON.stringify([document, index]), id] as const)),
  );
  return (document, index) => names.get(JSON.stringify([document, index])) ?? null;
}

/** Reads which incidents a document's statements speak of (their contents lie in its sentences) and which parties they name for them. */
export function responsibilitiesIn(
  document: LinkingDocument,
  nameOf: (document: string, index: number) => string | null,
): Responsibilities {
  const parties = new Map<string, Set<string>>();
  for (const { perpetrators } of document.incidents)
    for (const { actor, text, bases } of perpetrators)
      for (const { said } of bases)
        for (const id of said) {
          const named = parties.get(id) ?? new Set<string>();
          named.add(actor ?? fold(text));
          parties.set(id, named);
        }
  const main = mainReportOf(document.incidents);
  return {
    mainIncident: nameOf(document.id, main),
    incidentsOf: ({ content }) => {
      const found = document.incidents.flatMap(({ spans }, index) => {
        const isTold = spans.some(([start, end]) => content.some(([from, to]) => from < end && start < to));
        const name = isTold ? nameOf(document.id, index) : null;
        return name === null ? [] : [name];
      });
      return onceEach(found);
    },
    partiesOf: ({ id, act, speaker }) => {
      const named = parties.get(id);
      if (named !== undefined) return onceEach(named);
      return act === "claim-of-responsibility" && speaker !== null ? [fold(speaker.text)] : NONE;
    },
  };
}
