import type { RefObject } from "react";
import type { FieldView, ItemView } from "../../../wire/desk-views.ts";
import { careOfField } from "../care/care-of-field.ts";
import { type ItemPlace, useDeciding } from "../decide/deciding.ts";
import { StandingBadge } from "../parts/standing-badge.tsx";
import { TogetherLink } from "../parts/together-link.tsx";
import { Chain, Voice } from "../parts/voice.tsx";
import type { Mark } from "../text/segments.ts";
import { WORDS } from "../words.ts";
import { EditField } from "./edit-field.tsx";
import { History } from "./history.tsx";

interface SuggestionProps {
  readonly item: ItemView;
  readonly place: ItemPlace;
  /** Shows a stretch of the text; null shows the item itself again. */
  readonly look: (mark: Mark | null) => void;
  /** The field that is edited; "" for whichever; null where none is. */
  readonly editing: string | null;
  readonly edit: (field: string | null) => void;
  readonly whyField: RefObject<HTMLInputElement | null>;
  /** Begins to put its words right. */
  readonly correct: () => void;
  readonly decide: (verdict: "accept" | "reject") => void;
  readonly go: (by: 1 | -1) => void;
}

/** One suggestion with every value, who says it, and what a person can do with it. */
export function Suggestion({ item, place, look, editing, edit, whyField, correct, decide, go }: SuggestionProps) {
  const { deciding, state } = useDeciding();
  const { standing } = item;
  return (
    <div className="suggestion">
      <header>
        <p className="row between">
          <span className={`kind ${item.kind}`}>
            {WORDS.kinds[item.kind]}
            {item.kind === "report" ? `, ${item.mention}` : ""}
          </span>
          <StandingBadge {...standing} />
        </p>
        <h2 dir="auto">{item.heading}</h2>
        <p className="quiet">
          <span className="unseen">{WORDS.review.whyHere}: </span>
          {item.reasons.join(" · ")}
        </p>
        <TogetherLink item={item} />
      </header>
      <div className="actions">
        <button type="button" className="first accept" onClick={() => decide("accept")} aria-keyshortcuts="a">
          {WORDS.review.accept} <kbd>a</kbd>
        </button>
        <button type="button" className="reject" onClick={() => decide("reject")} aria-keyshortcuts="r">
          {WORDS.review.reject} <kbd>r</kbd>
        </button>
        <button type="button" onClick={() => edit(editing === null ? "" : null)} aria-expanded={editing !== null} aria-keyshortcuts="e">
          {WORDS.review.edit} <kbd>e</kbd>
        </button>
        <button type="button" onClick={correct} aria-keyshortcuts="c">
          {WORDS.adding.correct} <kbd>c</kbd>
        </button>
        <span className="steps">
          <button type="button" onClick={() => go(-1)} aria-keyshortcuts="k">
            <span className="unseen">{WORDS.review.previous}</span>
            <span aria-hidden="true">↑</span>
          </button>
          <button type="button" onClick={() => go(1)} aria-keyshortcuts="j">
            <span className="unseen">{WORDS.review.next}</span>
            <span aria-hidden="true">↓</span>
          </button>
        </span>
      </div>
      {editing !== null ? <EditField item={item} place={place} field={editing} close={() => edit(null)} /> : null}
      <label className="field why">
        <span>
          {WORDS.review.why} <kbd>w</kbd>
        </span>
        <input
          ref={whyField}
          dir="auto"
          autoComplete="off"
          maxLength={2000}
          value={state.why}
          onChange={(event) => deciding.setWhy(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape" || event.key === "Enter") event.currentTarget.blur();
          }}
        />
      </label>
      {standing.why ? (
        <p className="quiet" dir="auto">
          “{standing.why}”
        </p>
      ) : null}
      {item.kind === "report" ? (
        <ReportFields item={item} look={look} edit={edit} />
      ) : (
        <dl className="fields">
          <div className="field-row">
            <dt>{WORDS.fields.chain}</dt>
            <dd>
              <Chain item={item} />
            </dd>
          </div>
          <Current item={item} edit={edit} />
        </dl>
      )}
      <History item={item} place={place} />
    </div>
  );
}

function ReportFields({
  item,
  look,
  edit,
}: { readonly item: Extract<ItemView, { kind: "report" }> } & Pick<SuggestionProps, "look" | "edit">) {
  if (item.fields.length === 0) return <p className="quiet">{WORDS.fields.noFields}</p>;
  return (
    <dl className="fields">
      {item.fields.map((field) => (
        <div key={field.name} className="field-row">
          <dt>
            {field.name}
            {field.agreement === "differ" ? <span className="badge differ">{WORDS.fields.differ}</span> : null}
          </dt>
          <dd>
            <GivenValues item={item} name={field.name} />
            <ul className="values">
              {field.values.map((value, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: values stand in the order of the text, and may be equal
                <li key={index}>
                  <ValueButton value={value} name={field.name} look={look} />
                  {value.voices.map((voice, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: voices have no id of their own
                    <Voice key={at} voice={voice} />
                  ))}
                </li>
              ))}
            </ul>
            {editableName(item, field.name) ? <EditButton name={editableName(item, field.name) ?? ""} edit={edit} /> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ValueButton({
  value,
  name,
  look,
}: { readonly value: FieldView["values"][number]; readonly name: string } & Pick<SuggestionProps, "look">) {
  const mark: Mark = { span: value.span, layer: "looked", title: `${name}: ${value.text}` };
  return (
    <button type="button" className="value" onFocus={() => look(mark)} onMouseEnter={() => look(mark)} onClick={() => look(mark)}>
      <bdi className={careOfField(name)}>{value.text}</bdi>
      {value.notes.length > 0 ? <span className="notes"> {value.notes.join("; ")}</span> : null}
    </button>
  );
}

/** Values that people gave, before the machine's own, which stay. */
function GivenValues({ item, name }: { readonly item: ItemView; readonly name: string }) {
  const given = item.standing.edits.filter(({ field }) => field === name || (name === "what" && (field === "type" || field === "status")));
  return given.map(({ field, text, by, why }) => (
    <p key={field} className="given">
      <strong dir="auto">{text}</strong>{" "}
      <span className="notes">
        {field === name ? "" : `${field}, `}
        {WORDS.fields.given} <bdi>{by}</bdi>
        {why ? <bdi>: “{why}”</bdi> : null}
      </span>
    </p>
  ));
}

/** The field behind a heading of the report: `what` is its type and its status. */
function editableName(item: ItemView, name: string): string | null {
  if (name === "what") return "type";
  return name in item.current ? name : null;
}

const OF_STATEMENT = ["speaker", "for", "polarity", "certainty", "act", "quotation", "medium", "on", "addressee"];

function Current({ item, edit }: { readonly item: ItemView } & Pick<SuggestionProps, "edit">) {
  return OF_STATEMENT.filter((name) => item.current[name] || item.standing.edits.some(({ field }) => field === name)).map((name) => (
    <div key={name} className="field-row">
      <dt>{name}</dt>
      <dd>
        <GivenValues item={item} name={name} />
        <span dir="auto">{item.current[name]}</span> <EditButton name={name} edit={edit} />
      </dd>
    </div>
  ));
}

function EditButton({ name, edit }: { readonly name: string } & Pick<SuggestionProps, "edit">) {
  return (
    <button type="button" className="plain edit-one" aria-label={`${WORDS.review.edit}: ${name}`} onClick={() => edit(name)}>
      ✎
    </button>
  );
}
