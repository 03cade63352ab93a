import type { GivenView } from "../../../wire/linked-views.ts";
import { WORDS } from "../words.ts";

const { incident: words } = WORDS.linked;

/** A value that a person gave a report, before all that is told of its field, and what it replaced: that is counted no more. */
export function GivenValue({ given: { text, by, why, document, kept, read, addedBy } }: { readonly given: GivenView }) {
  return (
    <tr>
      <td colSpan={5}>
        <p className="given">
          <span aria-hidden="true">✎</span> <strong dir="auto">{text}</strong>{" "}
          <span className="notes">
            {WORDS.fields.given} <bdi>{by}</bdi> {words.givenFor(document)}
            {why === null ? null : <bdi>: “{why}”</bdi>}
            {". "}
            {kept.length > 0 ? <bdi>{words.kept(kept.join(", "))} </bdi> : null}
            {read.length > 0 ? words.inPlaceOf(addedBy) : kept.length > 0 ? null : words.readNothing(addedBy)}
            {read.length === 0 ? null : <s dir="auto">{read.join(", ")}</s>}
          </span>
        </p>
      </td>
    </tr>
  );
}
