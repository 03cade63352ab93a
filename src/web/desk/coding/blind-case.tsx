import { Link } from "@tanstack/react-router";
import type { CaseView } from "../../../wire/desk-views.ts";
import { WORDS } from "../words.ts";

/** The case for who works blind: how far they are, and no figure of the machine's. */
export function BlindCase({ about, name }: { readonly about: CaseView; readonly name: string }) {
  const left = about.documents - about.coded;
  const reports = Object.values(about.reports).reduce((sum, count) => sum + count, 0);
  return (
    <div className="page home">
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <section className="to-review" aria-labelledby="to-code-heading">
        <div>
          <h2 id="to-code-heading">
            <strong>{left}</strong> {WORDS.coding.toCode}
          </h2>
          <p className="quiet">{WORDS.coding.added(reports, about.statements)}</p>
        </div>
        <meter className="share" min={0} max={Math.max(1, about.documents)} value={about.coded} aria-label={WORDS.coding.badge} />
        <Link to="/review" className="button first">
          {WORDS.coding.start}
        </Link>
      </section>
      <p>{WORDS.coding.lead}</p>
    </div>
  );
}
