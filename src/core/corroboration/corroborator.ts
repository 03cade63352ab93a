import type { Claim, CorroboratedClaim, CorroboratedIncident, Linked, LinkedIncident, LinkingDocument, Sha256 } from "../model/index.ts";
import { byId, type Corroborated, copiesAmong, corroborateEach, type DocumentManner, originContextOf } from "./corroborate.ts";
import { corroborateClaim } from "./corroborate-claim.ts";
import { corroborateIncident } from "./corroborate-incident.ts";
import type { OriginContext } from "./origins/gather-origins.ts";
import { occasionsOf } from "./origins/occasions.ts";
import { bodiesOfPersons } from "./origins/who-speaks.ts";
import { replacedIn, withoutOverruled } from "./overruled.ts";
import { listedBy, type Situation, Situations } from "./situations.ts";

/** What was weighed, with how its documents stood. */
interface Weighed<Value> {
  readonly situations: readonly (Situation | undefined)[];
  readonly value: Value;
}

/**
 * Corroborates again and again what is linked while documents come and go: the same as `corroborate`, but what is linked as before and whose
 * documents stand as before is taken as it was weighed.
 */
export class Corroborator {
  private readonly situations = new Situations();
  private readonly incidents = new WeakMap<LinkedIncident, Weighed<CorroboratedIncident>>();
  private readonly claims = new WeakMap<Claim, Weighed<CorroboratedClaim>>();
  private readonly bodies = onceOf(bodiesOfPersons);
  private readonly occasions = onceOf(occasionsOf);

  corroborate(
    asRead: readonly LinkingDocument[],
    linked: Linked,
    { ownStatements, overruled = new Map() }: Omit<DocumentManner, "silenced">,
    sha256: Sha256,
  ): Corroborated {
    const documents = withoutOverruled(asRead, overruled);
    const read = byId(asRead);
    const context: OriginContext = {
      ...originContextOf(documents, linked, { ownStatements, silenced: new Set() }, sha256),
      bodiesOf: this.bodies,
      occasionsOf: this.occasions,
    };
    const copiesOf = listedBy(linked.copies, ({ document }) => document);
    const copiedBy = listedBy(linked.copiedStatements, ({ later }) => later.document);
    const now = this.situations.take(documents, context.publishers, ({ id }) => ({
      copies: copiesOf(id),
      copied: copiedBy(id),
      article: context.articleOf(id),
      voice: ownStatements.has(id) ? "own-statement" : "reports",
    }));
    return corroborateEach(linked, {
      incident: (incident) =>
        asBefore(this.incidents, incident, incident.reports, now, () =>
          corroborateIncident(incident, copiesAmong(incident, copiesOf), context, replacedIn(incident, read, overruled)),
        ),
      claim: (claim) => asBefore(this.claims, claim, claim.statements, now, () => corroborateClaim(claim, context)),
    });
  }
}

/** What was weighed of something, where all of its documents stand as they did. */
function asBefore<Told extends object, Value>(
  known: WeakMap<Told, Weighed<Value>>,
  told: Told,
  carriers: readonly { readonly document: string }[],
  now: ReadonlyMap<string, Situation>,
  weigh: () => Value,
): Value {
  const before = known.get(told);
  if (before !== undefined && carriers.every(({ document }, at) => now.get(document) === before.situations[at])) return before.value;
  const value = weigh();
  known.set(told, { situations: carriers.map(({ document }) => now.get(document)), value });
  return value;
}

function onceOf<Found>(find: (document: LinkingDocument) => Found): (document: LinkingDocument) => Found {
  const known = new WeakMap<LinkingDocument, { readonly found: Found }>();
  return (document) => {
    const one = known.get(document) ?? { found: find(document) };
    known.set(document, one);
    return one.found;
  };
}
