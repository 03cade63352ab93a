import type { Extraction, IncidentReport, Statement, StatementId } from "../core/model/index.ts";

/** How much hangs on an item and how unsure the machine is of it, with the reasons in words. */
export interface Urgency {
  /** Consequence times uncertainty; comparable within one case alone. */
  readonly urgency: number;
  readonly reasons: readonly string[];
}

/** How the queue is ordered, as every page that shows it says. */
export const QUEUE_ORDER =
  "What weighs most and is least sure comes first. Weight: main reports before follow-ups and background, with dead before without, a named perpetrator, claims of responsibility, denials, statements that a report's value rests on. Unsure: a low score, figures or days that differ, no day, no place.";

/** Even what the machine is sure of is looked at, the weighty before the light. */
const SURE_STILL = 0.25;
const WEIGHT_OF_MENTION = { main: 3, "follow-up": 2, background: 1 } as const;

export function urgencyOfReport(report: IncidentReport): Urgency {
  const weights: (readonly [number, string])[] = [[WEIGHT_OF_MENTION[report.mention], `${report.mention} report`]];
  const dead = Math.max(0, ...report.counts.filter(({ what }) => what === "killed").map(({ min, max }) => max ?? min));
  if (dead > 0) weights.push([dead >= 10 ? 2 : 1, "tells of dead"]);
  if (report.perpetrators.length > 0) weights.push([1, "names a perpetrator"]);
  const doubts = [...doubtOf(report.score), ...doubtsOfValues(report)];
  return urgencyOf(weights, doubts);
}

/** `carried`: the statements that a value of a report rests on (see `carriedBy`). */
export function urgencyOfStatement(statement: Statement, carried: ReadonlySet<StatementId>): Urgency {
  const weights: (readonly [number, string])[] = [[1, ""]];
  if (statement.act === "claim-of-responsibility") weights.push([2, "claim of responsibility"]);
  if (statement.polarity !== "asserts") weights.push([1, statement.polarity.replaceAll("-", " ")]);
  if (carried.has(statement.id)) weights.push([1, "a report rests on it"]);
  if (statement.source.length === 0) weights.push([0.5, "nobody named"]);
  return urgencyOf(weights, doubtOf(statement.score));
}

/** The statements on which a value of a report rests. */
export function carriedBy({ incidents }: Extraction): ReadonlySet<StatementId> {
  return new Set(
    incidents.flatMap(({ counts, values, perpetrators }) => [
      ...counts.flatMap(({ said }) => said),
      ...values.date.flatMap(({ said }) => said),
      ...values.place.flatMap(({ said }) => said),
      ...perpetrators.flatMap(({ bases }) => bases.flatMap(({ said }) => said)),
    ]),
  );
}

type Part = readonly [amount: number, reason: string];

function urgencyOf(weights: readonly Part[], doubts: readonly Part[]): Urgency {
  const sum = (parts: readonly Part[]): number => parts.reduce((total, [amount]) => total + amount, 0);
  return {
    urgency: sum(weights) * (SURE_STILL + sum(doubts)),
    reasons: [...weights, ...doubts].map(([, reason]) => reason).filter((reason) => reason !== ""),
  };
}

function doubtOf(score: number): readonly Part[] {
  return [[1 - score, `score ${score.toFixed(2)}`]];
}

function doubtsOfValues({ date, place, values, counts }: IncidentReport): readonly Part[] {
  const days = new Set(values.date.map(({ value }) => `${value.from}/${value.to}`));
  const totals = counts.filter(({ what, partOf, who }) => what === "killed" && partOf === null && who.side === "attacked");
  const figures = new Set(totals.map(({ min, max }) => `${min}-${max}`));
  return [
    ...(figures.size > 1 ? [[0.4, "figures differ"] as const] : []),
    ...(days.size > 1 ? [[0.2, "days differ"] as const] : []),
    ...(date === null ? [[0.15, "no date told"] as const] : []),
    ...(place === null ? [[0.15, "no place told"] as const] : []),
  ];
}
