import type { DocumentView } from "../../../wire/desk-views.ts";
import { useDeciding } from "../decide/deciding.ts";
import { useVeil } from "../shell/preferences.ts";
import { WORDS } from "../words.ts";

/** Who is named in a text, and whose name may leave as written: nobody's, until a person marks it, one at a time. */
export function PersonsNamed({ document }: { readonly document: DocumentView }) {
  const names = useVeil();
  const persons = [...new Map(document.persons.map((person) => [person.name, person])).values()];
  if (persons.length === 0) return null;
  return (
    <details className="persons-named">
      <summary>{WORDS.persons.heading(persons.length, persons.filter(({ standing }) => standing === "public").length)}</summary>
      <p className="quiet">{WORDS.persons.hint}</p>
      {names === "veiled" ? (
        <p>{WORDS.persons.veiled}</p>
      ) : (
        <ul>
          {persons.map((person) => (
            <Person key={person.name} person={person} document={document.id} />
          ))}
        </ul>
      )}
    </details>
  );
}

interface PersonProps {
  readonly person: DocumentView["persons"][number];
  readonly document: string;
}

function Person({ person: { name, standing, suggested }, document }: PersonProps) {
  const { deciding } = useDeciding();
  const to = standing === "public" ? "private" : "public";
  const mark = (): void =>
    void deciding.decide({ verdict: to, name, document }, { id: document, document, name: "" }, WORDS.persons.told[to]);
  return (
    <li className="row">
      <bdi>{name}</bdi>
      <span className={`badge ${standing === "public" ? "accepted" : ""}`}>{WORDS.persons.standing[standing]}</span>
      {suggested !== null && standing === "private" ? <span className="quiet">{WORDS.persons.suggested(suggested)}</span> : null}
      <button type="button" onClick={mark}>
        {WORDS.persons.mark[to]} <span className="unseen">: {name}</span>
      </button>
    </li>
  );
}
