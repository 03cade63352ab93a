import { WORDS } from "../words.ts";
import { ALL, choicesOf, FACETS, type FacetName, type Facets, type PlacedRow } from "./facets.ts";

interface FacetBarProps {
  readonly rows: readonly PlacedRow[];
  readonly facets: Facets;
  readonly change: (changed: Partial<Facets>) => void;
}

const words = WORDS.facets;

/** Which reports are shown, by what they are and by whether a person looked at them. */
export function FacetBar({ rows, facets, change }: FacetBarProps) {
  return (
    <search className="facets" aria-label={words.label}>
      {FACETS.map((name) => (
        <label key={name} className="field">
          <span>{words.names[name]}</span>
          <select value={facets[name]} onChange={(event) => change({ [name]: event.target.value })}>
            <option value={ALL}>{words.all}</option>
            {choicesOf(rows, facets, name).map(([value, count]) => (
              <option key={value} value={value}>
                {`${labelOf(name, value)} (${count})`}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label className="field">
        <span>{words.names.state}</span>
        <select value={facets.state} onChange={(event) => change({ state: event.target.value as Facets["state"] })}>
          {Object.entries(words.states).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}

function labelOf(name: FacetName, value: string): string {
  const known: Readonly<Record<string, string>> = WORDS.map.precisions;
  return name === "precision" ? (known[value] ?? value) : value.replaceAll("-", " ");
}
