import type { Actor, ActorId } from "../../model/index.ts";
import type { ExtractionContext } from "../context.ts";

/** From this prominence on (0 to 255) a place may speak against a country, though never for one. */
const KNOWN = 120;
const MOST_NAMED = 4;

/** The countries that the document names itself, and all that its places may lie in. */
export interface Countries {
  readonly named: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
}

/** Countries named by their own name or by the word for their people or things; a city of many namesakes names none. */
export function countriesOf({ detections, outline, tables }: ExtractionContext): Countries {
  const [named, possible] = [new Set<string>(), new Set<string>()];
  for (const { label, start, end } of detections.spans) {
    if (label !== "place") continue;
    const name = outline.text.slice(start, end);
    const [best] = tables.gazetteer.lookup(name);
    const country = tables.gazetteer.countryOfDemonym(name) ?? (best?.kind === "country" ? best.country : null);
    if (country !== null) named.add(country);
    else if (best && best.prominence >= KNOWN) possible.add(best.country);
  }
  return { named, possible: new Set([...named, ...possible]) };
}

/** The one of several actors of a name that the document means, with the reason; none where it leaves them open. */
export function settle(
  candidates: readonly Actor[],
  named: ReadonlySet<ActorId>,
  countries: Countries,
): { readonly actor: Actor | null; readonly reason: string } {
  const [full, ...moreFull] = candidates.filter(({ id }) => named.has(id));
  if (full && moreFull.length === 0) return { actor: full, reason: `of them the document names only ${full.name} by a name of its own` };
  const local = full ? null : onlyLocal(candidates, countries);
  if (local) return { actor: local, reason: `of them only ${local.name} is of a country that the document names (${local.country})` };
  return { actor: null, reason: `it may be ${listed(candidates.map(({ name }) => name))}` };
}

/** The one candidate of a country that the document names, where all have a country and none other's comes into question. */
function onlyLocal(candidates: readonly Actor[], { named, possible }: Countries): Actor | null {
  if (candidates.some(({ country }) => country === null)) return null;
  const [local, ...more] = candidates.filter(({ country }) => possible.has(country ?? ""));
  return local && more.length === 0 && named.has(local.country ?? "") ? local : null;
}

function listed(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
  return `${names.slice(0, MOST_NAMED).join(", ")} or one of ${names.length - MOST_NAMED} more`;
}
