import type { DocumentView, ItemView, ReportItemView, StatementItemView } from "../../../wire/desk-views.ts";
import type { Mark } from "./segments.ts";

export type Layer = "statements" | "reports" | "times" | "places";
export const LAYERS: readonly Layer[] = ["statements", "reports", "times", "places"];

/** What lies over a text in one layer, before anything in it is looked at. */
export function marksOfLayer(document: DocumentView, layer: Layer): readonly Mark[] {
  switch (layer) {
    case "statements":
      return document.statements
        .filter(isShown)
        .flatMap(({ id, cue, content }) => [
          ...content.map((span): Mark => ({ span, layer: "said", item: id })),
          ...cue.map((span): Mark => ({ span, layer: "cue", item: id })),
        ]);
    case "reports":
      return document.reports.filter(isShown).map(({ id, trigger }): Mark => ({ span: trigger, layer: "trigger", item: id }));
    case "times":
      return document.times.map(({ span, value, notes }): Mark => ({ span, layer: "time", title: [value, ...notes].join(" · ") }));
    case "places":
      return document.places.map(({ span, name, notes }): Mark => ({ span, layer: "place", title: [name, ...notes].join(" · ") }));
  }
}

const isShown = ({ standing }: ItemView): boolean => standing.state !== "rejected";

/** What lies over a text for the one item that is looked at. */
export function marksOfItem(item: ItemView): readonly Mark[] {
  return item.kind === "report" ? marksOfReport(item) : marksOfStatement(item);
}

function marksOfReport({ id, sentences, trigger, fields }: ReportItemView): readonly Mark[] {
  return [
    ...sentences.map((span): Mark => ({ span, layer: "here", item: id })),
    ...fields.flatMap(({ name, values }) =>
      values.map((value): Mark => ({ span: value.span, layer: "value", item: id, title: `${name}: ${value.text}` })),
    ),
    { span: trigger, layer: "trigger now", item: id },
  ];
}

function marksOfStatement({ id, source, cue, content }: StatementItemView): readonly Mark[] {
  return [
    ...content.map((span): Mark => ({ span, layer: "said now", item: id })),
    ...source.map((span): Mark => ({ span, layer: "source now", item: id })),
    ...cue.map((span): Mark => ({ span, layer: "cue now", item: id })),
  ];
}

/** Where an item stands first. */
export function startOf(item: ItemView): number {
  return item.kind === "report" ? item.trigger[0] : ((item.cue[0] ?? item.content[0] ?? [0])[0] ?? 0);
}
