import type { CopiedStatement, Drift, LinkingDocument, StatementRef } from "../../model/index.ts";
import { paragraphsOf, quotationsIn } from "../../text/index.ts";
import { quotedOf } from "./altered-quotation.ts";
import { type Carrier, changesBetween } from "./changes-between.ts";
import { heardIn } from "./one-speaker.ts";
import { toldNumbersIn } from "./told-numbers.ts";

/** Finds what changed between two carriers of one statement; nothing where nothing did. `read` holds what was read before. */
export function driftFinder(
  documents: readonly LinkingDocument[],
  read: WeakMap<LinkingDocument, ReadonlyMap<string, Carrier>>,
): (carried: CopiedStatement) => readonly Drift[] {
  const carrierOf = carriersAmong(documents, read);
  return ({ later, earlier }) => {
    const [before, after] = [carrierOf(earlier), carrierOf(later)];
    if (before === null || after === null) return [];
    const changes = changesBetween(before, after);
    return changes.length === 0 ? [] : [{ later, earlier, changes }];
  };
}

/** Finds a carrier by its statement. Each is read once, however many copies it has. */
function carriersAmong(
  documents: readonly LinkingDocument[],
  read: WeakMap<LinkingDocument, ReadonlyMap<string, Carrier>>,
): (ref: StatementRef) => Carrier | null {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (ref) => {
    const document = byId.get(ref.document);
    if (document === undefined) return null;
    const carriers = read.get(document) ?? carriersIn(document);
    read.set(document, carriers);
    return carriers.get(ref.statement) ?? null;
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function carriersIn({ text, statements }: LinkingDocument): ReadonlyMap<string, Carrier> {
  const quotations = paragraphsOf(text).flatMap((paragraph) => [...quotationsIn(text, paragraph)]);
  return new Map(
    statements.map((statement) => {
      const content = statement.content.map((span) => text.slice(...span)).join(" … ");
      const quoted = quotations.filter(({ span }) => statement.content.some(([start, end]) => start < span[1] && span[0] < end));
      const carrier: Carrier = {
        statement,
        heard: heardIn(text, statement),
        content,
        numbers: once(() => toldNumbersIn(content)),
        quotations: quoted.map(({ inner }) => quotedOf(text.slice(...inner))),
      };
      return [statement.id, carrier];
    }),
  );
}
