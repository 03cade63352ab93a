import type { FieldValue, Span, Telling } from "../model/index.ts";
import { pseudonymsIn } from "./leave.ts";
import { type LabelledText, shownText, withoutArticle } from "./reading-document.ts";

/** A value in words that may leave: names as `leave` has them, figures without the words for a group that hold a name. */
export function valueText(
  { field, text, tellings }: Pick<FieldValue, "field" | "text" | "tellings">,
  texts: ReadonlyMap<string, LabelledText>,
): string {
  const [first] = tellings;
  const labelled = first === undefined ? undefined : texts.get(first.report.document);
  if (first === undefined || labelled === undefined || labelled.policy.persons === "as-written" || field === "date") return text;
  if (field === "perpetrators" || field === "place") return withoutArticle(shownText(labelled, nameSpan(text, first, texts) ?? first.span));
  const hides = tellings.some(({ report, span }) => {
    const one = texts.get(report.document);
    return one !== undefined && pseudonymsIn(one.leaving.pseudonyms)(span).length > 0;
  });
  return hides ? text.replace(/ \([^)]*\)$/u, "") : text;
}

/** Where a perpetrator's name stands: the telling's own span is that of what it is said to have done. */
function nameSpan(name: string, telling: Telling, texts: ReadonlyMap<string, LabelledText>): Span | undefined {
  const report = texts.get(telling.report.document)?.shown.extraction?.incidents[telling.report.index];
  return report?.perpetrators.find(({ text }) => text === name)?.spans[0] ?? (report?.place?.text === name ? report.place.span : undefined);
}
