import type { CorroboratedClaim, LeavePolicy, StatementRef } from "../model/index.ts";
import type { ClaimSheet } from "../model/linked-sheet.ts";
import { discountsOfClaim } from "./discounts.ts";
import { FootnoteList } from "./footnotes.ts";
import { orderOf, sheetDocument } from "./incident-sheet.ts";
import { drawnOrigins, edgesShown, gradeShown, originsShown } from "./origins-shown.ts";
import { type LabelledText, shownText, voiceOf } from "./reading-document.ts";

/** Lays out a claim: who is for it, against it, or finds no evidence, over time. */
export function claimSheet(claim: CorroboratedClaim, texts: ReadonlyMap<string, LabelledText>, policy: LeavePolicy): ClaimSheet {
  const shown = originsShown(claim.origins, texts);
  const footnotes = new FootnoteList(policy);
  const documents = [...new Set(claim.statements.map(({ document }) => document))].sort((a, b) => orderOf(a, texts) - orderOf(b, texts));
  const statements = claim.statements.flatMap(({ document, statement, stance, origin, on }) => {
    const text = texts.get(document);
    const found = text?.shown.extraction?.statements.find(({ id }) => id === statement);
    if (text === undefined || found === undefined) return [];
    return [
      {
        document: text.label,
        statement,
        stance,
        voice: voiceOf(text, found),
        on,
        origin: origin === null ? null : shown.labelOf(origin),
        footnote: footnotes.numberOf(text.label, text.leaving, found.content.length > 0 ? found.content : found.cue),
      },
    ];
  });
  const labelled = ({ document, statement }: StatementRef) => ({ document: texts.get(document)?.label ?? document, statement });
  const sheetDocuments = documents.flatMap((document) => sheetDocument(texts.get(document)));
  const steps = edgesShown(claim.edges, texts, shown);
  return {
    id: claim.claim,
    text: claimText(claim, texts),
    topic: claim.topic,
    documents: sheetDocuments,
    statements: [...statements].sort((a, b) => ((a.on ?? "9999") < (b.on ?? "9999") ? -1 : (a.on ?? "9999") > (b.on ?? "9999") ? 1 : 0)),
    pairs: claim.pairs.map(({ a, b, score, reasons }) => ({ a: labelled(a), b: labelled(b), score, reasons })),
    grade: gradeShown(claim.grade, shown),
    discounts: discountsOfClaim(claim, texts),
    origins: drawnOrigins(shown, steps, sheetDocuments),
    edges: steps,
    footnotes: footnotes.all(),
  };
}

/** The claim's words as they may leave: they are one statement's content, or a toll, which names nobody. */
export function claimText({ text, value, statements }: CorroboratedClaim, texts: ReadonlyMap<string, LabelledText>): string {
  if (value !== undefined && value.field !== "perpetrators") return text;
  for (const { document, statement } of statements) {
    const labelled = texts.get(document);
    const found = labelled?.shown.extraction?.statements.find(({ id }) => id === statement);
    if (labelled === undefined || found === undefined) continue;
    if (labelled.policy.persons === "as-written") return text;
    const words = found.content.map(([start, end]) => labelled.outline.text.slice(start, end)).join(" … ");
    if (value !== undefined || words.includes(text) || text.includes(words))
      return found.content.map((span) => shownText(labelled, span)).join(" … ");
  }
  const [first] = statements;
  const labelled = first === undefined ? undefined : texts.get(first.document);
  return labelled === undefined || labelled.policy.persons === "as-written" ? text : "a claim whose words hold a name";
}
