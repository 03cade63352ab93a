import type { Span } from "../../../core/model/index.ts";
import type { DocumentView } from "../../../wire/desk-views.ts";
import { firstEndingAfter } from "../text/segments.ts";

/** Fields that tell where and when, or what kind of act: a text that tells no more of it is not blurred for it. */
const HARMLESS: ReadonlySet<string> = new Set(["date", "place", "codes"]);

/**
 * Where a text quotes violence or names a person: whole paragraphs that hold the act of a report, who did it, or whom it harmed, whatever was decided of
 * it, and elsewhere every name. All of a text of which nothing is known. In the order of the text, none over another.
 */
export function stretchesOfCare({ reading, reports, persons, paragraphs }: CareOfText, isBlind: boolean): readonly Span[] {
  if (isBlind || reading !== "read") return paragraphs;
  const violent = new Set(
    reports.flatMap(({ trigger, sentences, fields }) => {
      const values = fields.flatMap(({ name, values: told }) => (HARMLESS.has(name) ? [] : told.map(({ span }) => span)));
      return [trigger, ...sentences, ...values].map(([start]) => firstEndingAfter(paragraphs, start));
    }),
  );
  const names = persons.map(({ span }) => span).filter(([start]) => !violent.has(firstEndingAfter(paragraphs, start)));
  return [...paragraphs.filter((_, index) => violent.has(index)), ...apart(names)].toSorted((a, b) => a[0] - b[0]);
}

/** The same with what overlaps joined. */
function apart(spans: readonly Span[]): readonly Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

type CareOfText = Pick<DocumentView, "reading" | "paragraphs"> & {
  readonly reports: readonly {
    readonly trigger: Span;
    readonly sentences: readonly Span[];
    readonly fields: readonly { readonly name: string; readonly values: readonly { readonly span: Span }[] }[];
  }[];
  readonly persons: readonly { readonly span: Span }[];
};
