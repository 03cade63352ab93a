import { z } from "zod";
import type { FieldFormView } from "./desk-views.ts";
import { SaysoError } from "./error-codes.ts";
import { REPORT_CHOICES, STATEMENT_CHOICES } from "./finding-choices.ts";

const words = z.string().trim().min(1).max(500);
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** What a field takes: how it may be written, and how a value is stored. */
interface FieldForm {
  readonly form: string;
  readonly parse: z.ZodType;
  readonly choices?: readonly string[];
  readonly holds?: Exclude<FieldFormView["holds"], "one">;
}

const oneOf = (values: readonly [string, ...string[]]): FieldForm => ({
  form: `one of ${values.join(", ")}`,
  parse: z.enum(values),
  choices: values,
});
const text: FieldForm = { form: "words", parse: z.union([words, z.array(words).min(1)]) };
const list: FieldForm = { ...text, holds: "several" };
/** Words by which a person says that there is none; the empty list is how that is stored, and is not the same as no value given. */
const NONE = /^(?:none|nobody|no one|no-one)?$/iu;
const listOrNone: FieldForm = {
  form: 'words, a list such as ["…","…"], or "none" where nobody is named',
  parse: z.union([
    z.array(words),
    z
      .string()
      .trim()
      .regex(NONE)
      .transform((): readonly string[] => []),
    words,
  ]),
  holds: "several-or-none",
};

/** "3", "3-5", "3+" or {"min":3,"max":null}: `max` null is "at least". As the program shows it ("at least 3", "3 to 5") it may be typed too. */
const count: FieldForm = {
  form: 'a number, "3-5", "3+" for at least 3, or {"min":3,"max":null}',
  parse: z.union([
    z
      .int()
      .min(0)
      .transform((value) => ({ min: value, max: value })),
    z
      .string()
      .regex(/^\d{1,7}$/u)
      .transform(Number)
      .transform((value) => ({ min: value, max: value })),
    z
      .string()
      .regex(/^(?:\d{1,7}\+|at least \d{1,7})$/iu)
      .transform((value) => ({ min: Number.parseInt(value.replace(/^at least /iu, ""), 10), max: null })),
    z
      .string()
      .regex(/^\d{1,7}(?:\s*[-–]\s*| to )\d{1,7}$/u)
      .transform((value) => {
        const [min, max] = value.split(/\s*[-–]\s*| to /u).map(Number);
        return { min, max };
      })
      .refine(({ min = 0, max = 0 }) => min <= max),
    z.strictObject({ min: z.int().min(0), max: z.int().min(0).nullable() }).refine(({ min, max }) => max === null || min <= max),
  ]),
};

/** "2024-03-14", "2024-03", "2024" or {"from":"2024-03-14","to":"2024-03-15"}: stored as the first and the last day. */
const day: FieldForm = {
  form: 'a day such as "2024-03-14", "14 March 2024", or "14 March" where its document has a day of publication; "2024-03", "2024", or {"from":"2024-03-14","to":"2024-03-15"}',
  parse: z.union([
    z
      .preprocess((value) => (typeof value === "number" ? String(value) : value), z.string().regex(DAY))
      .transform(daysOf)
      .refine(isInterval),
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2} to \d{4}-\d{2}-\d{2}$/u)
      .transform((value) => ({ from: value.slice(0, 10), to: value.slice(-10) }))
      .refine(isInterval),
    z.strictObject({ from: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u), to: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u) }).refine(isInterval),
  ]),
};

function daysOf(value: string): { readonly from: string; readonly to: string } {
  const [year = "", month, date] = value.split("-");
  if (date !== undefined) return { from: value, to: value };
  const last = month === undefined ? "31" : String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, "0");
  return { from: `${year}-${month ?? "01"}-01`, to: `${year}-${month ?? "12"}-${last}` };
}

function isInterval({ from, to }: { readonly from: string; readonly to: string }): boolean {
  const isDay = (value: string): boolean => new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;
  return isDay(from) && isDay(to) && from <= to;
}

const FORMS: Readonly<Record<"statement" | "report", Readonly<Record<string, FieldForm>>>> = {
  report: {
    type: oneOf(REPORT_CHOICES.type),
    status: oneOf(REPORT_CHOICES.status),
    kind: oneOf(REPORT_CHOICES.kind),
    mention: oneOf(REPORT_CHOICES.mention),
    date: day,
    place: text,
    perpetrators: listOrNone,
    victims: listOrNone,
    targets: listOrNone,
    weapons: listOrNone,
    killed: count,
    injured: count,
    abducted: count,
    missing: count,
    detained: count,
  },
  statement: {
    quotation: oneOf(STATEMENT_CHOICES.quotation),
    polarity: oneOf(STATEMENT_CHOICES.polarity),
    certainty: oneOf(STATEMENT_CHOICES.certainty),
    act: oneOf(STATEMENT_CHOICES.act),
    named: oneOf(STATEMENT_CHOICES.named),
    speaker: text,
    for: text,
    chain: list,
    medium: text,
    on: day,
    addressee: text,
  },
};

/** The fields of an item that a person may give another value, and how each is written. */
export function fieldForms(kind: "statement" | "report"): FieldFormView[] {
  return Object.entries(FORMS[kind]).map(([field, { form, choices, holds }]) => ({
    field,
    form,
    choices: [...(choices ?? [])],
    holds: holds ?? "one",
  }));
}

/** A person's value for a field, as it is stored. Throws `decision-invalid` that says what the field takes. */
export function editedValue(kind: "statement" | "report", field: string, value: unknown): unknown {
  const form = Object.hasOwn(FORMS[kind], field) ? FORMS[kind][field] : undefined;
  if (form === undefined)
    throw new SaysoError("decision-invalid", `A ${kind} has no ${field}. It has ${Object.keys(FORMS[kind]).join(", ")}.`);
  const parsed = form.parse.safeParse(value);
  if (!parsed.success) throw new SaysoError("decision-invalid", `${field} takes ${form.form}.`);
  return parsed.data;
}
