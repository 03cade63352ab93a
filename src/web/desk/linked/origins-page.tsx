import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { OriginsView } from "../../../wire/linked-views.ts";
import { originsQuery } from "../server/linked-queries.ts";
import { useVeil } from "../shell/preferences.ts";
import { WORDS } from "../words.ts";
import { LeaveOut } from "./leave-out.tsx";
import { Linking } from "./linking.tsx";
import { OriginDrawing, whyOf } from "./origin-drawing.tsx";
import { OriginList } from "./origin-list.tsx";
import { ReviewedBadge } from "./reviewed-badge.tsx";

const { origins: words } = WORDS.linked;

/** What stands behind an incident or a claim: a list with reasons, a drawing, and what changes where one is left out. */
export function OriginsPage() {
  const { id } = useParams({ from: "/origins/$id" });
  const query = useQuery(originsQuery(id, useVeil()));
  return query.data ? <OriginsShown key={id} origins={query.data} /> : <Linking query={query} heading={words.heading} />;
}

function OriginsShown({ origins }: { readonly origins: OriginsView }) {
  const { kind, id, heading, reviewed, documents, edges } = origins;
  return (
    <div className="page linked-page">
      <header className="stack tight">
        <p className="row">
          <span className="quiet">
            {words.heading} {words.of[kind]}
          </span>
          <ReviewedBadge reviewed={reviewed} />
        </p>
        <h1 dir="auto">{heading}</h1>
        <p className="row">
          {words.counts(documents.length, origins.origins.length)}
          <Link to={kind === "incident" ? "/incidents/$id" : "/claims/$id"} params={{ id }}>
            ← {words.back[kind]}
          </Link>
        </p>
      </header>
      <section>
        <h2>{words.list}</h2>
        <OriginList origins={origins.origins} />
      </section>
      <section>
        <h2>{words.drawn}</h2>
        <OriginDrawing origins={origins} />
        <details>
          <summary>{words.steps}</summary>
          <ul className="reasons">
            {edges.map((edge) => (
              <li key={`${edge.from} ${edge.to} ${edge.relation}`}>
                <strong>
                  <bdi>{edge.from}</bdi> → <bdi>{edge.to}</bdi>
                </strong>{" "}
                {whyOf({ steps: [edge] })}
              </li>
            ))}
          </ul>
        </details>
      </section>
      <LeaveOut origins={origins} />
    </div>
  );
}
