import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { CaseView } from "../../../wire/desk-views.ts";
import { CareOfCase } from "../care/care-of-case.tsx";
import { BlindCase } from "../coding/blind-case.tsx";
import { NothingYet } from "../nothing/nothing-yet.tsx";
import { StateOfQuery } from "../parts/state-of-query.tsx";
import { caseQuery, useSession } from "../server/queries.ts";
import { WORDS } from "../words.ts";
import { Agreement } from "./agreement.tsx";
import { EmptyCase } from "./empty-case.tsx";
import { Tally } from "./tally.tsx";

/** The case at a glance: what it holds, what no person has decided yet, what the machine does not read. */
export function CasePage() {
  const query = useQuery(caseQuery);
  const session = useSession();
  if (query.data === undefined) return <StateOfQuery query={query} />;
  if (query.data.documents === 0) return <EmptyCase />;
  if (session?.sight === "blind") return <BlindCase about={query.data} name={session.case} />;
  return <CaseShown about={query.data} name={session?.case ?? ""} />;
}

function CaseShown({ about, name }: { readonly about: CaseView; readonly name: string }) {
  const reports = Object.values(about.reports).reduce((sum, count) => sum + count, 0);
  const undecided = about.undecided.reports + about.undecided.statements;
  const decided = about.decided.added + about.decided.accepted + about.decided.rejected + about.decided.edited;
  return (
    <div className="page home">
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p className="quiet">
        {about.firstPublished ? `${WORDS.home.period} ${about.firstPublished} – ${about.lastPublished}` : WORDS.dateUnknown}
      </p>
      {reports + about.statements === 0 ? (
        <NothingYet page="case" />
      ) : (
        <section className="to-review" aria-labelledby="to-review-heading">
          <div>
            <h2 id="to-review-heading">
              <strong>{undecided}</strong> {WORDS.home.toReview}
            </h2>
            <p className="quiet">
              {about.undecided.reports} {WORDS.home.reports}, {about.undecided.statements} {WORDS.home.statements}. {decided}{" "}
              {WORDS.home.decided}
              {decided > 0
                ? `: ${about.decided.added} ${WORDS.home.added}, ${about.decided.accepted} ${WORDS.home.accepted}, ${about.decided.rejected} ${WORDS.home.rejected}, ${about.decided.edited} ${WORDS.home.edited}`
                : ""}
              .
            </p>
            {about.openDecisions > 0 ? (
              <p className="quiet">
                {about.openDecisions} {WORDS.home.open}
              </p>
            ) : null}
          </div>
          <Share decided={decided} undecided={undecided} />
          <Link to="/review" className="button first">
            {WORDS.home.review}
          </Link>
        </section>
      )}
      <ul className="counts">
        <Count number={about.documents} words={WORDS.home.documents} one={WORDS.home.one.documents} />
        <Count number={reports} words={WORDS.home.reports} one={WORDS.home.one.reports} />
        <Count number={about.statements} words={WORDS.home.statements} one={WORDS.home.one.statements} />
      </ul>
      <div className="columns">
        <Tally heading={WORDS.home.types} tally={about.types} />
        <Tally heading={WORDS.home.publishers} tally={about.publishers} />
        <Tally heading={WORDS.home.genres} tally={about.genres} />
      </div>
      <Agreement />
      <CareOfCase />
      <NotRead about={about} />
    </div>
  );
}

function Share({ decided, undecided }: { readonly decided: number; readonly undecided: number }) {
  return <meter className="share" min={0} max={Math.max(1, decided + undecided)} value={decided} aria-label={WORDS.home.decided} />;
}

function Count({ number, words, one }: { readonly number: number; readonly words: string; readonly one: string }) {
  return (
    <li>
      <strong>{number}</strong> <span>{number === 1 ? one : words}</span>
    </li>
  );
}

function NotRead({ about }: { readonly about: CaseView }) {
  const unread = Object.values(about.notRead).reduce((sum, count) => sum + count, 0);
  const own = [
    ...(about.failedFiles > 0 ? [WORDS.home.failedFiles(about.failedFiles)] : []),
    ...(unread > 0 ? [WORDS.home.unreadDocuments(unread)] : []),
    ...Object.entries(about.notReadParts).map(([what, count]) => `${what} ${count}`),
  ];
  return (
    <section className="not-read" aria-labelledby="not-read-heading">
      <h2 id="not-read-heading">{WORDS.home.machineHeading}</h2>
      <ul>
        {WORDS.home.machine.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {own.length > 0 ? (
          <li>
            {WORDS.home.inThisCase}: {own.join(", ")}.
          </li>
        ) : null}
      </ul>
      <p className="quiet">{WORDS.home.private}</p>
      <p className="quiet">
        {WORDS.home.readBy} {about.extractors.join("; ")}.
      </p>
    </section>
  );
}
