import type { GivenValue, GradedValue, SheetField } from "../model/index.ts";

/**
 * Whether the values of one field can all be true. What whoever gave it has since put right stands against nothing: a revision is no dispute. A
 * value that a person gave one report is no word on what others tell: where the two cannot both be true, that is a dispute.
 */
export function agreementOf(values: readonly GradedValue[], given: readonly Pick<GivenValue, "text">[] = []): SheetField["agreement"] {
  const current = values.filter(({ origins, revised }) => origins.length > 0 || revised.length === 0);
  const texts = new Set(current.map(({ text }) => text));
  if (current.some(({ conflicts, against }) => against.length > 0 || conflicts.some((other) => texts.has(other)))) return "contested";
  const givenExtents = given.map(({ text }) => extentOf(text));
  const extents = [...givenExtents, ...current.map(({ value, tellings }) => (isTold({ tellings }) ? extentOfValue(value) : null))];
  if (givenExtents.some((one) => extents.some((other) => areApart(one, other)))) return "contested";
  return new Set([...values, ...given].map(({ text }) => text)).size > 1 ? "several" : "one-value";
}

const isTold = ({ tellings }: Pick<GradedValue, "tellings">): boolean => tellings.some(({ stance }) => stance === "for");

/** How far a figure or a stretch of days reaches: days as numbers, in milliseconds. */
interface Extent {
  readonly least: number;
  readonly most: number;
}

function areApart(one: Extent | null, other: Extent | null): boolean {
  return one !== null && other !== null && (one.most < other.least || other.most < one.least);
}

const FIGURE = /^(?<open>at least )?(?<min>\d+)(?: to (?<max>\d+))?$/u;
const DAYS = /^(?<from>\d{4}-\d{2}-\d{2})(?: to (?<to>\d{4}-\d{2}-\d{2}))?$/u;

/** Of a value in words, as a person's is stored; null for one of which two can be true together. */
function extentOf(text: string): Extent | null {
  const { from, to = from } = DAYS.exec(text)?.groups ?? {};
  if (from !== undefined && to !== undefined) return { least: Date.parse(from), most: Date.parse(to) };
  const { open, min, max = min } = FIGURE.exec(text)?.groups ?? {};
  if (min === undefined) return null;
  return { least: Number(min), most: open === undefined ? Number(max) : Number.POSITIVE_INFINITY };
}

/** A figure of some of them alone says nothing of how many there were in all. */
function extentOfValue({ from, to, min, max, of }: GradedValue["value"]): Extent | null {
  if (typeof from === "string" && typeof to === "string") return { least: Date.parse(from), most: Date.parse(to) };
  if (typeof min !== "number" || typeof of === "string") return null;
  return { least: min, most: typeof max === "number" ? max : Number.POSITIVE_INFINITY };
}
