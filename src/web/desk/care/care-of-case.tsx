import { useQueryClient } from "@tanstack/react-query";
import { tell } from "../server/ask.ts";
import { useSession } from "../server/queries.ts";
import { chooseCare, useChosenCare } from "../shell/preferences.ts";
import { WORDS } from "../words.ts";
import type { Care } from "./use-care.ts";

/** What the case does with quoted violence and names for whoever opens it: set by whoever runs it. */
export function CareOfCase() {
  const session = useSession();
  const chosen = useChosenCare();
  const client = useQueryClient();
  if (session === undefined) return null;
  const set = async (care: Care): Promise<void> => {
    await tell("/care", { care });
    await client.invalidateQueries();
  };
  return (
    <section className="care-of-case" aria-labelledby="care-heading">
      <h2 id="care-heading">{WORDS.care.heading}</h2>
      <label className="row">
        <input
          type="checkbox"
          checked={session.care === "blurred"}
          onChange={({ target }) => void set(target.checked ? "blurred" : "clear")}
        />
        {WORDS.care.ofCase}
      </label>
      <p className="quiet">{WORDS.care.hint}</p>
      {chosen === null || chosen === session.care ? null : (
        <p>
          {WORDS.care.otherwise[chosen]}{" "}
          <button type="button" onClick={() => chooseCare(null)}>
            {WORDS.care.asCase}
          </button>
        </p>
      )}
    </section>
  );
}
