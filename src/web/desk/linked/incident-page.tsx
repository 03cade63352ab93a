import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { IncidentView } from "../../../wire/linked-views.ts";
import { useKeys } from "../parts/use-keys.ts";
import { incidentQuery } from "../server/linked-queries.ts";
import { useVeil } from "../shell/preferences.ts";
import { WORDS } from "../words.ts";
import { DocumentStrip } from "./document-strip.tsx";
import { Drifts } from "./drifts.tsx";
import { FieldTable } from "./field-table.tsx";
import { JudgementHistory } from "./judgement-history.tsx";
import { JudgingRow } from "./judging-row.tsx";
import { Linking } from "./linking.tsx";
import { MergeDialog } from "./merge-dialog.tsx";
import { OriginList } from "./origin-list.tsx";
import { Replies } from "./replies.tsx";
import { ReviewedBadge } from "./reviewed-badge.tsx";
import { LookedSentence, SentencesOf } from "./sentences.tsx";
import { SplitDialog } from "./split-dialog.tsx";
import { membersOf, placeOf, togetherInIncident } from "./together.ts";
import { TollOverTime } from "./toll-over-time.tsx";
import { Whereabouts } from "./whereabouts.tsx";
import { WhyTogether } from "./why-together.tsx";

const { incident: words } = WORDS.linked;

/** One incident of several documents: every value with who says it, and what holds it together. */
export function IncidentPage() {
  const { id } = useParams({ from: "/incidents/$id" });
  const query = useQuery(incidentQuery(id, useVeil()));
  return query.data ? <IncidentShown key={id} incident={query.data} /> : <Linking query={query} heading={words.kind} />;
}

function IncidentShown({ incident }: { readonly incident: IncidentView }) {
  const names = useVeil();
  const [front, setFront] = useState<"none" | "split" | "merge">("none");
  const close = (): void => setFront("none");
  const together = useMemo(() => togetherInIncident(incident), [incident]);
  const isSplittable = membersOf(together).length > 1;
  useKeys({
    x: () => isSplittable && setFront("split"),
    m: () => setFront("merge"),
  });
  return (
    <div className="page linked-page">
      <Head incident={incident} />
      <JudgingRow of={together} isSplittable={isSplittable} open={setFront} />
      <SentencesOf footnotes={incident.footnotes} documents={incident.documents}>
        <section>
          <h2>{words.values}</h2>
          <FieldTable fields={incident.fields} place={placeOf(together)} />
          <LookedSentence />
        </section>
        <Replies fields={incident.fields} />
        <Whereabouts incident={incident} />
      </SentencesOf>
      <TollOverTime fields={incident.fields} documents={incident.documents} />
      <section>
        <h2>{words.time}</h2>
        <DocumentStrip documents={incident.documents} copies={incident.copies} reports={incident.reports} reviewed={incident.reviewed} />
      </section>
      <section>
        <h2>{words.origins}</h2>
        <OriginList origins={incident.origins} />
      </section>
      <Copies incident={incident} />
      <Drifts drifts={incident.drifts} names={names} />
      <WhyTogether together={together} />
      <JudgementHistory together={together} />
      {front === "split" ? <SplitDialog together={together} close={close} /> : null}
      {front === "merge" ? <MergeDialog together={together} goes={null} close={close} /> : null}
    </div>
  );
}

function Head({ incident }: { readonly incident: IncidentView }) {
  const { heading, reports, documents, fields, reviewed, by } = incident;
  const contested = fields.filter(({ agreement }) => agreement === "contested").map(({ name }) => name);
  return (
    <header className="stack tight">
      <p className="row">
        <span className="kind report">{words.kind}</span>
        <ReviewedBadge reviewed={reviewed} />
      </p>
      <h1 dir="auto">{heading}</h1>
      <p>
        {WORDS.linked.counted(reports.length, "report")}, {WORDS.linked.counted(documents.length, "document")}.{" "}
        {contested.length > 0 ? (
          <span className="badge differ">
            {WORDS.linked.contested}: {contested.join(", ")}
          </span>
        ) : null}
      </p>
      <p className="quiet">{WORDS.linked.by(by)}</p>
    </header>
  );
}

function Copies({ incident: { copies } }: { readonly incident: IncidentView }) {
  const nearest = copies.filter(({ rank }) => rank === "nearest");
  if (nearest.length === 0) return null;
  return (
    <section>
      <h2>{words.copies}</h2>
      <ul className="reasons">
        {nearest.map(({ document, of, relation, reasons }) => (
          <li key={`${document} ${of}`}>
            <strong>{document}</strong> {words.copyOf[relation]} <strong>{of}</strong>: <span className="quiet">{reasons.join("; ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
