import { valuesIn } from "../core/corroboration/fields/told-values.ts";
import { CLAIMED_FIELDS, type ClaimedValue, type Span } from "../core/model/index.ts";
import { fold } from "../core/text/index.ts";
import { SaysoError } from "../wire/error-codes.ts";
import type { DecideParts, Resolved } from "./decide-parts.ts";
import { decidedOf } from "./decided-of.ts";
import { findingsOf } from "./findings-of.ts";
import { locate } from "./locate.ts";
import type { UnitOfWork } from "./ports/case-store.ts";

/** A value of a report's field by its words or by where it stands; or, by a statement, the claim that it is in: with a field, that of the value that it carries. */
export interface DiscountAsked {
  readonly id: string;
  readonly field: string | null;
  readonly value: string | Span | null;
}

/**
 * Holds a discount against the case: it names a statement, or the characters of a value in a report's text, never a computed claim or incident. Throws
 * `decision-invalid`, `not-found`, `ambiguous-id`.
 */
export function discountingOf(
  { id: prefix, field, value }: DiscountAsked,
  why: string | null,
  { store }: Pick<DecideParts, "store">,
): (work: UnitOfWork) => Promise<Resolved> {
  if (why === null || why.trim() === "") throw new SaysoError("decision-invalid", "Say why: nothing is discounted without a reason.");
  return async (work) => {
    const found = await locate(store, work, prefix);
    if (found.kind === "document")
      throw new SaysoError("decision-invalid", "That is a document: discount a value of a report, or a claim by one of its statements.");
    if (found.kind === "statement") {
      const own = field ?? fieldOf(prefix);
      if (own !== null && !isClaimed(own))
        throw new SaysoError(
          "decision-invalid",
          `That is a statement: its claim is discounted as a whole, without a field; a claim of a value that it carries with ${CLAIMED_FIELDS.join(", ")}.`,
        );
      return { subject: { kind: "statement", id: found.id }, decided: { verdict: "discount", field: own, span: null } };
    }
    const text = await store.documents.textOf(work, found.document);
    if (text === null) throw new SaysoError("not-found", "Its document is not in the case.");
    const { extraction } = await findingsOf(store, work, found.document, text, await decidedOf(store, work));
    const incidents = extraction?.incidents ?? [];
    const index = incidents.findIndex(({ id }) => id === found.id);
    const facts = { title: null, publisher: null, published: null, url: null, agency: null };
    const document = { id: found.document, ...facts, text: text.text, statements: extraction?.statements ?? [], incidents };
    const told = valuesIn(document, { document: found.document, report: found.id, index, main: false });
    const one = chosen(told, field, value);
    return { subject: { kind: "report", id: found.id }, decided: { verdict: "discount", field: one.field, span: one.telling.anchor } };
  };
}

/** "30d7b86263-killed": the field of the claim of a value that is named. */
const fieldOf = (id: string): string | null => /-(\p{L}+)(?:-\d+)?$/u.exec(id.trim())?.[1] ?? null;
const isClaimed = (field: string): field is ClaimedValue["field"] => (CLAIMED_FIELDS as readonly string[]).includes(field);

type Told = ReturnType<typeof valuesIn>;

function chosen(told: Told, field: string | null, value: DiscountAsked["value"]): Told[number] {
  const own = told.filter((one) => one.field === field);
  if (own.length === 0) {
    const fields = [...new Set(told.map((one) => one.field))].join(", ");
    throw new SaysoError(
      "decision-invalid",
      `Name a field with a value: that report tells ${fields === "" ? "none that is weighed" : fields}.`,
    );
  }
  const fitting = own.filter(
    ({ text, telling: { anchor } }) => value === null || (typeof value === "string" ? fold(text) === fold(value) : isEqual(anchor, value)),
  );
  const [one, ...others] = fitting;
  // Told twice in the same words it is one value: either place names it.
  if (one !== undefined && others.every(({ text }) => text === one.text)) return one;
  const choices = [...new Set(own.map(({ text }) => `“${text}”`))].join(", ");
  throw new SaysoError("decision-invalid", `Name one value of ${field}: that report tells ${choices}.`);
}

const isEqual = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];
