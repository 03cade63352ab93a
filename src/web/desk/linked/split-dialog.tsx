import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import type { IncidentView } from "../../../wire/linked-views.ts";
import { useDeciding } from "../decide/deciding.ts";
import { WhyField } from "../decide/why-field.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { WORDS } from "../words.ts";
import { labelOfReport, pairsAcross, placeOf, reportsOf } from "./reports.ts";

const { split: words } = WORDS.linked;

/** Takes reports out of an incident: every pair across is judged not the same, as one step. */
export function SplitDialog({ incident, close }: { readonly incident: IncidentView; readonly close: () => void }) {
  const { deciding } = useDeciding();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const all = reportsOf(incident);
  const rest = all.filter((report) => !chosen.includes(report));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    close();
    void deciding.judge(pairsAcross("not-same", chosen, rest), placeOf(incident), words.done).then((isSplit) => {
      const [stays] = rest;
      // The page stays with what is left: it may have been named by a report that went.
      if (isSplit && stays !== undefined) void navigate({ to: "/incidents/$id", params: { id: stays }, replace: true });
    });
  };
  return (
    <Dialog heading={words.heading} close={close}>
      <form onSubmit={submit} className="stack">
        <p className="quiet">{words.hint}</p>
        <fieldset className="choices" data-first>
          <legend className="unseen">{words.heading}</legend>
          {all.map((report) => (
            <label key={report} className="row">
              <input
                type="checkbox"
                checked={chosen.includes(report)}
                onChange={() => setChosen(chosen.includes(report) ? chosen.filter((one) => one !== report) : [...chosen, report])}
              />
              <strong>{labelOfReport(incident, report)}</strong>
              <span>{aboutReport(incident, report)}</span>
            </label>
          ))}
        </fieldset>
        <WhyField />
        <div className="row end">
          {rest.length === 0 ? <span className="quiet">{words.all}</span> : null}
          <button type="button" onClick={close}>
            {WORDS.cancel}
          </button>
          <button type="submit" className="first" disabled={chosen.length === 0 || rest.length === 0}>
            {words.go(chosen.length)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Publisher, day and how a document tells of it. */
function aboutReport({ reports, documents }: IncidentView, id: string): string {
  const own = reports.find(({ report }) => report === id);
  const document = documents.find(({ label }) => label === own?.document);
  return [document?.publisher ?? WORDS.publisherUnknown, document?.published ?? WORDS.dateUnknown, own?.mention ?? ""].join(" · ");
}
