import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { ClaimView } from "../../../wire/linked-views.ts";
import { Care } from "../care/care.tsx";
import { handsOf } from "../parts/hands.tsx";
import { useKeys } from "../parts/use-keys.ts";
import { claimQuery } from "../server/linked-queries.ts";
import { useVeil } from "../shell/preferences.ts";
import { WORDS } from "../words.ts";
import { Belongs } from "./belongs.tsx";
import { Discounts } from "./discounts.tsx";
import { GradeBadge } from "./grade-badge.tsx";
import { JudgementHistory } from "./judgement-history.tsx";
import { JudgingRow } from "./judging-row.tsx";
import { Through } from "./line-parts.tsx";
import { Linking } from "./linking.tsx";
import { MergeDialog } from "./merge-dialog.tsx";
import { OriginList } from "./origin-list.tsx";
import { ReviewedBadge } from "./reviewed-badge.tsx";
import { Passage, SentenceLink, SentencesOf } from "./sentences.tsx";
import { SplitDialog } from "./split-dialog.tsx";
import { StatementAlone } from "./statement-alone.tsx";
import { membersOf, placeOf, type Together, togetherInClaim } from "./together.ts";
import { WhyTogether } from "./why-together.tsx";

const { claim: words, incident: ofIncident } = WORDS.linked;
/** What stands before the page: a dialog to split, to merge, or to move one statement. */
type Front = "none" | "split" | "merge" | { readonly moves: string };
type Told = ClaimView["statements"][number];
/** The field of a claim of a value, which its id ends in. */
const fieldOfClaim = (id: string): string | null => /-(perpetrators|killed|injured)(?:-\d+)?$/u.exec(id)?.[1] ?? null;

const SIDES = ["for", "against", "no-evidence", "neutral"] as const;

/** One claim: who is for it, against it, or finds no evidence; on which origins; over time. */
export function ClaimPage() {
  const { id } = useParams({ from: "/claims/$id" });
  const query = useQuery(claimQuery(id, useVeil()));
  if (query.data === undefined) return <Linking query={query} heading={words.kind} />;
  return query.data.kind === "claim" ? <ClaimShown key={id} claim={query.data} /> : <StatementAlone key={id} claim={query.data} />;
}

function ClaimShown({ claim }: { readonly claim: ClaimView }) {
  const { id, text, statements, grade, documents, footnotes, origins, by, reviewed, discounts } = claim;
  const together = useMemo(() => togetherInClaim(claim), [claim]);
  const [front, setFront] = useState<Front>("none");
  const close = (): void => setFront("none");
  const isSplittable = membersOf(together).length > 1;
  useKeys({
    x: () => isSplittable && setFront("split"),
    m: () => setFront("merge"),
  });
  return (
    <div className="page linked-page">
      <header className="stack tight">
        <p className="row">
          <span className="kind statement">{words.kind}</span>
          <ReviewedBadge reviewed={reviewed} />
        </p>
        <h1 dir="auto">
          <Care>{text}</Care>
        </h1>
        <GradeBadge grade={grade} />
        <Discounts
          discounts={discounts}
          what={text}
          by={{ id: statements[0]?.statement ?? id, field: fieldOfClaim(id), value: null }}
          place={placeOf(together)}
        />
        <p className="quiet">{WORDS.linked.by(by)}</p>
      </header>
      <JudgingRow of={together} isSplittable={isSplittable} open={setFront} />
      <SentencesOf footnotes={footnotes} documents={documents}>
        <section>
          <h2>{words.bySide}</h2>
          <div className="sides">
            {SIDES.filter((side) => side !== "neutral" || statements.some(({ stance }) => stance === side)).map((side) => (
              <Side
                key={side}
                heading={words.sides[side]}
                told={statements.filter(({ stance }) => stance === side)}
                together={together}
                move={(statement) => setFront({ moves: statement })}
              />
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
      <WhyTogether together={together} />
      <JudgementHistory together={together} />
      {front === "split" ? <SplitDialog together={together} close={close} /> : null}
      {front === "merge" ? <MergeDialog together={together} goes={null} close={close} /> : null}
      {typeof front === "object" ? <MergeDialog together={together} goes={front.moves} close={close} /> : null}
    </div>
  );
}

interface SideProps {
  readonly heading: string;
  readonly told: readonly Told[];
  readonly together: Together;
  /** Asks to which claim a statement belongs. */
  readonly move: (statement: string) => void;
}

function Side({ heading, told, together, move }: SideProps) {
  return (
    <div className="side">
      <h3>
        {heading} <span className="quiet">{told.length}</span>
      </h3>
      {told.length === 0 ? <p className="quiet">{words.nobody}</p> : null}
      <ul>
        {told.map((one) => (
          <li key={`${one.document} ${one.statement}`} className="care-row">
            <Who told={one} />
            <p>
              <Passage footnote={one.footnote} />
            </p>
            <Belongs statement={one.statement} document={one.document} together={together} move={move} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** When, in which document, through whom. */
function Who({ told: { on, voice, origin, footnote } }: { readonly told: Told }) {
  const hands = handsOf(voice).slice(1);
  return (
    <span>
      <SentenceLink footnote={footnote} /> <span className="quiet">{on ?? ofIncident.noDate}</span>{" "}
      {hands.length === 0 ? <em>{ofIncident.ownVoice}</em> : <Through hands={hands} />}{" "}
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
  const named = origins.flatMap(({ label, text, kind }) => {
    const told = groups.get(label);
    return told === undefined ? [] : [{ label, text: `${label} ${text}`, told, kind }];
  });
  const none = groups.get(null);
  return (
    <ul className="by-origin">
      {[...named, ...(none ? [{ label: "none", text: words.noOrigin, told: none, kind: null }] : [])].map(({ label, text, told, kind }) => (
        <li key={label} className="care-row">
          <strong dir="auto" className={kind === "person" ? "care-words" : undefined}>
            {text}
          </strong>{" "}
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
