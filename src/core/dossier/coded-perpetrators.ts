import type { CodedPerpetrator, CodedValue, GradedValue } from "../model/index.ts";
import { distinct } from "./coded-notes.ts";
import { type CodingLookups, foundValues, givenValues, type IncidentToCode, reportOf } from "./coded-values.ts";
import { namesGivenAnew } from "./given-to-reports.ts";

/** Everybody named for an incident, with the footing and the part. */
export function perpetratorValues(incident: IncidentToCode): readonly CodedValue<CodedPerpetrator>[] {
  const { lookups } = incident;
  const told = foundValues("perpetrators", incident)
    .filter(({ graded }) => !lookups.isPeople(graded.text))
    .map(({ graded, coded }) => ({ ...coded, value: codedPerpetrator(graded, coded.text, incident) }));
  const given = givenValues("perpetrators", incident, (_value, { names }, report, text) =>
    namesGivenAnew(names ?? [], report, text)
      .filter((name) => !lookups.isPeople(name))
      .map((name) => ({ value: typedPerpetrator(name, lookups), text: name })),
  );
  return [...given, ...told];
}

function codedPerpetrator({ value, text, tellings }: GradedValue, name: string, { texts, lookups }: IncidentToCode): CodedPerpetrator {
  const told = tellings.flatMap(({ report, span }) =>
    (reportOf(report, texts)?.perpetrators ?? []).flatMap(({ bases, role }) =>
      bases.filter((one) => one.span.join() === span.join()).map(({ basis, by }) => ({ basis, by, role })),
    ),
  );
  const each = new Map(told.map(({ basis, by }) => [`${basis} ${by}`, { basis, by }]));
  return {
    name,
    kind: value.who === "individual" ? "individual" : "organisation",
    actor: lookups.actorKind(text),
    footings: [...each].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
    roles: distinct(told.map(({ role }) => role)).sort(),
  };
}

/** A name that the list of actors knows, or that is written as one, is an organisation's; a pseudonym is a person's. */
function typedPerpetrator(name: string, { actorKind }: CodingLookups): CodedPerpetrator {
  const actor = actorKind(name);
  const isOrganisation = !name.includes("[") && (actor !== null || /\p{Lu}/u.test(name));
  return { name, kind: isOrganisation ? "organisation" : "individual", actor, footings: [], roles: [] };
}
