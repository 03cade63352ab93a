import type { Span } from "../../../core/model/index.ts";
import type { ItemView } from "../../../wire/desk-views.ts";
import { PERPETRATOR_CHOICES, REPORT_CHOICES, STATEMENT_CHOICES } from "../../../wire/finding-choices.ts";

/** A field that is filled with words of the text. `valued`: a day or a number that the words may not tell by themselves. */
export interface WordsField {
  readonly field: string;
  readonly holds: "one" | "several";
  readonly valued?: "day" | "number";
}

/** A field that is chosen from a list. The first choice stands unless another is made; where it is empty the person must choose. */
export interface ChoiceField {
  readonly field: string;
  readonly choices: readonly string[];
}

interface FindingForm {
  readonly words: readonly WordsField[];
  readonly choices: readonly ChoiceField[];
}

const several = (field: string): WordsField => ({ field, holds: "several" });
const one = (field: string, valued?: WordsField["valued"]): WordsField => ({ field, holds: "one", ...(valued ? { valued } : {}) });
const first = (choice: string, choices: readonly string[]): readonly string[] => [choice, ...choices.filter((other) => other !== choice)];

export const FINDING_FORMS: Readonly<Record<"statement" | "report", FindingForm>> = {
  statement: {
    words: [several("source"), several("cue"), several("content"), one("for"), one("addressee"), one("medium"), one("on", "day")],
    choices: [
      { field: "named", choices: STATEMENT_CHOICES.named.filter((named) => named !== "none") },
      { field: "sourceKind", choices: first("other", STATEMENT_CHOICES.sourceKind) },
      { field: "polarity", choices: STATEMENT_CHOICES.polarity },
      { field: "certainty", choices: STATEMENT_CHOICES.certainty },
      { field: "act", choices: STATEMENT_CHOICES.act },
      { field: "quotation", choices: first("indirect", STATEMENT_CHOICES.quotation) },
    ],
  },
  report: {
    words: [
      one("trigger"),
      one("place"),
      one("date", "day"),
      one("killed", "number"),
      one("injured", "number"),
      one("detained", "number"),
      several("perpetrators"),
      several("victims"),
      several("targets"),
      several("weapons"),
      one("abducted", "number"),
      one("missing", "number"),
    ],
    choices: [
      { field: "kind", choices: REPORT_CHOICES.kind },
      { field: "type", choices: ["", ...REPORT_CHOICES.type] },
      { field: "status", choices: REPORT_CHOICES.status },
      { field: "basis", choices: first("reported", PERPETRATOR_CHOICES.basis) },
    ],
  },
};

/** What a person has put together so far. */
export interface Draft {
  readonly kind: "statement" | "report";
  readonly spans: Readonly<Record<string, readonly Span[]>>;
  readonly values: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  /** The suggestion that it corrects: rejected when this is saved. */
  readonly corrects: ItemView | null;
}

/** The words at hand go where they most often belong: into what is said, or to what tells of it. */
export function draftOf(kind: Draft["kind"], selected: Span | null): Draft {
  const field = kind === "statement" ? "content" : "trigger";
  return { kind, spans: selected ? { [field]: [selected] } : {}, values: {}, choices: {}, corrects: null };
}

/** A suggestion to be put right: its own words and choices to begin with. */
export function draftFrom(item: ItemView): Draft {
  const chosen = FINDING_FORMS[item.kind].choices.flatMap(({ field, choices }) => {
    const value = item.current[field];
    return value !== undefined && choices.includes(value) ? [[field, value] as const] : [];
  });
  const spans: Readonly<Record<string, readonly Span[]>> =
    item.kind === "statement" ? { source: item.source, cue: item.cue, content: item.content } : { trigger: [item.trigger] };
  return { kind: item.kind, spans, values: {}, choices: Object.fromEntries(chosen), corrects: item };
}

export function withWords(draft: Draft, { field, holds }: WordsField, span: Span): Draft {
  const before = holds === "several" ? (draft.spans[field] ?? []) : [];
  const own = [...before.filter((other) => other[0] !== span[0] || other[1] !== span[1]), span].sort((a, b) => a[0] - b[0]);
  return { ...draft, spans: { ...draft.spans, [field]: own } };
}

/** What the API is asked to add. */
export function findingOf({ kind, spans, values, choices }: Draft): Readonly<Record<string, unknown>> {
  const form = FINDING_FORMS[kind];
  const words = form.words.flatMap(({ field, holds, valued }) => {
    const own = spans[field] ?? [];
    if (own.length === 0) return [];
    const value = values[field]?.trim();
    return [[field, valued ? { words: own[0], ...(value ? { value } : {}) } : holds === "several" ? own : own[0]] as const];
  });
  const { basis, ...chosen } = Object.fromEntries(form.choices.map(({ field, choices: all }) => [field, choices[field] ?? all[0]]));
  const given = Object.fromEntries(words);
  if (kind === "statement") {
    const { named, sourceKind, ...rest } = chosen;
    return { kind, ...rest, ...given, ...(given.source ? { named, sourceKind } : {}) };
  }
  const by = (spans.perpetrators ?? []).map((span) => ({ words: span, basis }));
  return { ...chosen, ...given, ...(by.length > 0 ? { perpetrators: by } : {}) };
}

/** What is still wanting before it can be saved: what is said; or what was done, and words that tell of it. Null where nothing is. */
export function wantingIn({ kind, spans, choices }: Draft): "content" | "type" | "words" | null {
  if (kind === "statement") return (spans.content ?? []).length > 0 ? null : "content";
  if ((choices.type ?? "") === "") return "type";
  return Object.values(spans).some((own) => own.length > 0) ? null : "words";
}
