import type { IncidentReport, LinkingDocument, ReportRef, ScoredPair, SharedPassage } from "../../model/index.ts";
import { covers } from "../../model/index.ts";
import type { SharedWords } from "../copies/find-copies.ts";
import { mainReportOf } from "../main-report.ts";

/** As good as certain: one told it in the other's words. */
const COPIED_SCORE = 8;
/** Triggers farther apart in a shared passage are two acts told in it. In UTF-16 code units. */
const FARTHEST = 60;

/**
 * Pairs of reports that a document took over with the words they are told in: one incident, even where a re-post years later makes
 * "on Tuesday" another day.
 */
export function copiedReports({ later, earlier, alignment, copy }: SharedWords): readonly ScoredPair[] {
  return copy === null ? [] : pairsOf(later, earlier, alignment.passages);
}

function pairsOf(later: LinkingDocument, earlier: LinkingDocument, passages: readonly SharedPassage[]): readonly ScoredPair[] {
  return later.incidents.flatMap((report, index) => {
    if (report.kind !== "incident") return [];
    const twin = twinOf(report, earlier, passages);
    if (twin < 0) return [];
    const [a, b] = [refOf(later, index), refOf(earlier, twin)];
    const isFirst = a.document < b.document;
    const reasons = [{ text: "told in the same words, one taken from the other", weight: COPIED_SCORE }];
    return [{ a: isFirst ? a : b, b: isFirst ? b : a, score: COPIED_SCORE, verdict: "copied" as const, reasons }];
  });
}

/** The report of `earlier` whose trigger stands where this one's does; -1 without one. */
function twinOf({ trigger }: IncidentReport, earlier: LinkingDocument, passages: readonly SharedPassage[]): number {
  const passage = passages.find(({ here }) => covers(here, trigger));
  if (passage === undefined) return -1;
  const expected = passage.there[0] + (trigger[0] - passage.here[0]);
  let best = { index: -1, distance: FARTHEST };
  for (const [index, other] of earlier.incidents.entries()) {
    if (other.kind !== "incident" || !covers(passage.there, other.trigger)) continue;
    const distance = Math.abs(other.trigger[0] - expected);
    if (distance < best.distance) best = { index, distance };
  }
  return best.index;
}

function refOf({ id, incidents }: LinkingDocument, index: number): ReportRef {
  return { document: id, report: incidents[index]?.id ?? "", index, main: index === mainReportOf(incidents) };
}
