import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { DossierContentsView } from "../../../wire/dossier-at-desk.ts";
import { NothingYet } from "../nothing/nothing-yet.tsx";
import { CheckedChoice } from "../parts/checked-choice.tsx";
import { StateOfQuery } from "../parts/state-of-query.tsx";
import { caseQuery, useSession } from "../server/queries.ts";
import { CodebookTables } from "./codebook-tables.tsx";
import { DOSSIER_WORDS as WORDS } from "./dossier-words.ts";
import { MakingRow } from "./making-row.tsx";
import { type DossierChoice, dossierQuery, saveDossier } from "./save-dossier.ts";
import { useMaking } from "./use-making.ts";

/** What a dossier would hold and leave out, how it is to be, and the button that saves it. */
export function DossierPage() {
  const isBlind = useSession()?.sight === "blind";
  const query = useQuery({ ...dossierQuery, enabled: !isBlind });
  return (
    <div className="page dossier">
      <h1>{WORDS.heading}</h1>
      <p className="lead">{WORDS.lead}</p>
      {isBlind ? (
        <p className="notice">{WORDS.blind}</p>
      ) : query.data === undefined ? (
        <StateOfQuery query={query} />
      ) : query.data.documents.included === 0 ? (
        <>
          <NothingDecided />
          {query.data.reports.undecided > 0 ? <CodebookTables undecided={query.data.reports.undecided} /> : null}
        </>
      ) : (
        <Dossier contents={query.data} />
      )}
    </div>
  );
}

function NothingDecided() {
  const about = useQuery(caseQuery).data;
  if (about !== undefined && about.statements + Object.values(about.reports).reduce((sum, count) => sum + count, 0) === 0)
    return <NothingYet page="dossier" />;
  return (
    <section className="to-review" aria-labelledby="nothing-yet">
      <div>
        <h2 id="nothing-yet">{WORDS.nothingYet}</h2>
        <p className="quiet">{WORDS.nothingYetHint}</p>
      </div>
      <Link to="/review" className="button first">
        {WORDS.review}
      </Link>
    </section>
  );
}

function Dossier({ contents }: { readonly contents: DossierContentsView }) {
  const undecided = contents.reports.undecided + contents.statements.undecided;
  return (
    <>
      <Contents contents={contents} />
      <Saving undecided={undecided} />
      <section aria-labelledby="told-heading">
        <h2 id="told-heading">{WORDS.told}</h2>
        <ul>
          {WORDS.tells.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <CodebookTables undecided={contents.reports.undecided} />
    </>
  );
}

function Contents({ contents }: { readonly contents: DossierContentsView }) {
  const { documents, judgements, reviewers, decisions, disputed, open } = contents;
  const rows = [
    [WORDS.reports, contents.reports],
    [WORDS.statements, contents.statements],
  ] as const;
  return (
    <section aria-labelledby="contents-heading">
      <h2 id="contents-heading">{WORDS.contents}</h2>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{WORDS.kind}</th>
              <th scope="col">{WORDS.accepted}</th>
              <th scope="col">{WORDS.edited}</th>
              <th scope="col">{WORDS.added}</th>
              <th scope="col">{WORDS.rejected}</th>
              <th scope="col">{WORDS.undecided}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, { accepted, edited, added, rejected, undecided }]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{accepted}</td>
                <td>{edited}</td>
                <td>{added}</td>
                <td className="quiet">{rejected}</td>
                <td className="quiet">{undecided}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        {WORDS.documents(documents.included, documents.leftOut)} {WORDS.judgements(judgements)}
      </p>
      <p className="quiet">
        {WORDS.by}{" "}
        {reviewers.map(({ handle, decisions: own }, index) => (
          <span key={handle}>
            {index > 0 ? ", " : ""}
            <bdi>{handle}</bdi> ({own})
          </span>
        ))}
        . {WORDS.withdrawn(decisions.withdrawn)} {open > 0 ? WORDS.open(open) : ""}
      </p>
      {disputed.length > 0 ? (
        <p className="notice">
          {WORDS.disputed(disputed.length)}{" "}
          <Link to="/review" search={{ state: "disputed" }}>
            {WORDS.settle}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function Saving({ undecided }: { readonly undecided: number }) {
  const first: DossierChoice = { holds: "decided", context: "sentences" };
  const { choice, change, state, start } = useMaking(first, saveDossier, WORDS.failed);
  return (
    <section className="saving" aria-labelledby="saving-heading">
      <h2 id="saving-heading">{WORDS.how}</h2>
      <CheckedChoice
        chosen={choice.holds}
        on="decided-and-unreviewed"
        off="decided"
        choose={(holds) => change({ holds })}
        label={WORDS.unreviewed(undecided)}
      />
      <CheckedChoice
        chosen={choice.context}
        on="whole-text"
        off="sentences"
        choose={(context) => change({ context })}
        label={WORDS.whole}
      />
      <p className="quiet">{WORDS.names}</p>
      <MakingRow state={state} words={{ making: WORDS.making, made: () => WORDS.saved }}>
        <button type="button" className="button first" onClick={start} disabled={state.is === "making"}>
          {WORDS.save}
        </button>
      </MakingRow>
    </section>
  );
}
