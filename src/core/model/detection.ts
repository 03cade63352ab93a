import type { NamedAs, SourceKind } from "./statement.ts";

/** What a detected span is. The one vocabulary of rules, models and language models. */
export type DetectionLabel =
  | "source"
  | "cue"
  | "content"
  | "person"
  | "organisation"
  | "place"
  | "time"
  | "trigger"
  | "perpetrator"
  | "target"
  | "victim"
  | "weapon"
  | "count";

/**
 * What a link says of its two spans. `source-of` and `content-of` go from a source or content span to its cue; `continues` joins the
 * parts of one broken-up span; `relays` goes from the cue of the inner to the cue of the outer attribution; the role links go from a
 * filler to its trigger; `counts` goes from a count to its trigger or to the victim span it counts; `same-incident` goes from a trigger
 * to the first trigger of its incident, from that one to itself: two triggers that have the link to different ones are of two incidents;
 * `same-entity` goes from a filler to another mention of the same, its best; `tells-of` goes from a place, a time or a trigger to another trigger
 * whose act it tells of, with the chance of that as its score: one that has the link to some triggers tells of no other's act.
 */
export type LinkLabel =
  | "source-of"
  | "content-of"
  | "continues"
  | "relays"
  | "perpetrator-of"
  | "target-of"
  | "victim-of"
  | "weapon-of"
  | "counts"
  | "same-incident"
  | "same-entity"
  | "tells-of";

/** The chance of every value of a field, in [0, 1], summing to 1. */
export type Chances<Value extends string> = Readonly<Record<Value, number>>;

/** What a detector takes a source to be. */
export interface ValueChances {
  readonly named: Chances<NamedAs>;
  readonly sourceKind: Chances<SourceKind>;
}

/**
 * A labelled range `[start, end)` in UTF-16 code units. `score` in (0, 1]. `rule` names the rule that found it, for debugging. `chances`
 * stand on sources, where the detector tells any.
 */
export interface DetectedSpan {
  readonly start: number;
  readonly end: number;
  readonly label: DetectionLabel;
  readonly score: number;
  readonly rule?: string;
  readonly chances?: ValueChances;
}

/** A link between two detected spans, by their index in `spans`. */
export interface DetectedLink {
  readonly from: number;
  readonly to: number;
  readonly label: LinkLabel;
  readonly score: number;
}

/** What one detector found in one text: the seam behind which rules, models and language models look alike. */
export interface Detections {
  readonly detector: string;
  readonly version: string;
  readonly spans: readonly DetectedSpan[];
  readonly links: readonly DetectedLink[];
}

/** Joins the findings of several detectors over one text into one list, links renumbered. */
export function joinDetections(all: readonly Detections[]): Detections {
  const spans: DetectedSpan[] = [];
  const links: DetectedLink[] = [];
  for (const one of all) {
    const offset = spans.length;
    for (const span of one.spans) spans.push(span); // A long text has more than a call takes as arguments.
    for (const link of one.links) links.push({ ...link, from: link.from + offset, to: link.to + offset });
  }
  return {
    detector: all.map((one) => one.detector).join("+"),
    version: all.map((one) => one.version).join("+"),
    spans,
    links,
  };
}
