import type { MarkedIncident } from "../benchmarks/quality/incident-gold/marks.ts";
import type { Detections, Span } from "../src/core/model/index.ts";

/** The roles of the encoder by the lists of a marked incident. */
const ROLES = [
  ["individuals", "PerpInd"],
  ["organisations", "PerpOrg"],
  ["targets", "Target"],
  ["victims", "Victim"],
  ["weapons", "Weapon"],
] as const;

/** Acts of a state and accidents: the encoder is taught who takes part in attacks alone. */
const OTHERS: ReadonlySet<string> = new Set([
  ...["accident", "detention", "disappearance", "torture", "killing-in-custody", "forced-labour", "forced-sterilisation", "sentence"],
  ...["destruction-of-homes", "expulsion"],
]);
const isAttack = ({ type }: MarkedIncident): boolean => !OTHERS.has(type);

const TAUGHT_TYPE: Readonly<Record<string, string>> = { bombing: "BOMBING", kidnapping: "KIDNAPPING", arson: "ARSON", robbery: "ROBBERY" };

const meets = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

/** Where somebody or something that takes part is named, in which incidents; `isAttack`: in an attack at least. */
export interface MarkedMention {
  readonly span: Span;
  readonly role: string;
  readonly entity: number;
  readonly incidents: readonly number[];
  readonly isAttack: boolean;
}

/** Mentions of all incidents: one place in one role is one mention, of all the incidents that it is marked in. */
export function markedMentions(incidents: readonly MarkedIncident[]): readonly MarkedMention[] {
  const found = new Map<string, { span: Span; role: string; entity: number; incidents: number[]; isAttack: boolean }>();
  let entity = 0;
  for (const [index, incident] of incidents.entries())
    for (const [list, role] of ROLES)
      for (const spans of incident[list]) {
        const keys = spans.map((span) => `${role} ${span.join()}`);
        // Named in two incidents, somebody is one all the same.
        const own = keys.flatMap((key) => found.get(key)?.entity ?? [])[0] ?? entity++;
        for (const [at, span] of spans.entries()) {
          const known = found.get(keys[at] as string) ?? { span, role, entity: own, incidents: [], isAttack: false };
          if (!known.incidents.includes(index)) known.incidents.push(index);
          known.isAttack ||= isAttack(incident);
          found.set(keys[at] as string, known);
        }
      }
  return [...found.values()];
}

/** The incidents whose act words meet a span; those of attacks; whether the main one is among them. */
export function incidentsAt(
  incidents: readonly MarkedIncident[],
  span: Span,
): { readonly all: readonly number[]; readonly isAttack: boolean } {
  const all = incidents.flatMap(({ acts }, index) => (acts.some((act) => meets(act, span)) ? [index] : []));
  return { all, isAttack: all.some((index) => isAttack(incidents[index] as MarkedIncident)) };
}

/** Which incidents the places, times and counts that the rules found tell of: none, where no mark meets them. */
export function factsOf(
  incidents: readonly MarkedIncident[],
  { spans }: Pick<Detections, "spans">,
): readonly { readonly span: Span; readonly incidents: readonly number[] }[] {
  const marks: Readonly<Record<string, (incident: MarkedIncident) => readonly Span[]>> = {
    place: ({ places }) => places,
    time: ({ days }) => days,
    count: ({ killed, injured }) => [...killed, ...injured],
  };
  return spans.flatMap(({ label, start, end }) => {
    const marksOf = marks[label];
    if (marksOf === undefined) return [];
    const told = incidents.flatMap((incident, index) => (marksOf(incident).some((mark) => meets(mark, [start, end])) ? [index] : []));
    return [{ span: [start, end] as const, incidents: told }];
  });
}

/** The type that each incident teaches. */
export const taughtTypes = (incidents: readonly MarkedIncident[]): readonly (readonly string[])[] =>
  incidents.map((incident) => (isAttack(incident) ? [TAUGHT_TYPE[incident.type] ?? "ATTACK"] : []));
