import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ClaimView } from "../../../wire/linked-views.ts";
import { claimQuery } from "../server/linked-queries.ts";
import { useVeil } from "../shell/preferences.ts";
import { WORDS } from "../words.ts";
import { GradeBadge } from "./grade-badge.tsx";
import { Linking } from "./linking.tsx";
import { OriginList } from "./origin-list.tsx";
import { Passage, SentenceLink, SentencesOf } from "./sentences.tsx";

const { claim: words, incident: ofIncident } = WORDS.linked;
type Told = ClaimView["statements"][number];
const SIDES = ["for", "against", "no-evidence", "neutral"] as const;

/** One claim: who is for it, against it, or finds no evidence; on which origins; over time. */
export function ClaimPage() {
  const { id } = useParams({ from: "/claims/$id" });
  const query = useQuery(claimQuery(id, useVeil()));
  return query.data ? <ClaimShown claim={query.data} /> : <Linking query={query} heading={words.kind} />;
}

function ClaimShown({ claim }: { readonly claim: ClaimView }) {
  const { id, text, statements, grade, documents, footnotes, origins, by } = claim;
  return (
    <div className="page linked-page">
      <header className="stack tight">
        <p className="row">
          <span className="kind statement">{words.kind}</span>
          <span className="badge machine">
            <span aria-hidden="true">?</span> {WORDS.linked.putTogether}
          </span>
        </p>
        <h1 dir="auto">{text}</h1>
        <GradeBadge grade={grade} />
        <p className="quiet">{WORDS.linked.by(by)}</p>
      </header>
      <div className="row">
        <Link to="/origins/$id" params={{ id }} className="button">
          {ofIncident.allOrigins}
        </Link>
      </div>
      <SentencesOf footnotes={footnotes} documents={documents}>
        <section>
          <h2>{words.bySide}</h2>
          <div className="sides">
            {SIDES.filter((side) => side !== "neutral" || statements.some(({ stance }) => stance === side)).map((side) => (
              <Side key={side} heading={words.sides[side]} told={statements.filter(({ stance }) => stance === side)} />
            ))}
          </div>
        </section>
        <section>
          <h2>{words.overTime}</h2>
          <OverTime statements={statements} />
        </section>
        <section>
          <h2>{words.byOrigin}</h2>
          <ByOrigin claim={claim} />
        </section>
      </SentencesOf>
      <section>
        <h2>{ofIncident.origins}</h2>
        <OriginList origins={origins} />
      </section>
    </div>
  );
}

function Side({ heading, told }: { readonly heading: string; readonly told: readonly Told[] }) {
  return (
    <div className="side">
      <h3>
        {heading} <span className="quiet">{told.length}</span>
      </h3>
      {told.length === 0 ? <p className="quiet">{words.nobody}</p> : null}
      <ul>
        {told.map((one) => (
          <li key={`${one.document} ${one.statement}`}>
            <Who told={one} />
            <p>
              <Passage footnote={one.footnote} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** When, in which document, through whom. */
function Who({ told: { on, voice, origin, footnote } }: { readonly told: Told }) {
  const hands = voice.hands.slice(1);
  return (
    <span>
      <SentenceLink footnote={footnote} /> <span className="quiet">{on ?? ofIncident.noDate}</span>{" "}
      {hands.length === 0 ? <em>{ofIncident.ownVoice}</em> : <bdi>{hands.join(" → ")}</bdi>}{" "}
      {voice.manner.length > 0 ? <span className="manner">{voice.manner.join(", ")}</span> : null}{" "}
      {origin === null ? null : <span className="origin-label">{origin}</span>}
    </span>
  );
}

function OverTime({ statements }: { readonly statements: readonly Told[] }) {
  const days = [...Map.groupBy(statements, ({ on }) => on ?? "")].sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
  return (
    <ol className="strip-time">
      {days.map(([day, told]) => (
        <li key={day}>
          <span className="when">{day === "" ? ofIncident.noDate : day}</span>
          <ul>
            {told.map((one) => (
              <li key={`${one.document} ${one.statement}`}>
                <span className={`stance ${one.stance}`}>{words.sides[one.stance]}</span> <SentenceLink footnote={one.footnote} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function ByOrigin({ claim: { statements, origins } }: { readonly claim: ClaimView }) {
  const groups = Map.groupBy(statements, ({ origin }) => origin);
  const named = origins.flatMap(({ label, text }) => {
    const told = groups.get(label);
    return told === undefined ? [] : [{ label, text: `${label} ${text}`, told }];
  });
  const none = groups.get(null);
  return (
    <ul className="by-origin">
      {[...named, ...(none ? [{ label: "none", text: words.noOrigin, told: none }] : [])].map(({ label, text, told }) => (
        <li key={label}>
          <strong dir="auto">{text}</strong>{" "}
          {told.map((one) => (
            <span key={`${one.document} ${one.statement}`} className="told-by">
              <span className={`stance ${one.stance}`}>{words.sides[one.stance]}</span> <SentenceLink footnote={one.footnote} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
