import type { CopiedStatement, Drift, DriftChange, LinkingDocument, Statement } from "../../model/index.ts";
import { fold } from "../../text/index.ts";

/** What changed between each two carriers of one statement; pairs without a change are left out. In the order of `copied`. */
export function driftsOf(documents: readonly LinkingDocument[], copied: readonly CopiedStatement[]): readonly Drift[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return copied.flatMap(({ later, earlier }) => {
    const [after, before] = [carrierOf(byId, later), carrierOf(byId, earlier)];
    if (after === null || before === null) return [];
    const changes = changesBetween(before, after);
    return changes.length === 0 ? [] : [{ later, earlier, changes }];
  });
}

interface Carrier {
  readonly statement: Statement;
  readonly speaker: string;
  readonly content: string;
}

function carrierOf(
  documents: ReadonlyMap<string, LinkingDocument>,
  ref: { readonly document: string; readonly statement: string },
): Carrier | null {
  const document = documents.get(ref.document);
  const statement = document?.statements.find(({ id }) => id === ref.statement);
  if (document === undefined || statement === undefined) return null;
  const content = statement.content.map(([start, end]) => document.text.slice(start, end)).join(" … ");
  return { statement, speaker: statement.speaker?.text ?? "nobody shown", content };
}

const CERTAINTY = { possible: 0, probable: 1, stated: 2 } as const;

/** Changes in the order of what they weigh. The text of both is told, so that nobody need take the word for it. */
export function changesBetween(before: Carrier, after: Carrier): readonly DriftChange[] {
  const changes: DriftChange[] = [];
  if (before.statement.polarity !== after.statement.polarity) {
    changes.push({ what: "polarity", before: before.statement.polarity, after: after.statement.polarity });
  }
  if (!isOneSpeaker(before.speaker, after.speaker)) changes.push({ what: "speaker", before: before.speaker, after: after.speaker });
  if (CERTAINTY[after.statement.certainty] > CERTAINTY[before.statement.certainty]) {
    changes.push({ what: "hedge", before: before.statement.certainty, after: after.statement.certainty });
  }
  const [numbers, told] = [numbersIn(before.content), numbersIn(after.content)];
  if (numbers !== told) changes.push({ what: "number", before: numbers, after: told });
  const [quoted, requoted] = [quotedIn(before.content), quotedIn(after.content)];
  if (quoted !== requoted && quoted !== "" && requoted !== "" && !quoted.includes(requoted) && !requoted.includes(quoted)) {
    changes.push({ what: "quotation", before: quoted, after: requoted });
  }
  return changes;
}

function isOneSpeaker(before: string, after: string): boolean {
  const [one, other] = [fold(before), fold(after)];
  return one.includes(other) || other.includes(one);
}

const NUMBER =
  /\b(?:at least|about|some|nearly|more than|over|up to|around)?\s*\d[\d,.]*\d|\b(?:at least|about|some|nearly|more than|over|up to|around)?\s*\d\b/giu;

/** The figures of a text as written, with the words that bound them. */
function numbersIn(text: string): string {
  return [...text.matchAll(NUMBER)].map(([found]) => fold(found)).join(", ");
}

/** The words inside quotation marks, folded, marks and what stands between left out. */
function quotedIn(text: string): string {
  return [...text.matchAll(/[“"«„]([^”"»“]{3,400})[”"»“]/gu)].map(([, words]) => fold(words ?? "").replace(/[.,;:!?]+$/u, "")).join(" … ");
}
