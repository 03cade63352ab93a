import type { CopiedStatement, LinkingDocument, SharedPassage, Statement } from "../../model/index.ts";
import type { SharedWords } from "./find-copies.ts";

/** Places of one statement in two texts may lie so far apart where words between were changed. In UTF-16 code units. */
const FARTHEST = 80;

/** Statements that stand in a passage which one document took from another, whole copies and single quotations alike. */
export function copiedStatements(shared: readonly SharedWords[]): readonly CopiedStatement[] {
  return shared.flatMap(({ later, earlier, alignment }) =>
    later.statements.flatMap((statement) => {
      const twin = twinOf(statement, earlier, alignment.passages);
      if (twin === null) return [];
      return [{ later: { document: later.id, statement: statement.id }, earlier: { document: earlier.id, statement: twin.id } }];
    }),
  );
}

/** The statement of `earlier` whose content begins where this one's does. */
function twinOf({ content }: Statement, earlier: LinkingDocument, passages: readonly SharedPassage[]): Statement | null {
  const start = content[0]?.[0];
  if (start === undefined) return null;
  const end = content[0]?.[1] ?? start;
  const passage = passages.find(({ here }) => here[0] < end && start < here[1]);
  if (passage === undefined) return null;
  const expected = passage.there[0] + (start - passage.here[0]);
  let best: { readonly statement: Statement; readonly distance: number } | null = null;
  for (const statement of earlier.statements) {
    const [first] = statement.content;
    if (first === undefined || first[0] >= passage.there[1] || first[1] <= passage.there[0]) continue;
    const distance = Math.abs(first[0] - expected);
    if (distance <= FARTHEST && (best === null || distance < best.distance)) best = { statement, distance };
  }
  return best?.statement ?? null;
}
