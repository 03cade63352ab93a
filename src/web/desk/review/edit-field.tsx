import { type FormEvent, useEffect, useRef, useState } from "react";
import type { FieldFormView, ItemView } from "../../../wire/desk-views.ts";
import { type ItemPlace, useDeciding } from "../decide/deciding.ts";
import { useSession } from "../server/queries.ts";
import { WORDS } from "../words.ts";

interface EditFieldProps {
  readonly item: ItemView;
  readonly place: ItemPlace;
  readonly field: string;
  readonly close: () => void;
}

/** Gives one field another value. The machine's own stays beside it. */
export function EditField({ item, place, field, close }: EditFieldProps) {
  const { deciding } = useDeciding();
  const forms = useSession()?.forms[item.kind] ?? [];
  const [name, setName] = useState(field);
  const [typed, setTyped] = useState<string | null>(null);
  const select = useRef<HTMLSelectElement>(null);
  const form = forms.find((one) => one.field === name) ?? forms[0];
  const given = item.standing.edits.find((edit) => edit.field === form?.field);
  const value = typed ?? given?.names?.join("; ") ?? given?.text ?? item.current[form?.field ?? ""] ?? "";

  useEffect(() => {
    setName(field);
    setTyped(null);
    select.current?.focus();
  }, [field]);

  if (form === undefined) return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void deciding
      .decide({ verdict: "edit", id: item.id, field: form.field, value: sentValue(form, value) }, place, WORDS.told.edited(form.field))
      .then((wasDecided) => wasDecided && close());
  };
  return (
    <form
      className="edit-field stack"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <label className="field">
        <span>{WORDS.fields.field}</span>
        <select
          ref={select}
          value={form.field}
          onChange={(event) => {
            setName(event.target.value);
            setTyped(null);
          }}
        >
          {forms.map((one) => (
            <option key={one.field} value={one.field}>
              {one.field}
            </option>
          ))}
        </select>
      </label>
      <ValueField form={form} value={value} change={setTyped} />
      <div className="row end">
        <button type="button" onClick={close}>
          {WORDS.cancel}
        </button>
        <button type="submit" className="first" disabled={value.trim() === "" && form.holds !== "several-or-none"}>
          {WORDS.save}
        </button>
      </div>
    </form>
  );
}

interface ValueFieldProps {
  readonly form: FieldFormView;
  readonly value: string;
  readonly change: (value: string) => void;
}

function ValueField({ form, value, change }: ValueFieldProps) {
  if (form.choices.length > 0) {
    return (
      <label className="field">
        <span>{WORDS.fields.value}</span>
        <select value={value} onChange={(event) => change(event.target.value)}>
          {form.choices.includes(value) ? null : <option value={value} />}
          {form.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice.replaceAll("-", " ")}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <div className="stack tight">
      <label className="field">
        <span>{WORDS.fields.value}</span>
        <input dir="auto" autoComplete="off" value={value} onChange={(event) => change(event.target.value)} />
      </label>
      <p className="quiet">{hintOf(form)}</p>
      <TakeSelected form={form} value={value} change={change} />
    </div>
  );
}

/** Takes the words that the person selected in the text, so that a value is what stands there to the letter. */
function TakeSelected({ form, value, change }: ValueFieldProps) {
  const [words, setWords] = useState("");
  useEffect(() => {
    const look = (): void => setWords(selectedInText());
    look();
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  // Of a day or a number the figures alone are taken: "at least 12 people" is 12 until the person says more.
  const taken = takesWords(form) ? words : (/\d[\d-]*/u.exec(words)?.[0] ?? "");
  const take = (): void => change(form.holds !== "one" && value.trim() !== "" ? `${value}; ${taken}` : taken);
  return (
    <button
      type="button"
      disabled={taken === ""}
      onMouseDown={(event) => event.preventDefault()}
      onClick={take}
      title={taken === "" ? WORDS.fields.noSelection : undefined}
    >
      {WORDS.fields.fromText}
    </button>
  );
}

const takesWords = ({ form, holds }: FieldFormView): boolean => holds !== "one" || form === "words";

function hintOf(form: FieldFormView): string {
  if (form.holds === "one") return takesWords(form) ? "" : form.form;
  return form.holds === "several" ? WORDS.fields.severalHint : `${WORDS.fields.severalHint} ${WORDS.fields.noneHint}`;
}

function selectedInText(): string {
  const selection = getSelection();
  const within = selection?.anchorNode instanceof Node && selection.anchorNode.parentElement?.closest(".text");
  return within && selection ? selection.toString().replace(/\s+/gu, " ").trim().slice(0, 500) : "";
}

function sentValue({ holds }: FieldFormView, value: string): string | readonly string[] {
  if (holds === "one") return value.trim();
  const several = value
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  return several.length === 1 ? (several[0] as string) : several;
}
