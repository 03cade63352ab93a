import type {
  Claim,
  CorroboratedClaim,
  CorroboratedIncident,
  Linked,
  LinkedIncident,
  LinkingDocument,
  Overruled,
  Sha256,
} from "../model/index.ts";
import { articlesOf } from "./articles.ts";
import { corroborateClaim } from "./corroborate-claim.ts";
import { corroborateIncident } from "./corroborate-incident.ts";
import type { OriginContext } from "./origins/gather-origins.ts";
import { occasionsOf } from "./origins/occasions.ts";
import { bodiesOfPersons, outletKey } from "./origins/who-speaks.ts";
import { replacedIn, withoutOverruled } from "./overruled.ts";
import { listedBy } from "./situations.ts";

/** Raised with every change of what corroboration makes of the same links. */
export const CORROBORATION_VERSION = "4";

/** Everything linked, with who stands behind each value and claim. */
export interface Corroborated {
  /** Incidents; series and situations, which stand alone, among them. */
  readonly incidents: readonly CorroboratedIncident[];
  readonly claims: readonly CorroboratedClaim[];
}

/** What is known of a document beside what linking looks at. */
export interface DocumentManner {
  /** Documents whose own voice is their publisher's statement: communiques, press releases. */
  readonly ownStatements: ReadonlySet<string>;
  /** Statements to take as never made, as `silencedKey`: to see what hangs on them. */
  readonly silenced?: ReadonlySet<string>;
  /** What people gave other values. */
  readonly overruled?: Overruled;
}

/** Corroborates everything that was linked. The order of documents and of what was linked never matters. */
export function corroborate(
  documents: readonly LinkingDocument[],
  linked: Linked,
  { ownStatements, silenced = new Set(), overruled = new Map() }: DocumentManner,
  sha256: Sha256,
): Corroborated {
  const context = originContextOf(withoutOverruled(documents, overruled), linked, { ownStatements, silenced }, sha256);
  const copiesOf = listedBy(linked.copies, ({ document }) => document);
  const asRead = byId(documents);
  return corroborateEach(linked, {
    incident: (incident) =>
      corroborateIncident(incident, copiesAmong(incident, copiesOf), context, replacedIn(incident, asRead, overruled)),
    claim: (claim) => corroborateClaim(claim, context),
  });
}

/** Corroborates what was linked one by one; a claim that nobody is left to make is none. */
export function corroborateEach(
  { incidents, claims }: Linked,
  weigh: { readonly incident: (incident: LinkedIncident) => CorroboratedIncident; readonly claim: (claim: Claim) => CorroboratedClaim },
): Corroborated {
  return { incidents: incidents.map(weigh.incident), claims: claims.map(weigh.claim).filter(({ statements }) => statements.length > 0) };
}

export function originContextOf(
  documents: readonly LinkingDocument[],
  { copies, copiedStatements }: Linked,
  { ownStatements, silenced }: Required<Pick<DocumentManner, "ownStatements" | "silenced">>,
  sha256: Sha256,
): OriginContext {
  return {
    documents: byId(documents),
    publishers: new Set(documents.flatMap(({ publisher }) => (publisher === null ? [] : [outletKey(publisher)]))),
    copiedFrom: Map.groupBy(copiedStatements, ({ later }) => later.document),
    rewrittenFrom: Map.groupBy(
      copies.filter(({ relation }) => relation === "rewrite"),
      ({ document }) => document,
    ),
    articleOf: articlesOf(copies),
    ownStatements,
    silenced,
    sha256,
    bodiesOf: onceEach(bodiesOfPersons),
    occasionsOf: onceEach(occasionsOf),
  };
}

export function byId(documents: readonly LinkingDocument[]): ReadonlyMap<string, LinkingDocument> {
  return new Map(documents.map((document) => [document.id, document]));
}

/** Each document is read once, however many incidents and claims its statements are in. */
function onceEach<Found>(find: (document: LinkingDocument) => Found): (document: LinkingDocument) => Found {
  const known = new Map<string, Found>();
  return (document) => {
    const found = known.get(document.id) ?? find(document);
    known.set(document.id, found);
    return found;
  };
}

/** Copies that the documents of an incident are. */
export function copiesAmong({ reports }: LinkedIncident, copiesOf: (document: string) => Linked["copies"]): Linked["copies"] {
  return [...new Set(reports.map(({ document }) => document))].flatMap(copiesOf);
}
