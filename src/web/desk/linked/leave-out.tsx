import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import type { WithoutRequest } from "../../../wire/desk-requests.ts";
import type { OriginsView, WithoutView } from "../../../wire/linked-views.ts";
import { DeskError } from "../server/ask.ts";
import { askWithout } from "../server/linked-queries.ts";
import { useVeil } from "../shell/preferences.ts";
import { WORDS } from "../words.ts";
import { gradeText } from "./grade-badge.tsx";

const { origins: words } = WORDS.linked;

type Answer =
  | { readonly state: "none" }
  | { readonly state: "weighing" }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "known"; readonly without: WithoutView };

/** What would stand without one document, origin or publisher. Nothing is stored. */
export function LeaveOut({ origins }: { readonly origins: OriginsView }) {
  const names = useVeil();
  const [chosen, setChosen] = useState("");
  const [answer, setAnswer] = useState<Answer>({ state: "none" });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const asked = askedOf(chosen, origins);
    if (asked === null) return;
    setAnswer({ state: "weighing" });
    askWithout(asked, names)
      .then((without) => setAnswer({ state: "known", without }))
      .catch((error: unknown) => setAnswer({ state: "failed", message: error instanceof DeskError ? error.message : WORDS.failed }));
  };
  return (
    <section className="leave-out">
      <h2>{words.leave}</h2>
      <p className="quiet">{words.leaveHint}</p>
      <form onSubmit={submit} className="row">
        <label className="field grow">
          <span>{words.what}</span>
          <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
            <option value="">{words.choose}</option>
            <Choices origins={origins} />
          </select>
        </label>
        <button type="submit" className="first" disabled={chosen === "" || answer.state === "weighing"}>
          {words.goLeave}
        </button>
        {answer.state === "known" ? (
          <button type="button" onClick={() => setAnswer({ state: "none" })}>
            {words.back2}
          </button>
        ) : null}
      </form>
      <div role="status">
        {answer.state === "weighing" ? <p className="quiet">{words.weighing}</p> : null}
        {answer.state === "failed" ? <p className="notice failed">{answer.message}</p> : null}
      </div>
      {answer.state === "known" ? <Changes without={answer.without} own={origins.id} /> : null}
    </section>
  );
}

function Choices({ origins: { origins, documents } }: { readonly origins: OriginsView }) {
  const publishers = [...new Set(documents.flatMap(({ publisher }) => publisher ?? []))].sort();
  return (
    <>
      <optgroup label={words.origins}>
        {origins.map(({ label, text }) => (
          <option key={label} value={`origin ${label}`}>
            {label} {text}
          </option>
        ))}
      </optgroup>
      <optgroup label={words.documents}>
        {documents.map(({ label, id, publisher, published }) => (
          <option key={label} value={`document ${id}`}>
            {label} {publisher ?? WORDS.publisherUnknown}, {published ?? WORDS.dateUnknown}
          </option>
        ))}
      </optgroup>
      <optgroup label={words.publishers}>
        {publishers.map((publisher) => (
          <option key={publisher} value={`name ${publisher}`}>
            {publisher}
          </option>
        ))}
      </optgroup>
    </>
  );
}

function askedOf(chosen: string, { id }: OriginsView): WithoutRequest | null {
  const [what, rest] = [chosen.slice(0, chosen.indexOf(" ")), chosen.slice(chosen.indexOf(" ") + 1)];
  if (what === "origin") return { leave: "origin", of: id, origin: rest };
  if (what === "document") return { leave: "document", document: rest };
  return what === "name" ? { leave: "name", name: rest } : null;
}

/** Changes of this incident or claim first: elsewhere they matter too, and later. */
function Changes({ without: { leftOut, changes, unchanged }, own }: { readonly without: WithoutView; readonly own: string }) {
  const sorted = changes.toSorted((a, b) => Number(b.id === own) - Number(a.id === own));
  const what = [
    ...(leftOut.documents.length > 0
      ? [`${WORDS.linked.counted(leftOut.documents.length, "document")} (${leftOut.publishers.join(", ")})`]
      : []),
    ...leftOut.sources,
  ].join(", ");
  return (
    <>
      <p>
        <strong dir="auto">{words.leftOut(what)}</strong>. {words.changes(changes.length, unchanged)}
      </p>
      {sorted.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className="field-table" tabIndex={0} aria-label={words.leave}>
          <table className="changes">
            <thead>
              <tr>
                <th scope="col">{words.columns.where}</th>
                <th scope="col">{words.columns.value}</th>
                <th scope="col">{words.columns.before}</th>
                <th scope="col">{words.columns.after}</th>
              </tr>
            </thead>
            <tbody>
              {sorted.map(({ where, id, field, value, before, after }) => (
                <tr key={`${id} ${field} ${value}`} className={id === own ? "own" : undefined}>
                  <td>
                    <Link to={field === null ? "/claims/$id" : "/incidents/$id"} params={{ id }} dir="auto">
                      {where}
                    </Link>
                  </td>
                  <td dir="auto">
                    {field === null ? "" : `${field}: `}
                    {value}
                  </td>
                  <td>{gradeText(before)}</td>
                  <td>{after === null ? <em>{words.gone}</em> : gradeText(after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </>
  );
}
