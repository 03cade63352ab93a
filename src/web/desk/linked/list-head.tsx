import type { ReactNode } from "react";
import type { ChangeList, ListState } from "./list-state.ts";

interface ListHeadProps {
  readonly heading: string;
  readonly lead: string;
  readonly count: string;
  readonly filter: string;
  /** Choices that narrow the list, by name. */
  readonly choices: readonly (readonly [string, string])[];
  readonly state: ListState;
  readonly change: ChangeList;
  readonly children?: ReactNode;
}

/** What stands above a list: how many, and what narrows it. */
export function ListHead({ heading, lead, count, filter, choices, state, change, children }: ListHeadProps) {
  return (
    <>
      <div className="row between">
        <h1>{heading}</h1>
        <span className="quiet" role="status">
          {count}
        </span>
      </div>
      <p className="quiet">{lead}</p>
      <div className="row">
        <label className="field grow">
          <span>{filter}</span>
          <input
            type="search"
            autoComplete="off"
            dir="auto"
            value={state.filter}
            onChange={(event) => change({ filter: event.target.value })}
          />
        </label>
        {choices.map(([name, label]) => (
          <label key={name} className="layer">
            <input
              type="checkbox"
              checked={state.only.includes(name)}
              onChange={() =>
                change({ only: state.only.includes(name) ? state.only.filter((one) => one !== name) : [...state.only, name] })
              }
            />
            {label}
          </label>
        ))}
        {children}
      </div>
    </>
  );
}
