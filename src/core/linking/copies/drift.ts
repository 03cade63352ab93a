import type { CopiedStatement, Drift, LinkingDocument, StatementRef } from "../../model/index.ts";
import { type Outline, outlineOf } from "../../text/index.ts";
import { type Carrier, changesBetween } from "./changes-between.ts";
import { heardIn } from "./one-speaker.ts";

/** What changed between each two carriers of one statement; pairs without a change are left out. In the order of `carried`. */
export function driftsOf(documents: readonly LinkingDocument[], carried: readonly CopiedStatement[]): readonly Drift[] {
  const carrierOf = carriersAmong(documents);
  return carried.flatMap(({ later, earlier }) => {
    const [before, after] = [carrierOf(earlier), carrierOf(later)];
    if (before === null || after === null) return [];
    const changes = changesBetween(before, after);
    return changes.length === 0 ? [] : [{ later, earlier, changes }];
  });
}

function carriersAmong(documents: readonly LinkingDocument[]): (ref: StatementRef) => Carrier | null {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const outlines = new Map<string, Outline>();
  return (ref) => {
    const document = byId.get(ref.document);
    const statement = document?.statements.find(({ id }) => id === ref.statement);
    if (document === undefined || statement === undefined) return null;
    const { text } = document;
    const outline = outlines.get(ref.document) ?? outlineOf(text);
    outlines.set(ref.document, outline);
    const quoted = outline.quotations.filter(({ span }) => statement.content.some(([start, end]) => start < span[1] && span[0] < end));
    return {
      statement,
      heard: heardIn(text, statement),
      content: statement.content.map(([start, end]) => text.slice(start, end)).join(" … "),
      quotations: quoted.map(({ inner }) => text.slice(...inner)),
    };
  };
}
