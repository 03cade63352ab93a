import { useState } from "react";
import type { SheetFieldView, ValueView } from "../../../wire/linked-views.ts";
import type { ItemPlace } from "../decide/deciding.ts";
import { WORDS } from "../words.ts";
import { Discounts } from "./discounts.tsx";
import { GivenValue } from "./given-value.tsx";
import { GradeBadge } from "./grade-badge.tsx";
import { Sentences, Through, Who } from "./line-parts.tsx";
import { type Line, linesOf } from "./tellings.ts";

const { incident: words } = WORDS.linked;

/** Rows of one value that are shown before the person asks for all. */
const MOST_LINES = 6;

/** Every field with every value: who says it, through whom, on which origin. A dispute is never merged away. */
export function FieldTable({ fields, place }: { readonly fields: readonly SheetFieldView[]; readonly place: ItemPlace }) {
  if (fields.length === 0) return <p className="quiet">{words.noFields}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="field-table" tabIndex={0} aria-label={words.values}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.through}</th>
            <th scope="col">{words.origin}</th>
            <th scope="col">{words.where}</th>
          </tr>
        </thead>
        {fields.map((field) => (
          <Field key={field.name} field={field} place={place} />
        ))}
      </table>
    </section>
  );
}

function Field({ field: { name, agreement, given, values }, place }: { readonly field: SheetFieldView; readonly place: ItemPlace }) {
  return (
    <tbody className={`of-field ${agreement}`}>
      <tr>
        <th scope="rowgroup" colSpan={5} className="field-name">
          {name}{" "}
          {agreement === "one-value" ? null : (
            <span className={agreement === "contested" ? "badge differ" : "badge"}>
              {agreement === "contested" ? WORDS.linked.contested : WORDS.linked.several}
            </span>
          )}
        </th>
      </tr>
      {given.map((one) => (
        <GivenValue key={`${one.document} ${one.report}`} given={one} />
      ))}
      {values.map((value) => (
        <Value key={value.text} value={value} field={name} place={place} />
      ))}
    </tbody>
  );
}

interface ValueProps {
  readonly value: ValueView;
  readonly field: string;
  readonly place: ItemPlace;
}

function Value({ value, field, place }: ValueProps) {
  const [all, setAll] = useState<"all" | "first">("first");
  const lines = linesOf(value.tellings);
  const shown = all === "all" ? lines : lines.slice(0, MOST_LINES);
  const rest = lines.length - shown.length;
  return shown.map((line, index) => (
    <tr key={line.key} className={index === 0 ? "first-of-value" : undefined}>
      {index === 0 ? (
        <th scope="row" rowSpan={shown.length} className="told-value">
          <strong dir="auto">{value.text}</strong>
          <GradeBadge grade={value.grade} />
          <Discounts
            discounts={value.discounts}
            what={`${field}: ${value.text}`}
            by={value.anchor && { id: value.anchor.report, field, value: value.anchor.span }}
            place={place}
          />
          {value.conflicts.length > 0 ? <span className="notes">{words.cannotBoth(value.conflicts.join(", "))}</span> : null}
          {rest > 0 ? (
            <button type="button" className="plain" onClick={() => setAll("all")}>
              {words.more(rest)}
            </button>
          ) : null}
        </th>
      ) : null}
      <LineCells line={line} />
    </tr>
  ));
}

function LineCells({ line }: { readonly line: Line }) {
  const { through, origins } = line;
  return (
    <>
      <td className="who">
        <Who line={line} />
      </td>
      <td data-column={words.through}>{through.length > 0 ? <Through hands={through} /> : "—"}</td>
      <td data-column={words.origin}>{origins.length > 0 ? origins.join(", ") : "—"}</td>
      <td className="cells" data-column={words.where}>
        <Sentences line={line} />
      </td>
    </>
  );
}
