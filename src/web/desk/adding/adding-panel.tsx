import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import type { Span } from "../../../core/model/index.ts";
import type { DocumentView } from "../../../wire/desk-views.ts";
import { WhyField } from "../decide/why-field.tsx";
import { useKeys } from "../parts/use-keys.ts";
import { focusText } from "../text/document-text.tsx";
import { WORDS } from "../words.ts";
import { type ChoiceField, type Draft, FINDING_FORMS, type WordsField, wantingIn } from "./finding-form.ts";
import type { Adding } from "./use-adding.ts";

interface AddingPanelProps {
  readonly document: DocumentView;
  readonly adding: Adding;
  readonly draft: Draft;
}

/** As many fields as there are digits to take words by. */
const DIGITS = 9;

/** The form of a finding, beside the text: it takes words that are selected there, by a press or by the field's digit. */
export function AddingPanel({ document, adding, draft }: AddingPanelProps) {
  const { words, choices } = FINDING_FORMS[draft.kind];
  const { selected, take, change, close } = adding;
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState<"saving" | "not-yet">("not-yet");
  const wanting = wantingIn(draft);
  const isWanting = (field: string): boolean => tried === "saving" && wanting !== null && FIELD_WANTING[wanting] === field;
  /** What is wanting is told, and the keyboard goes to where it is given: to the text, as long as no words are selected to take. */
  const save = (): void => {
    if (wanting === null) {
      adding.save();
      return;
    }
    setTried("saving");
    const field = form.current?.querySelector<HTMLElement>(`[data-field="${FIELD_WANTING[wanting]}"]:enabled`);
    if (field) field.focus();
    else focusText();
  };
  useKeys({
    ...Object.fromEntries(words.slice(0, DIGITS).map((field, index) => [String(index + 1), () => take(field)])),
    "Ctrl+Enter": save,
    "Ctrl+enter": save,
    Escape: close,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
    else return;
    event.preventDefault();
  };
  const heading = draft.corrects ? WORDS.adding.correct : WORDS.adding.start[draft.kind];
  return (
    <form ref={form} noValidate className="adding-panel stack" aria-label={heading} onSubmit={submit} onKeyDown={onKeyDown}>
      <div className="row between">
        <h2>{heading}</h2>
        <button type="button" className="plain" aria-label={WORDS.close} onClick={close}>
          ×
        </button>
      </div>
      <p className="quiet">{draft.corrects ? WORDS.adding.correctHint : WORDS.adding.hint}</p>
      <div className="adding-choices">
        {choices.map((field) => (
          <Choice key={field.field} field={field} draft={draft} change={change} isWanting={isWanting(field.field)} />
        ))}
      </div>
      <ul className="adding-words">
        {words.map((field, index) => (
          <li key={field.field}>
            <TakenWords
              field={field}
              digit={index < DIGITS ? index + 1 : null}
              text={document.text}
              draft={draft}
              change={change}
              isReady={selected !== null}
              isWanting={isWanting(field.field)}
              take={() => take(field)}
            />
          </li>
        ))}
      </ul>
      <WhyField />
      <div className="row end">
        <p role={tried === "saving" ? "alert" : "status"} className={tried === "saving" ? "wanting" : "quiet"}>
          {wanting === null ? "" : WORDS.adding.wanting[wanting]}
        </p>
        <button type="button" onClick={close}>
          {WORDS.cancel}
        </button>
        <button type="submit" className="first" aria-keyshortcuts="Control+Enter">
          {WORDS.save} <kbd>Ctrl ↵</kbd>
        </button>
      </div>
    </form>
  );
}

/** The field in which it is given. */
const FIELD_WANTING: Readonly<Record<NonNullable<ReturnType<typeof wantingIn>>, string>> = {
  content: "content",
  type: "type",
  words: "trigger",
};

interface DraftProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  /** Whether saving was tried without it. */
  readonly isWanting: boolean;
}

function Choice({ field: { field, choices }, draft, change, isWanting }: DraftProps & { readonly field: ChoiceField }) {
  return (
    <label className="field">
      <span>{WORDS.adding.fields[field] ?? field}</span>
      <select
        data-field={field}
        aria-invalid={isWanting || undefined}
        value={draft.choices[field] ?? choices[0]}
        onChange={(event) => change({ ...draft, choices: { ...draft.choices, [field]: event.target.value } })}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice === "" ? WORDS.adding.choose : choice.replaceAll("-", " ")}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TakenWordsProps extends DraftProps {
  readonly field: WordsField;
  readonly digit: number | null;
  readonly text: string;
  readonly isReady: boolean;
  readonly take: () => void;
}

function TakenWords({ field: { field, valued }, digit, text, draft, change, isReady, isWanting, take }: TakenWordsProps) {
  const own = draft.spans[field] ?? [];
  const name = WORDS.adding.fields[field] ?? field;
  const leave = (span: Span): void => change({ ...draft, spans: { ...draft.spans, [field]: own.filter((other) => other !== span) } });
  return (
    <>
      <button
        type="button"
        className={isWanting ? "take wanting" : "take"}
        data-field={field}
        disabled={!isReady}
        title={isReady ? undefined : WORDS.fields.noSelection}
        onMouseDown={(event) => event.preventDefault()}
        onClick={take}
        {...(digit === null ? {} : { "aria-keyshortcuts": String(digit) })}
      >
        {name} {digit === null ? null : <kbd>{digit}</kbd>}
      </button>
      <span className="taken">
        {own.length === 0 ? <span className="quiet">—</span> : null}
        {own.map((span) => (
          <span key={span.join("-")} className="taken-words">
            <bdi>{text.slice(...span)}</bdi>
            <button type="button" className="plain" aria-label={WORDS.adding.leaveOut(name)} onClick={() => leave(span)}>
              ×
            </button>
          </span>
        ))}
        {valued && own.length > 0 ? (
          <input
            aria-label={WORDS.adding.valueOf(name)}
            placeholder={WORDS.adding.valued[valued]}
            autoComplete="off"
            maxLength={100}
            value={draft.values[field] ?? ""}
            onChange={(event) => change({ ...draft, values: { ...draft.values, [field]: event.target.value } })}
          />
        ) : null}
      </span>
    </>
  );
}
