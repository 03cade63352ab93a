import type { Statement } from "../model/index.ts";
import type { ItemEdit } from "../model/reading.ts";
import { type LabelledText, shownText, voiceOf, withoutArticle } from "./reading-document.ts";

/** What the machine read for the fields that people edited, as it may leave. */
export function readOf(text: LabelledText, statement: Statement, edits: readonly ItemEdit[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...new Set(edits.map(({ field }) => field))].map((field) => [field, fieldAsRead(text, statement, field)]));
}

const NOTHING = "nothing";

function fieldAsRead(text: LabelledText, statement: Statement, field: string): string {
  switch (field) {
    case "speaker":
      return statement.speaker ? withoutArticle(shownText(text, statement.speaker.span)) : NOTHING;
    case "for":
    case "addressee": {
      const named = statement[field];
      return named ? withoutArticle(shownText(text, named.span)) : NOTHING;
    }
    case "chain":
      return voiceOf(text, statement).hands.join(" → ");
    case "quotation":
    case "polarity":
    case "certainty":
    case "act":
    case "named":
      return statement[field];
    case "on":
      return statement.on === null
        ? NOTHING
        : statement.on.from === statement.on.to
          ? statement.on.from
          : `${statement.on.from} to ${statement.on.to}`;
    default:
      return "not shown here";
  }
}
