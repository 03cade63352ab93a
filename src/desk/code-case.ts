import type { CodebookName } from "../core/codebooks/codebook-names.ts";
import { type CodebookTables, codebookTables } from "../core/codebooks/codebook-tables.ts";
import type { Untold } from "../core/codebooks/left-out-table.ts";
import { codedIncident } from "../core/dossier/coded-incident.ts";
import type { CodingLookups } from "../core/dossier/coded-values.ts";
import type { ActorLexicon, CodedIncident, Dossier, ReportPlace } from "../core/model/index.ts";
import { SaysoError } from "../wire/error-codes.ts";
import { type HeldCase, type HeldParts, heldCase } from "./held-case.ts";
import type { PlaceAtlas } from "./ports/place-atlas.ts";

export interface CodingParts extends HeldParts {
  readonly atlas: PlaceAtlas;
  readonly actors: ActorLexicon;
}

/** What people decided in a case as the tables of a codebook. Throws `nothing-to-code` where there is no report to code. */
export async function codeCase(codebook: CodebookName, holds: Dossier["holds"], parts: CodingParts): Promise<CodebookTables> {
  // Names always leave as pseudonyms, and of a text the cited sentences alone.
  const held = await heldCase({ holds, policy: { persons: "pseudonyms", context: "sentences" } }, parts);
  const incidents = codedIncidents(held, parts);
  if (incidents.length === 0) throw nothingToCode(held, holds);
  return codebookTables(codebook, incidents, untoldOf(held));
}

function nothingToCode({ contents }: HeldCase, holds: Dossier["holds"]): SaysoError {
  if (contents.documents.included + contents.documents.leftOut === 0)
    return new SaysoError("nothing-to-code", "The case holds no documents.");
  const none =
    holds === "decided" ? "Nobody accepted, edited or added an incident report in this case." : "No report in this case is left to code.";
  return new SaysoError("nothing-to-code", none);
}

/** Incidents of one document too: a row needs no second. */
function codedIncidents({ together, weighed, around }: HeldCase, { atlas, actors }: CodingParts): readonly CodedIncident[] {
  const whole = new Map(together.corroborated.incidents.map((one) => [one.incident.id, one]));
  const lookups: CodingLookups = {
    given: (report, field) => together.decided.members.get(report)?.edits[field]?.value,
    placeOf: (place) => placeIn(place, atlas),
    placeNamed: (name, country) => {
      const found = atlas.placeNamed(name, country);
      return found === null ? null : placeIn(found, atlas);
    },
    actorKind: (name) => kindOf(name, actors),
    isPeople: (name) => actors.isPeople(name),
  };
  return weighed.incidents.flatMap((one) => {
    const all = whole.get(one.incident.id);
    return all === undefined ? [] : [codedIncident(one, all, around, lookups)];
  });
}

/** Only a place of its own coordinates has a point: those of what holds it are not where it lies. */
function placeIn(place: Omit<ReportPlace, "span" | "from">, atlas: PlaceAtlas): ReturnType<CodingLookups["placeOf"]> {
  const where = atlas.whereIs(place);
  const point = where.kind === "point" ? { lat: rounded(where.at.lat), lon: rounded(where.at.lon) } : null;
  const precision = where.kind === "wide" && (place.precision === "exact" || place.precision === "near") ? "wide" : place.precision;
  const country = place.country === null ? null : atlas.countryName(place.country);
  return { country, countryCode: place.country, admin1: place.admin1, point, precision };
}

/** To a metre, which is more than any list of places knows. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** What the list of actors says where all of that name are of one kind. */
function kindOf(name: string, actors: ActorLexicon) {
  const [first, ...others] = new Set(actors.lookup(name).map(({ kind }) => kind));
  return others.length === 0 ? (first ?? null) : null;
}

/** Incidents of which nothing leaves because nobody decided, and reports that a person rejected. */
function untoldOf({ together, weighed }: HeldCase): readonly Untold[] {
  const told = new Set(weighed.incidents.map(({ incident }) => incident.id));
  const undecided = together.corroborated.incidents
    .filter(({ incident }) => !told.has(incident.id))
    .map(({ incident: { id, reports } }) => ({
      incident: id,
      reports: [...new Set(reports.map(({ report }) => report))].sort(),
      documents: [...new Set(reports.map(({ document }) => document))].sort(),
      why: "undecided" as const,
    }));
  return [...undecided, ...rejectedIn(together)];
}

function rejectedIn({ asRead, decided }: HeldCase["together"]): readonly Untold[] {
  const documents = new Map<string, Set<string>>();
  for (const { document, extraction } of asRead) {
    for (const { id } of extraction?.incidents ?? []) {
      if (decided.members.get(id)?.state === "rejected") documents.set(id, (documents.get(id) ?? new Set()).add(document.id));
    }
  }
  return [...documents].map(([report, own]) => ({
    incident: report,
    reports: [report],
    documents: [...own].sort(),
    why: "rejected" as const,
  }));
}
