import type { DateBasis, DayInterval } from "./date.ts";
import type { ActorId, PlaceId, ReportId, StatementId } from "./ids.ts";
import type { PlacePrecision } from "./place.ts";
import type { Span } from "./span.ts";

export type ReportKind = "incident" | "series" | "situation";
/** What the document does with the incident: tells it, comes back to it, or recalls it. */
export type ReportMention = "main" | "follow-up" | "background";
export type IncidentType =
  | "bombing"
  | "shooting"
  | "assassination"
  | "kidnapping"
  | "arson"
  | "robbery"
  | "clash"
  | "airstrike"
  | "shelling"
  | "sabotage"
  | "attack"
  | "sexual-violence"
  | "accident"
  | "detention"
  | "disappearance"
  | "torture"
  | "killing-in-custody"
  | "forced-labour"
  | "forced-sterilisation"
  | "sentence"
  | "destruction-of-homes"
  | "expulsion";
export type IncidentStatus = "happened" | "attempted" | "threatened" | "denied";

/** On what footing a perpetrator is named, strongest first. */
export const BASES = ["claimed", "reported", "accused-by-authorities", "accused", "possible", "denied"] as const;
export type Basis = (typeof BASES)[number];
export type BasisBy = "publisher" | "the-group" | "supporters" | "authorities" | "rival" | "witness" | "expert" | "unstated";
export type PerpetratorRole = "carried-out" | "directed" | "took-part" | "facilitated" | "inspired" | "unstated";

/** The statements that carry a value. Empty: the publisher's own voice. */
export type Said = readonly StatementId[];

export interface ReportDate extends DayInterval {
  readonly span: Span | null;
  readonly basis: DateBasis;
}

export interface ReportPlace {
  readonly text: string;
  readonly span: Span;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: PlacePrecision;
  readonly id: PlaceId | null;
  /**
   * How it was found: told in a sentence of the act, in one about it, or no more than the country that the text tells around it. By the
   * `dateline`: the place where it was filed, if the act's words point there ("in this city"), else no more than its country. Regions and
   * countries that a name leaves open come from the text as a whole in all of them.
   */
  readonly from: "sentence" | "nearby" | "context" | "dateline";
  /**
   * Where in it, or from it, the act was: "Mar Linden church" of "the Mar Linden church in Velmar", "20 km south of Velmar". Absent where the place
   * alone is told.
   */
  readonly site?: PlaceSite;
}

export interface PlaceSite {
  readonly text: string;
  readonly span: Span;
}

/** From the site, where one is told, to the end of the place that it lies in: "Mar Linden church in Velmar". */
export const wholeSpanOf = ({ span, site }: Pick<ReportPlace, "span" | "site">): Span =>
  site === undefined ? span : [site.span[0], Math.max(site.span[1], span[1])];

/** One footing on which a perpetrator is named. */
export interface Footing {
  readonly basis: Basis;
  readonly by: BasisBy;
  readonly span: Span;
  readonly said: Said;
}

export interface Perpetrator {
  /** Exactly the characters of `spans[0]`: the fullest mention, no leading article. */
  readonly text: string;
  readonly spans: readonly Span[];
  readonly kind: "organisation" | "individual";
  readonly actor: ActorId | null;
  /** The strongest of `bases`, in the order of `BASES`. */
  readonly basis: Basis;
  readonly role: PerpetratorRole;
  readonly bases: readonly Footing[];
}

/** A thing that was attacked, or a weapon. */
export interface RoleFiller {
  readonly text: string;
  readonly spans: readonly Span[];
}

export type VictimRole = "civilian" | "military" | "police" | "official" | "unknown";

export interface Victim extends RoleFiller {
  readonly nationality?: string;
  readonly role?: VictimRole;
}

export type CountWhat = "killed" | "injured" | "abducted" | "missing" | "detained";

/** Who is counted. Attackers' own deaths stand apart from those attacked. */
export interface Counted {
  readonly group: string | null;
  readonly nationality: string | null;
  readonly role: string | null;
  readonly side: "attacked" | "attackers";
}

/** One figure as the text gives it. `max` null is "at least". */
export interface Count {
  readonly what: CountWhat;
  readonly min: number;
  readonly max: number | null;
  readonly asWritten: string;
  readonly span: Span;
  readonly who: Counted;
  /** Index in the report's `counts` of the total that this is a part of. */
  readonly partOf: number | null;
  readonly said: Said;
}

export interface Range {
  readonly min: number;
  readonly max: number | null;
}

/** One value told for a field, with the statements that carry it. */
export interface ToldValue<Value> {
  readonly value: Value;
  readonly span: Span;
  readonly said: Said;
}

/** What one document says happened in one incident, series or situation. */
export interface IncidentReport {
  readonly id: ReportId;
  readonly kind: ReportKind;
  readonly mention: ReportMention;
  readonly trigger: Span;
  /** The sentences it was read from. */
  readonly spans: readonly Span[];
  readonly type: IncidentType;
  readonly status: IncidentStatus;
  readonly date: ReportDate | null;
  readonly place: ReportPlace | null;
  readonly perpetrators: readonly Perpetrator[];
  readonly targets: readonly RoleFiller[];
  readonly victims: readonly Victim[];
  readonly weapons: readonly RoleFiller[];
  readonly counts: readonly Count[];
  readonly killed: Range | null;
  readonly injured: Range | null;
  readonly attackers: { readonly killed: number | null; readonly injured: number | null };
  /** Every value told, not only the one put first. */
  readonly values: {
    readonly date: readonly ToldValue<DayInterval>[];
    readonly place: readonly ToldValue<string>[];
  };
  readonly score: number;
}
